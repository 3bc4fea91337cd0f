import { defineForm } from '../form/define-form.ts';
import { fiscalLevels } from './columns/choices.ts';
import { acceptances, procurements, results } from './columns/purchase-choices.ts';
import { usual } from './columns/usual-columns.ts';
import { resultPurchaseRowRules, resultPurchaseSheetRules } from './rules/result-purchase-rules.ts';

/** 购买培训教学成果: government purchases with supplier, price and acceptance (notice 82). */
export const resultPurchase = defineForm({
  id: 'result-purchase',
  version: 2,
  title: { zh: '政府购买培训教学成果情况表', en: 'Government purchase of training results' },
  purpose: {
    zh: '登记政府购买培训教学成果的内容、方式、价格、供应方和验收情况。',
    en: 'Training results purchased by government: content, procedure, price, supplier and acceptance.',
  },
  clauses: 'notice 82',
  letters: 'GM',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  money: true,
  register: {
    life: 'period',
    shownTo: 'members',
    number: 'number',
    title: 'title',
    listed: ['title', 'kind', 'field', 'supplier', 'procurement', 'price', 'signedOn', 'acceptance'],
    filters: ['kind', 'field', 'procurement', 'acceptance'],
    searched: ['supplier'],
    counted: [
      {
        title: { zh: '培训成果采购（按类型）', en: 'Purchases by type' },
        by: 'kind',
        sums: ['price', 'paid'],
        ofWhich: [{ title: { zh: '已验收', en: 'Accepted' }, column: 'acceptance', is: ['passed'] }],
      },
    ],
  },
  columns: {
    number: usual.number,
    title: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 240,
      header: { zh: '成果名称', en: 'Result' },
      also: ['名称', '成果'],
      example: '海洋工程装备系列在线课程',
    },
    kind: {
      kind: 'choice',
      required: true,
      options: results,
      width: 90,
      header: { zh: '成果类型', en: 'Kind' },
      also: ['成果类别', '类型', '类别'],
    },
    field: usual.field,
    supplier: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 200,
      header: { zh: '供应方', en: 'Supplier' },
      also: ['承接主体', '供应商', '供应单位', '承接单位'],
      example: '海洋技术示例学院',
    },
    creditCode: {
      kind: 'credit-code',
      header: { zh: '供应方统一社会信用代码', en: 'Supplier’s credit code' },
      also: ['统一社会信用代码', '信用代码', '社会信用代码'],
    },
    procurement: {
      kind: 'choice',
      required: true,
      options: procurements,
      header: { zh: '购买方式', en: 'Procedure' },
      also: ['采购方式'],
    },
    price: {
      kind: 'money',
      required: true,
      min: 1,
      header: { zh: '合同金额（元）', en: 'Price (yuan)' },
      also: ['合同金额', '价格', '金额', '采购金额', '购买金额'],
    },
    fiscalLevel: {
      kind: 'choice',
      required: true,
      options: fiscalLevels,
      width: 140,
      header: { zh: '财政级次', en: 'Fiscal level' },
      also: ['财政层级', '财政级别', '财政资金级次', '资金级次', '资金层级'],
    },
    contract: {
      kind: 'text',
      maxLength: 60,
      header: { zh: '合同编号', en: 'Contract number' },
      also: ['合同号'],
    },
    signedOn: {
      kind: 'date',
      required: true,
      header: { zh: '签约日期', en: 'Signed on' },
      also: ['签订日期', '签约时间', '签订时间', '合同签订日期'],
    },
    paid: {
      kind: 'money',
      header: { zh: '已付金额（元）', en: 'Paid (yuan)' },
      also: ['已付金额', '已支付金额', '付款金额'],
    },
    acceptance: {
      kind: 'choice',
      required: true,
      options: acceptances,
      width: 100,
      header: { zh: '验收情况', en: 'Acceptance' },
      also: ['验收结果', '验收状态'],
    },
    acceptedOn: { kind: 'date', header: { zh: '验收日期', en: 'Decided on' }, also: ['验收时间'] },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: resultPurchaseRowRules,
  sheetRules: resultPurchaseSheetRules,
});
