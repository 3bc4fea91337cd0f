import { expect, test } from 'vitest';
import { satisfaction } from '../../../shared/forms/satisfaction.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  class: '2015A-NYW-001-1 海洋牧场技术高级研修班（第1期）',
  asked: 60,
  answered: 55,
  overall: 94,
  contents: 95,
  teachers: 96,
  organisation: 93,
  services: 90,
  satisfied: 53,
};
const context = { ...contextFor(satisfaction), today: '2015-04-02' };
const said = (cells: Cells) => complaints(satisfaction, [{ ...good, ...cells }], context);

test('a class is kept with its scores', () => {
  const { issues, rows } = checkCells(satisfaction, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ class: '2015A-NYW-001-1', overall: 94 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'more answers than were asked for',
    cells: { answered: 61 },
    found: 'error answered part-above-whole',
  },
  {
    mistake: 'more satisfied than answered',
    cells: { satisfied: 56 },
    found: 'error satisfied part-above-whole',
  },
  { mistake: 'few answers', cells: { answered: 35, satisfied: 30 }, found: 'warning answered few-answers' },
  {
    mistake: 'more asked than the class had',
    cells: { asked: 61 },
    found: 'warning asked asked-above-class',
  },
  {
    mistake: 'an overall score outside the single ones',
    cells: { overall: 97 },
    found: 'warning overall overall-apart',
  },
  { mistake: 'a score above 100', cells: { teachers: '101分' }, found: 'error teachers above-max' },
  {
    mistake: 'a class nobody reported',
    cells: { class: '2015A-NYW-001-9' },
    found: 'error class reference-unknown',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('a class is told once', () => {
  expect(complaints(satisfaction, [good, { ...good, number: 2 }], context)).toEqual([
    'error class row-doubled',
  ]);
});
