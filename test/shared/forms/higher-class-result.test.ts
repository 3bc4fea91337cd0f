import { expect, test } from 'vitest';
import { higherClassResult } from '../../../shared/forms/higher-class-result.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  application: 'SB2015-NYW-001',
  result: '已推荐上报',
  rank: 1,
  decidedOn: '2015-03-01',
  decision: 'LH2015-RSJ-001',
};
const context = { ...contextFor(higherClassResult), today: '2015-11-20' };
const said = (...rows: Cells[]) =>
  complaints(
    higherClassResult,
    rows.map((cells) => ({ ...good, ...cells })),
    context,
  );

test('a recommendation is kept with its rank', () => {
  const { issues, rows } = checkCells(higherClassResult, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ application: 'SB2015-NYW-001', result: 'recommended', rank: 1 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  { mistake: 'no application', cells: { application: '' }, found: 'error application required' },
  { mistake: 'recommended without a rank', cells: { rank: '' }, found: 'error rank needed-then' },
  { mistake: 'approved by no document', cells: { result: '获批' }, found: 'error document needed-then' },
  {
    mistake: 'approved by something nobody can look up',
    cells: { result: '获批', document: '电话通知' },
    found: 'error document proof-invalid',
  },
  {
    mistake: 'done before it was decided',
    cells: { decidedOn: '2014-12-21' },
    found: 'error decision decided-afterwards',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('what the province approved may be proved by its page', () => {
  expect(said({ result: '获批', rank: '', document: 'https://hrss.example.cn/2015/8.html' })).toEqual([]);
});

test('an application is answered once, and no decision is asked for', () => {
  expect(said({ decision: '' })).toEqual([]);
  expect(said({}, { number: 2, rank: 2 })).toEqual(['error application answered-twice']);
});
