/** What a form asks to be counted of its register, and where each count is kept. */
import type { ChoiceColumn, Form, Row } from '../../form/define-form.ts';
import { optionsOf } from '../../form/kinds/kind.ts';
import type { Counted } from '../../form/register.ts';
import type { Option } from '../../ground/define-city.ts';
import { findForm } from '../../programme/programmes.ts';
import { type Frame, indexByCode, indexOrRest } from '../frame.ts';

export type Counting = {
  readonly form: Form;
  readonly counted: Counted;
  readonly options: readonly Option[];
};

export const countingsOf = ({ programme }: Frame, forms: readonly Form[]): readonly Counting[] =>
  forms.flatMap((form) =>
    (form.register?.counted ?? []).map((counted) => ({
      form,
      counted,
      options: optionsOf(form.columns[counted.by] as ChoiceColumn, { programme }),
    })),
  );

/** What is kept for others to use first, then what was decided, found and done in the year. */
export const allCountings = (frame: Frame): readonly Counting[] => {
  const forms = frame.programme.obligations.map(({ form }) => findForm(frame.programme, form));
  const isKept = ({ register }: Form): boolean => register?.life === 'carried';
  return countingsOf(frame, [...forms.filter(isKept), ...forms.filter((form) => !isKept(form))]);
};

/** Names of a table's lists; each has a place for every option, one for "not stated" and one for all rows. */
export const nameOf = ({ form, counted }: Counting, measure: string): string =>
  `${form.id}/${counted.by}/${measure}`;
export const measuresOf = ({ sums = [], means = [], ofWhich = [] }: Counted): readonly string[] => [
  'entries',
  ...ofWhich.map((_, i) => `part${i}`),
  ...sums.map((column) => `sum-${column}`),
  ...means.flatMap((column) => [`sum-${column}`, `rows-${column}`]),
];

/** Whole numbers, so that the order of adding is nothing: hours in hundredths, money in fen as kept. */
export const wholeOf = (form: Form, name: string, row: Row): number => {
  const value = row[name];
  if (typeof value !== 'number') return 0;
  return form.columns[name]?.kind === 'quantity' ? Math.round(value * 100) : value;
};

/** Places that a row counts at: each option chosen, or "not stated", and once among all. */
export const placesOf = ({ counted, options }: Counting, row: Row): readonly number[] => {
  const value = row[counted.by];
  const codes = Array.isArray(value) && value.length > 0 ? value : [value];
  const index = indexByCode(options);
  return [
    ...new Set(codes.map((code) => indexOrRest(index, code as string | undefined))),
    options.length + 1,
  ];
};

/** Where all rows of earlier years hold on, each year counts its own. */
export const isOfYear = ({ register }: Form, code: string | undefined, { year }: Frame): boolean =>
  register?.life !== 'lasting' ||
  register.lasts !== undefined ||
  code === undefined ||
  code.slice(2, 6) === year;
