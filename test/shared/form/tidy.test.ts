import { expect, test } from 'vitest';
import { cleanText, isBlank } from '../../../shared/form/tidy.ts';

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
