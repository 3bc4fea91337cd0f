/**
 * GET /submissions: what waits for a decision, oldest first, documents of another state, or what a period has.
 * A reviewer is shown what waits for them, whoever only looks sees all of it, a unit its own. With the queue comes what
 * the ledgers have set aside, because somebody has to see to it that it is corrected.
 */
import { type Actor, mayEver } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf, windowOf } from '../../shared/programme/reporting-calendar.ts';
import { workingDaysSince } from '../../shared/programme/working-days.ts';
import { type State, states } from '../../shared/submission/life-cycle.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { localTime } from '../common/local-time.ts';
import type { Head, Services } from '../common/services.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import { mayWith, readWaiting, waitsFor } from '../reviewing/queue.ts';
import { shortStandingOf, toldAside } from '../reviewing/standing.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type ListServices = Pick<Services, 'city' | 'programme' | 'directory' | 'submissions'>;
type Query = Parameters<Action<'listSubmissions', ListServices>>[0]['query'];

/** A queue is worked off from its oldest end; what lies beyond comes up as it shrinks. */
const mostDocuments = 1_000;

export const listSubmissions: Action<'listSubmissions', ListServices> = async (
  { query },
  { actor, services, now },
) => {
  permitEver(actor, 'read');
  const { city } = services;
  const documents = (await documentsOf(query, onlyUnit(actor), services)).filter(
    (head) => mayWith('read', actor, head, city) && (!isQueue(query) || isTheirs(query, actor, head, city)),
  );
  return {
    status: 200,
    body: {
      documents: documents
        .slice(0, mostDocuments)
        .map((head) => listed(head, programmeOf(city, head.period), now)),
      ...(isQueue(query) && { setAside: await setAsideFor(actor, services) }),
    },
  };
};

const setAsideFor = async (actor: Actor, { city, submissions }: ListServices) =>
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

const isQueue = ({ state, period }: Query): boolean =>
  state === 'submitted' || (state === undefined && period === undefined);

/** Does it wait for this very person? Who never decides is shown whatever they may read. */
const isTheirs = ({ turn }: Query, actor: Actor, head: Head, city: City): boolean =>
  turn === 'all' || !mayEver(actor, 'review') || waitsFor(actor, head, city);

const documentsOf = async (
  query: Query,
  unit: string | undefined,
  { submissions }: ListServices,
): Promise<readonly Head[]> => {
  const { state, period } = query;
  const wanted: readonly State[] | undefined = isQueue(query)
    ? ['submitted', 'endorsed']
    : state === undefined
      ? undefined
      : [stateNamed(state)];
  if (period !== undefined) {
    const heads = await submissions.inPeriod(period);
    return heads.filter((head) => (!unit || head.unit === unit) && isWanted(head, wanted));
  }
  if (isQueue(query)) return readWaiting(submissions, unit);
  const found = (wanted ?? []).map((each) => submissions.inState(each, mostDocuments, unit));
  return (await Promise.all(found)).flat();
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

const listed = (head: Head, programme: Programme, now: Date) => {
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

const connect = (): Connected<ListServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
});

export const handler = endpoint('listSubmissions', connect, listSubmissions);
