/**
 * A document as it stood at a moment: the fold of the events up to it, whatever came after. Only what the ledgers do
 * to a version is no change of the document: whether it is set aside is always of now, and a version that was set
 * aside until another replaced it never counted, so the one that replaced it stands in its place.
 */
import type { ChainedEvent, Submitted } from './events.ts';
import { type DocumentState, evolve, noDocument } from './life-cycle.ts';

/** Instant of the last event that a head tells of; empty where there is none. */
export const lastMovedAt = ({ latest, decision, extended, aside, inForceSince }: DocumentState): string =>
  [latest?.at, decision?.at, extended?.at, aside?.at, inForceSince].reduce<string>(
    (last, at) => (at !== undefined && at > last ? at : last),
    '',
  );

/** @param events of one document, in order @param end the first instant that does not count */
export const stateAt = (events: readonly ChainedEvent[], end: Date): DocumentState => {
  // Clocks of two machines may differ by a moment: what follows a later event is later too.
  const later = events.findIndex(({ at }) => Date.parse(at) >= end.getTime());
  const until = later < 0 ? events.length : later;
  let now = events.slice(0, until).reduce(evolve, noDocument);
  let stood = now;
  for (const event of events.slice(until)) {
    now = evolve(now, event);
    if (now.inForce?.version === stood.inForce?.version) stood = { ...stood, aside: now.aside };
    else if (stood.aside) stood = now;
    else break;
  }
  return stood;
};

/** A version that was in force, since when. */
export type InForce = { readonly version: Submitted; readonly since: string };

/** Every version of a document that ever came into force, oldest first. */
export const versionsInForce = (events: readonly ChainedEvent[]): readonly InForce[] => {
  const found: InForce[] = [];
  let state = noDocument;
  for (const event of events) {
    state = evolve(state, event);
    if (event.type === 'approve' && state.inForce) found.push({ version: state.inForce, since: event.at });
  }
  return found;
};
