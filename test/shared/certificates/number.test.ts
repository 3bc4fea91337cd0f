import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  certificateNumber,
  checkCharacter,
  numberAt,
  partsOf,
  printNumber,
  readNumber,
} from '../../../shared/certificates/number.ts';

const parts = fc.record({
  mark: fc.constant('QDZX'),
  year: fc.integer({ min: 2013, max: 2099 }).map(String),
  series: fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0')),
  serial: fc.integer({ min: 1, max: 99_999 }),
});

test('a number says city, year, series and serial, and ends with its check character', () => {
  const number = certificateNumber({ mark: 'QDZX', year: '2015', series: '07', serial: 1 });
  expect(printNumber(number)).toMatch(/^QDZX 2015 07 00001 [0-9A-Z]$/);
  expect(partsOf(number)).toEqual({ mark: 'QDZX', year: '2015', series: '07', serial: 1 });
});

test('the check character is that of ISO 7064, by a published example', () => {
  // The example of the recording industry’s release identifier, which uses the same system.
  expect(checkCharacter('A12425GABC1234002')).toBe('M');
});

test('every single mistyped character is found', () => {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  fc.assert(
    fc.property(parts, fc.nat({ max: 13 }), fc.nat({ max: 35 }), (given, at, other) => {
      const number = certificateNumber(given);
      const mistyped = number.slice(0, at) + alphabet[other] + number.slice(at + 1);
      expect(partsOf(mistyped) === undefined).toBe(mistyped !== number);
    }),
  );
});

test('what people type is read: width, case, blanks, hyphens, O for 0 and I for 1, in the check character too', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom('', ' ', '-', '　', '—'), (given, blank) => {
      const number = certificateNumber(given);
      const spoken = printNumber(number).split(' ').join(blank);
      const wide = spoken.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
      const letters = `QDZX${spoken.slice(4).replaceAll('0', 'O').replaceAll('1', 'l')}`;
      for (const typed of [spoken, spoken.toLowerCase(), wide, letters.replaceAll('l', 'I')])
        expect(readNumber(typed, 'QDZX')).toBe(number);
    }),
  );
});

test.each(['', 'QDZX', 'QDZX-2015-0001', 'SLZX201507000010', '某证书', 'QDZX 2015 07 00001'])(
  '%s is no number of the city',
  (typed) => expect(readNumber(typed, 'QDZX')).toBeUndefined(),
);

test('the numbers of a batch follow from the first', () => {
  const series = { mark: 'QDZX', year: '2015', series: '00' };
  expect(partsOf(numberAt(series, 41, 2))?.serial).toBe(43);
});
