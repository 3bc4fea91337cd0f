import { expect, test } from 'vitest';
import { violationCase } from '../../../shared/forms/violation-case.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  unit: '市林业局',
  kind: '挪用',
  foundOn: '2015-10-08',
  channel: '监督检查',
  amount: 50000,
  facts: '培训经费用于其他支出',
  referredTo: '市纪委监察机关',
  referredOn: '2015-10-20',
  outcome: '移送纪检监察',
  returned: 20000,
};
const context = { ...contextFor(violationCase), today: '2015-11-20' };
const said = (cells: Cells) => complaints(violationCase, [{ ...good, ...cells }], context);

test('a case is kept with its kind, one of three', () => {
  const { issues, rows } = checkCells(violationCase, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ unit: 'lyj', kind: 'diverted', amount: 5_000_000 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'a violation the notice does not name',
    cells: { kind: '浪费' },
    found: 'error kind choice-unknown',
  },
  {
    mistake: 'more recovered than was misused',
    cells: { returned: 50000.01 },
    found: 'error returned part-above-whole',
  },
  { mistake: 'referred to nobody', cells: { referredTo: '' }, found: 'error referredTo needed-then' },
  { mistake: 'referred on no day', cells: { referredOn: '' }, found: 'error referredOn needed-then' },
  {
    mistake: 'referred before it was found',
    cells: { referredOn: '2015-10-07' },
    found: 'error referredOn days-out-of-order',
  },
  {
    mistake: 'closed before it was found',
    cells: { closedOn: '2015-10-07' },
    found: 'error closedOn days-out-of-order',
  },
  {
    mistake: 'closed on a day to come',
    cells: { closedOn: '2015-12-07' },
    found: 'error closedOn day-to-come',
  },
  {
    mistake: 'closed while it is looked into',
    cells: { outcome: '核查中', closedOn: '2015-11-01' },
    found: 'error outcome closed-while-open',
  },
  { mistake: 'no amount', cells: { amount: '', returned: '' }, found: 'error amount required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('the form is restricted, and knows the three violations of the notice', () => {
  expect(violationCase.restricted).toBe(true);
  expect(violationCase.columns.kind.options.map(({ zh }) => zh)).toEqual(['截留', '侵占', '挪用']);
});
