import { expect, test } from 'vitest';
import { qualityAward } from '../../../shared/forms/quality-award.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  kind: '精品课程',
  name: '海洋生态修复技术',
  course: 'KC-RSJ-001',
  from: '2015-06-01',
  document: '青人社字〔2015〕40号',
};
const context = { ...contextFor(qualityAward), unit: 'rsj', today: '2015-11-20' };
const said = (...rows: Cells[]) =>
  complaints(
    qualityAward,
    rows.map((cells, i) => ({ ...good, number: i + 1, ...cells })),
    context,
  );

test('an award is kept with the course that it is for', () => {
  const { issues, rows } = checkCells(qualityAward, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ kind: 'course', course: 'KC-RSJ-001', from: '2015-06-01' });
});

test('awards of before name no course of the register', () => {
  expect(said({ course: '', from: '2012-06-01' })).toEqual([]);
});

test.each<[string, Cells, string]>([
  ['a course that is not in the register', { course: 'KC-NYW-099' }, 'error course reference-unknown'],
  ['a textbook as a model course', { course: '', textbook: 'JC-RSJ-001' }, 'error kind award-of-other-kind'],
  ['a day to come', { from: '2015-11-21' }, 'error from day-to-come'],
  ['ended before it began', { to: '2015-05-31' }, 'error to days-out-of-order'],
  ['no document', { document: '' }, 'error document required'],
  [
    'decided after it was awarded',
    { decision: 'LH2015-RSJ-001', from: '2014-12-21' },
    'error decision decided-afterwards',
  ],
])('%s', (_, cells, found) => {
  expect(said(cells)).toEqual([found]);
});

test('a course is awarded once, and again after the first award has ended', () => {
  expect(said({}, {})).toEqual(['error course awarded-twice']);
  expect(said({ to: '2015-08-31' }, { from: '2015-09-01' })).toEqual([]);
});
