/** GET /submissions: the queue of a state, oldest first, or what a period has; a unit sees its own. */
import { type Actor, may, mayEver } from '../shared/access.ts';
import { same } from '../shared/bilingual.ts';
import { Problem } from '../shared/problem.ts';
import { findUnit, type Programme } from '../shared/programme/define-programme.ts';
import { findForm } from '../shared/programme/programmes.ts';
import { type State, states } from '../shared/submission/life-cycle.ts';
import { type Act, endpoint } from './http/endpoint.ts';
import { permitEver } from './http/permit.ts';
import { currentProgramme } from './programme.ts';
import type { Head, Services } from './services.ts';
import { shortStandingOf } from './standing.ts';
import { connectDirectory } from './storage/directory.ts';
import { connectSubmissions } from './storage/submissions.ts';

export type ListServices = Pick<Services, 'programme' | 'directory' | 'submissions'>;

/** A queue is worked off from its oldest end; what lies beyond comes up as it shrinks. */
const mostDocuments = 1_000;

export const listSubmissions: Act<'listSubmissions', ListServices> = async (
  { query },
  { actor, services },
) => {
  permitEver(actor, 'read');
  const { programme } = services;
  const documents = (await documentsOf(query, onlyUnit(actor), services)).filter(({ unit, form }) =>
    may(actor, 'read', findUnit(programme, unit) ?? { code: unit }, findForm(programme, form)),
  );
  return {
    status: 200,
    body: { documents: documents.map((head) => listed(head, programme)) },
  };
};

/** The one unit an actor may read; undefined when it may read more, which the filter then narrows. */
const onlyUnit = (actor: Actor): string | undefined =>
  mayEver(actor, 'read-queue') || actor.inherits?.length ? undefined : actor.unit;

const documentsOf = async (
  { state, period }: { state?: string | undefined; period?: string | undefined },
  unit: string | undefined,
  { submissions }: ListServices,
): Promise<readonly Head[]> => {
  const wanted = state === undefined && period !== undefined ? undefined : stateNamed(state ?? 'submitted');
  if (period === undefined) return submissions.inState(wanted as State, mostDocuments, unit);
  const heads = await submissions.inPeriod(period);
  return heads.filter((head) => (!unit || head.unit === unit) && isWanted(head, wanted));
};

/** A document that was only given more time has nothing to show, unless that is what is asked for. */
const isWanted = ({ state: { state } }: Head, wanted: State | undefined): boolean =>
  wanted ? state === wanted : state !== 'none';

const stateNamed = (name: string): State => {
  const state = states.find((each) => each === name);
  if (!state) throw new Problem('bad-request', { detail: 'query.state' });
  return state;
};

const listed = (head: Head, programme: Programme) => ({
  ...shortStandingOf(head, head.state, programme),
  unitName: findUnit(programme, head.unit)?.name ?? same(head.unit),
  title: findForm(programme, head.form).title,
});

const connect = (): ListServices => ({
  programme: currentProgramme(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
});

export const handler = endpoint('listSubmissions', connect, listSubmissions);
