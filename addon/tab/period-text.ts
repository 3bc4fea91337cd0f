import type { Bilingual } from '../../shared/ground/bilingual.ts';

/** A period as people say it: 2015年, 2015年3月. */
export const periodText = (period: string): Bilingual => {
  const [year, month] = period.split('-');
  return { zh: month ? `${year}年${Number(month)}月` : `${year}年`, en: period };
};
