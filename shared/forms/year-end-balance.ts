import { defineForm, type Row } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { fundingTitle, moneyColumns } from './columns/money-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { yearEndBalanceRowRules } from './rules/year-end-balance-rules.ts';

const disposals = list(
  { code: 'carried', zh: '结转下年继续使用', en: 'Carried into the next year', also: ['结转', '结转下年'] },
  { code: 'returned', zh: '交回财政或出资方', en: 'Returned', also: ['交回', '退回'] },
  { code: 'open', zh: '待定', en: 'Not decided yet', also: ['未定'] },
);

/** 年末结余处置: what a project had in hand when the year ended, and what was decided to become of it (notice 77, 92). */
export const yearEndBalance = defineForm({
  id: 'year-end-balance',
  version: 1,
  title: { zh: '年末经费结余处置表', en: 'Year-end balances' },
  purpose: {
    zh: '按项目、来源、级次说明年末结余如何处置；结余按各月填报计算，结转须有财政或出资方的同意文件。',
    en: 'What becomes of money left at the year’s end, by project, source and level; carrying it over rests on a document.',
  },
  clauses: 'notice 77, 92',
  letters: 'JZ',
  period: 'year',
  review: 'bureau',
  nilAllowed: true,
  anew: true,
  money: true,
  register: {
    // Money of a project goes on over the years.
    life: 'lasting',
    shownTo: 'nobody',
    number: 'number',
    title: 'project',
    listed: ['project', 'source', 'fiscalLevel', 'left', 'disposal', 'carried', 'document'],
    filters: ['source', 'disposal'],
    counted: [
      {
        title: { zh: '年末结余（按处置方式）', en: 'Year-end balances' },
        by: 'disposal',
        sums: ['left', 'carried'],
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
      money: true,
      hosted: true,
      width: 280,
      header: { zh: '培训项目', en: 'Project' },
      also: ['项目', '项目编号', '项目名称'],
    },
    source: moneyColumns.source,
    fiscalLevel: moneyColumns.fiscalLevel,
    left: {
      kind: 'money',
      required: true,
      header: { zh: '年末结余（元）', en: 'Left at the year’s end (yuan)' },
      also: ['结余', '结余金额', '年末余额'],
      help: {
        zh: '应等于经费执行情况表累计收入减累计支出、转拨、退回。',
        en: 'What came in less what went out, according to the funding returns.',
      },
    },
    disposal: {
      kind: 'choice',
      required: true,
      options: disposals,
      width: 160,
      header: { zh: '处置方式', en: 'Disposal' },
      also: ['结余处置', '处理方式'],
    },
    carried: {
      kind: 'money',
      header: { zh: '其中：结转下年（元）', en: 'Of which carried over (yuan)' },
      also: ['结转金额', '结转下年金额'],
    },
    document: {
      kind: 'proof',
      header: { zh: '同意文件', en: 'Document' },
      also: ['文号', '批复文号', '同意文号'],
      help: {
        zh: '财政部门或出资方同意结转的文号。',
        en: 'Number of the document by which the finance bureau or the payer agreed.',
      },
    },
    reason: {
      kind: 'text',
      maxLength: 300,
      width: 220,
      header: { zh: '说明', en: 'Explanation' },
      also: ['差额原因', '结余原因'],
      help: { zh: '与各月填报不一致时填写。', en: 'Where the months say another amount.' },
      example: '第3期班次推迟到次年3月',
    },
    remark: usual.remark,
  },
  begins: {
    from: fundingTitle,
    by: ['project', 'source', 'fiscalLevel'],
    rows: ({ references }) =>
      references.project.flatMap(({ code, money = [] }) =>
        money.flatMap((each): readonly Row[] =>
          each.in > each.out
            ? [{ project: code, source: each.source, fiscalLevel: each.level, left: each.in - each.out }]
            : [],
        ),
      ),
  },
  rowKey: ['number'],
  rowRules: yearEndBalanceRowRules,
  sheetRules: [],
});
