/**
 * What waits for a decision and for whom, what is in another state, and what the ledgers have set aside, because somebody
 * has to see to it that it is corrected.
 */
import { type Actor, mayEver } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { type State, states } from '../../shared/submission/life-cycle.ts';
import type { Head } from '../services/submissions.ts';
import { holderOf, isTheirs, loadOf, reviewersOf } from './holders.ts';
import { type QueueServices, readWaiting, type WaitingServices } from './read-waiting.ts';
import { toldAside } from './standing.ts';
import { mayWith, waitsFor } from './waits-for.ts';

export type QueueQuery = {
  readonly state?: string | undefined;
  readonly period?: string | undefined;
  readonly turn?: 'mine' | 'all' | undefined;
};

/** A queue is worked off from its oldest end; what lies beyond comes up as it shrinks. */
export const mostDocuments = 1_000;

type Found = {
  readonly heads: readonly Head[];
  /** Of the queue alone. */
  readonly holderName?: (head: Head) => string | undefined;
  /** Of the queue, to a reviewer. */
  readonly load?: ReturnType<typeof loadOf>;
};

/**
 * Heads that the actor may see of what is asked for; of the queue, those that this person has to see to, and how much
 * lies with each reviewer of their unit.
 */
export const headsFor = async (
  query: QueueQuery,
  actor: Actor,
  services: WaitingServices,
  now: Date,
): Promise<Found> => {
  const { city } = services;
  const found = (await documentsOf(query, onlyUnit(actor), services)).filter((head) =>
    mayWith('read', actor, head, city),
  );
  if (!isQueue(query)) return { heads: found };
  const decides = mayEver(actor, 'review');
  const reviewers = decides ? await reviewersOf(services, actor.unit, todayOf(city, now)) : [];
  const isAsked = (head: Head): boolean =>
    query.turn === 'all' || !decides || isTheirs(actor, head, reviewers, city);
  return {
    heads: found.filter(isAsked),
    holderName: (head: Head) => holderName(head, reviewers, city),
    ...(decides && { load: loadOf(found, reviewers, city, now) }),
  };
};

/** Of what lies with another unit nobody here knows who is there. */
const holderName = (head: Head, reviewers: readonly Actor[], city: City): string | undefined =>
  reviewers.some((each) => waitsFor(each, head, city))
    ? holderOf(head, reviewers, city)?.name
    : head.state.holder?.toName;

export const setAsideFor = async (actor: Actor, { city, submissions }: QueueServices) =>
  (await submissions.setAside())
    .filter((head) => mayWith('read', actor, head, city))
    .flatMap(({ unit, form, period, state: { aside } }) => {
      const programme = programmeOf(city, period);
      const { title } = findForm(programme, form);
      return aside
        ? [{ ...toldAside(aside), unit, unitName: nameOfUnit(programme, unit), form, title, period }]
        : [];
    });

/** The one unit an actor may read; undefined when it may read more, which the filter then narrows. */
const onlyUnit = (actor: Actor): string | undefined =>
  mayEver(actor, 'read-queue') || actor.inherits?.length ? undefined : actor.unit;

export const isQueue = ({ state, period }: QueueQuery): boolean =>
  state === 'submitted' || (state === undefined && period === undefined);

const documentsOf = async (
  query: QueueQuery,
  unit: string | undefined,
  { submissions }: QueueServices,
): Promise<readonly Head[]> => {
  const { state, period } = query;
  if (isQueue(query) && period === undefined) return readWaiting(submissions, unit);
  // What waits lies in two states, each a partition of the index.
  const wanted: readonly State[] | undefined = isQueue(query)
    ? ['submitted', 'endorsed']
    : state === undefined
      ? undefined
      : [stateNamed(state)];
  if (period !== undefined) {
    const heads = await submissions.inPeriod(period);
    return heads.filter((head) => (!unit || head.unit === unit) && isWanted(head, wanted));
  }
  const found = await Promise.all(
    (wanted ?? []).map((each) => submissions.inState(each, mostDocuments, unit)),
  );
  return found.flat();
};

/** A document that only has an extension has nothing to show, unless that is what is asked for. */
const isWanted = ({ state: { state } }: Head, wanted: readonly State[] | undefined): boolean =>
  wanted ? wanted.includes(state) : state !== 'none';

const stateNamed = (name: string): State => {
  const state = states.find((each) => each === name);
  if (!state) throw new Problem('bad-request', { detail: 'query.state' });
  return state;
};
