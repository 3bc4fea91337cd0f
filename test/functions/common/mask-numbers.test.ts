import { expect, test } from 'vitest';
import { maskNumbers } from '../../../functions/common/mask-numbers.ts';
import { citizenNumber, fullWidth } from '../../support/sheets.ts';

// the example of GB 11643-1999, which ends in X
const withX = '11010519491231002X';
const number = citizenNumber(5);
const masked = `${number.slice(0, 2)}…${number.slice(-2)}`;
const grouped = (text: string, gap: string): string =>
  [text.slice(0, 6), text.slice(6, 14), text.slice(14)].join(gap);

test.each([
  ['half-width', number, masked],
  ['full-width', fullWidth(number), masked],
  ['with a full-width X', fullWidth(withX), '11…2X'],
  ['with a small x', withX.toLowerCase(), '11…2X'],
  ['grouped by blanks', grouped(number, ' '), masked],
  ['grouped by full-width blanks, in full-width digits', grouped(fullWidth(number), '\u3000'), masked],
  ['grouped by hyphens', grouped(number, '-'), masked],
  ['grouped by full-width hyphens', grouped(number, '－'), masked],
  ['grouped by dashes between blanks', grouped(number, ' – '), masked],
  ['over two lines', grouped(number, '\n'), masked],
  ['with something unseen between its digits', [...number].join('\u200b'), masked],
  ['behind a telephone number', `13800000000${number}`, `13800000000${masked}`],
  ['behind another one', `${number}${withX}`, `${masked}11…2X`],
])('a number %s loses its middle, and the words around it stay', (_how, written, left) => {
  expect(maskNumbers(`学员 ${written} 重复`)).toBe(`学员 ${left} 重复`);
  expect(maskNumbers(written)).toBe(left);
});

test.each([
  ['a wrong check character', '370200198508171000'],
  ['a day that is none', '110105194913310029'],
  ['a province that is none', '990105194912310020'],
  ['an order number', '20150913101112000333'],
  ['telephone numbers', '0532-85911111 13800000000'],
  ['days', '2015-09-13 2015-09-19'],
  ['a number with words between', `${number.slice(0, 6)}号${number.slice(6)}`],
])('%s stays as it is', (_what, text) => {
  expect(maskNumbers(text)).toBe(text);
});
