/** What days have in common however they are written: time of day, weekday, and the year that is left out. */

import { dayExists } from '../../ground/day-exists.ts';
import { isoDay } from '../calendar-day.ts';

export const timeOfDay =
  '(?:\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?|\\d{1,2}[时時点點](?:\\d{1,2}分?|半|整)?)';
export const weekday = '\\(?(?:星期|周|週)[一二三四五六日天]\\)?';
export const halfDay = '(?:上午|下午|中午|晚上?)';

/**
 * The year a day of the month means in a document of the period, to be suggested: the period's own. In a
 * document of a month, a month more than half a year away may be last year's or next year's.
 */
export const yearMeant = (period: string, month: number): string | undefined => {
  const own = Number(period.slice(5, 7));
  return own > 0 && Math.abs(month - own) > 6 ? undefined : period.slice(0, 4);
};

/** 15 → 2015, in a document of 2014 to 2016. */
export const fullYear = (period: string, short: string): string | undefined =>
  Math.abs(Number(`20${short}`) - Number(period.slice(0, 4))) <= 1 ? `20${short}` : undefined;

/** 20150913 in a cell of numbers; undefined for any other. */
export const dayOfNumber = (value: number): string | undefined => {
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  return Number.isInteger(value) && dayExists(year, month, day) ? isoDay(year, month, day) : undefined;
};
