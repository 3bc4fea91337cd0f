/** A purchase in its order: signed, accepted, paid; and each contract once. */
import type { Row, RowRule, SheetRule } from '../../form/define-form.ts';
import { foldText } from '../../form/fold-text.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { suppliersOf } from './suppliers.ts';
import { hasHappened, inOrder, neededOnce, withinWhole, withinYear } from './usual-rules.ts';
import { lineInYuan } from './yuan-net.ts';

export const resultPurchaseRowRules: readonly RowRule[] = [
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
    broken: ({ procurement, remark }) => (procurement === 'single' && remark === undefined ? {} : undefined),
  },
];

export const resultPurchaseSheetRules: readonly SheetRule[] = [
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
];
