import { expect, test } from 'vitest';
import { projectRegister } from '../../../shared/forms/project-register.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  title: '海洋牧场技术培训',
  field: '海洋科技开发',
  category: '急需紧缺人才培养培训项目',
  level: '市级',
  trainees: '海洋渔业系统中级以上人员',
  hours: 72,
  contents: '选址评价、生态修复',
  runs: 4,
  trained: 320,
  sharing: '成员单位共享',
  contact: '人事处',
};
const context = { ...contextFor(projectRegister), today: '2015-11-20' };
const said = (cells: Cells) => complaints(projectRegister, [{ ...good, ...cells }], context);

test('a project others may take over is kept with its category (notice 74)', () => {
  const { issues, rows } = checkCells(projectRegister, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ category: 'urgent' });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  { mistake: 'no content', cells: { contents: '' }, found: 'error contents required' },
  { mistake: 'runs without trainees', cells: { trained: 0 }, found: 'error trained runs-without-persons' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});
