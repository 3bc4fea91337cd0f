/** Rules that many forms share, each made for the columns it is about. */

import type { RowRule, Value } from '../../form/define-form.ts';
import type { Bilingual } from '../../ground/bilingual.ts';
import { yearOf } from '../../ground/period.ts';

/** A column as a sentence names it. */
type Named = Bilingual & { readonly column: string };
type Print = (value: number) => string | number;

/** What is recorded must have happened by the day it is submitted. */
export const hasHappened = ({ column, zh, en }: Named): RowRule => ({
  code: 'day-to-come',
  severity: 'error',
  reads: [column],
  paints: column,
  message: { zh: `${zh}（{day}）晚于今天。`, en: `${en} ({day}) is in the future.` },
  fix: {
    zh: '请核对日期；尚未发生的，请在发生后填报。',
    en: 'Correct the date, or submit the row after the event.',
  },
  broken: (row, { today }) => ((row[column] as string) > today ? { day: row[column] as string } : undefined),
});

export const inOrder = (first: Named, then: Named): RowRule => ({
  code: 'days-out-of-order',
  severity: 'error',
  reads: [first.column, then.column],
  paints: then.column,
  message: {
    zh: `${then.zh}（{last}）早于${first.zh}（{first}）。`,
    en: `${then.en} ({last}) is before ${first.en} ({first}).`,
  },
  fix: { zh: '请核对两个日期。', en: 'Check both dates.' },
  broken: (row) => {
    const [a, b] = [row[first.column] as string, row[then.column] as string];
    return b < a ? { first: a, last: b } : undefined;
  },
});

/** A part is never more than its whole. */
export const withinWhole = (part: Named, whole: Named, print: Print = (value) => value): RowRule => ({
  code: 'part-above-whole',
  severity: 'error',
  reads: [part.column, whole.column],
  paints: part.column,
  message: {
    zh: `${part.zh}（{part}）大于${whole.zh}（{whole}）。`,
    en: `${part.en} ({part}) exceeds ${whole.en} ({whole}).`,
  },
  fix: { zh: '请核对两项数字。', en: 'Check both figures.' },
  broken: (row) => {
    const [a, b] = [row[part.column] as number, row[whole.column] as number];
    return a > b ? { part: print(a), whole: print(b) } : undefined;
  },
});

/** A column that another one makes required. */
export const neededOnce = (
  column: string,
  said: { readonly column: string; readonly is: (value: Value) => boolean },
  message: Bilingual,
  fix: Bilingual,
): RowRule => ({
  code: 'needed-then',
  severity: 'error',
  reads: [said.column],
  paints: column,
  message,
  fix,
  broken: (row) => (said.is(row[said.column] as Value) && row[column] === undefined ? {} : undefined),
});

/** Dates of a yearly form lie in its year. */
export const withinYear = ({ column, zh, en }: Named): RowRule => ({
  code: 'day-outside-year',
  severity: 'warning',
  reads: [column],
  paints: column,
  message: { zh: `${zh}（{day}）不在 {year} 年内。`, en: `${en} ({day}) is not in {year}.` },
  fix: {
    zh: '请核实日期；补记以前年度事项的可以报送。',
    en: 'Please check the date; you may submit an entry for an earlier year.',
  },
  broken: (row, { period }) => {
    const day = row[column] as string;
    return yearOf(day) === yearOf(period) ? undefined : { day, year: yearOf(period) };
  },
});
