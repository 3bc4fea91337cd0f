/** Separated values as rows of cells: what every spreadsheet agrees on, and the line of a quote left open. */
import { stringify } from 'csv-stringify/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitCsv } from '../../../functions/workbook/split-csv.ts';
import { Problem } from '../../../shared/ground/problem.ts';

test.each<[string, string, string[][]]>([
  ['nothing', '', []],
  ['one cell', 'a', [['a']]],
  [
    'CRLF',
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'LF',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'CR alone, as Excel for Mac writes',
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['three kinds of line end in one file', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
  ['a blank line is a row', 'a\n\nb\n', [['a'], [''], ['b']]],
  [
    'an empty cell at the end',
    'a,\n,b',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['rows of unequal length', 'a,b,c\n1\n1,2,3,4', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
  ['separators, quotes and line ends inside quotes', '"a,b","c""d","e\r\nf"\n', [['a,b', 'c"d', 'e\r\nf']]],
  ['blanks round quotes', 'a, "b,c" ,d', [['a', 'b,c', 'd']]],
  ['an empty quoted cell', '"",a', [['', 'a']]],
  ['a quote inside a cell', '5" 管,a', [['5" 管', 'a']]],
  ['quotes that belong to the text', '"重点"项目,a', [['"重点"项目', 'a']]],
  ['blanks of a cell are kept', ' a ,b', [[' a ', 'b']]],
  ['a text kept from being a number', '="00123",="a",a', [['00123', 'a', 'a']]],
  ['the same inside quotes', '"=""00123""",a', [['00123', 'a']]],
])('%s', (_, text, rows) => {
  expect(splitCsv(text, ',')).toEqual(rows);
});

const lineOf = (text: string): unknown => {
  try {
    return splitCsv(text, ',');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.params.fault).toBe('csv-quote');
    return Number(/第 (\d+) 行/.exec(error.title.zh)?.[1]);
  }
};

test.each<[string, string, number]>([
  ['at the end of the file', 'a,b\n1,2\n3,"4\n5,6\n', 3],
  ['in the first line', '"a,b\n1,2\n', 1],
  ['closed only by the quote of a later cell', 'a,b\n1,"2\n3,"4"\n5,6\n', 2],
  ['behind a cell that has two lines', 'a,"b\nc"\n1,"2\n3,4', 3],
  ['with CR line ends', 'a,b\r1,2\r3,"4\r', 3],
  ['around a separator, with text behind it', 'a,b\n"1,2"x,3\n', 2],
])('a quote left open %s is named by its line', (_, text, line) => {
  expect(lineOf(text)).toBe(line);
});

test('whatever cells are written, the same are read', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', '\r', '样', ';'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const text = stringify(rows, { quoted: true });
      expect(splitCsv(text, ',')).toEqual(rows);
    }),
  );
});
