import { expect, test } from 'vitest';
import { projectFollowUp } from '../../../shared/forms/project-follow-up.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  project: '2015A-NYW-001 海洋牧场技术高级研修班',
  point: '结班后6个月',
  trackedOn: '2015-09-20',
  reached: 50,
  applied: 40,
  promoted: 3,
  patents: 2,
  papers: 5,
  awards: 1,
  transferred: '是',
  outcomes: '修复技术在 2 处海洋牧场推广',
  benefit: 1000000,
};
const context = { ...contextFor(projectFollowUp), today: '2015-11-20' };
const said = (cells: Cells) => complaints(projectFollowUp, [{ ...good, ...cells }], context);

test('what came of a project is kept with the point in time', () => {
  const { issues, rows } = checkCells(projectFollowUp, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ project: '2015A-NYW-001', point: 'half-year', transferred: true });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'looked at on a day to come',
    cells: { trackedOn: '2015-12-20' },
    found: 'error trackedOn day-to-come',
  },
  {
    mistake: 'more using it than were reached',
    cells: { applied: 51 },
    found: 'error applied part-above-whole',
  },
  {
    mistake: 'more promoted than were reached',
    cells: { promoted: 51 },
    found: 'error promoted part-above-whole',
  },
  {
    mistake: 'far more reached than were planned',
    cells: { reached: 91 },
    found: 'warning reached reached-above-plan',
  },
  { mistake: 'no word on what came of it', cells: { outcomes: '' }, found: 'error outcomes required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('a project is looked at twice, once at each point', () => {
  expect(complaints(projectFollowUp, [good, { ...good, number: 2, point: '12个月' }], context)).toEqual([]);
  expect(complaints(projectFollowUp, [good, { ...good, number: 2 }], context)).toEqual([
    'error point row-doubled',
  ]);
});
