import { defineForm, type Row } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { list } from './choices.ts';
import { fundingTitle, lacksLevel, levelOfGovernment, moneyColumns } from './money-columns.ts';
import { moneyBefore } from './money-sums.ts';
import { normOfSettlement } from './norms-beside.ts';
import { classSide } from './other-side.ts';
import { usual } from './usual-columns.ts';
import { hasHappened } from './usual-rules.ts';
import { lineInYuan } from './yuan-net.ts';

const papers = list(
  { code: 'report', zh: '培训总结', en: 'Report', also: ['总结', '总结报告'] },
  {
    code: 'roster',
    zh: '学员名单和签到',
    en: 'Roster and attendance',
    also: ['学员名单', '签到表', '学员登记表'],
  },
  {
    code: 'accounts',
    zh: '经费决算和票据',
    en: 'Accounts and receipts',
    also: ['经费决算', '票据', '决算表'],
  },
  { code: 'satisfaction', zh: '满意度测评', en: 'Satisfaction survey', also: ['满意度', '测评表'] },
);

/** What becomes of money that a class has left over. */
export const rests = list(
  { code: 'none', zh: '无结余', en: 'Nothing left', also: ['无'] },
  { code: 'later-class', zh: '留作后续培训班', en: 'For a later class', also: ['后续使用', '留用'] },
  { code: 'carried', zh: '年末结转', en: 'Carried into the next year', also: ['结转'] },
  { code: 'returned', zh: '交回', en: 'Returned', also: ['退回', '交回财政'] },
);

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
  begins: {
    from: fundingTitle,
    by: ['class', 'source', 'fiscalLevel'],
    rows: ({ references, today }) =>
      references.class
        .filter(({ facts }) => typeof facts.end === 'string' && facts.end < today)
        .flatMap(({ code, facts, money = [] }) =>
          money.flatMap(({ source, level, spent, spentByOthers }): readonly Row[] => {
            const settled = spent + spentByOthers;
            return settled > 0
              ? [{ class: code, source, fiscalLevel: level, settled, persons: facts.persons }]
              : [];
          }),
        ),
  },
  rowKey: ['number'],
  rowRules: [
    ...lineInYuan('settled'),
    levelOfGovernment,
    hasHappened({ column: 'closedOn', zh: '结算日期', en: 'The date of settlement' }),
    {
      code: 'settled-before-end',
      severity: 'error',
      reads: ['class', 'closedOn'],
      paints: 'closedOn',
      message: {
        zh: '{side}尚未结束，不能结算。',
        en: '{side} has not ended by then, so it cannot be settled.',
      },
      fix: { zh: '请核对培训班和结算日期。', en: 'Check the class and the date.' },
      broken: ({ class: code, closedOn }, { find }) => {
        const held = find('class', code);
        return held && typeof held.facts.end === 'string' && (closedOn as string) < held.facts.end
          ? { side: classSide(held) }
          : undefined;
      },
    },
    {
      // The months are where money is told; a settlement asserts their sum.
      code: 'settled-differs',
      severity: 'error',
      reads: ['class', 'source', 'settled'],
      paints: 'settled',
      message: {
        zh: '{side}该来源各月支出合计 {spent} 元，结算 {settled} 元，相差 {difference} 元，未填写差额原因。',
        en: '{side}: the months say {spent} yuan of this source, the settlement {settled}; no reason is given for the difference of {difference}.',
      },
      fix: {
        zh: '请更正结算金额或经费执行情况表；差额有原因的，请填写差额原因。',
        en: 'Correct the amount or the funding returns, or give the reason.',
      },
      broken: (row, { find }) => {
        const held = find('class', row.class);
        if (!held || row.reason !== undefined || lacksLevel(row)) return undefined;
        const known = moneyBefore(held, row);
        const spent = (known?.spent ?? 0) + (known?.spentByOthers ?? 0);
        const settled = row.settled as number;
        return settled === spent
          ? undefined
          : {
              side: classSide(held),
              spent: printYuan(spent),
              settled: printYuan(settled),
              difference: printYuan(Math.abs(settled - spent)),
            };
      },
    },
    {
      code: 'settled-late',
      severity: 'warning',
      reads: ['class', 'closedOn'],
      paints: 'closedOn',
      message: {
        zh: '{side}应于 {by} 前结算（结束后 10 个工作日）。',
        en: '{side} was to be settled by {by}, 10 working days after its end.',
      },
      fix: { zh: '可以报送；请在备注中说明原因。', en: 'You may submit; say why under “Remarks”.' },
      broken: ({ class: code, closedOn }, { find }) => {
        const held = find('class', code);
        const by = held?.facts.settleBy;
        return held && typeof by === 'string' && (closedOn as string) > by
          ? { side: classSide(held), by }
          : undefined;
      },
    },
    {
      code: 'papers-missing',
      severity: 'warning',
      reads: ['papers'],
      paints: 'papers',
      message: { zh: '结算材料缺少：{papers}。', en: 'Papers missing: {papers}.' },
      fix: {
        zh: '请补齐；确无的，请在备注中说明。',
        en: 'Complete them, or say under “Remarks” why there are none.',
      },
      broken: (row) => {
        const given = row.papers as readonly string[];
        const missing = papers.filter(({ code }) => given.indexOf(code) < 0);
        return missing.length
          ? {
              papers: {
                zh: missing.map(({ zh }) => zh).join('、'),
                en: missing.map(({ en }) => en).join(', '),
              },
            }
          : undefined;
      },
    },
    {
      code: 'settled-more-persons',
      severity: 'warning',
      reads: ['class', 'persons'],
      paints: 'persons',
      message: {
        zh: '结算 {persons} 人，多于{side}填报的 {reported} 人。',
        en: '{persons} participants are settled, {reported} were reported of {side}.',
      },
      fix: { zh: '请核对人数。', en: 'Check the number.' },
      broken: ({ class: code, persons }, { find }) => {
        const held = find('class', code);
        const reported = held?.facts.persons as number | undefined;
        return held && reported !== undefined && (persons as number) > reported
          ? { persons: persons as number, reported, side: classSide(held) }
          : undefined;
      },
    },
  ],
  sheetRules: [
    {
      code: 'settled-twice',
      severity: 'error',
      message: {
        zh: '同一培训班、来源、级次在第 {row} 行已结算。',
        en: 'The same class, source and level are settled in row {row}.',
      },
      fix: { zh: '请合并为一行。', en: 'Put them into one row.' },
      broken: (rows, { rowNumber, isUnread }) =>
        rows.flatMap((row, i) => {
          const earlier = rows.findIndex(
            (each) =>
              each.class === row.class && each.source === row.source && each.fiscalLevel === row.fiscalLevel,
          );
          return row.class === undefined ||
            row.source === undefined ||
            isUnread(row, 'fiscalLevel') ||
            earlier === i
            ? []
            : [{ row: i, column: 'class', params: { row: rowNumber(earlier) } }];
        }),
    },
  ],
});
