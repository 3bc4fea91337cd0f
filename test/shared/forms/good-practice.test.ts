import { expect, test } from 'vitest';
import { goodPractice } from '../../../shared/forms/good-practice.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  title: '海上现场联合教学',
  subject: '培训方式',
  category: '急需紧缺人才培养培训项目',
  practice: '与企业共建海上教学点，学员在导师带领下完成现场任务，课堂研讨围绕现场问题展开',
  effect: '学员满意度由 88 分提高到 95 分',
  replicable: '是',
};
const context = { ...contextFor(goodPractice), today: '2015-11-20' };
const said = (cells: Cells) => complaints(goodPractice, [{ ...good, ...cells }], context);

test('a practice is kept with its effect', () => {
  const { issues, rows } = checkCells(goodPractice, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ subject: 'methods', replicable: true });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'a practice told in a few words',
    cells: { practice: '现场教学' },
    found: 'warning practice practice-too-short',
  },
  { mistake: 'no effect', cells: { effect: '' }, found: 'error effect required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});
