import { expect, test } from 'vitest';
import { inspectionPlan } from '../../../shared/forms/inspection-plan.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  unit: '市农业委员会',
  subject: '抽查培训班实际效果',
  mode: '不定期检查',
  by: '2015-12-31',
  objects: '实际效果',
  choosing: '抽取',
  listHash: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  seed: 'JH2015-RSJ-001,0123456789abcdef,47',
  drawn: '2015B-NYW-001-1',
};
const context = { ...contextFor(inspectionPlan), unit: 'rsj', today: '2015-06-20' };
const said = (cells: Cells, more = {}) =>
  complaints(inspectionPlan, [{ ...good, ...cells }], { ...context, ...more });

test('a plan whose sample can be drawn again is kept', () => {
  expect(checkCells(inspectionPlan, [good], context).issues).toEqual([]);
});

test('what is certain needs no sample', () => {
  expect(said({ choosing: '必查', listHash: '', seed: '', drawn: '' })).toEqual([]);
});

test.each(['listHash', 'seed', 'drawn'])('what is drawn is refused without %s', (column) => {
  expect(said({ [column]: '' }).some((each) => each.startsWith(`error ${column}`))).toBe(true);
});

test('a seed that was there before the list was frozen', () => {
  expect(said({ seed: 'JH2015-RSJ-001,fedcba9876543210,47' })).toEqual(['error seed seed-before-list']);
});

test('nobody plans to inspect itself, and a district what is not below it', () => {
  expect(said({ unit: '市人社局' })).toEqual(['error unit own-unit']);
  const district = { unit: 'huangdao', programme: chainedProgramme };
  expect(said({}, district)).toEqual(['error unit not-below']);
  expect(said({ unit: '黄岛示例基地' }, district)).toEqual([]);
});
