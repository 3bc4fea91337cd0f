import { expect, test } from 'vitest';
import { phoneCheck } from '../../../shared/forms/phone-check.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  unit: '市林业局',
  class: '2015B-LYJ-001-1',
  calledOn: '2015-10-08',
  called: 10,
  reached: 8,
  attended: 7,
  satisfied: 6,
  differing: 1,
  differences: '1 人称只参加一天',
};
const context = { ...contextFor(phoneCheck), unit: 'rsj', today: '2015-11-20' };
const said = (cells: Cells) => complaints(phoneCheck, [{ ...good, ...cells }], context);

test('a check is kept in figures', () => {
  const { issues, rows } = checkCells(phoneCheck, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ unit: 'lyj', class: '2015B-LYJ-001-1', reached: 8, differing: 1 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'called on a day to come',
    cells: { calledOn: '2015-12-01' },
    found: 'error calledOn day-to-come',
  },
  { mistake: 'more reached than called', cells: { reached: 11 }, found: 'error reached part-above-whole' },
  {
    mistake: 'more confirmed than reached',
    cells: { attended: 9 },
    found: 'error attended part-above-whole',
  },
  {
    mistake: 'more satisfied than reached',
    cells: { satisfied: 9 },
    found: 'error satisfied part-above-whole',
  },
  {
    mistake: 'more differing than reached',
    cells: { differing: 9 },
    found: 'error differing part-above-whole',
  },
  {
    mistake: 'a difference that is not told',
    cells: { differences: '' },
    found: 'error differences needed-then',
  },
  {
    mistake: 'a class of another unit',
    cells: { class: '2015B-NYW-001-1' },
    found: 'error class class-of-other-unit',
  },
  { mistake: 'what is no class', cells: { class: '第一期' }, found: 'error class class-of-other-unit' },
  {
    mistake: 'the bureau itself',
    cells: { unit: '市人社局', class: '2015B-RSJ-001-1' },
    found: 'error unit own-unit',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('where nothing differs nothing need be told', () => {
  expect(said({ differing: 0, differences: '' })).toEqual([]);
});
