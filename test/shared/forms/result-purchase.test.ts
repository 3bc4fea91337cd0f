import { expect, test } from 'vitest';
import { resultPurchase } from '../../../shared/forms/result-purchase.ts';
import { suppliersOf } from '../../../shared/forms/rules/suppliers.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  title: '系列在线课程',
  kind: '课程',
  field: '装备制造',
  supplier: '示例海洋学院',
  procurement: '公开招标',
  price: 200000,
  fiscalLevel: '市级财政',
  contract: '示例-01',
  signedOn: '2015-03-01',
  paid: 200000,
  acceptance: '验收合格',
  acceptedOn: '2015-09-01',
};
const context = { ...contextFor(resultPurchase), today: '2015-11-20' };
const said = (cells: Cells) => complaints(resultPurchase, [{ ...good, ...cells }], context);

test('a purchase is kept in fen', () => {
  const { issues, rows } = checkCells(resultPurchase, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ price: 20_000_000, acceptance: 'passed' });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  { mistake: 'paid more than the price', cells: { paid: 200000.01 }, found: 'error paid part-above-whole' },
  {
    mistake: 'paid in full before it was accepted',
    cells: { acceptance: '待验收', acceptedOn: '' },
    found: 'warning paid paid-in-full-before-acceptance',
  },
  { mistake: 'accepted on no day', cells: { acceptedOn: '' }, found: 'error acceptedOn needed-then' },
  {
    mistake: 'accepted before it was signed',
    cells: { acceptedOn: '2015-02-01' },
    found: 'error acceptedOn days-out-of-order',
  },
  {
    mistake: 'accepted on a day to come',
    cells: { acceptedOn: '2015-12-01' },
    found: 'error acceptedOn day-to-come',
  },
  {
    mistake: 'a single source without a reason',
    cells: { procurement: '单一来源' },
    found: 'warning procurement single-source',
  },
  {
    mistake: 'paid though it was not accepted',
    cells: { acceptance: '验收不合格', paid: 50_000 },
    found: 'warning paid paid-though-not-accepted',
  },
  {
    mistake: 'waiting, and accepted on a day',
    cells: { acceptance: '待验收', paid: '' },
    found: 'error acceptance accepted-while-waiting',
  },
  {
    mistake: 'signed in another year',
    cells: { signedOn: '2014-12-30' },
    found: 'warning signedOn day-outside-year',
  },
  {
    mistake: 'a price in ten thousands',
    cells: { price: 20, paid: '' },
    found: 'warning price ten-thousands-price',
  },
  { mistake: 'no supplier', cells: { supplier: '' }, found: 'error supplier required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('what becomes of money paid for a result that was not accepted is said once, under “Remarks”', () => {
  const failed = { acceptance: '验收不合格', paid: 50_000 };
  expect(said({ ...failed, remark: '已要求返工' })).toEqual([]);
  // Paid in full is asked about as that.
  expect(said({ acceptance: '验收不合格' })).toEqual(['warning paid paid-in-full-before-acceptance']);
});

test('a contract that is there twice is asked about, however supplier and contract are spelled', () => {
  const of = (cells: Cells) => complaints(resultPurchase, [good, { ...good, number: 2, ...cells }], context);
  expect(of({ contract: '示例－01', supplier: '示例 海洋学院' })).toEqual([
    'warning contract contract-twice',
  ]);
  expect(of({ price: 100_000, paid: 1_000 })).toEqual([]);
  expect(of({ supplier: '另一示例学院' })).toEqual([]);
  expect(of({ contract: '' })).toEqual([]);
});

test('a supplier is known by its credit code, by its name where a row has none', () => {
  const creditCode = '91370200163562681G';
  const rows = [
    { supplier: '示例学院', creditCode },
    { supplier: '示例 学院' },
    { supplier: '示例学院（青岛）', creditCode },
    { supplier: '另一示例学院' },
  ];
  expect(rows.map(suppliersOf(rows))).toEqual([creditCode, creditCode, creditCode, '另一示例学院']);
});
