import { expect, test } from 'vitest';
import { needsSurvey } from '../../../shared/forms/needs-survey.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  field: '现代农业',
  posts: '水产技术推广岗位',
  titleLevel: '中级',
  group: '急需紧缺',
  ownership: '机关事业单位',
  staff: 120,
  persons: 60,
  category: '急需紧缺人才培养培训项目',
  topics: '病害防控、良种选育',
  methods: '专家面授、实地考察',
  hours: 72,
};
const context = { ...contextFor(needsSurvey), today: '2015-11-20' };
const said = (cells: Cells) => complaints(needsSurvey, [{ ...good, ...cells }], context);

test('a need is kept by field, level and post', () => {
  const { issues, rows } = checkCells(needsSurvey, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ field: 'E08', titleLevel: 'middle', persons: 60 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  { mistake: 'nothing to be learned', cells: { topics: '' }, found: 'error topics required' },
  {
    mistake: 'more to be trained than there are',
    cells: { persons: 121 },
    found: 'error persons part-above-whole',
  },
  {
    mistake: 'junior staff for a project that is not for them (notice 32)',
    cells: { category: '岗位培训项目', titleLevel: '初级' },
    found: 'warning category title-below-middle',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('urgently needed talent may be of any level', () => {
  expect(said({ titleLevel: '初级' })).toEqual([]);
});
