import { expect, test } from 'vitest';
import { higherClassApplication } from '../../../shared/forms/higher-class-application.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  level: '国家级',
  title: '海洋工程装备高级研修班',
  field: '装备制造',
  project: '2015A-NYW-001 海洋牧场技术高级研修班',
  host: '示例海洋学院',
  hostKind: '高等院校',
  demonstration: '是',
  when: '2015-09-13/2015-09-17',
  days: 5,
  hours: 40,
  persons: 60,
  speciality: '对接海洋强市建设',
};
const context = { ...contextFor(higherClassApplication), today: '2015-11-20' };
const said = (cells: Cells) => complaints(higherClassApplication, [{ ...good, ...cells }], context);

test('a proposal names the project of the plan, which is recommended first (notice 65)', () => {
  const { issues, rows } = checkCells(higherClassApplication, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ level: 'national', project: '2015A-NYW-001', demonstration: true });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  { mistake: 'no reason for the topic', cells: { speciality: '' }, found: 'error speciality required' },
  {
    mistake: 'a time in another year',
    cells: { when: '2016-09-13/2016-09-17' },
    found: 'error when when-outside-year',
  },
  { mistake: 'more days than the span has', cells: { days: 6 }, found: 'warning days days-beyond-span' },
  {
    mistake: 'more persons than a seminar usually has',
    cells: { persons: 120 },
    found: 'warning persons size-unusual',
  },
  {
    mistake: 'a project no plan in force has',
    cells: { project: '2015A-NYW-009' },
    found: 'error project reference-unknown',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});
