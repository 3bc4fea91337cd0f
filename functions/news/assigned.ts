/**
 * Rows that a document gives other units to act on as it comes into force: what an inspection found, what a conference
 * decided (notice 90, 97). Their units are told at once, and of each row once: what was due when it last stood is known.
 */
import type { Form } from '../../shared/form/define-form.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { type DueRow, dueRows } from '../../shared/registers/due.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import type { ChainedEvent } from '../../shared/submission/events.ts';
import { foldEvents } from '../../shared/submission/life-cycle.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';
import { entriesIn } from '../registers/read-entries.ts';
import { inForceBefore } from './in-force-before.ts';

type World = Pick<Services, 'city' | 'submissions' | 'archive'>;

/** Units that have not been told of a row yet. */
export type Untold = (row: Pick<DueRow, 'code' | 'nth' | 'tells'>) => readonly string[];

/** What others have to act on, of rows as they are in force. @param today ISO date */
const dueOf = (
  form: Form,
  unit: string,
  entries: readonly Entry[],
  city: World['city'],
  today: string,
): readonly DueRow[] => {
  const held = { inForce: entries, filed: entries };
  return dueRows([form], () => held, programmeOf(city, today), today).filter(
    ({ standing, tells }) => standing === 'waiting' && !tells.includes(unit),
  );
};

/**
 * Of whom something was asked by each row as it last stood, in a document whose record goes as far as these events.
 * @param today ISO date
 */
export const toldOfDues = async (
  events: readonly ChainedEvent[],
  { unit, form: formId, period }: DocumentId,
  { city, archive }: Pick<World, 'city' | 'archive'>,
  today: string,
): Promise<Untold> => {
  const form = findForm(programmeOf(city, period), formId);
  const told = new Map<string, ReadonlySet<string>>();
  for (const entries of await inForceBefore(form, { unit, period }, events, archive)) {
    const dues = dueOf(form, unit, entries, city, today);
    for (const { code } of entries) {
      const own = dues.filter((row) => row.code === code);
      told.set(code, new Set(own.flatMap(({ nth, tells }) => tells.map((each) => `${nth} ${each}`))));
    }
  }
  return ({ code, nth, tells }) => tells.filter((each) => !told.get(code)?.has(`${nth} ${each}`));
};

/** @param today ISO date @returns rows with the units that have to be told of each */
export const assignedBy = async (
  { id, kind, n, last }: DocumentNews,
  world: World,
  today: string,
): Promise<readonly DueRow[]> => {
  const form = findForm(programmeOf(world.city, id.period), id.form);
  const tellsOthers = form.register?.due?.some(({ tells }) => tells === 'concerned') ?? false;
  if (kind !== 'in-force' || !tellsOthers) return [];
  const events = await world.submissions.events(id);
  const upTo = (number: number) => events.filter((event) => event.n <= number);
  const [untold, entries] = await Promise.all([
    toldOfDues(upTo(n - 1), id, world, today),
    entriesIn(form, { ...id, state: foldEvents(upTo(last)) }, world.archive),
  ]);
  return dueOf(form, id.unit, entries, world.city, today)
    .map((row) => ({ ...row, tells: untold(row) }))
    .filter(({ tells }) => tells.length > 0);
};
