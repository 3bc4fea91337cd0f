import { defineForm } from '../form/define-form.ts';
import { moneyColumns } from './columns/money-columns.ts';
import { papers, rests } from './columns/settlement-choices.ts';
import { usual } from './columns/usual-columns.ts';
import { normOfSettlement } from './rules/norms-beside.ts';
import { settlementRowRules, settlementSheetRules } from './rules/settlement-rules.ts';
import { settlementsBegun } from './rules/settlements-begun.ts';

/** 培训班结算: states for each source what a class has cost, and is held against the months (notice 61, 62, 77, 81). */
export const settlement = defineForm({
  id: 'settlement',
  version: 1,
  title: { zh: '培训班经费结算表', en: 'Settlement of classes' },
  purpose: {
    zh: '培训班结束后 10 个工作日内结算：按来源、级次填写结算金额，与各月支出核对，并说明结余去向。',
    en: 'What each class cost by source and level, within 10 working days of its end, compared with the months; what becomes of the rest.',
  },
  clauses: 'notice 61, 62, 77, 81',
  letters: 'JS',
  period: 'year',
  review: 'bureau',
  nilAllowed: true,
  anew: true,
  money: true,
  beside: normOfSettlement,
  register: {
    // Money of a project goes on over the years.
    life: 'lasting',
    shownTo: 'nobody',
    number: 'number',
    title: 'class',
    listed: ['class', 'source', 'fiscalLevel', 'settled', 'persons', 'closedOn', 'rest'],
    filters: ['source', 'rest'],
    counted: [
      {
        title: { zh: '培训班结算（按来源）', en: 'Settlements by source' },
        by: 'source',
        sums: ['settled'],
      },
    ],
  },
  columns: {
    number: usual.number,
    class: {
      kind: 'reference',
      required: true,
      to: 'class',
      lastYear: true,
      money: 'of-all',
      width: 280,
      header: { zh: '培训班', en: 'Class' },
      also: ['培训班编号', '班次', '培训班名称', '班级'],
    },
    source: moneyColumns.source,
    fiscalLevel: moneyColumns.fiscalLevel,
    settled: {
      kind: 'money',
      required: true,
      width: 130,
      header: { zh: '结算金额（元）', en: 'Settled (yuan)' },
      also: ['决算金额', '结算数', '实际支出'],
      help: {
        zh: '该来源、级次的全部支出（含转拨单位的支出），扣除收回；应等于经费执行情况表各月之和。',
        en: 'All that was spent of this source and level, by units it was passed to as well, net of what was recovered: the sum of the months’ funding returns.',
      },
    },
    persons: {
      kind: 'integer',
      // A class has a row for each source.
      each: true,
      required: true,
      min: 1,
      max: 100_000,
      units: ['人', '名'],
      width: 110,
      header: { zh: '实际参训人数', en: 'Participants' },
      also: ['人数', '参训人数', '实际人数'],
    },
    closedOn: {
      kind: 'date',
      required: true,
      header: { zh: '结算日期', en: 'Settled on' },
      also: ['日期', '决算日期'],
    },
    papers: {
      kind: 'choices',
      required: true,
      options: papers,
      width: 240,
      header: { zh: '结算材料', en: 'Papers' },
      also: ['材料', '附件', '附送材料'],
    },
    reason: {
      kind: 'text',
      maxLength: 300,
      width: 240,
      header: { zh: '差额原因', en: 'Reason for the difference' },
      also: ['差异原因', '差额说明', '不一致原因'],
      help: { zh: '与各月支出不一致时填写。', en: 'Where the months say another amount.' },
      example: '一张票据待下月入账',
    },
    rest: {
      kind: 'choice',
      required: true,
      options: rests,
      header: { zh: '结余去向', en: 'What becomes of the rest' },
      also: ['结余处理', '结余安排'],
    },
    remark: usual.remark,
  },
  begins: settlementsBegun,
  rowKey: ['number'],
  rowRules: settlementRowRules,
  sheetRules: settlementSheetRules,
});
