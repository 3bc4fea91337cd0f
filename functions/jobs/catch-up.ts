/**
 * Every hour: documents in force that the ledgers do not show are tried again, because the stream tries for minutes
 * only, and so is what a run that died left half-written; what AWS's own failures set aside is tried again too. Then the
 * units and the bureau are told of what has been set aside, each person once about each version, and mails about news of
 * three days and to applicants of registrations that did not leave are sent. A run that tells of something set aside, or leaves a mail unsent, fails, so that
 * the alarm speaks as well.
 */
import { randomUUID } from 'node:crypto';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { type DocumentId, documentPath, parseDocumentPath } from '../../shared/submission/submission.ts';
import { progressIndex } from '../../shared/tables/progress.ts';
import { ledgerOf } from '../../shared/tables/project.ts';
import { type Connected, cityWith, currentCity, servicesFor } from '../common/city.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { type TellServices, tellSetAside } from '../compile/tell-set-aside.ts';
import { mailRegistrations } from '../directory/mail-registrations.ts';
import { describeError, logger } from '../http/logger.ts';
import { type MailNewsServices, mailNews, type NewsMailed, recentNews, toldOf } from '../news/mail-news.ts';
import type { Progress } from '../services/ledgers.ts';
import type { Head } from '../services/submissions.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectLedgers } from '../storage/ledgers.ts';
import { connectMail } from '../storage/mail.ts';
import { connectMailClaims } from '../storage/mail-claims.ts';
import { connectOwnChoices } from '../storage/own-choices.ts';
import { connectRecordedEvents } from '../storage/recorded-events.ts';
import { connectStandstills } from '../storage/standstills.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import type { ProjectionServices } from '../stream/project-document.ts';
import { projectOrSetAside } from '../stream/set-aside.ts';

export type CatchUpServices = ProjectionServices & TellServices & MailNewsServices & Pick<Services, 'acts'>;
export type CaughtUp = {
  /** Documents that were tried again, and those of them that are in the ledgers now. */
  readonly tried: number;
  readonly projected: number;
  /** Documents that are set aside. */
  readonly aside: number;
  readonly sent: number;
  readonly failed: number;
  /** Mails about news that the stream had not sent. */
  readonly news: NewsMailed;
  /** Mails to applicants of registrations that did not leave. */
  readonly registrationsFailed: number;
};

/** @param run tells this run's claims from another's */
export const catchUp = async (
  connected: Connected<CatchUpServices>,
  now: Date,
  run: string,
): Promise<CaughtUp> => {
  const city = await cityWith(connected.city, connected.directory, now);
  const services = { ...connected, city };
  const [apart, late, left] = [
    await services.submissions.setAside(),
    await lagging(services, now),
    await leftWriting(services, now),
  ];
  const waiting = apart.filter(({ state }) => state.aside?.reason === 'unavailable');
  // What else is set aside is for the next version: a ledger it was refused by is half-written as well.
  const paths = new Set(apart.map(documentPath));
  const halfWritten = left.filter((id) => !paths.has(documentPath(id)));
  const again = once([...waiting, ...late, ...halfWritten]);
  let projected = 0;
  for (const id of again)
    try {
      const { outcome } = await projectOrSetAside(id, servicesFor(services, id.period), now);
      if (outcome === 'projected') projected++;
    } catch (error) {
      logger.error('projection failed', { document: documentPath(id), failure: describeError(error) });
    }
  const aside = await services.submissions.setAside();
  const told = await tellSetAside(aside, services, now, run);
  const recent = await recentNews(services, now);
  const news = await mailNews(recent, services, { now, run }, await toldOf(recent, services));
  const registrationsFailed = await mailRegistrations(services, { now, run });
  return { tried: again.length, projected, aside: aside.length, ...told, news, registrationsFailed };
};

const ledgerTables = Object.keys(progressIndex) as (keyof typeof progressIndex)[];

/** The stream has had its tries by then. */
const quarter = 15 * 60_000;
/** Nobody is at it any more. */
const isSettled = ({ writing, failing }: Progress, now: Date): boolean =>
  writing && (failing === undefined || Date.parse(failing.since) + quarter < now.getTime());

/** Each at its first place. */
const once = (ids: readonly DocumentId[]): readonly DocumentId[] => [
  ...new Map(ids.map((id) => [documentPath(id), id])).values(),
];

/**
 * Documents whose ledger a run that died left half-written, whenever they came into force: a rebuild reaches old ones
 * too, of which the stream owes no record, and every report would wait for them.
 */
const leftWriting = async (
  { city, ledgers }: Connected<CatchUpServices>,
  now: Date,
): Promise<readonly DocumentId[]> => {
  const thisYear = Number(todayOf(city, now).slice(0, 4));
  const years = city.programmes
    .flatMap(({ years: [first, last] }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .filter((year) => year <= thisYear + 1);
  const looked = await inLanes(
    ledgerTables.flatMap((table) => years.map((year) => ({ table, year: String(year) }))),
    async ({ table, year }) => [...(await ledgers.progressOf(table, year))],
  );
  return looked
    .flat()
    .filter(([, mark]) => isSettled(mark, now))
    .sort(([, a], [, b]) => (a.failing?.begun ?? 0) - (b.failing?.begun ?? 0))
    .map(([path]) => parseDocumentPath(path));
};

/** Whatever happens to a document later wakes the stream again; what failed longer ago is for the operator's rebuild. */
const twoDays = 48 * 3_600_000;

/**
 * Documents approved since two days whose ledger shows another version than the one in force, or none; last those
 * that ended a process, so that they do not take the others with them once more.
 */
const lagging = async (
  { submissions, ledgers }: Connected<CatchUpServices>,
  now: Date,
): Promise<readonly Head[]> => {
  const ago = (milliseconds: number): string => new Date(now.getTime() - milliseconds).toISOString();
  const settled = ago(quarter);
  const approved = (await submissions.approvedSince(ago(twoDays))).filter(
    ({ form, state }) => ledgerOf(form) && !state.aside && (state.inForceSince ?? '') < settled,
  );
  const looked = await inLanes(approved, async (head) => {
    const ledger = ledgerOf(head.form);
    const mark = ledger && (await ledgers.progress(ledger.table, head));
    const isShown = mark && !mark.writing && mark.content === head.state.inForce?.content;
    return isShown ? [] : [{ head, begun: mark?.failing?.begun ?? 0 }];
  });
  return looked
    .flat()
    .sort((a, b) => a.begun - b.begun)
    .map(({ head }) => head);
};

let services: Connected<CatchUpServices> | undefined;

const connect = (): Connected<CatchUpServices> => ({
  city: currentCity(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  ledgers: connectLedgers(),
  directory: connectDirectory(),
  claims: connectMailClaims(),
  send: connectMail(),
  standstills: connectStandstills(),
  own: connectOwnChoices(),
  acts: connectRecordedEvents(),
});

export const handler = async (): Promise<CaughtUp> => {
  services ??= connect();
  const caughtUp = await catchUp(services, new Date(), randomUUID());
  logger.info('caught up', { ...caughtUp });
  const { aside, sent, failed, news, registrationsFailed } = caughtUp;
  if (news.failed > 0)
    throw new Error(
      `有 ${news.failed} 封动态邮件没有寄出，下次补寄。${news.failed} mails about news were not sent; a later run sends them.`,
    );
  if (registrationsFailed > 0)
    throw new Error(
      `有 ${registrationsFailed} 封单位登记结果邮件没有寄出，下次补寄。${registrationsFailed} mails about registrations were not sent; a later run sends them.`,
    );
  if (sent + failed > 0)
    throw new Error(
      `有 ${aside} 份报表暂不入账，通知邮件 ${sent} 封已发出、${failed} 封未发出。${aside} documents are set aside; ${sent} mails were sent about them, ${failed} were not.`,
    );
  return caughtUp;
};
