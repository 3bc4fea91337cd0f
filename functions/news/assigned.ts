/**
 * Rows that a document gives other units to act on as it comes into force: what an inspection found, what a conference
 * decided (notice 90, 97). Their units are told at once, and of each row once: what was due in the version before is known.
 */
import { programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { type DueRow, dueRows } from '../../shared/registers/due.ts';
import type { ChainedEvent } from '../../shared/submission/events.ts';
import { foldEvents } from '../../shared/submission/life-cycle.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';
import { entriesIn } from '../registers/read-entries.ts';

type World = Pick<Services, 'city' | 'submissions' | 'archive'>;

/** Tells due days of all rows apart. */
export const keyOfDue = ({ code, nth }: Pick<DueRow, 'code' | 'nth'>): string => `${code}#${nth}`;

/** What others have to act on, of a document whose record goes as far as these events. @param today ISO date */
export const dueAfter = async (
  events: readonly ChainedEvent[],
  { unit, form: formId, period }: DocumentId,
  { city, archive }: Pick<World, 'city' | 'archive'>,
  today: string,
): Promise<readonly DueRow[]> => {
  const form = findForm(programmeOf(city, period), formId);
  const entries = await entriesIn(form, { unit, form: formId, period, state: foldEvents(events) }, archive);
  const held = { inForce: entries, filed: entries };
  return dueRows([form], () => held, programmeOf(city, today), today).filter(
    ({ standing, tells }) => standing === 'waiting' && !tells.includes(unit),
  );
};

/** @param today ISO date */
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
  const [before, after] = await Promise.all(
    [n - 1, last].map((number) => dueAfter(upTo(number), id, world, today)),
  );
  const known = new Set(before?.map(keyOfDue));
  return after?.filter((row) => !known.has(keyOfDue(row))) ?? [];
};
