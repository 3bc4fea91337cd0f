/**
 * Every morning: who has not filed what is owed, or has not done what is due of a registered row, gets a mail five days
 * before the due day, on the day before, on the day after, and then the head of the unit with them (the days are the
 * programme's); rows due for a month go to the bureau's reviewers and its head too, and what waits for them every morning. Whoever
 * wants news once a day gets them here (news/morning.ts). One mail a person and day about everything; each
 * moment of a document or row is told to a person once, whatever runs twice, dies or is left out. Claims come before
 * the mail, as with reports: of two runs at the same time one sends. What nobody can be told of is counted, and the
 * bureau reads of it in the submission status.
 */
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { bureauOccasions, rowOccasions } from '../../shared/registers/due-moments.ts';
import { noDocument } from '../../shared/submission/life-cycle.ts';
import { occasionsOn, remindedPeriods } from '../../shared/submission/reminders.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { outstandingClasses } from '../certificates/outstanding.ts';
import type { Connected } from '../common/city.ts';
import { inLanes } from '../common/in-lanes.ts';
import { peopleIn } from '../common/people-in.ts';
import { isFiler } from '../completeness/filers.ts';
import { addressed, byTeam, matterOf, type News, newsFor } from '../completeness/reminder-news.ts';
import { describeError, logger } from '../http/logger.ts';
import { gatherMorning } from '../news/morning.ts';
import { followUpsDue } from '../registers/follow-ups-due.ts';
import { readDues, unlessUnread } from '../registers/read-dues.ts';
import type { Head } from '../services/submissions.ts';
import { claimKey } from '../storage/mail-claims.ts';
import { reminderMatter } from '../storage/mail-matters.ts';
import type { RemindServices } from './remind-services.ts';
import type { Told } from './reminder-of.ts';
import { tell } from './tell-person.ts';

export type Reminded = {
  readonly documents: number;
  /** Rows of registers that are due; undefined where they could not be read. */
  readonly rows: number | undefined;
  readonly sent: number;
  readonly failed: number;
  /** Mails that another run began today and of which nobody knows whether they left: it is at them, or it died. */
  readonly begun: number;
  /** Of documents and rows, how many have nobody who could be told, and how many units they are of. */
  /** False where what waits and what has happened could not be read. */
  readonly news: boolean;
  readonly unreached: { readonly units: number; readonly documents: number; readonly rows: number };
};

/** @param run tells this run's claims from another's */
export const remind = async (
  services: Connected<RemindServices>,
  now: Date,
  run: string,
): Promise<Reminded> => {
  const { city, submissions, claims } = services;
  const today = todayOf(city, now);
  const heads = new Map<string, Head>();
  for (const filed of await inLanes(remindedPeriods(city, today), (period) => submissions.inPeriod(period)))
    for (const head of filed) heads.set(documentPath(head), head);
  const occasions = occasionsOn(city, (id) => heads.get(documentPath(id))?.state ?? noDocument, today);
  const dues = await unlessUnread(allDues(today, services));
  const rows = rowOccasions(dues ?? [], city.reminders, today);
  const overdue = bureauOccasions(dues ?? [], today).map((row): News => ({ row }));
  const teams = new Map(byTeam(city.units, occasions, rows, today));
  if (overdue.length && !teams.has(city.bureau)) teams.set(city.bureau, []);
  const morning = await gatherMorning(services, now).catch((error: unknown) => {
    logger.error('news unread', { failure: describeError(error) });
    return undefined;
  });
  for (const unit of morning?.units ?? []) if (!teams.has(unit)) teams.set(unit, []);

  const sent = new Map<string, ReadonlySet<string>>();
  for (const matter of new Set([...teams.values(), overdue].flat().map(matterOf)))
    sent.set(matter, await claims.sentAbout(matter));
  const values = { sent: 0, failed: 0 };
  const left: Person[] = [];
  const reached = new Set<unknown>();
  for (const [unit, theirs] of teams) {
    const people = await peopleIn(services.directory, unit, today);
    if (people.some(isFiler))
      for (const news of theirs) reached.add('row' in news ? news.row : news.document);
    for (const person of people) {
      const looksAfter = unit === city.bureau && leadsOffice(person.roles) ? overdue : [];
      const due = [...newsFor(person, people, theirs), ...looksAfter].filter(
        (each) => !sent.get(matterOf(each))?.has(claimKey(addressed(person, each))),
      );
      const news = [
        ...due.map((each): Told => ({ each, matter: matterOf(each), to: addressed(person, each) })),
        ...((await morning?.of(person)) ?? []),
      ];
      if (news.length === 0) continue;
      const outcome = await tell(person, unit, news, { services, now, today, run });
      if (outcome === 'left') left.push(person);
      else values[outcome]++;
    }
  }
  const told = left.length > 0 ? await claims.sentAbout(reminderMatter(today)) : new Set();
  const begun = left.filter(({ email }) => !told.has(claimKey({ email }))).length;
  const missed = occasions.filter((occasion) => !reached.has(occasion));
  const missedRows = rows.filter((row) => !reached.has(row));
  const units = new Set([...missed.map(({ unit }) => unit), ...missedRows.flatMap(({ tells }) => tells)]);
  const unreached = { units: units.size, documents: missed.length, rows: missedRows.length };
  return {
    documents: occasions.length,
    rows: dues && rows.length,
    ...values,
    begun,
    news: morning !== undefined,
    unreached,
  };
};

/** Reviewers, and the chief (处长): the head of the bureau's unit (notice 51, 97). */
const leadsOffice = (roles: Person['roles']): boolean => roles.includes('reviewer') || roles.includes('head');

/** Rows of registers, classes whose people wait for their certificates, and key projects to be followed up. */
const allDues = async (today: string, services: Connected<RemindServices>) => [
  ...(await readDues(today, services)),
  ...(await outstandingClasses(today, services)),
  ...(await followUpsDue(today, services)),
];
