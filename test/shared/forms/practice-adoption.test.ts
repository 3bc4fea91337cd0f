import { expect, test } from 'vitest';
import { practiceAdoption } from '../../../shared/forms/practice-adoption.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  practice: 'JY2015-RSJ-001',
  since: '2015-10-08',
  use: '渔业技术推广骨干岗位培训',
};
const context = { ...contextFor(practiceAdoption), today: '2015-11-20' };
const said = (rows: Cells[], unit = 'nyw') => complaints(practiceAdoption, rows, { ...context, unit });

test('a unit tells since when it does what another unit recommended', () => {
  expect(said([good])).toEqual([]);
});

test('one’s own practice is not adopted, nor one that nobody recommended, nor one before its day', () => {
  expect(said([good], 'rsj')).toEqual(['error practice own-practice']);
  expect(said([{ ...good, practice: 'JY2015-HYJ-009' }])).toEqual(['error practice reference-unknown']);
  expect(said([{ ...good, since: '2015-12-01' }])).toEqual(['error since day-to-come']);
});

test('a practice is told of once in a sheet', () => {
  expect(said([good, { ...good, number: 2 }])).toEqual(['error practice practice-twice']);
});
