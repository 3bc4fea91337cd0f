import { expect, test } from 'vitest';
import { outlineRegister } from '../../../shared/forms/outline-register.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  title: '海洋牧场技术培训大纲',
  category: '急需紧缺人才培养培训项目',
  field: '海洋科技开发',
  edition: 2,
  trainees: '中级专业技术人员',
  hours: 72,
  modules: '政策法规、核心技术、案例实践',
  reviewedOn: '2015-05-20',
  reviewer: '专家评审组',
  sharing: '成员单位共享',
  contact: '人事处',
};
const context = { ...contextFor(outlineRegister), today: '2015-11-20' };
const said = (cells: Cells) => complaints(outlineRegister, [{ ...good, ...cells }], context);

test('an outline is kept with its edition', () => {
  const { issues, rows } = checkCells(outlineRegister, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ edition: 2, hours: 72 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'fewer hours than the project asks for',
    cells: { hours: 40 },
    found: 'warning hours hours-below-floor',
  },
  {
    mistake: 'a review that is still to come',
    cells: { reviewedOn: '2015-12-20' },
    found: 'error reviewedOn day-to-come',
  },
  { mistake: 'reviewed by nobody', cells: { reviewer: '' }, found: 'error reviewer needed-then' },
  { mistake: 'no modules', cells: { modules: '' }, found: 'error modules required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('a new edition is a row of its own', () => {
  expect(complaints(outlineRegister, [good, { ...good, number: 2, edition: '3版' }], context)).toEqual([]);
  expect(complaints(outlineRegister, [good, { ...good, number: 2 }], context)).toEqual([
    'error edition row-doubled',
  ]);
});
