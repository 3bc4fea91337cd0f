/** GET /me: who is signed in, and what their unit owes in the periods of these days. */

import { type Actor, may } from '../../shared/ground/access.ts';
import { existsIn, findUnit, nameOfUnit, type Unit } from '../../shared/ground/define-city.ts';
import type { Obligation, Programme } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { addDays } from '../../shared/programme/days.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import {
  isOwedIn,
  isPeriodOf,
  todayOf,
  windowOf,
  windowStateOf,
} from '../../shared/programme/reporting-calendar.ts';
import { timeFor } from '../../shared/submission/extend.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Head, Services } from '../common/services.ts';
import { whyNothing } from '../completeness/why-nothing.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type WhoAmIServices = Pick<Services, 'city' | 'programme' | 'directory' | 'submissions'>;

export const whoAmI: Action<'whoAmI', WhoAmIServices> = async (_request, { actor, services, now }) => {
  const { city, programme } = services;
  const today = todayOf(city, now);
  const obligations = await obligationsOf(actor, today, services);
  const unitName = nameOfUnit(programme, actor.unit);
  return {
    status: 200,
    body: {
      person: { email: actor.email, name: actor.name, unit: actor.unit, unitName, roles: [...actor.roles] },
      today,
      programme: { id: programme.id, name: programme.name },
      obligations,
      ...(obligations.length === 0 && { why: whyNothing(city, actor, today) }),
    },
  };
};

/** What must be filed comes first; what may be is open until it closes, and never late. */
const obligationsOf = async (actor: Actor, today: string, { city, submissions }: WhoAmIServices) => {
  const units = [actor.unit, ...(actor.inherits ?? [])].flatMap((code) => findUnit(city, code) ?? []);
  const listed = await Promise.all(
    units.map((unit) => obligationsOfUnit(actor, unit, today, { city, submissions })),
  );
  return listed.flat();
};

/** Of a unit that has ended, those of its last periods which may still be filed: whoever took over files them. */
const obligationsOfUnit = async (
  actor: Actor,
  unit: Unit,
  today: string,
  { city, submissions }: Pick<WhoAmIServices, 'city' | 'submissions'>,
) => {
  const offeredIn = (programme: Programme): readonly Obligation[] =>
    programme.obligations.filter(({ form, unitKinds, optional }) => {
      const filed = findForm(programme, form);
      const guarded = optional || filed.restricted;
      return unitKinds.includes(unit.kind) && (!guarded || may(actor, 'fill', unit, filed));
    });
  // At the turn of two programmes the last periods of one and the first of the other are open together.
  const current = city.programmes.flatMap((programme) =>
    offeredIn(programme).flatMap((obligation) =>
      currentPeriods(programme, obligation, today)
        .filter((period) => existsIn(unit, period))
        .map((period): DocumentId => ({ unit: unit.code, form: obligation.form, period })),
    ),
  );
  const [states, extended] = await Promise.all([
    submissions.loadAll(current),
    extendedOf(unit.code, submissions),
  ]);
  const heads = current.map((id, i): Head => ({ ...id, state: states[i] as DocumentState }));
  const listed = new Set(current.map(documentPath));
  const whose = unit.code === actor.unit ? {} : { unit: { code: unit.code, name: unit.name } };
  const all = [...heads, ...extended.filter((head) => !listed.has(documentPath(head)))].flatMap((head) => {
    const programme = programmeOf(city, head.period);
    const obligation = offeredIn(programme).find((each) => each.form === head.form);
    if (!obligation) return [];
    const values = { ...tellHead(head, obligation, programme, today), ...whose };
    return listed.has(documentPath(head)) || values.standing === 'open' ? [values] : [];
  });
  return [...all.filter(({ optional }) => !optional), ...all.filter(({ optional }) => optional)];
};

const tellHead = (
  { form, period, state }: Head,
  obligation: Obligation,
  programme: Programme,
  today: string,
) => {
  const { extension, ...window } = timeFor(programme, { form, period }, state);
  const { title } = findForm(programme, form);
  return {
    form,
    title,
    period,
    due: window.due,
    standing: windowStateOf(window, today),
    state: state.state,
    optional: !isOwedIn(programme, obligation, period),
    ...(extension && { extension }),
  };
};

/** Documents still to be filed whose deadline was extended, however old their period is. */
const extendedOf = async (unit: string, submissions: Services['submissions']): Promise<readonly Head[]> => {
  const states = ['none', 'returned', 'withdrawn', 'reopened'] as const;
  const heads = await Promise.all(states.map((state) => submissions.inState(state, mostExtended, unit)));
  return heads.flat().filter(({ state }) => state.extended);
};
const mostExtended = 200;

/** A year's forms while they may be filed, this year's until it ends; returns of this month and of the last. */
const currentPeriods = (programme: Programme, { form, deadline }: Obligation, today: string): string[] => {
  const year = yearOf(today);
  const month = today.slice(0, 7);
  const candidates =
    deadline.every === 'year'
      ? [Number(year) - 1, Number(year), Number(year) + 1].map(String)
      : [addDays(`${month}-01`, -1).slice(0, 7), month];
  const kind = findForm(programme, form);
  return candidates.filter((period) => {
    const standing = windowStateOf(windowOf(programme, form, period), today);
    const past = period.length === 4 && period < year && standing === 'closed';
    return isPeriodOf(programme, kind, period) && standing !== 'not-yet' && !past;
  });
};

const connect = (): Connected<WhoAmIServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
});

export const handler = endpoint('whoAmI', connect, whoAmI);
