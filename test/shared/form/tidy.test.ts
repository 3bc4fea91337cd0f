import { expect, test } from 'vitest';
import { cleanText, isBlank, refuseText } from '../../../shared/form/tidy.ts';

test('a cell is blank exactly when nothing is left of its text', () => {
  const told: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    for (const text of [character, ` ${character}\u200b`])
      if (isBlank(text) !== (cleanText(text) === '')) told.push(`U+${code.toString(16)}`);
  }
  expect(told).toEqual([]);
  expect(['', ' \n\t', '\u200b', null, undefined].map(isBlank)).toEqual([true, true, true, true, true]);
  expect([0, false, '0', '\u200b。'].map(isBlank)).toEqual([false, false, false, false]);
});

test.each([
  ['a formula', '=1+1', 'formula-text'],
  ['a formula in full width', '＝1+1', 'formula-text'],
  ['an error value', '#REF!', 'cell-error'],
  ['markup', '<b>粗</b>', 'markup'],
])('%s is refused, whatever cannot be seen stands before it', (_name, text, code) => {
  for (const hidden of ['', ' ', '\u200b', '\u00a0', '\ufeff \u200e', '\u0000'])
    expect([hidden, refuseText(hidden + text)?.code]).toEqual([hidden, code]);
});

test('what one office writes every day is never garbled or broken', () => {
  const usual = [
    'café·海洋',
    '±5℃',
    '×××单位',
    '“十三五”规划',
    '§3',
    '½天',
    '20°',
    'Ⅲ级',
    '𠮷林',
    'ﾊﾛｰ',
    'Übersicht',
    '· · · ·',
  ];
  expect(usual.filter((text) => refuseText(text))).toEqual([]);
});
