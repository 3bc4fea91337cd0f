/** For which forms, and until when. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { isoDay } from '../../shared/form/calendar-day.ts';
import { type Bilingual, fill, same } from '../../shared/ground/bilingual.ts';
import { dayExists } from '../../shared/ground/day-exists.ts';
import { completenessSheet as words } from '../../shared/words/completeness-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';

export type Owed = BodyOf<'readCompleteness'>;
export type Target = { readonly period: string; readonly unit: string | undefined };

type Offered = {
  readonly form: string;
  readonly title: Bilingual;
  readonly due: string;
  readonly inForce: boolean;
};

/** Forms of the period: of one unit all that are due, for what is in force may have to be corrected; else what some unit lacks. */
export const offeredOf = ({ documents, forms }: Owed, { period, unit }: Target): readonly Offered[] =>
  forms.flatMap(({ form, title }) => {
    const isInForce = ({ status }: (typeof documents)[number]) => status === 'on-time' || status === 'late';
    const found = documents.find(
      (document) =>
        document.form === form &&
        document.period === period &&
        (unit === undefined ? !isInForce(document) : document.unit === unit),
    );
    return found ? [{ form, title, due: found.due, inForce: isInForce(found) }] : [];
  });

/** Undefined when the person cancels. */
export const chooseForms = (
  { google, say }: Desk,
  unit: Bilingual,
  offered: readonly Offered[],
): readonly Offered[] | undefined => {
  const list = offered
    .map(({ title, due, inForce }, i) =>
      say(inForce ? words.formLineInForce : words.formLine, { number: i + 1, title, due }),
    )
    .join('\n');
  const open = offered.filter(({ inForce }) => !inForce);
  const all = open.length ? words.emptyForAll : same('');
  const answer = google.askText(say(words.extend), say(words.whichForm, { unit, list, all }));
  if (answer === undefined) return undefined;
  if (answer === '' && open.length) return open;
  if (answer === '') throw new Refusal('wrong-number', fill(words.noForm, { count: offered.length }));
  const chosen = offered[Number(answer.normalize('NFKC')) - 1];
  if (!chosen)
    throw new Refusal(
      'wrong-number',
      fill(words.wrongForm, { answer: answer.slice(0, 20), count: offered.length }),
    );
  return [chosen];
};

/** 2015-05-30, 2015/5/30, 2015年5月30日. */
const readDay = (answer: string): string | undefined => {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(
    answer.normalize('NFKC').trim(),
  );
  const [year, month, day] = (found ?? []).slice(1).map(Number) as [number?, number?, number?];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return dayExists(year, month, day) ? isoDay(year, month, day) : undefined;
};

export const askUntil = ({ google, say }: Desk): string | undefined => {
  const sample = google.formatDate(google.now(), 'yyyy-MM-dd');
  const answer = google.askText(say(words.extend), say(words.until, { sample }));
  if (answer === undefined) return undefined;
  const day = readDay(answer);
  if (day === undefined)
    throw new Refusal('wrong-day', fill(words.wrongDay, { answer: answer.slice(0, 20), sample }));
  return day;
};
