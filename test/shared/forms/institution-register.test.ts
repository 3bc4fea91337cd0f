import { expect, test } from 'vitest';
import { institutionRegister } from '../../../shared/forms/institution-register.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  name: '示例海洋学院',
  kind: '高等院校',
  ownership: '机关事业单位',
  fields: '海洋科技开发',
  capacity: 1000,
  trained: 900,
  teachers: 60,
  online: '是',
  sharing: '成员单位共享',
  contact: '人事处',
};
const context = { ...contextFor(institutionRegister), today: '2015-11-20' };
const said = (cells: Cells) => complaints(institutionRegister, [{ ...good, ...cells }], context);

test('an institution is kept with its kind (notice 17) and its capacity', () => {
  const { issues, rows } = checkCells(institutionRegister, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ kind: 'university', capacity: 1000 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'a base without its level',
    cells: { kind: '继续教育基地' },
    found: 'warning baseLevel base-without-level',
  },
  {
    mistake: 'more trained than it can',
    cells: { trained: 1001 },
    found: 'warning trained trained-above-capacity',
  },
  { mistake: 'no capacity', cells: { capacity: '', trained: '' }, found: 'error capacity required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});
