import { isoMonth } from '../../shared/form/calendar-day.ts';

/** 2015, 2015-03, 2015年3月, 2015/3. */
export const readPeriod = (answer: string): string | undefined => {
  const found = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})?\s*月?)?$/.exec(answer.normalize('NFKC').trim());
  if (!found) return undefined;
  const [, year, month] = found;
  if (!month) return year;
  return Number(month) >= 1 && Number(month) <= 12 ? isoMonth(Number(year), Number(month)) : undefined;
};
