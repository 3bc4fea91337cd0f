/**
 * Numbers again when a version comes into force. A sheet is checked against what was in force when it was sent; of two
 * documents that waited at the same time neither knew of the other, and a code would come to stand for another row.
 */
import { keepsRows } from '../../shared/form/carry-forward.ts';
import type { Form } from '../../shared/form/define-form.ts';
import { foldText } from '../../shared/form/fold-text.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { quote } from '../../shared/ground/issue.ts';
import { periodName } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { type Entry, entriesOf } from '../../shared/registers/entries.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import { referenceTexts, tellFirst } from '../../shared/words/references.ts';
import { inLanes } from '../common/in-lanes.ts';
import { entriesIn } from '../registers/read-entries.ts';
import { periodsIn, type RegisterServices } from '../registers/register-heads.ts';
import type { Head, Moves } from '../services/submissions.ts';
import { movesOf } from './unit-documents.ts';

/** The unit's documents in force next to this one, before and after it: between them a code goes on. */
const neighbours = async (
  form: Form,
  { unit, period }: DocumentId,
  { city, submissions }: RegisterServices,
): Promise<readonly Head[]> => {
  const years = city.programmes.flatMap(({ years: [from, to] }) =>
    Array.from({ length: to - from + 1 }, (_, i) => String(from + i)),
  );
  const ids = [...new Set(periodsIn(city, form, years))]
    .filter((each) => each !== period)
    .sort()
    .map((each) => ({ unit, form: form.id, period: each }));
  const states = await submissions.loadAll(ids);
  const inForce = ids.flatMap((of, i): Head[] => {
    const state = states[i];
    return state?.inForce ? [{ ...of, state }] : [];
  });
  const earlier = inForce.filter((each) => each.period < period).at(-1);
  const later = inForce.find((each) => each.period > period);
  return [earlier, later].flatMap((each) => each ?? []);
};

/** Ids that an interface or a file gives by place or by number alone: of two documents they say nothing. */
const saysNothing = ({ register, rowKey }: Form, id: string): boolean =>
  /^row-\d/.test(id) || (/^x[0-9a-f]{8}-/.test(id) && rowKey.every((name) => name === register?.number));

/** The same row under another number, or another row under the same one; the same title is the same row. */
const isAtOdds = (form: Form, a: Entry, b: Entry): boolean =>
  a.id === b.id && !saysNothing(form, a.id)
    ? a.code !== b.code
    : a.code === b.code && foldText(a.title) !== foldText(b.title);

/**
 * Of registers whose rows are carried; others have the period in their codes.
 * @param next what comes into force
 * @returns the unit's moves before the others were read, to be held, or undefined where nothing is at stake
 * @throws Problem number-taken
 */
export const holdNumbers = async (
  form: Form,
  id: DocumentId,
  next: Content | undefined,
  services: RegisterServices,
): Promise<Moves | undefined> => {
  if (!keepsRows(form) || !next) return undefined;
  const moves = await movesOf(services, id.unit);
  const heads = await neighbours(form, id, services);
  const entries = entriesOf(form, id, next);
  const others = (await inLanes(heads, (head) => entriesIn(form, head, services.archive))).flat();
  const byCode = new Map(others.map((other) => [other.code, other]));
  const byId = new Map(others.map((other) => [other.id, other]));
  const broken = entries.flatMap((entry) => {
    const other = [byCode.get(entry.code), byId.get(entry.id)].find(
      (each) => each && isAtOdds(form, entry, each),
    );
    return other ? [{ entry, other }] : [];
  });
  if (broken.length === 0) return moves;
  const numberOf = ({ row }: Entry) => Number(row[form.register?.number as string]);
  throw new Problem('number-taken', {
    form: form.title,
    period: periodName(id.period),
    free: Math.max(...[...entries, ...others].map(numberOf)) + 1,
    list: tellFirst(
      broken.map(({ entry, other }) =>
        fill(referenceTexts.numberTaken, {
          code: entry.code,
          title: quote(entry.title),
          other: other.code,
          was: quote(other.title),
          period: periodName(other.period),
        }),
      ),
      referenceTexts.moreRows,
    ),
  });
};
