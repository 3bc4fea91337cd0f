import { quote } from '../../ground/issue.ts';
import { yearOf } from '../../ground/period.ts';
import { dayExists, daySerial, isoDay, isoMonth, isSerial } from '../calendar-day.ts';
import { westernDays } from '../chinese-number.ts';
import type { DatesColumn } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { Finding, type Kind, type Reading } from './kind.ts';

// Between two ends people write - – — ~ ～ 〜 至 到 …, often doubled. NFKC has already made ～ a ~.
const to = '(?:至|到|[-~–—―〜∼…－]{1,3})';
const y = '(\\d{4})[年./-]';
const day = '[日号號]?';
const kinds: readonly {
  readonly pattern: RegExp;
  readonly ends: (parts: readonly (number | undefined)[]) => Ends;
}[] = [
  // 2015-09-13/2015-09-19 and 2015年9月13日—2015年9月19日
  {
    pattern: new RegExp(
      `^${y}(\\d{1,2})[月./-](\\d{1,2})${day}(?:${to}|/)${y}(\\d{1,2})[月./-](\\d{1,2})${day}$`,
    ),
    ends: ([a, b, c, d, e, f]) => [
      [a, b, c],
      [d, e, f],
    ],
  },
  // 2015年8月29日—9月4日
  {
    pattern: new RegExp(`^${y}(\\d{1,2})[月./-](\\d{1,2})${day}${to}(\\d{1,2})[月./](\\d{1,2})${day}$`),
    ends: ([a, b, c, d, e]) => [
      [a, b, c],
      [a, d, e],
    ],
  },
  // 2015.9.13-19 and 2015/9/13-19; with hyphens throughout it could mean anything
  {
    pattern: new RegExp(`^(\\d{4})([./])(\\d{1,2})\\2(\\d{1,2})${to}(\\d{1,2})$`),
    ends: ([a, , c, d, e]) => [
      [a, c, d],
      [a, c, e],
    ],
  },
  // 20150913-20150919
  {
    pattern: new RegExp(`^(\\d{4})(\\d\\d)(\\d\\d)(?:${to}|/)(\\d{4})(\\d\\d)(\\d\\d)$`),
    ends: ([a, b, c, d, e, f]) => [
      [a, b, c],
      [d, e, f],
    ],
  },
  // 2015年9月13—19日; not 2015-9-13-19, which could mean anything
  {
    pattern: new RegExp(`^${y}(\\d{1,2})[月./-](\\d{1,2})${day}${to}(\\d{1,2})[日号號]$`),
    ends: ([a, b, c, d]) => [
      [a, b, c],
      [a, b, d],
    ],
  },
  { pattern: new RegExp(`^${y}(\\d{1,2})[月./-](\\d{1,2})${day}$`), ends: ([a, b, c]) => [[a, b, c]] },
  // 2015年9月—10月, 2015-09/2015-10
  {
    pattern: new RegExp(`^${y}(\\d{1,2})月?(?:${to}|/)(?:${y})?(\\d{1,2})月?$`),
    ends: ([a, b, c, d]) => [
      [a, b],
      [c ?? a, d],
    ],
  },
  { pattern: new RegExp(`^${y}(\\d{1,2})月?$`), ends: ([a, b]) => [[a, b]] },
  // 20150913, 201509
  { pattern: /^(\d{4})(\d\d)(\d\d)?$/, ends: ([a, b, c]) => [[a, b, c]] },
];
type End = readonly (number | undefined)[];
type Ends = readonly [End] | readonly [End, End];

const weekday = /\((?:星期|周|週)[一二三四五六日天]\)/g;
const halfDays = /(?<=[日号號])(?:上午|下午|晚上?)/g;
/** 9月13日至19日，共7天: the length people write behind the days. */
const lengthBehind = /[,、;]?\(?(?:共计|共|为期|為期|历时|歷時)?(\d{1,3})天\)?$/;

const startOnly = /开班|開班|开始|開始|起$|开课|開課/;

const print = ([year, month, dayOfMonth]: End): string =>
  dayOfMonth === undefined
    ? isoMonth(year as number, month as number)
    : isoDay(year as number, month as number, dayOfMonth);

const exists = ([year, month, dayOfMonth]: End): boolean =>
  dayExists(year as number, month as number, dayOfMonth ?? 1);

/** Days from the first end to the last, both counted; undefined for months. */
const lengthOf = (ends: readonly string[]): number | undefined => {
  const [first, last = first] = ends as [string, string?];
  return first.length === 10 ? (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1 : undefined;
};

const readDates = (text: string, year: string): Reading => {
  const whole = westernDays(text.normalize('NFKC').replace(/\s+/g, ''))
    .replace(/^['‘’`]/, '')
    .replace(weekday, '')
    .replace(halfDays, '')
    .replace(/月份/g, '月');
  const values = { value: quote(text), year };
  if (startOnly.test(whole)) return new Finding('dates-start-only', values);
  const length = lengthBehind.exec(whole)?.[1];
  const dense = whole.replace(lengthBehind, '');
  for (const { pattern, ends } of kinds) {
    const match = pattern.exec(dense);
    if (!match) continue;
    const found = ends(match.slice(1).map((part) => (part === undefined ? undefined : Number(part))));
    // A month range like 2015-09-13 with an impossible month is tried by the next pattern first.
    if (!found.every(exists)) return new Finding('date-impossible', values);
    const shown = found.map(print);
    if (shown.length === 2 && (shown[0] as string) > (shown[1] as string))
      return new Finding('dates-backwards', values);
    // 2015年9月13日，共7天 names one day and seven: which are they?
    if (length !== undefined && lengthOf(shown) !== Number(length))
      return new Finding('dates-unclear', values);
    const value = shown[0] === shown[1] ? (shown[0] as string) : shown.join('/');
    return value === text ? value : new Finding('understood', { ...values, understood: value }, value);
  }
  return new Finding(
    /\d{4}/.test(dense) || !/\d/.test(dense) ? 'dates-unclear' : 'date-year-missing',
    values,
  );
};

/** One day, from day to day, or a month: kept as ISO 8601 text (`2015-09-13/2015-09-19`). */
export const dates: Kind<DatesColumn> = {
  reader: (_column, context) => {
    const year = yearOf(context.period);
    return readText(
      (text) => readDates(text, year),
      (cell) => {
        if (typeof cell !== 'number' || !isSerial(cell))
          return new Finding('dates-unclear', { value: quote(cell), year });
        const value = daySerial(cell);
        return new Finding('understood', { value: quote(cell), understood: value }, value);
      },
    );
  },
  print: (value) => value as string,
  layout: (column) => ({ format: '@', width: column.width ?? 170, align: 'center' }),
  example: (_column, context, seed) =>
    `${yearOf(context.period)}-09-${10 + (seed % 9)}/${yearOf(context.period)}-09-${15 + (seed % 9)}`,
  accepts: (_column, context) => {
    const year = yearOf(context.period);
    return {
      zh: `起止日期或月份，如 ${year}年9月13日—19日、${year}年9月。`,
      en: `Start and end date, or a month, such as ${year}-09-13/${year}-09-19 or ${year}-09.`,
    };
  },
};
