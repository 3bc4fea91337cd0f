import { defineForm } from '../form/define-form.ts';
import { levelOfGovernment, moneyColumns, payers } from './columns/money-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { lineInYuan } from './rules/yuan-net.ts';

/** 配套承诺: money promised beside what a government pays, by a day; compared with what came in (notice 88, 93). */
export const matching = defineForm({
  id: 'matching',
  version: 1,
  title: { zh: '配套经费承诺登记表', en: 'Matching funds promised' },
  purpose: {
    zh: '登记承诺的配套经费、出资方和到位期限；到位按经费执行情况表核对。',
    en: 'Matching funds promised, who pays and by when; compared with the funding returns.',
  },
  clauses: 'notice 77, 88, 93',
  letters: 'PT',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  money: true,
  register: {
    // Money of a project goes on over the years.
    life: 'lasting',
    shownTo: 'nobody',
    number: 'number',
    title: 'project',
    listed: ['project', 'source', 'fiscalLevel', 'payer', 'amount', 'dueOn'],
    filters: ['source', 'payer'],
    counted: [
      {
        title: { zh: '配套承诺（按出资方）', en: 'Matching funds promised, by payer' },
        by: 'payer',
        sums: ['amount'],
      },
    ],
  },
  columns: {
    number: usual.number,
    project: {
      kind: 'reference',
      required: true,
      to: 'project',
      lastYear: true,
      width: 280,
      header: { zh: '培训项目', en: 'Project' },
      also: ['项目', '项目编号', '项目名称'],
    },
    source: moneyColumns.source,
    fiscalLevel: moneyColumns.fiscalLevel,
    payer: {
      kind: 'choice',
      required: true,
      options: payers,
      header: { zh: '出资方', en: 'Payer' },
      also: ['出资单位', '出资方类别', '配套单位'],
    },
    amount: {
      kind: 'money',
      required: true,
      header: { zh: '承诺金额（元）', en: 'Promised (yuan)' },
      also: ['配套金额', '配套经费', '承诺配套', '金额'],
      help: {
        zh: '存量：承诺的总额，分次到位的填合计。',
        en: 'A stock: the whole amount, however many payments it comes in.',
      },
    },
    dueOn: {
      kind: 'date',
      required: true,
      header: { zh: '到位期限', en: 'Due on' },
      also: ['期限', '应到位日期', '到位时间'],
    },
    document: {
      kind: 'proof',
      header: { zh: '承诺依据', en: 'Document' },
      also: ['依据', '文号', '协议编号'],
      help: { zh: '承诺函、协议的编号或文号。', en: 'Number of the letter or agreement.' },
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [...lineInYuan('amount'), levelOfGovernment],
  sheetRules: [],
});
