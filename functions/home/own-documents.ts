/** What is a person's own to do: documents of their units, and rows that others wait for them to see to. */
import { type Actor, may, mayEver } from '../../shared/ground/access.ts';
import { findUnit, nameOfUnit, type Unit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Obligation } from '../../shared/ground/obligation.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { isOwed, obligationOf, todayOf } from '../../shared/programme/reporting-calendar.ts';
import { workingDaysSince } from '../../shared/programme/working-days.ts';
import { type DueRow, isListed } from '../../shared/registers/due.ts';
import { timeFor } from '../../shared/submission/extend.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { usualChoice } from '../../shared/submission/news-mail.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { byUrgency, openDocuments, type Task, taskOf } from '../../shared/submission/tasks.ts';
import { localTime } from '../common/local-time.ts';
import type { Services } from '../common/services.ts';
import { whyNothing } from '../completeness/why-nothing.ts';
import { describeError, logger } from '../http/logger.ts';
import { readNews } from '../news/read-news.ts';
import { readDuesTelling, unlessUnread } from '../registers/read-dues.ts';
import { type DueTold, tellDue } from '../registers/tell-due.ts';
import type { Head } from '../services/submissions.ts';

export type OwnServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'submissions' | 'acts' | 'archive' | 'own'
>;

/** Who the person is, what is theirs to do, and what has happened: the beginning of the home, too. */
export const tellPerson = async (actor: Actor, services: OwnServices, now: Date) => {
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
    person: { email: actor.email, name: actor.name, unit: actor.unit, unitName, roles: [...actor.roles] },
    today,
    programme: { id: programme.id, name: programme.name },
    obligations,
    ...(dues.length && { dues }),
    ...own,
    ...(obligations.length === 0 && { why: whyNothing(city, actor, today) }),
  };
};

/** What cannot be read of it keeps nothing else back. */
const ownOf = async (actor: Actor, dues: Promise<readonly DueRow[]>, services: OwnServices, now: Date) => {
  try {
    const { seen, mail = usualChoice } = await services.own.of(actor.email);
    return { news: await readNews(actor, seen, dues, services, now), settings: { mail } };
  } catch (error) {
    logger.error('news unread', { failure: describeError(error) });
    return {};
  }
};

const duesOf = async (actor: Actor, today: string, services: OwnServices): Promise<readonly DueRow[]> => {
  if (!mayEver(actor, 'fill')) return [];
  const units = [actor.unit, ...(actor.inherits ?? [])];
  const rows = (await unlessUnread(readDuesTelling(units, today, services))) ?? [];
  return rows.filter((row) => isListed(row, today));
};

/** Everything that this person can file today, the most urgent first: by the calendar, and by extensions besides. */
const obligationsOf = async (actor: Actor, today: string, { city, submissions }: OwnServices) => {
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
  { city, submissions }: Pick<OwnServices, 'city' | 'submissions'>,
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
    return task ? [{ ...tellHead(head, task, programme, today), ...whose }] : [];
  });
};

const tellHead = (head: Head, task: Task, programme: Programme, today: string) => {
  const { form, period, state } = head;
  const { extension, due, closes } = timeFor(programme, head, state);
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
    optional: !isOwed(programme, head),
    ...(extension && { extension }),
    ...filedOf(head, programme, today),
    ...returnedOf(head, programme),
  };
};

/** Nothing while nothing has been filed. */
const filedOf = ({ state: { latest, version } }: Head, programme: Programme, today: string) => {
  if (!latest) return {};
  const since = workingDaysSince(programme, todayOf(programme, new Date(latest.at)), today);
  return {
    filed: { version, receipt: latest.receipt, at: localTime(programme, latest.at), workingDays: since },
  };
};

/** What came back, while it waits for the unit. */
const returnedOf = ({ state: { state, decision } }: Head, programme: Programme) =>
  decision && (state === 'returned' || state === 'reopened')
    ? {
        returned: {
          on: todayOf(programme, new Date(decision.at)),
          comments: decision.comments.length,
          reason: decision.reason || (decision.comments[0]?.text ?? ''),
        },
      }
    : {};
