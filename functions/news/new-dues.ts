/**
 * Which rows that others wait for a unit to answer are new since an instant: those of documents that have come into
 * force since, and that were not due in the version in force before.
 */
import type { DueRow } from '../../shared/registers/due.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Head } from '../services/submissions.ts';
import { dueAfter, keyOfDue } from './assigned.ts';
import type { NewsServices } from './events-of-unit.ts';
import { type NewsItem, tellDueNews } from './tell-news.ts';

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
      .filter((row) => documentPath(row) === path && !known.has(keyOfDue(row)))
      .map((row) => tellDueNews(row, head, city));
  });
  return found.flat();
};

/** Rows that were due in the version of the document that was in force at the instant. */
const knownAt = async (
  since: string,
  { unit, form, period }: DocumentId,
  services: NewsServices,
  today: string,
): Promise<ReadonlySet<string>> => {
  const document = { unit, form, period };
  const events = (await services.submissions.events(document)).filter(({ at }) => at <= since);
  return new Set((await dueAfter(events, document, services, today)).map(keyOfDue));
};
