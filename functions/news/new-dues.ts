/**
 * Which rows that others wait for a unit to answer are new since an instant: those of documents that have come into
 * force since, and that were not due when they last stood before.
 */
import type { DueRow } from '../../shared/registers/due.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Head } from '../services/submissions.ts';
import { toldOfDues, type Untold } from './assigned.ts';
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
    const untold = await untoldAt(since, head, services, today);
    const path = documentPath(head);
    return theirs
      .filter((row) => documentPath(row) === path && untold(row).length > 0)
      .map((row) => tellDueNews(row, head, city));
  });
  return found.flat();
};

/** Of rows as they had last stood by the instant. */
const untoldAt = async (
  since: string,
  { unit, form, period }: DocumentId,
  services: NewsServices,
  today: string,
): Promise<Untold> => {
  const document = { unit, form, period };
  const events = (await services.submissions.events(document)).filter(({ at }) => at <= since);
  return toldOfDues(events, document, services, today);
};
