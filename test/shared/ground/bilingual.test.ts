import { expect, test } from 'vitest';
import { fill } from '../../../shared/ground/bilingual.ts';

const text = { zh: '共 {count} 行', en: '{count} {count|row is|rows are} listed' };

test('English says one row and two rows', () => {
  expect(fill(text, { count: 1 })).toEqual({ zh: '共 1 行', en: '1 row is listed' });
  expect([0, 2, '1,001'].map((count) => fill(text, { count }).en)).toEqual([
    '0 rows are listed',
    '2 rows are listed',
    '1,001 rows are listed',
  ]);
});

test('a blank that nobody fills is a mistake in the program', () => {
  expect(() => fill(text, {})).toThrow('text wants {count}');
});
