/** Serials of preprinted blanks as people write them, and what is missing between them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsOf, readBlank, readBlanks } from '../../../shared/certificates/blank.ts';

test('a serial is read in any width and case, and keeps its zeros', () => {
  expect(
    ['a000123', 'Ａ０００１２３', ' A 000 123 ', 'A-000123', '000123', 'QD-2015-0007'].map(readBlank),
  ).toEqual(['A000123', 'A000123', 'A000123', 'A000123', '000123', 'QD2015-0007']);
  expect(['', 'A12', '第123号', 'A', '110101199003070011', 'ABCDEFGHIJKLM000'].map(readBlank)).toEqual(
    Array.from({ length: 6 }, () => undefined),
  );
});

test('several and ranges, in any of the ways people separate them', () => {
  expect(readBlanks('A000098、a000100~A000102，A000110')).toEqual([
    'A000098',
    'A000100',
    'A000101',
    'A000102',
    'A000110',
  ]);
  expect(readBlanks('0998至1001')).toEqual(['0998', '0999', '1000', '1001']);
  for (const wrong of ['A000102~A000100', 'A000100~B000102', 'A0998~A01001', 'A000001~A999999', '错位'])
    expect([wrong, readBlanks(wrong)]).toEqual([wrong, undefined]);
});

test('a range is read in every spelling of its mark, or refused; it is never taken for one serial', () => {
  const three = ['A0001', 'A0002', 'A0003'];
  for (const mark of ['~', ' ~ ', '～', '〜', '—', '——', '–', '至', ' 到 '])
    expect([mark, readBlanks(`A0001${mark}A0003`)]).toEqual([mark, three]);
  // A hyphen is part of some serials.
  for (const unclear of ['A0001-A0003', 'A0001－A0003', '0998-1001', '000998-001001'])
    expect([unclear, readBlanks(unclear)]).toEqual([unclear, undefined]);
  expect(readBlank('A0001-A0003')).toBeUndefined();
  expect(readBlanks('2015-0007、QD-2015-2020；2015-A0007')).toEqual([
    '2015-0007',
    'QD2015-2020',
    '2015-A0007',
  ]);
  expect(readBlanks('2015-2020~2015-2021')).toEqual(['2015-2020', '2015-2021']);
});

test('gaps are what lies between the first and the last of a printing', () => {
  const known = ['A0101', 'A0102', 'A0105', 'A0108', '00007', '00009', 'B0500'];
  expect(gapsOf(known)).toEqual([
    { from: '00008', to: '00008', count: 1 },
    { from: 'A0103', to: 'A0104', count: 2 },
    { from: 'A0106', to: 'A0107', count: 2 },
  ]);
  // Between one's own: what others used is not missing, and what lies outside is not one's own.
  expect(gapsOf(known, ['A0102', 'A0105'])).toEqual([{ from: 'A0103', to: 'A0104', count: 2 }]);
});

test('used, missing and nothing else make up the whole of a printing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), (serials) => {
      const known = serials.map((serial) => `A${String(serial).padStart(4, '0')}`);
      const missing = gapsOf(known).flatMap(({ from, to }) => readBlanks(`${from}~${to}`) ?? []);
      const [first, last] = [Math.min(...serials), Math.max(...serials)];
      expect(new Set([...known, ...missing]).size).toBe(last - first + 1);
      expect(known.length + missing.length).toBe(last - first + 1);
    }),
  );
});
