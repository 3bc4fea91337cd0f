/** A text that no store can keep is named wherever it stands, in every column of every form. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSheet } from '../../../shared/form/check-sheet.ts';
import { quote } from '../../../shared/ground/issue.ts';
import { clip, illFormedIn, isWellFormed, mendText } from '../../../shared/ground/well-formed.ts';
import { forms } from '../../../shared/programme/programmes.ts';
import { contextFor, givenSheet } from '../../support/given.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });

test.each(['培训班\ud842', '\udfb7野家', '\ufffe', '\ufdef', '\u{10ffff}', '\u0000', 'a\u001bb'])(
  '%j is none',
  (text) => {
    expect(isWellFormed(text)).toBe(false);
    expect(illFormedIn(text)).not.toBe('');
    expect(isWellFormed(mendText(text))).toBe(true);
  },
);

test.each(['', '𠮷野家', '😀', 'a\tb\r\nc', '张\u00b7三', '\ufffd'])('%j is one', (text) => {
  expect(isWellFormed(text)).toBe(true);
  expect(mendText(text)).toBe(text);
});

test('a text cut anywhere, and one quoted, stay well-formed', () => {
  fc.assert(
    fc.property(anyText, fc.nat(80), (text, length) => {
      const whole = mendText(text);
      expect(isWellFormed(clip(whole, length))).toBe(true);
      expect(clip(whole, length).length).toBeLessThanOrEqual(length);
      expect(length - clip(whole, length).length).toBeLessThanOrEqual(Math.max(1, length - whole.length));
      expect(isWellFormed(quote(text))).toBe(true);
    }),
  );
  expect(quote(`${'长'.repeat(29)}𠮷𠮷`)).toBe(`${'长'.repeat(29)}…`);
});

test.each(forms)('no cell of $id takes a character that cannot be kept', (form) => {
  const context = contextFor(form);
  const sheet = givenSheet(form, 1);
  Object.keys(form.columns).forEach((name, at) => {
    const cell = String(sheet.rows[0]?.[at] ?? '');
    for (const broken of ['\ud842', '\udfb7', '\ufffe', '\ufdd0', '\u{1ffff}'])
      for (const text of [
        cell + broken,
        broken + cell,
        broken,
        `${cell.slice(0, 1)}${broken}${cell.slice(1)}`,
      ]) {
        const rows = sheet.rows.map((cells) => cells.map((each, i) => (i === at ? text : each)));
        const { issues, rows: read } = checkSheet(form, { ...sheet, rows }, context);
        expect(issues.some(({ severity, column }) => severity === 'error' && column === name)).toBe(true);
        expect(read[0]?.[name]).toBeUndefined();
        expect(
          issues.every(({ message, fix }) => [message.zh, message.en, fix.zh, fix.en].every(isWellFormed)),
        ).toBe(true);
      }
  });
});
