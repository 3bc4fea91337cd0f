/** GET /me: who is signed in, and what their unit owes in the periods of these days. */
import { same } from '../shared/bilingual.ts';
import { findUnit, existsIn, type Obligation, type Programme } from '../shared/programme/define-programme.ts';
import { findForm } from '../shared/programme/programmes.ts';
import { addDays, isPeriodOf, standingOf, todayOf, windowOf } from '../shared/programme/reporting-calendar.ts';
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
      obligations: await obligationsOf(actor.unit, today, services),
    },
  };
};

const obligationsOf = (unitCode: string, today: string, { programme, submissions }: WhoAmIServices) => {
  const unit = findUnit(programme, unitCode);
  const owed = programme.obligations.filter(({ unitKinds }) => unit && unitKinds.includes(unit.kind));
  const documents = owed.flatMap((obligation) =>
    currentPeriods(programme, obligation, today)
      .filter((period) => unit && existsIn(unit, period))
      .map((period) => ({ form: obligation.form, period })),
  );
  return Promise.all(
    documents.map(async ({ form, period }) => {
      const window = windowOf(programme, form, period);
      const { state } = await submissions.load({ unit: unitCode, form, period });
      const { title } = findForm(programme, form);
      return { form, title, period, due: window.due, standing: standingOf(window, today), state };
    }),
  );
};

/** Plans of this year, and of the next once they may be filed; returns of this month and of the last. */
const currentPeriods = (programme: Programme, { form, deadline }: Obligation, today: string): string[] => {
  const year = today.slice(0, 4);
  const month = today.slice(0, 7);
  const candidates =
    deadline.every === 'year' ? [year, String(Number(year) + 1)] : [addDays(`${month}-01`, -1).slice(0, 7), month];
  const kind = findForm(programme, form);
  return candidates.filter(
    (period) =>
      isPeriodOf(programme, kind, period) && standingOf(windowOf(programme, form, period), today) !== 'not-yet',
  );
};

const connect = (): WhoAmIServices => ({
  programme: currentProgramme(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
});

export const handler = endpoint('whoAmI', connect, whoAmI);
