/** What waits for a decision, and for whose: the same for the list of reviewers, their news and their mail. */
import { type Actor, may, standsFor } from '../../shared/ground/access.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { awaits } from '../../shared/submission/review-chain.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { Head, Services } from '../common/services.ts';

/** Read of a state before it is known whose turn each is. */
const mostRead = 5_000;

export const mayWith = (
  action: 'read' | 'review',
  actor: Actor,
  { unit, form, period }: Pick<Head, 'unit' | 'form' | 'period'>,
  city: City,
): boolean =>
  may(actor, action, findUnit(city, unit) ?? { code: unit }, findForm(programmeOf(city, period), form));

/** Does the document wait for this very person? */
export const waitsFor = (actor: Actor, head: Head, city: City): boolean =>
  !standsFor(actor, head.unit) &&
  mayWith('review', actor, head, city) &&
  awaits(head.state, actor, city.bureau);

/** What waits for anybody, what was filed first first: it lies in two states, each a partition of the index. */
export const readWaiting = async (
  submissions: Pick<Services['submissions'], 'inState'>,
  unit?: string,
): Promise<readonly Head[]> => {
  const states = ['submitted', 'endorsed'] as const;
  const found = await Promise.all(states.map((state) => submissions.inState(state, mostRead, unit)));
  const since = ({ state: { latest } }: Head) => latest?.at ?? '';
  return newestOf(found.flat()).sort((a, b) => (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0));
};

/** A document that moves on between the two reads is found in both partitions; it waits once. */
const newestOf = (heads: readonly Head[]): Head[] => {
  const newest = new Map<string, Head>();
  for (const head of heads) {
    const path = documentPath(head);
    const known = newest.get(path);
    if (!known || known.state.events < head.state.events) newest.set(path, head);
  }
  return [...newest.values()];
};
