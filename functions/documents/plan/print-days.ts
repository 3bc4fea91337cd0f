/** Days as the papers of the plan print them. */
import type { Bilingual } from '../../../shared/ground/bilingual.ts';
import { fullMonthNames, monthNames } from '../../../shared/words/month-names.ts';

type End = { readonly year: string; readonly month: number; readonly day: number | undefined };

/** 2015年3月12日, 12 March 2015 */
export const printDay = (iso: string): Bilingual => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return { zh: `${year}年${month}月${day}日`, en: `${day} ${fullMonthNames[month - 1]} ${year}` };
};

const pattern = /^\d{4}-\d\d(-\d\d)?(\/\d{4}-\d\d(-\d\d)?)?$/;

const readEnd = (text: string): End => {
  const [year = '', month, day] = text.split('-');
  return { year, month: Number(month), day: day === undefined ? undefined : Number(day) };
};

/** What stands before is not said again: 9月13日—19日. */
const chinese = (end: End, before: Partial<End>): string => {
  const year = end.year === before.year ? '' : `${end.year}年`;
  const month = year === '' && end.month === before.month && end.day !== undefined ? '' : `${end.month}月`;
  return `${year}${month}${end.day === undefined ? '' : `${end.day}日`}`;
};

const english = (end: End, planYear: string): string => {
  const day = end.day === undefined ? '' : `${end.day} `;
  const year = end.year === planYear ? '' : ` ${end.year}`;
  return `${day}${monthNames.en[end.month - 1]}${year}`;
};

/** A span as the form keeps it (2015-09-13/2015-09-19), read in a plan of `year`, which is then left out. */
export const printWhen = (when: string, year: string): Bilingual => {
  if (!pattern.test(when)) return { zh: when, en: when };
  const [first, last] = when.split('/').map(readEnd) as [End, End?];
  const zh = chinese(first, { year });
  if (!last) return { zh, en: english(first, year) };
  const sameMonth = first.year === last.year && first.month === last.month && first.day !== undefined;
  return {
    zh: `${zh}—${chinese(last, first)}`,
    en: sameMonth
      ? `${first.day}–${english(last, year)}`
      : `${english(first, year)} – ${english(last, year)}`,
  };
};
