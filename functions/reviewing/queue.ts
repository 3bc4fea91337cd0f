/**
 * What waits for a decision and for whom, what is in another state, and what the ledgers have set aside, because somebody
 * has to see to it that it is corrected.
 */
import { type Actor, may, mayEver, standsFor } from '../../shared/ground/access.ts';
import { findUnit, nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf, windowOf } from '../../shared/programme/reporting-calendar.ts';
import { workingDaysSince } from '../../shared/programme/working-days.ts';
import { type State, states } from '../../shared/submission/life-cycle.ts';
import { awaits } from '../../shared/submission/review-chain.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { localTime } from '../common/local-time.ts';
import type { Head, Services } from '../common/services.ts';
import { shortStandingOf, toldAside } from './standing.ts';

type QueueServices = Pick<Services, 'city' | 'submissions'>;
export type QueueQuery = {
  readonly state?: string | undefined;
  readonly period?: string | undefined;
  readonly turn?: 'mine' | 'all' | undefined;
};

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

/** A queue is worked off from its oldest end; what lies beyond comes up as it shrinks. */
export const mostDocuments = 1_000;

/** Heads that the actor may see of what is asked for; of the queue, those that wait for this person. */
export const headsFor = async (
  query: QueueQuery,
  actor: Actor,
  services: QueueServices,
): Promise<readonly Head[]> => {
  const { city } = services;
  return (await documentsOf(query, onlyUnit(actor), services)).filter(
    (head) => mayWith('read', actor, head, city) && (!isQueue(query) || isTheirs(query, actor, head, city)),
  );
};

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

/** Does it wait for this very person? Who never decides is shown whatever they may read. */
const isTheirs = ({ turn }: QueueQuery, actor: Actor, head: Head, city: City): boolean =>
  turn === 'all' || !mayEver(actor, 'review') || waitsFor(actor, head, city);

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

const dayLength = 86_400_000;

/** As lists show it. */
export const listed = (head: Head, programme: Programme, now: Date) => {
  const { unit, form, period, state } = head;
  const at = state.latest?.at;
  const day = at && todayOf(programme, new Date(at));
  const { compiled, title } = findForm(programme, form);
  // What is compiled is due on no day.
  const due = compiled ? '' : (state.extended?.until ?? windowOf(programme, form, period).due);
  return {
    ...shortStandingOf(head, state, programme),
    unitName: nameOfUnit(programme, unit),
    title,
    due,
    late: Boolean(due && day && day > due),
    filed: at ? localTime(programme, at) : '',
    days: at ? Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / dayLength)) : 0,
    workingDays: day ? workingDaysSince(programme, day, todayOf(programme, now)) : 0,
  };
};
