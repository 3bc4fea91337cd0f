/**
 * GET /me: who is signed in, which documents their unit can file or correct today (shared/submission/tasks.ts), and what
 * others wait for it to do; what has happened since the person last looked.
 */

import { type Actor, may, mayEver } from '../../shared/ground/access.ts';
import { findUnit, nameOfUnit, type Unit } from '../../shared/ground/define-city.ts';
import type { Obligation, Programme } from '../../shared/ground/define-programme.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { isOwedIn, obligationOf, todayOf } from '../../shared/programme/reporting-calendar.ts';
import { type DueRow, isListed } from '../../shared/registers/due.ts';
import { timeFor } from '../../shared/submission/extend.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { usualChoice } from '../../shared/submission/news-mail.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { byUrgency, openDocuments, type Task, taskOf } from '../../shared/submission/tasks.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Head, Services } from '../common/services.ts';
import { whyNothing } from '../completeness/why-nothing.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { describeError, logger } from '../http/logger.ts';
import { readNews } from '../news/read-news.ts';
import { readDuesTelling, unlessUnread } from '../registers/read-dues.ts';
import { type DueTold, tellDue } from '../registers/tell-due.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectOwnChoices } from '../storage/own-choices.ts';
import { connectRecordedEvents } from '../storage/recorded-events.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type WhoAmIServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'submissions' | 'acts' | 'archive' | 'own'
>;

export const whoAmI: Action<'whoAmI', WhoAmIServices> = async (_request, { actor, services, now }) => {
  const { city, programme } = services;
  const today = todayOf(city, now);
  const rows = duesOf(actor, today, services);
  const [obligations, listed, own] = await Promise.all([
    obligationsOf(actor, today, services),
    rows,
    ownOf(actor, rows, services, now),
  ]);
  const dues = listed.map((row): DueTold => tellDue(row, city, today));
  const unitName = nameOfUnit(programme, actor.unit);
  return {
    status: 200,
    body: {
      person: { email: actor.email, name: actor.name, unit: actor.unit, unitName, roles: [...actor.roles] },
      today,
      programme: { id: programme.id, name: programme.name },
      obligations,
      ...(dues.length && { dues }),
      ...own,
      ...(obligations.length === 0 && { why: whyNothing(city, actor, today) }),
    },
  };
};

/** What cannot be read of it keeps nothing else back. */
const ownOf = async (actor: Actor, dues: Promise<readonly DueRow[]>, services: WhoAmIServices, now: Date) => {
  try {
    const { seen, mail = usualChoice } = await services.own.of(actor.email);
    return { news: await readNews(actor, seen, dues, services, now), settings: { mail } };
  } catch (error) {
    logger.error('news unread', { failure: describeError(error) });
    return {};
  }
};

const duesOf = async (actor: Actor, today: string, services: WhoAmIServices): Promise<readonly DueRow[]> => {
  if (!mayEver(actor, 'fill')) return [];
  const units = [actor.unit, ...(actor.inherits ?? [])];
  const rows = (await unlessUnread(readDuesTelling(units, today, services))) ?? [];
  return rows.filter((row) => isListed(row, today));
};

/** Everything that this person can file today, the most urgent first: by the calendar, and by extensions besides. */
const obligationsOf = async (actor: Actor, today: string, { city, submissions }: WhoAmIServices) => {
  const units = [actor.unit, ...(actor.inherits ?? [])].flatMap((code) => findUnit(city, code) ?? []);
  const listed = await Promise.all(
    units.map((unit) => obligationsOfUnit(actor, unit, today, { city, submissions })),
  );
  return listed.flat().sort(byUrgency);
};

/** Of a unit that has ended, those of its last periods which may still be filed: whoever took over files them. */
const obligationsOfUnit = async (
  actor: Actor,
  unit: Unit,
  today: string,
  { city, submissions }: Pick<WhoAmIServices, 'city' | 'submissions'>,
) => {
  const isOffered = ({ form }: Obligation, programme: Programme): boolean =>
    may(actor, 'fill', unit, findForm(programme, form));
  const open = openDocuments(city, unit, today, isOffered);
  const [states, extended] = await Promise.all([
    submissions.loadAll(open),
    submissions.extendedOn(unit.code, today),
  ]);
  const heads = open.map((id, i): Head => ({ ...id, state: states[i] as DocumentState }));
  const listed = new Set(open.map(documentPath));
  const whose = unit.code === actor.unit ? {} : { unit: { code: unit.code, name: unit.name } };
  return [...heads, ...extended.filter((head) => !listed.has(documentPath(head)))].flatMap((head) => {
    const programme = programmeOf(city, head.period);
    const obligation = obligationOf(programme, head.form);
    const task = isOffered(obligation, programme) && taskOf(programme, head, head.state, today);
    return task ? [{ ...tellHead(head, task, programme), ...whose }] : [];
  });
};

const tellHead = ({ form, period, state }: Head, task: Task, programme: Programme) => {
  const { extension, due, closes } = timeFor(programme, { form, period }, state);
  const { title } = findForm(programme, form);
  return {
    form,
    title,
    period,
    due,
    closes,
    task,
    // Nothing that has been filed is late, and what may be filed is open.
    standing: task === 'overdue' ? ('late' as const) : ('open' as const),
    state: state.state,
    optional: !isOwedIn(programme, obligationOf(programme, form), period),
    ...(extension && { extension }),
  };
};

const connect = (): Connected<WhoAmIServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  acts: connectRecordedEvents(),
  archive: connectArchive(),
  own: connectOwnChoices(),
});

export const handler = endpoint('whoAmI', connect, whoAmI);
