/** A period is a year or a month as ISO text: 2015, 2015-03. */
import type { Bilingual } from './bilingual.ts';

/** The year of a period or of a day. */
export const yearOf = (period: string): string => period.slice(0, 4);

/** 2015年, 2015年3月 */
export const periodName = (period: string): Bilingual => {
  const [year, month] = period.split('-');
  return { zh: month ? `${year}年${Number(month)}月` : `${year}年`, en: period };
};
