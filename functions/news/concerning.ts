/**
 * Rows that say something of another unit as their document comes into force: what became of its application, that its
 * project was merged with another, how a difference in its figures was settled (notice 86, 90). The unit is told of each
 * that is new or says something else than it last did of the unit.
 */
import type { Form } from '../../shared/form/define-form.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { whoActsFor } from '../../shared/registers/answers-of.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import { concernedBy } from '../../shared/registers/sees.ts';
import { foldEvents } from '../../shared/submission/life-cycle.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import type { Services } from '../common/services.ts';
import { entriesIn } from '../registers/read-entries.ts';
import { inForceBefore } from './in-force-before.ts';

type World = Pick<Services, 'city' | 'submissions' | 'archive'>;

/** @param units that it concerns; in place of one that has ended, whoever took over */
export type Concerning = { readonly entry: Entry; readonly units: readonly string[] };

const canConcern = ({ register }: Form): boolean =>
  [register?.shownTo ?? []].flat().some((shown) => typeof shown !== 'string' && 'concerned' in shown);

/** What a list of the register shows of a row, to compare. */
const saidIn = ({ register }: Form, { title, row }: Entry): string =>
  JSON.stringify([title, ...(register?.listed ?? []).map((name) => row[name])]);

/** @param today ISO date @returns rows with the units to which each is news */
export const concerningBy = async (
  { id, kind, n, last }: DocumentNews,
  { city, submissions, archive }: World,
  today: string,
): Promise<readonly Concerning[]> => {
  const form = findForm(programmeOf(city, id.period), id.form);
  if (kind !== 'in-force' || !canConcern(form)) return [];
  const events = await submissions.events(id);
  const upTo = (number: number) => events.filter((event) => event.n <= number);
  const unitsOf = (entry: Entry) => concernedNow(form, entry, city.units, today);
  const [before, after] = await Promise.all([
    inForceBefore(form, id, upTo(n - 1), archive),
    entriesIn(form, { ...id, state: foldEvents(upTo(last)) }, archive),
  ]);
  // By unit: one of which the row no longer spoke is not told anew when it speaks of it as before.
  const known = new Map<string, string>();
  for (const entry of before.flat())
    for (const unit of unitsOf(entry)) known.set(`${entry.code} ${unit}`, saidIn(form, entry));
  return after
    .map((entry) => ({
      entry,
      units: unitsOf(entry).filter((unit) => known.get(`${entry.code} ${unit}`) !== saidIn(form, entry)),
    }))
    .filter(({ units }) => units.length > 0);
};

/** Others than the unit that filed it, which knows. */
const concernedNow = (
  form: Form,
  entry: Entry,
  units: World['city']['units'],
  today: string,
): readonly string[] => [
  ...new Set(
    concernedBy(form, entry)
      .flatMap((code) => whoActsFor(units, code, today))
      .filter((code) => code !== entry.unit),
  ),
];
