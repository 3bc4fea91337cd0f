import { expect, test } from 'vitest';
import { materialRegister } from '../../../shared/forms/material-register.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  title: '海洋牧场建设案例集',
  kind: '案例',
  field: '海洋科技开发',
  made: 2015,
  author: '示例海洋学院',
  hours: 8,
  where: '向人事处索取',
  rights: '是',
  sharing: '成员单位共享',
  contact: '人事处',
};
const context = { ...contextFor(materialRegister), today: '2015-11-20' };
const said = (cells: Cells) => complaints(materialRegister, [{ ...good, ...cells }], context);

test('a material is kept with where to get it', () => {
  const { issues, rows } = checkCells(materialRegister, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ kind: 'case', where: '向人事处索取', rights: true });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  { mistake: 'shared without the right to', cells: { rights: '否' }, found: 'error sharing rights-unclear' },
  { mistake: 'shared, but nowhere to be had', cells: { where: '' }, found: 'warning where where-missing' },
  { mistake: 'a kind that is none', cells: { kind: '录音带' }, found: 'error kind choice-unknown' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});
