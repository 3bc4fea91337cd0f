/**
 * Which rows that others wait for a unit to answer are new since an instant: those of documents that have come into
 * force since, and that were not due in the version in force before.
 */
import { programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { type DueRow, dueRows } from '../../shared/registers/due.ts';
import { foldEvents } from '../../shared/submission/life-cycle.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Head } from '../common/services.ts';
import { entriesIn } from '../registers/read-entries.ts';
import type { NewsServices } from './events-of-unit.ts';
import { type NewsItem, tellDueNews } from './tell-news.ts';

const keyOf = ({ code, nth }: DueRow): string => `${code}#${nth}`;

/** @param dues what the units are told of today · @param today ISO date */
export const newDues = async (
  dues: readonly DueRow[],
  since: string,
  services: NewsServices,
  today: string,
): Promise<readonly NewsItem[]> => {
  const { city, submissions } = services;
  const theirs = dues.filter(({ unit, tells }) => !tells.includes(unit));
  const documents = [
    ...new Map(
      theirs.map(({ unit, form, period }): [string, DocumentId] => {
        const id = { unit, form, period };
        return [documentPath(id), id];
      }),
    ).values(),
  ];
  if (documents.length === 0) return [];
  const states = await submissions.loadAll(documents);
  const changed = documents.flatMap((id, i): Head[] => {
    const state = states[i];
    return state && (state.inForceSince ?? '') > since ? [{ ...id, state }] : [];
  });
  const found = await inLanes(changed, async (head) => {
    const known = await knownAt(since, head, services, today);
    const path = documentPath(head);
    return theirs
      .filter((row) => documentPath(row) === path && !known.has(keyOf(row)))
      .map((row) => tellDueNews(row, head, city));
  });
  return found.flat();
};

/** Rows that were due in the version of the document that was in force at the instant. */
const knownAt = async (
  since: string,
  { unit, form: id, period }: DocumentId,
  { city, submissions, archive }: NewsServices,
  today: string,
): Promise<ReadonlySet<string>> => {
  const document = { unit, form: id, period };
  const state = foldEvents((await submissions.events(document)).filter(({ at }) => at <= since));
  const form = findForm(programmeOf(city, period), id);
  const entries = await entriesIn(form, { ...document, state }, archive);
  const held = { inForce: entries, filed: entries };
  return new Set(dueRows([form], () => held, programmeOf(city, today), today).map(keyOf));
};
