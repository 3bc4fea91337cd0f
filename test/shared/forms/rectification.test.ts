import { expect, test } from 'vitest';
import { rectification } from '../../../shared/forms/rectification.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  inspection: 'DC2015-RSJ-001',
  object: '经费管理使用',
  problem: '部分凭证不全',
  measures: '补齐凭证，专人核对',
  dueOn: '2015-12-31',
  status: '已完成',
  doneOn: '2015-11-10',
  returned: 0,
  evidence: '凭证复印件',
};
const context = { ...contextFor(rectification), today: '2015-11-20' };
const said = (cells: Cells) => complaints(rectification, [{ ...good, ...cells }], context);

test('a problem is kept with its object', () => {
  const { issues, rows } = checkCells(rectification, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ object: 'funds', status: 'done' });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  { mistake: 'done on no day', cells: { doneOn: '' }, found: 'error doneOn needed-then' },
  { mistake: 'done without evidence', cells: { evidence: '' }, found: 'error evidence needed-then' },
  { mistake: 'done on a day to come', cells: { doneOn: '2015-11-21' }, found: 'error doneOn day-to-come' },
  {
    mistake: 'overdue',
    cells: { status: '整改中', doneOn: '', evidence: '', dueOn: '2015-11-19' },
    found: 'warning dueOn rectification-overdue',
  },
  { mistake: 'no measures', cells: { measures: '' }, found: 'error measures required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('what is due today is not overdue', () => {
  expect(said({ status: '整改中', doneOn: '', evidence: '', dueOn: '2015-11-20' })).toEqual([]);
});
