import { expect, test } from 'vitest';
import { resultPurchase } from '../../../shared/forms/result-purchase.ts';
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
  { mistake: 'no supplier', cells: { supplier: '' }, found: 'error supplier required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});
