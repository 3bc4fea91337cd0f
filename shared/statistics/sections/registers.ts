/**
 * Resources, decisions and inspections as the registers had them at the end of the month: a table for every `counted`
 * that a form declares (shared/form/register.ts), as far as it has entries; notice 62, 71, 74, 83, 89.
 */
import type { Row } from '../../form/define-form.ts';
import { fill } from '../../ground/bilingual.ts';
import { registerTexts as words } from '../../words/report-registers.ts';
import { defineSection } from '../define-section.ts';
import { bump, sum, type Tally, zeros } from '../monoid.ts';
import { fullMonthName } from '../span.ts';
import {
  allCountings,
  type Counting,
  countingsOf,
  isOfYear,
  measuresOf,
  nameOf,
  placesOf,
  wholeOf,
} from './register-countings.ts';
import { tableOf } from './register-table.ts';

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
