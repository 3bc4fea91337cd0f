import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citizenCheckCharacter } from '../../../shared/ground/citizen-number.ts';
import { creditCheckCharacter } from '../../../shared/ground/credit-check.ts';
import { countNumbers, maskNumbers } from '../../../shared/ground/mask-numbers.ts';
import { number, otherDocuments, spellings } from '../../support/spellings.ts';

describe.each([
  ['a citizen number', spellings],
  ['the number of another document', otherDocuments],
])('%s', (_, table) => {
  test.each(table)('%s loses its middle, and the words around it stay', (_how, written, left) => {
    expect(maskNumbers(written)).toBe(left);
    expect(maskNumbers(`学员 ${written} 重复`)).toBe(`学员 ${left} 重复`);
    expect(maskNumbers(`学员（${written}），请核实。`)).toBe(`学员（${left}），请核实。`);
    expect(maskNumbers(maskNumbers(written))).toBe(left);
  });
});

test.each([
  ['a day that is none', '110105194913310029'],
  ['a province that is none', '990105194912310020'],
  ['an order number', '20150913101112000333'],
  ['a longer one', '201503131011120003334'],
  ['one with a moment in which a birthday stands', '201410228505176058'],
  ['a mobile number', '13800138000'],
  ['telephone numbers', '0532-85911111 13800000000'],
  ['a list of telephone numbers', '13800138000、13705320001/13900139000'],
  ['a telephone number with its extension', '0532-85911111-801'],
  ['days', '2015-09-13 2015-09-19'],
  ['a span of days', '20150101-20151231'],
  ['spans of days', '20150101-20151231、20160101-20161231'],
  ['days in words', '2015年9月13日至2015年9月19日、2015年12月10日 14时30分'],
  ['a line of a year with figures', '2013年 110 人、2014年 19 期、1985年12月10日批准 3702 元'],
  ['a post code, a day and a figure', '邮编 310000 1999年5月3日 1200 人'],
  ['a sum, a day and a figure', '经费 370200 元，2015年3月9日 1200 人；150000 2015-3-9 1200'],
  ['days of one digit', '2015年1月2号至2015年1月9号 1200 人次、2016年3月5日 1500'],
  ['days of 2020', '2022-12-25 2020-03-11 2024-02-20'],
  ['a date beside a passport', '护照 20150101 到期'],
  ['a telephone beside a passport', '护照办理电话 13800138000、0532-85911111'],
  ['amounts', '15,000,000.00 元、370200 元、198508 元'],
  ['amounts in a list', '452000、19000、103000、472000'],
  ['a social credit code', '91370200MA3C8YUX4X'],
  ['a social credit code of digits', `12370281850812345${creditCheckCharacter('12370281850812345')}`],
  ['a code of a class', '2015A-NYW-001-1'],
  ['a receipt number', 'ZX201502-HYJ-BX-2'],
  ['a number of a certificate', 'ZX-2015-0001'],
  ['a number of a certificate with area and year', '370200201503130012'],
  ['a number of a certificate by letter and year', 'E20150001'],
  ['a longer one by letter and year', 'H2015000123'],
  ['a number of a paper', '青人社字〔2015〕12号'],
  ['the number of a book', '978-7-115-12345-6、978-7-302-51234-5'],
  ['a row id', 'r5f3a9c1e-20000'],
  ['a mark of version', 'v1.2.3.4.5.6.7.8.9.10.11.12.13'],
  ['a number with words between', `${number.slice(0, 6)}号${number.slice(6)}`],
  ['a number that has lost its middle', `13800138000${number.slice(0, 2)}…${number.slice(-2)} 13800138000`],
  ['Chinese figures', '一、二、三、四、五、六、七、八、九、十、十一、十二'],
  ['what looks like a card', '6222021234567890127'],
  ['nothing', ''],
])('%s stays as it is', (_what, text) => {
  expect(maskNumbers(text)).toBe(text);
});

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const born = fc.record({
  area: fc.constantFrom('110105', '370202', '370285', '440305', '510104', '650102'),
  year: fc.integer({ min: 1930, max: 2009 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  serial: digits(3),
});
const two = (n: number): string => String(n).padStart(2, '0');

test('any number is found, with any sign between any of its digits, and never told', () => {
  const gap = fc.constantFrom('', '', '', ' ', '-', '.', '\n', '\u200b', '、', '/', '】【');
  fc.assert(
    fc.property(
      born,
      fc.array(gap, { minLength: 18, maxLength: 18 }),
      ({ area, year, month, day, serial }, gaps) => {
        const head = `${area}${year}${two(month)}${two(day)}${serial}`;
        const whole = head + citizenCheckCharacter(head);
        const written = [...whole].map((sign, i) => (i ? gaps[i] : '') + sign).join('');
        expect(maskNumbers(`备注${written}。`)).toBe(`备注${whole.slice(0, 2)}…${whole.slice(-2)}。`);
      },
    ),
  );
});

test('a text is the very same exactly when nothing was found in it', () => {
  const sign = fc.constantFrom(
    ...'0123456789',
    '19',
    '37',
    '1985',
    'X',
    'E',
    '文',
    '…',
    '🙂',
    '\ud842',
    ' ',
    '-',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const text = signs.join('');
      expect(maskNumbers(text) === text).toBe(countNumbers(text) === 0);
    }),
  );
});

test('of numbers at random few are taken for a person’s, and none of up to 14 digits', () => {
  let state = 1;
  const next = (): string => {
    state = (state * 48271) % 2147483647;
    return String(state % 10);
  };
  const share = (length: number): number => {
    const all = Array.from({ length: 2_000 }, () => Array.from({ length }, next).join(''));
    return all.filter((each) => countNumbers(each) > 0).length / all.length;
  };
  expect([8, 11, 13, 14].map(share)).toEqual([0, 0, 0, 0]);
  expect(share(15)).toBeLessThan(0.015);
  expect(share(18)).toBeLessThan(0.08);
});

test('the repository’s own data holds none', () => {
  for (const file of ['real-classes.csv', 'header-words.csv']) {
    const lines = readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8').split('\n');
    expect(lines.filter((line) => countNumbers(line) > 0)).toEqual([]);
  }
});
