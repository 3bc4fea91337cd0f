/**
 * Resources, decisions and inspections as the registers had them at the end of the month: a table for every `counted`
 * that a form declares (shared/form/register.ts), as far as it has entries; notice 62, 71, 74, 83, 89.
 */
import type { ChoiceColumn, Column, Form, Row } from '../../form/define-form.ts';
import { optionsOf } from '../../form/kinds/kind.ts';
import type { Counted } from '../../form/register.ts';
import { type Bilingual, fill, listNames } from '../../ground/bilingual.ts';
import type { Option } from '../../ground/define-city.ts';
import { findForm } from '../../programme/programmes.ts';
import { reportTexts } from '../../words/report.ts';
import { registerTexts as words } from '../../words/report-registers.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, indexByCode, indexOrRest } from '../frame.ts';
import { bump, sum, type Tally, zeros } from '../monoid.ts';
import { fullMonthName, withSpan } from '../span.ts';
import { type Format, hours, round, type Table, type TableCell, type TableColumn, yuan } from '../table.ts';

type Counting = { readonly form: Form; readonly counted: Counted; readonly options: readonly Option[] };

const countingsOf = ({ programme }: Frame, forms: readonly Form[]): readonly Counting[] =>
  forms.flatMap((form) =>
    (form.register?.counted ?? []).map((counted) => ({
      form,
      counted,
      options: optionsOf(form.columns[counted.by] as ChoiceColumn, { programme }),
    })),
  );

/** What is kept for others to use first, then what was decided, found and done in the year. */
const allCountings = (frame: Frame): readonly Counting[] => {
  const forms = frame.programme.obligations.map(({ form }) => findForm(frame.programme, form));
  const isKept = ({ register }: Form): boolean => register?.life === 'carried';
  return countingsOf(frame, [...forms.filter(isKept), ...forms.filter((form) => !isKept(form))]);
};

/** Names of a table's lists; each has a place for every option, one for "not stated" and one for all rows. */
const nameOf = ({ form, counted }: Counting, measure: string): string =>
  `${form.id}/${counted.by}/${measure}`;
const measuresOf = ({ sums = [], means = [], ofWhich = [] }: Counted): readonly string[] => [
  'entries',
  ...ofWhich.map((_, i) => `part${i}`),
  ...sums.map((column) => `sum-${column}`),
  ...means.flatMap((column) => [`sum-${column}`, `rows-${column}`]),
];

/** Whole numbers, so that the order of adding is nothing: hours in hundredths, money in fen as kept. */
const wholeOf = (form: Form, name: string, row: Row): number => {
  const value = row[name];
  if (typeof value !== 'number') return 0;
  return form.columns[name]?.kind === 'quantity' ? Math.round(value * 100) : value;
};

/** Places that a row counts at: each option chosen, or "not stated", and once among all. */
const placesOf = ({ counted, options }: Counting, row: Row): readonly number[] => {
  const value = row[counted.by];
  const codes = Array.isArray(value) && value.length > 0 ? value : [value];
  const index = indexByCode(options);
  return [
    ...new Set(codes.map((code) => indexOrRest(index, code as string | undefined))),
    options.length + 1,
  ];
};

/** Where all rows of earlier years hold on, each year counts its own. */
const isOfYear = ({ register }: Form, code: string | undefined, { year }: Frame): boolean =>
  register?.life !== 'lasting' ||
  register.lasts !== undefined ||
  code === undefined ||
  code.slice(2, 6) === year;

const countRow = (tally: Tally, counting: Counting, row: Row): void => {
  const { form, counted } = counting;
  const { sums = [], means = [], ofWhich = [] } = counted;
  const places = placesOf(counting, row);
  const add = (measure: string, by: number): void => {
    const list = tally[nameOf(counting, measure)];
    for (const place of list ? places : []) bump(list as number[], place, by);
  };
  add('entries', 1);
  for (const [i, { column, is }] of ofWhich.entries())
    if (is.some((code) => code === row[column])) add(`part${i}`, 1);
  for (const column of new Set([...sums, ...means])) add(`sum-${column}`, wholeOf(form, column, row));
  for (const column of means) if (row[column] !== undefined) add(`rows-${column}`, 1);
};

const formatOfSum = (column: Column | undefined): Format =>
  column?.kind === 'money' ? 'money' : column?.kind === 'quantity' ? 'hours' : 'count';
const printSum = (format: Format, whole: number): number =>
  format === 'money' ? yuan(whole) : format === 'hours' ? hours(whole / 100) : whole;

const tableOf = (tally: Tally, counting: Counting, frame: Frame): Table => {
  const { form, counted, options } = counting;
  const { title, by, sums = [], means = [], ofWhich = [] } = counted;
  const at = (measure: string, place: number): number => tally[nameOf(counting, measure)]?.[place] ?? 0;
  const headerOf = (name: string): Bilingual => (form.columns[name] as Column).header;
  const figuresOf = (place: number): readonly TableCell[] => [
    at('entries', place),
    ...ofWhich.map((_, i) => at(`part${i}`, place)),
    ...sums.map((name) => printSum(formatOfSum(form.columns[name]), at(`sum-${name}`, place))),
    ...means.map((name) => {
      const rows = at(`rows-${name}`, place);
      return rows === 0 ? null : round(at(`sum-${name}`, place) / rows, 1);
    }),
  ];
  const named = [...options.map(({ zh, en }) => ({ zh, en })), reportTexts.notStated];
  const column = (name: Bilingual, format: Format): TableColumn => ({ title: name, format });
  const without = options.filter((_, place) => at('entries', place) === 0);
  return {
    id: `register-${form.id}-${by}`,
    title: form.period === 'month' ? withSpan(words.inSpan, frame, { title }) : title,
    columns: [
      column(headerOf(by), 'text'),
      column(words.entries, 'count'),
      ...ofWhich.map((each) => column(fill(words.ofWhich, { title: each.title }), 'count')),
      ...sums.map((name) => column(headerOf(name), formatOfSum(form.columns[name]))),
      ...means.map((name) => column(fill(words.mean, { column: headerOf(name) }), 'hours')),
    ],
    rows: [
      ...named.flatMap((name, place) =>
        at('entries', place) > 0 ? [{ cells: [name, ...figuresOf(place)] }] : [],
      ),
      { cells: [reportTexts.total, ...figuresOf(options.length + 1)], role: 'total' },
    ],
    notes: [
      ...(form.columns[by]?.kind === 'choices' ? [words.several] : []),
      ...(without.length > 0 ? [fill(words.without, { list: listNames(without) })] : []),
    ],
  };
};

export const registers = defineSection<Tally>({
  id: 'registers',
  title: words.title,
  empty: (frame) =>
    Object.fromEntries(
      allCountings(frame).flatMap((counting) =>
        measuresOf(counting.counted).map((measure) => [
          nameOf(counting, measure),
          zeros(counting.options.length + 2),
        ]),
      ),
    ),
  register: (tally, { form, rows, codes }, frame) => {
    const counted = rows.filter((_row, i) => isOfYear(form, codes?.[i], frame));
    for (const counting of countingsOf(frame, [form]))
      for (const row of counted) countRow(tally, counting, row);
  },
  print: (tally, frame) => {
    const asOf = fill(words.asOf, { year: frame.year, month: fullMonthName(frame.monthIndex) });
    return allCountings(frame)
      .filter((counting) => sum(tally[nameOf(counting, 'entries')] ?? []) > 0)
      .map((counting) => tableOf(tally, counting, frame))
      .map((table, i) => (i === 0 ? { ...table, notes: [asOf, ...table.notes] } : table));
  },
});
