/**
 * Every morning: who has not filed what is owed, or has not done what is due of a registered row, gets a mail five days
 * before the due day, on the day before, on the day after, and then the head of the unit with them (the days are the
 * programme's); rows due for a month go to the bureau's reviewers too. One mail a person and day about everything; each
 * moment of a document or row is told to a person once, whatever runs twice, dies or is left out. Claims come before
 * the mail, as with reports: of two runs at the same time one sends. What nobody can be told of is counted, and the
 * bureau reads of it in the submission status.
 */

import { randomUUID } from 'node:crypto';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { bureauOccasions, type RowOccasion, rowOccasions } from '../../shared/registers/due-moments.ts';
import { noDocument } from '../../shared/submission/life-cycle.ts';
import { occasionsOn, remindedPeriods } from '../../shared/submission/reminders.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { type Connected, cityWith, currentCity } from '../common/city.ts';
import { inLanes } from '../common/in-lanes.ts';
import { type MailRun, type MailServices, mailOnce } from '../common/mail-once.ts';
import type { Head, Services } from '../common/services.ts';
import { completenessLinks } from '../completeness/completeness-links.ts';
import { isFiler, peopleIn } from '../completeness/filers.ts';
import { addressed, byTeam, matterOf, type News, newsFor } from '../completeness/reminder-news.ts';
import type { Reminder } from '../documents/reminder.ts';
import { writeReminder } from '../documents/reminder-mail.tsx';
import { logger } from '../http/logger.ts';
import { readDues, unlessUnread } from '../registers/read-dues.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCityKey } from '../storage/city-key.ts';
import { connectDirectory } from '../storage/directory.ts';
import { claimKey, connectMail, connectMailClaims, reminderMatter } from '../storage/mail.ts';
import { setting } from '../storage/setting.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type RemindServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'submissions' | 'archive' | 'cityKey'
> &
  MailServices & { readonly publicUrl: string };
export type Reminded = {
  readonly documents: number;
  /** Rows of registers that are due; undefined where they could not be read. */
  readonly rows: number | undefined;
  readonly sent: number;
  readonly failed: number;
  /** Of these, how many have nobody who could be told, and how many units they are of. */
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
  const dues = await unlessUnread(readDues(today, services));
  const rows = rowOccasions(dues ?? [], city.reminders, today);
  const overdue = bureauOccasions(dues ?? [], today).map((row): News => ({ row }));
  const teams = new Map(byTeam(city.units, occasions, rows, today));
  if (overdue.length && !teams.has(city.bureau)) teams.set(city.bureau, []);

  const sent = new Map<string, ReadonlySet<string>>();
  for (const matter of new Set([...teams.values(), overdue].flat().map(matterOf)))
    sent.set(matter, await claims.sentAbout(matter));
  const values = { sent: 0, failed: 0 };
  const reached = new Set<unknown>();
  for (const [unit, theirs] of teams) {
    const people = await peopleIn(services.directory, unit, today);
    if (people.some(isFiler))
      for (const news of theirs) reached.add('row' in news ? news.row : news.document);
    for (const person of people) {
      const looksAfter = unit === city.bureau && person.roles.includes('reviewer') ? overdue : [];
      const news = [...newsFor(person, people, theirs), ...looksAfter].filter(
        (each) => !sent.get(matterOf(each))?.has(claimKey(addressed(person, each))),
      );
      if (news.length === 0) continue;
      const outcome = await tell(person, unit, news, { services, now, today, run });
      if (outcome !== 'left') values[outcome]++;
    }
  }
  const missed = occasions.filter((occasion) => !reached.has(occasion));
  const missedRows = rows.filter((row) => !reached.has(row));
  const units = new Set([...missed.map(({ unit }) => unit), ...missedRows.flatMap(({ tells }) => tells)]);
  const unreached = { units: units.size, documents: missed.length, rows: missedRows.length };
  return { documents: occasions.length, rows: dues && rows.length, ...values, unreached };
};

type Telling = MailRun & { readonly services: Connected<RemindServices>; readonly today: string };

/** One mail: first the day is claimed, so that of two runs one writes to the person, then each document and row. */
const tell = async (
  person: Person,
  unit: string,
  news: readonly News[],
  { services, now, today, run }: Telling,
): Promise<'sent' | 'failed' | 'left'> => {
  const { claims } = services;
  const day = reminderMatter(today);
  const to = { email: person.email };
  if (!(await claims.claim(day, to, now, run))) return 'left';
  const secret = await services.cityKey();
  const outcome = await mailOnce(
    news.map((each) => ({ each, matter: matterOf(each), to: addressed(person, each) })),
    (claimed) => {
      const told = claimed.map(({ each }) => each);
      return writeReminder(
        person.email,
        reminderOf(person, unit, told, { today, services, secret }),
        person.language ?? 'zh',
      );
    },
    (claimed) => ({
      documents: claimed.flatMap(({ each }) => ('document' in each ? documentPath(each.document) : [])),
      rows: claimed.flatMap(({ each }) => ('row' in each ? each.row.code : [])),
    }),
    services,
    { now, run },
  );
  if (outcome === 'sent') await claims.sent(day, to, now);
  return outcome;
};

const reminderOf = (
  { roles }: Person,
  unit: string,
  news: readonly News[],
  {
    today,
    services: { city, publicUrl },
    secret,
  }: Pick<Telling, 'today' | 'services'> & { readonly secret: string },
): Reminder => {
  const occasions = news.flatMap((each) => ('document' in each ? each.document : []));
  const rows = news.flatMap((each) => ('row' in each ? each.row : []));
  const isForBureau = ({ moment }: RowOccasion): boolean => moment.kind === 'bureau';
  const periods = [...new Set(occasions.map(({ period }) => period))];
  return {
    unit,
    toHead: roles.includes('head'),
    today,
    occasions,
    rows: rows.filter((row) => !isForBureau(row)),
    overdue: rows.filter(isForBureau),
    pages: periods.map((period) => ({
      period,
      links: completenessLinks(publicUrl, secret, { period, of: unit }),
    })),
    programme: programmeOf(city, today),
  };
};

let services: Connected<RemindServices> | undefined;

const connect = (): Connected<RemindServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  cityKey: connectCityKey(),
  claims: connectMailClaims(),
  send: connectMail(),
  publicUrl: setting('PUBLIC_URL'),
});

/** A run that leaves a mail unsent fails, so that the alarm speaks. */
export const handler = async (): Promise<Reminded> => {
  services ??= connect();
  const now = new Date();
  const city = await cityWith(services.city, services.directory, now);
  const reminded = await remind({ ...services, city }, now, randomUUID());
  logger.info('reminded', { ...reminded });
  if (reminded.failed > 0)
    throw new Error(
      `有 ${reminded.failed} 封催报邮件没有寄出，下次补寄。${reminded.failed} reminders were not sent; a later run sends them.`,
    );
  if (reminded.rows === undefined)
    throw new Error('台账中的到期事项无法读取，未予提醒。Due rows of registers could not be read.');
  return reminded;
};
