/**
 * Every morning: who has not filed what is owed, or has not done what is due of a registered row, gets a mail five days
 * before the due day, on the day before, on the day after, and then the head of the unit with them (the days are the
 * programme's); rows due for a month go to the bureau's reviewers and its head too, and what waits for them every morning. Whoever
 * wants news once a day gets them here (news/morning.ts). One mail a person and day about everything; each
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
import { outstandingClasses } from '../certificates/outstanding.ts';
import { type Connected, cityWith, currentCity } from '../common/city.ts';
import { inLanes } from '../common/in-lanes.ts';
import { type Signing, signingFor } from '../common/link-keys.ts';
import { type MailRun, type MailServices, mailOnce } from '../common/mail-once.ts';
import { peopleIn } from '../common/people-in.ts';
import type { Services } from '../common/services.ts';
import { completenessLinks } from '../completeness/completeness-links.ts';
import { isFiler } from '../completeness/filers.ts';
import { addressed, byTeam, matterOf, type News, newsFor } from '../completeness/reminder-news.ts';
import type { Reminder } from '../documents/reminder.ts';
import { writeReminder } from '../documents/reminder-mail.tsx';
import { describeError, logger } from '../http/logger.ts';
import { gatherMorning, type MorningNews } from '../news/morning.ts';
import { followUpsDue } from '../registers/follow-ups-due.ts';
import { readDues, unlessUnread } from '../registers/read-dues.ts';
import type { Head } from '../services/submissions.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import {
  type Addressed,
  claimKey,
  connectMail,
  connectMailClaims,
  type Matter,
  reminderMatter,
} from '../storage/mail.ts';
import { connectNightFlags, type NightFlags } from '../storage/night-flags.ts';
import { connectOwnChoices } from '../storage/own-choices.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectRecordedEvents } from '../storage/recorded-events.ts';
import { connectLinkKey } from '../storage/secret.ts';
import { setting } from '../storage/setting.ts';
import { connectStandstills } from '../storage/standstills.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type RemindServices = Pick<
  Services,
  | 'city'
  | 'programme'
  | 'directory'
  | 'submissions'
  | 'acts'
  | 'archive'
  | 'own'
  | 'linkKey'
  | 'plans'
  | 'certificates'
> &
  MailServices & { readonly publicUrl: string; readonly flags?: Pick<NightFlags, 'read'> };
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

/** One thing that a mail tells, with its mark. */
type Told = { readonly each: News; readonly matter: Matter; readonly to: Addressed } | MorningNews;
type Telling = MailRun & { readonly services: Connected<RemindServices>; readonly today: string };

/** One mail: first the day is claimed, so that of two runs one writes to the person, then each document and row. */
const tell = async (
  person: Person,
  unit: string,
  news: readonly Told[],
  { services, now, today, run }: Telling,
): Promise<'sent' | 'failed' | 'left'> => {
  const { claims } = services;
  const day = reminderMatter(today);
  const to = { email: person.email };
  if (!(await claims.claim(day, to, now, run))) return 'left';
  const signing = await signingFor(services.linkKey, services.city, now);
  const outcome = await mailOnce(
    news,
    (claimed) =>
      writeReminder(
        person.email,
        reminderOf(person, unit, claimed, { today, services, signing }),
        person.language ?? 'zh',
      ),
    (claimed) => ({
      documents: dueOf(claimed).flatMap((each) => ('document' in each ? documentPath(each.document) : [])),
      rows: dueOf(claimed).flatMap((each) => ('row' in each ? each.row.code : [])),
      news: claimed.flatMap((each) => ('lines' in each ? each.lines.map(({ key }) => key) : [])),
    }),
    services,
    { now, run },
  );
  if (outcome === 'sent') await claims.sent(day, to, now);
  return outcome;
};

const dueOf = (told: readonly Told[]): readonly News[] =>
  told.flatMap((each) => ('each' in each ? each.each : []));

const reminderOf = (
  { roles }: Person,
  unit: string,
  told: readonly Told[],
  {
    today,
    services: { city, publicUrl },
    signing,
  }: Pick<Telling, 'today' | 'services'> & { readonly signing: Signing },
): Reminder => {
  const linesOf = (kind: MorningNews['kind']) =>
    told.flatMap((each) => ('lines' in each && each.kind === kind ? each.lines : []));
  const news = dueOf(told);
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
    waiting: linesOf('waiting'),
    news: linesOf('news'),
    registering: linesOf('registering'),
    flags: linesOf('flags'),
    pages: periods.map((period) => ({
      period,
      links: completenessLinks(publicUrl, signing, { period, of: unit }),
    })),
    programme: programmeOf(city, today),
  };
};

let services: Connected<RemindServices> | undefined;

const connect = (): Connected<RemindServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  acts: connectRecordedEvents(),
  archive: connectArchive(),
  flags: connectNightFlags(),
  plans: connectPlans(),
  certificates: connectCertificates(),
  own: connectOwnChoices(),
  linkKey: connectLinkKey(),
  claims: connectMailClaims(),
  send: connectMail(),
  standstills: connectStandstills(),
  publicUrl: setting('PUBLIC_URL'),
});

/** A run that leaves a mail unsent fails, so that the alarm speaks. */
export const refuseUnsent = ({ failed, begun, rows, news }: Reminded): void => {
  if (failed > 0)
    throw new Error(
      `有 ${failed} 封催报邮件没有寄出，下次补寄。${failed} reminders were not sent; a later run sends them.`,
    );
  if (begun > 0)
    throw new Error(
      `有 ${begun} 封催报邮件由另一次运行开始而未确认寄出，一刻钟后再运行一次即补寄。${begun} reminders were begun by another run and not confirmed; a run a quarter of an hour later sends them.`,
    );
  if (rows === undefined)
    throw new Error('台账中的到期事项无法读取，未予提醒。Due rows of registers could not be read.');
  if (!news)
    throw new Error('待审核报表和动态无法读取，未予提醒。What waits for review and news could not be read.');
};

export const handler = async (): Promise<Reminded> => {
  services ??= connect();
  const now = new Date();
  const city = await cityWith(services.city, services.directory, now);
  const reminded = await remind({ ...services, city }, now, randomUUID());
  logger.info('reminded', { ...reminded });
  refuseUnsent(reminded);
  return reminded;
};
