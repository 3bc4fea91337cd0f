/** GET /me: who is signed in, and what their unit owes in the periods of these days. */
import { type Actor, may } from '../shared/access.ts';
import { same } from '../shared/bilingual.ts';
import { addDays } from '../shared/programme/days.ts';
import { existsIn, findUnit, type Obligation, type Programme } from '../shared/programme/define-programme.ts';
import { findForm } from '../shared/programme/programmes.ts';
import { isPeriodOf, standingOf, todayOf, windowOf } from '../shared/programme/reporting-calendar.ts';
import { type Act, endpoint } from './http/endpoint.ts';
import { currentProgramme } from './programme.ts';
import type { Services } from './services.ts';
import { connectDirectory } from './storage/directory.ts';
import { connectSubmissions } from './storage/submissions.ts';

export type WhoAmIServices = Pick<Services, 'programme' | 'directory' | 'submissions'>;

export const whoAmI: Act<'whoAmI', WhoAmIServices> = async (_request, { actor, services, now }) => {
  const { programme } = services;
  const today = todayOf(programme, now);
  const unitName = findUnit(programme, actor.unit)?.name ?? same(actor.unit);
  return {
    status: 200,
    body: {
      person: { email: actor.email, name: actor.name, unit: actor.unit, unitName, roles: [...actor.roles] },
      today,
      programme: { id: programme.id, name: programme.name },
      obligations: await obligationsOf(actor, today, services),
    },
  };
};

/** What must be filed comes first; what may be is open until it closes, and never late. */
const obligationsOf = (actor: Actor, today: string, { programme, submissions }: WhoAmIServices) => {
  const unit = findUnit(programme, actor.unit);
  const offered = programme.obligations.filter(({ form, unitKinds, optional }) => {
    const filed = findForm(programme, form);
    const guarded = optional || filed.restricted;
    return unit && unitKinds.includes(unit.kind) && (!guarded || may(actor, 'fill', unit, filed));
  });
  const ordered = [
    ...offered.filter(({ optional }) => !optional),
    ...offered.filter(({ optional }) => optional),
  ];
  const documents = ordered.flatMap((obligation) =>
    currentPeriods(programme, obligation, today)
      .filter((period) => unit && existsIn(unit, period))
      .map((period) => ({ form: obligation.form, period, optional: obligation.optional === true })),
  );
  return Promise.all(
    documents.map(async ({ form, period, optional }) => {
      const { due, closes, ...window } = windowOf(programme, form, period);
      const last = optional ? closes : due;
      const standing = standingOf({ ...window, due: last, closes }, today);
      const { state } = await submissions.load({ unit: actor.unit, form, period });
      const { title } = findForm(programme, form);
      return { form, title, period, due: last, standing, state, optional };
    }),
  );
};

/** A year's forms while they may be filed, this year's until it ends; returns of this month and of the last. */
const currentPeriods = (programme: Programme, { form, deadline }: Obligation, today: string): string[] => {
  const year = today.slice(0, 4);
  const month = today.slice(0, 7);
  const candidates =
    deadline.every === 'year'
      ? [Number(year) - 1, Number(year), Number(year) + 1].map(String)
      : [addDays(`${month}-01`, -1).slice(0, 7), month];
  const kind = findForm(programme, form);
  return candidates.filter((period) => {
    const standing = standingOf(windowOf(programme, form, period), today);
    const past = period.length === 4 && period < year && standing === 'closed';
    return isPeriodOf(programme, kind, period) && standing !== 'not-yet' && !past;
  });
};

const connect = (): WhoAmIServices => ({
  programme: currentProgramme(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
});

export const handler = endpoint('whoAmI', connect, whoAmI);
