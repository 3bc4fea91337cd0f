/**
 * What has to happen to registered rows, by when, and whose turn it is. What has been filed counts, waiting for review
 * or not: who filed has done their part. A row exists for a unit that it concerns only once it is in force. An answer
 * under way has a day of its own, so the row that it answers is told no more; where a later document answers the same
 * row again, it takes over from the earlier one.
 */
import type { Form, Value } from '../form/define-form.ts';
import type { Due } from '../form/register.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { addDays, daysBetween } from '../programme/days.ts';
import { answeringForm, answersOf, type HeldRows, whoActsFor } from './answers-of.ts';
import { type Entry, shortTitle } from './entries.ts';
import { concernedBy } from './sees.ts';

export type DueRow = {
  readonly code: string;
  /** Tells due days of the same row apart. */
  readonly nth: number;
  readonly form: string;
  /** Of the document that holds the row, and its unit. */
  readonly period: string;
  readonly unit: string;
  readonly title: string;
  readonly what: Bilingual;
  /** ISO date. */
  readonly on: string;
  /** `answered`: an answer to the row is under way, and due on its own day. */
  readonly standing: 'waiting' | 'answered' | 'done';
  /** Units whose turn it is; in place of one that has ended, whoever took over. */
  readonly tells: readonly string[];
  /** Form in which these units say what has been done; undefined where the owner of the row notes it. */
  readonly answerWith: string | undefined;
  /** What these units do where it is done by no form and nobody has to note it. */
  readonly how?: Bilingual;
};

/** Days before a day of their own from which on units find a row in their lists; what others found they see at once. */
const listedBefore = 30;
/** Days after which the bureau is told too; ours. */
export const bureauAfter = 30;

const says = (value: Value | undefined, codes: readonly string[]): boolean =>
  (Array.isArray(value) ? value : [value]).some((each) => codes.includes(String(each)));

/**
 * @param forms of the city @param rowsOf by form; for figures, which count only what is in force, both lists the same
 * @param today ISO date, in the programme
 */
export const dueRows = (
  forms: readonly Form[],
  rowsOf: (form: string) => HeldRows,
  programme: Pick<Programme, 'units' | 'obligations'>,
  today: string,
): readonly DueRow[] => {
  const answersTo = answersOf(forms, rowsOf);

  const standingOf = (form: Form, due: Due, entry: Entry): DueRow['standing'] => {
    const { done } = due;
    if ('answeredBy' in done) {
      const answers = answersTo(done.answeredBy, entry.code);
      const closes = forms.find(({ id }) => id === done.answeredBy)?.register?.answers?.closes;
      if (answers.length === 0) return 'waiting';
      return answers.every(({ row }) => !closes || says(row[closes.column], closes.is)) ? 'done' : 'answered';
    }
    if ('filled' in done ? entry.row[done.filled] !== undefined : says(entry.row[done.column], done.is))
      return 'done';
    const by = form.register?.answers?.by;
    const [latest] = by === undefined ? [] : answersTo(form.id, entry.row[by]);
    return latest && latest.period > entry.period ? 'answered' : 'waiting';
  };

  return forms.flatMap((form) =>
    (form.register?.due ?? []).flatMap((due, nth) => {
      const { inForce, filed } = rowsOf(form.id);
      const asFiled = new Map(filed.map((entry) => [entry.code, entry]));
      return (due.tells === 'owner' ? filed : inForce).flatMap((entry): DueRow[] => {
        const day = entry.row[due.on];
        const told = due.tells === 'owner' ? [entry.unit] : concernedBy(form, entry);
        if (typeof day !== 'string' || told.length === 0) return [];
        if (due.while && !says(entry.row[due.while.column], due.while.is)) return [];
        const tells = told.flatMap((code) => whoActsFor(programme.units, code, today));
        const { code, period, unit, title } = entry;
        return [
          {
            code,
            nth,
            form: form.id,
            period,
            unit,
            title: shortTitle(title),
            what: due.what,
            on: addDays(day, due.plusDays ?? 0),
            standing: standingOf(form, due, asFiled.get(code) ?? entry),
            tells,
            answerWith: answeringForm(form, due, entry, tells, programme, today),
          },
        ];
      });
    }),
  );
};

/** Days over; negative before the day. */
export const daysOver = ({ on }: Pick<DueRow, 'on'>, today: string): number => daysBetween(on, today);

/** What units find in their lists on a day: what others wait for at once, their own when the day is near. */
export const isListed = ({ unit, on, standing, tells }: DueRow, today: string): boolean =>
  standing === 'waiting' && (!tells.includes(unit) || daysBetween(today, on) <= listedBefore);

/** The earliest day first. */
export const byDay = (a: Ordered, b: Ordered): number =>
  a.on !== b.on
    ? a.on < b.on
      ? -1
      : 1
    : a.code < b.code
      ? -1
      : a.code > b.code
        ? 1
        : (a.nth ?? 0) - (b.nth ?? 0);
type Ordered = Pick<DueRow, 'on' | 'code'> & { readonly nth?: number };
