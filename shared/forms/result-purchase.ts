import { defineForm, type Row } from '../form/define-form.ts';
import { foldText } from '../form/fold-text.ts';
import { printYuan } from '../form/kinds/money.ts';
import { fiscalLevels, list } from './choices.ts';
import { usual } from './usual-columns.ts';
import { hasHappened, inOrder, neededOnce, withinWhole, withinYear } from './usual-rules.ts';
import { lineInYuan } from './yuan-net.ts';

const results = list(
  { code: 'training', zh: '培训服务', en: 'Training service' },
  { code: 'course', zh: '课程', en: 'Course' },
  { code: 'textbook', zh: '教材', en: 'Textbook' },
  { code: 'courseware', zh: '课件', en: 'Courseware' },
  { code: 'research', zh: '研究成果', en: 'Research output', also: ['课题'] },
);
const procurements = list(
  { code: 'open', zh: '公开招标', en: 'Open tender' },
  { code: 'invited', zh: '邀请招标', en: 'Selective tender' },
  { code: 'negotiation', zh: '竞争性谈判', en: 'Competitive negotiation', also: ['竞争性磋商'] },
  { code: 'single', zh: '单一来源', en: 'Single source' },
  { code: 'enquiry', zh: '询价', en: 'Request for quotations' },
);
const acceptances = list(
  { code: 'waiting', zh: '待验收', en: 'Pending' },
  { code: 'passed', zh: '验收合格', en: 'Accepted', also: ['合格'] },
  { code: 'failed', zh: '验收不合格', en: 'Not accepted', also: ['不合格'] },
);

/**
 * Who a supplier is, among purchases: by credit code, which a row may leave out that names it as another does, and else by
 * name, however it is spelled.
 */
export const suppliersOf = (rows: readonly Row[]): ((row: Row) => string) => {
  const nameOf = ({ supplier }: Row): string => foldText(String(supplier ?? ''));
  const codes = new Map(
    rows.flatMap((row) => (row.creditCode === undefined ? [] : [[nameOf(row), String(row.creditCode)]])),
  );
  return (row) => String(row.creditCode ?? codes.get(nameOf(row)) ?? nameOf(row));
};

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
  rowRules: [
    ...['price', 'paid'].flatMap(lineInYuan),
    hasHappened({ column: 'signedOn', zh: '签约日期', en: 'The signing date' }),
    withinYear({ column: 'signedOn', zh: '签约日期', en: 'The signing date' }),
    inOrder(
      { column: 'signedOn', zh: '签约日期', en: 'the signing date' },
      { column: 'acceptedOn', zh: '验收日期', en: 'The acceptance date' },
    ),
    hasHappened({ column: 'acceptedOn', zh: '验收日期', en: 'The acceptance date' }),
    withinWhole(
      { column: 'paid', zh: '已付金额', en: 'The amount paid' },
      { column: 'price', zh: '合同金额', en: 'the price' },
      printYuan,
    ),
    neededOnce(
      'acceptedOn',
      { column: 'acceptance', is: (value) => value !== 'waiting' },
      { zh: '已验收的应填写验收日期。', en: 'A decision on acceptance requires a date.' },
      { zh: '请填写验收日期；尚未验收的请选“待验收”。', en: 'Enter the date, or select “Pending”.' },
    ),
    {
      // notice 81: spending is judged by its results
      code: 'paid-in-full-before-acceptance',
      severity: 'warning',
      reads: ['price', 'paid', 'acceptance'],
      paints: 'paid',
      message: { zh: '尚未验收合格，但已全额付款。', en: 'Paid in full before acceptance.' },
      fix: {
        zh: '请核实；情况属实的，请在备注中说明。',
        en: 'Please check; if correct, explain under “Remarks”.',
      },
      broken: ({ price, paid, acceptance }) => (paid === price && acceptance !== 'passed' ? {} : undefined),
    },
    {
      // notice 81, 82
      code: 'paid-though-not-accepted',
      severity: 'warning',
      reads: ['paid', 'acceptance'],
      paints: 'paid',
      message: {
        zh: '验收不合格，已付款 {paid} 元，未在备注中说明。',
        en: 'Not accepted, but {paid} yuan was paid and nothing is said under “Remarks”.',
      },
      fix: {
        zh: '请核实；返工、追回等处理情况请在备注中写明。',
        en: 'Check it, and say under “Remarks” whether it is done anew or the money is claimed back.',
      },
      broken: ({ price, paid, acceptance, remark }) =>
        acceptance === 'failed' && (paid as number) > 0 && paid !== price && remark === undefined
          ? { paid: printYuan(paid as number) }
          : undefined,
    },
    {
      code: 'accepted-while-waiting',
      severity: 'error',
      reads: ['acceptance', 'acceptedOn'],
      paints: 'acceptance',
      message: {
        zh: '已填写验收日期，但验收情况仍为“待验收”。',
        en: 'A date of acceptance is given, but acceptance is still “Pending”.',
      },
      fix: { zh: '请填写验收结果，或删除验收日期。', en: 'Enter the decision, or remove the date.' },
      broken: ({ acceptance }) => (acceptance === 'waiting' ? {} : undefined),
    },
    {
      code: 'single-source',
      severity: 'warning',
      reads: ['procurement'],
      paints: 'procurement',
      message: {
        zh: '采用单一来源方式购买，未在备注中说明理由。',
        en: 'Single source, but no reason is given under “Remarks”.',
      },
      fix: {
        zh: '请在备注中写明理由和批准文号。',
        en: 'Enter the reason and approval number under “Remarks”.',
      },
      broken: ({ procurement, remark }) =>
        procurement === 'single' && remark === undefined ? {} : undefined,
    },
  ],
  sheetRules: [
    {
      // Its price would count twice.
      code: 'contract-twice',
      severity: 'warning',
      message: {
        zh: '同一供应方的合同“{contract}”在第 {row} 行已登记。',
        en: 'Contract “{contract}” of this supplier is in row {row} already.',
      },
      fix: {
        zh: '重复的请删除；同一合同分项登记的，各行只填该项的金额。',
        en: 'Remove it if it is the same; where a contract has several parts, enter in each row the amount of its part.',
      },
      broken: (rows, { rowNumber }) => {
        const supplierOf = suppliersOf(rows);
        const keyOf = (row: Row): string | undefined =>
          row.contract === undefined ? undefined : `${supplierOf(row)}#${foldText(String(row.contract))}`;
        return rows.flatMap((row, i) => {
          const key = keyOf(row);
          const earlier = key === undefined ? i : rows.findIndex((each) => keyOf(each) === key);
          const isSame = earlier < i && rows[earlier]?.price === row.price;
          return isSame
            ? [
                {
                  row: i,
                  column: 'contract',
                  params: { contract: String(row.contract), row: rowNumber(earlier) },
                },
              ]
            : [];
        });
      },
    },
  ],
});
