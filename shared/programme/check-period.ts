/** Whether a text is a period of a form, and whether that is open; what is refused says why. */
import type { Form } from '../form/define-form.ts';
import { type Bilingual, fill } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { periodName, yearOf } from '../ground/period.ts';
import { Problem } from '../ground/problem.ts';
import { whyClosed } from '../words/obligations.ts';
import { daysBetween } from './days.ts';
import { type Extension, extendWindow, type Window, windowOf, windowStateOf } from './reporting-calendar.ts';

/** A form, or just the length of its periods where no form is meant. */
type OfPeriod = Pick<Form, 'period'> & { readonly id?: string };

/** Years of the programme in which the form is submitted. */
const yearsOfForm = (programme: Programme, { id }: OfPeriod): readonly [number, number] =>
  programme.obligations.find(({ form }) => form === id)?.years ?? programme.years;

/** Is the text a period of the form's kind within the years in which the programme has it? */
export const isPeriodOf = (programme: Programme, form: OfPeriod, period: string): boolean => {
  const pattern = form.period === 'year' ? /^\d{4}$/ : /^\d{4}-(0[1-9]|1[0-2])$/;
  const year = Number(yearOf(period));
  const [first, last] = yearsOfForm(programme, form);
  return pattern.test(period) && year >= first && year <= last;
};

/** Years in which the form is submitted; for a year outside the programme those of all the city's programmes. */
const expectedPeriod = (programme: Programme, form: OfPeriod, period: string): Bilingual => {
  const year = Number(yearOf(period));
  const inside = year >= programme.years[0] && year <= programme.years[1];
  const [first, last] = inside ? yearsOfForm(programme, form) : programme.city.years;
  return form.period === 'year'
    ? {
        zh: `${first} 至 ${last} 年中的一年（工程实施期）`,
        en: `a year from ${first} to ${last} (the years of the programme)`,
      }
    : {
        zh: `${first} 至 ${last} 年中的月份（工程实施期），如 ${last}-03`,
        en: `a month from ${first} to ${last} (the years of the programme), such as ${last}-03`,
      };
};

/** Refuses a text that is not a period of the form. */
export const refuseOtherPeriod = (programme: Programme, form: OfPeriod, period: string): void => {
  if (isPeriodOf(programme, form, period)) return;
  throw new Problem('wrong-period', { period, expected: expectedPeriod(programme, form, period) });
};

/** Refuses a period that is not the form's, not open yet, or closed, and says which. @param unit that files */
export const checkPeriod = (
  programme: Programme,
  form: Form,
  { unit, period }: { readonly unit: string; readonly period: string },
  today: string,
  extension?: Extension,
): void => {
  refuseOtherPeriod(programme, form, period);
  const window = windowOf(programme, form.id, period, unit);
  const standing = windowStateOf(extendWindow(window, extension), today);
  const values = { form: form.title, period: periodName(period) };
  if (standing === 'not-yet') throw new Problem('period-not-open', { ...values, ...window });
  if (standing === 'closed')
    throw new Problem('period-closed', { ...values, why: closedBecause(window, extension) });
};

const closedBecause = (window: Window, extension: Extension | undefined): Bilingual => {
  const { due, closes } = window;
  if (extension && extension.until >= closes) return fill(whyClosed.extension, { due, ...extension });
  if (due === closes) return fill(whyClosed.due, { due });
  return fill(whyClosed.grace, { due, closes, days: daysBetween(due, closes) });
};
