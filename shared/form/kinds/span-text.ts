/** Spans of days and months as people write them: from text without blanks to the two ends, or why not. */

import { dayExists } from '../../ground/day-exists.ts';
import { isoDay, isoMonth } from '../calendar-day.ts';
import { parseNumber } from '../chinese-number.ts';

// Between two ends people write - – — ~ ～ 〜 至 到 …, often doubled. NFKC has made ～ a ~ and … dots.
const to = '(?:至|到|[-~–—―〜∼－]{1,3}|\\.{3,6})';
/** What cannot be read as the hyphen within a date. */
const far = '(?:至|到|[~–—―〜∼－]{1,3}|-{2,3}|\\.{3,6})';
const day = '[日号號]?';
const full = `(\\d{4})年(\\d{1,2})[月.](\\d{1,2})${day}`;
const y = '(\\d{4})[年./-]';
type End = readonly (number | undefined)[];
type Ends = readonly [End] | readonly [End, End];

/**
 * 2015-9-13, 2015/9/13, 2015.9.13 and 20150913 as 2015年9月13日, so that the patterns below know one kind of
 * day. A hyphen behind a day with hyphens, 2015-9-13-19, could mean anything and leaves it as it is.
 */
const withSeparators = /(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?![\d月])(?!(?<=-\d{1,2}-\d{1,2})-\d{1,2}(?!\d))/g;
const digitsAlone = /(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)/g;

const kinds: readonly {
  readonly pattern: RegExp;
  readonly ends: (parts: readonly (number | undefined)[]) => Ends;
}[] = [
  // 2015-09-13/2015-09-19 and 2015年9月13日—2015年9月19日
  {
    pattern: new RegExp(`^${full}(?:${to}|/)${full}$`),
    ends: ([a, b, c, d, e, f]) => [
      [a, b, c],
      [d, e, f],
    ],
  },
  // 2015年8月29日—9月4日, 2015.9.13-9.19, 2015-9-13~9-19
  {
    pattern: new RegExp(`^${full}(?:${to}(\\d{1,2})[月./]|${far}(\\d{1,2})-)(\\d{1,2})${day}$`),
    ends: ([a, b, c, d, e, f]) => [
      [a, b, c],
      [a, d ?? e, f],
    ],
  },
  // 2015年9月13—19日, 2015年9月13-19, 2015.9.13-19, 20150913-19
  {
    pattern: new RegExp(`^${full}${to}(\\d{1,2})${day}$`),
    ends: ([a, b, c, d]) => [
      [a, b, c],
      [a, b, d],
    ],
  },
  { pattern: new RegExp(`^${full}$`), ends: ([a, b, c]) => [[a, b, c]] },
  // 2015-09/2015-10, 2015年9月—2016年1月
  {
    pattern: new RegExp(`^${y}(\\d{1,2})月?(?:${to}|/)${y}(\\d{1,2})月?$`),
    ends: ([a, b, c, d]) => [
      [a, b],
      [c, d],
    ],
  },
  // 2015年9-10月, 2015年9月-10, 2015.9~12
  {
    pattern: new RegExp(`^${y}(\\d{1,2})(?:月?${to}(\\d{1,2})月|月${to}(\\d{1,2})|${far}(\\d{1,2}))$`),
    ends: ([a, b, c, d, e]) => [
      [a, b],
      [a, c ?? d ?? e],
    ],
  },
  { pattern: new RegExp(`^${y}(\\d{1,2})月?$`), ends: ([a, b]) => [[a, b]] },
  // 201509
  { pattern: /^(\d{4})(\d\d)$/, ends: ([a, b]) => [[a, b]] },
];
/** 2015.9-12: September to December, or 12 September? */
const eitherWay = /^\d{4}(?:[年./]\d{1,2}-|[年.-]\d{1,2}\/)\d{1,2}$/;
/** 9月13日至19日，共7天: the length people write behind the days. */
const counted = '[,、;]?\\(?(?:共计|共|计|为期|為期|历时|歷時)?(\\d{1,3}|[一二两兩三四五六七八九十]+)天\\)?$';
const lengthBehind = new RegExp(counted);
/** 2015年9月13日起3天 */
const startAndLength = new RegExp(`^${full}(?:起|开始|開始|开班|開班|开课|開課)${counted}`);

const print = ([year, month, dayOfMonth]: End): string =>
  dayOfMonth === undefined
    ? isoMonth(year as number, month as number)
    : isoDay(year as number, month as number, dayOfMonth);

const exists = ([year, month, dayOfMonth]: End): boolean =>
  dayExists(year as number, month as number, dayOfMonth ?? 1);

const millisecondsADay = 86_400_000;
/** Days from the first end to the last, both counted; undefined for months. */
const lengthOf = ([first = '', last = first]: readonly string[]): number | undefined =>
  first.length === 10 ? (Date.parse(last) - Date.parse(first)) / millisecondsADay + 1 : undefined;
const dayAfter = (first: string, days: number): string =>
  new Date(Date.parse(first) + days * millisecondsADay).toISOString().slice(0, 10);

export type Span =
  | { readonly value: string }
  | {
      readonly problem: 'date-impossible' | 'dates-backwards' | 'dates-ambiguous' | 'dates-unclear';
      /** Over the turn of the year, 2015年12月28日-1月3日, the end is probably next year's. */
      readonly probably?: string;
    };

const joined = ([first, last = first]: readonly string[]): string =>
  first === last ? (first as string) : `${first}/${last}`;

/** @param dense half-width, without blanks, times and weekdays */
export const readSpan = (dense: string): Span => {
  const text = dense.replace(withSeparators, '$1年$3月$4日').replace(digitsAlone, '$1年$2月$3日');
  const from = startAndLength.exec(text);
  if (from) {
    const [, a, b, c, days] = from;
    const length = parseNumber(days as string);
    if (!exists([a, b, c].map(Number)) || !length) return { problem: 'date-impossible' };
    const first = print([a, b, c].map(Number));
    return { value: joined([first, dayAfter(first, length - 1)]) };
  }
  const length = lengthBehind.exec(text)?.[1];
  const days = text.replace(lengthBehind, '');
  if (eitherWay.test(days)) return { problem: 'dates-ambiguous' };
  for (const { pattern, ends } of kinds) {
    const match = pattern.exec(days);
    if (!match) continue;
    const found = ends(match.slice(1).map((part) => (part === undefined ? undefined : Number(part))));
    if (!found.every(exists)) return { problem: 'date-impossible' };
    const shown = found.map(print);
    if (shown.length === 2 && (shown[0] as string) > (shown[1] as string)) {
      const [year, ...rest] = found[1] as End;
      const next: End = [(year as number) + 1, ...rest];
      const isTurn = found[0]?.[0] === year && (found[0]?.[1] as number) > (rest[0] as number);
      return {
        problem: 'dates-backwards',
        ...(isTurn && exists(next) ? { probably: joined([shown[0] as string, print(next)]) } : {}),
      };
    }
    // 2015年9月13日，共7天 names one day and seven: which are they?
    if (length !== undefined && lengthOf(shown) !== parseNumber(length)) return { problem: 'dates-unclear' };
    return { value: joined(shown) };
  }
  return { problem: 'dates-unclear' };
};
