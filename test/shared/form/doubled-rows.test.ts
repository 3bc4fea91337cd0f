import { describe, expect, test } from 'vitest';
import { doubledRows } from '../../../shared/form/doubled-rows.ts';
import { maskNumbers } from '../../../shared/ground/mask-numbers.ts';
import { forms } from '../../../shared/programme/programmes.ts';

const byText = forms.flatMap((form) =>
  form.rowKey
    .filter((name) => form.columns[name]?.kind === 'text')
    .map((column) => ({ form, column, title: `${form.id} by ${column}` })),
);

describe.each(byText)('$title', ({ form, column }) => {
  /** Rows that agree in every other column of the key. */
  const doubled = (...texts: string[]) =>
    doubledRows(form, {
      rows: texts.map((text) => ({
        ...Object.fromEntries(form.rowKey.map((name) => [name, 'same'])),
        [column]: text,
      })),
      ids: texts.map((_, i) => `r${i}`),
      at: texts.map((_, i) => i),
    }).map(({ code, row }) => [code, row]);

  test('the same text is a double', () => {
    expect(doubled('示例 A', '示例 a', '示例 B')).toEqual([['row-doubled', 1]]);
  });

  test('two texts that look the same without the middle of a number are none', () => {
    const texts = ['示例 370202198001010118', '示例 370202198001020218'].map(maskNumbers);
    expect(texts).toEqual(['示例 37…18', '示例 37…18']);
    expect(doubled(...texts)).toEqual([]);
  });
});

test('there are forms whose rows are told apart by a text', () => {
  expect(byText.length).toBeGreaterThan(3);
});
