/**
 * Compiles the statistics of a month into the reports bucket and mails them. Without a month: whatever is
 * due and does not rest on the present documents yet. A report is written only when the ledgers show exactly
 * the documents in force; otherwise the run waits a little, then says which documents it waits for and
 * leaves the month to a later run. An edition is restated only when a figure of it changed. For a document that was set aside it waits a day; then the month is compiled without
 * it, and names it. The same documents give the same edition, so running it again is harmless.
 */
import { randomUUID } from 'node:crypto';
import type { Edition } from '../../shared/statistics/edition.ts';
import { isWaitedFor, waitedUntil } from '../../shared/submission/aside.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { type Connected, cityWith, currentCity, servicesFor } from '../common/city.ts';
import { pause } from '../common/pause.ts';
import { type AnnounceServices, announce } from '../compile/announce.ts';
import { type FoldServices, foldLedgers } from '../compile/fold-ledgers.ts';
import { type History, rememberHistory } from '../compile/history.ts';
import { listSources, type SourceServices, type Sources } from '../compile/list-sources.ts';
import { checkMonth, monthsToCompile } from '../compile/months-to-compile.ts';
import {
  countsRegisters,
  latestPublished,
  type PublishServices,
  publishEdition,
  readEdition,
  standsFor,
} from '../compile/publish-edition.ts';
import { rememberUnits, withUnitsOf } from '../compile/units-at.ts';
import { describeError, logger } from '../http/logger.ts';
import type { Head } from '../services/submissions.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectFunding } from '../storage/funding.ts';
import { connectLedgers } from '../storage/ledgers.ts';
import { connectMail, connectMailClaims } from '../storage/mail.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectReports } from '../storage/reports.ts';
import { connectLinkKey } from '../storage/secret.ts';

import { setting } from '../storage/setting.ts';
import { connectStandstills } from '../storage/standstills.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { connectTrainees } from '../storage/trainees.ts';

export type CompileServices = SourceServices &
  FoldServices &
  PublishServices &
  AnnounceServices & {
    /** Before the ledgers are looked at again. */
    readonly pause: () => Promise<void>;
  };

/** What became of a month. */
export type CompileOutcome =
  | { readonly month: string; readonly status: 'compiled' | 'unchanged'; readonly revision: number }
  /** The ledgers do not show these documents as they are in force; nothing was written. */
  | {
      readonly month: string;
      readonly status: 'waiting';
      readonly documents: readonly string[];
      /** Instant after which the month is compiled without documents that were set aside; left out where none was. */
      readonly until?: string;
    };
export type Compilation = {
  readonly reports: readonly CompileOutcome[];
  readonly mails: number;
  readonly failedMails: number;
};

const looks = 5;
/** Runs that cross each other are rare, and numbers that dead ones left half-written are few. */
const mostOvertaken = 20;
const pauseMs = 2_000;
/** Of the last months of a run mails are completed even when the report itself is as it was. */
const monthsTold = 3;

export const compileMonth = async (
  { month }: { readonly month?: string | undefined },
  connected: Connected<CompileServices>,
  now: Date,
  run: string,
): Promise<Compilation> => {
  const city = await cityWith(connected.city, connected.directory, now);
  const services = { ...connected, city };
  const months = month === undefined ? await monthsToCompile(services, now) : [checkMonth(month, services)];
  const reports: CompileOutcome[] = [];
  const editions: Edition[] = [];
  const glance = rememberPeriods(services);
  const history = rememberHistory(services);
  const unitsAt = rememberUnits(connected.city, connected.directory);
  const failures = new Map<string, unknown>();
  const outcomeOf = async (each: string): Promise<CompileOutcome | undefined> => {
    try {
      return (
        (await findUnchanged(each, servicesFor(glance, each), history)) ??
        (await compileOne(each, servicesFor(services, each), { history, unitsAt, now }))
      );
    } catch (error) {
      logger.error('month failed', { month: each, failure: describeError(error) });
      failures.set(each, error);
      return undefined;
    }
  };
  for (const each of months) {
    const outcome = await outcomeOf(each);
    // The other months are compiled and told of all the same.
    if (!outcome) continue;
    reports.push(outcome);
    logger.info('month', { ...outcome });
    const tell = outcome.status === 'compiled' || months.indexOf(each) >= months.length - monthsTold;
    if (tell && outcome.status !== 'waiting')
      editions.push(await readEdition(each, outcome.revision, services.reports));
  }
  await noteWaiting(reports, [...failures.keys()], services, now);
  const { sent, failed } = await announce(editions, services, now, run);
  logger.info('mails', { sent, failed });
  for (const failure of failures.values()) throw failure;
  return { reports, mails: sent, failedMails: failed };
};

/** For the home of whoever looks after reports; a month that is there again waits no more, one that failed waits for no document. */
const noteWaiting = async (
  reports: readonly CompileOutcome[],
  failed: readonly string[],
  { standstills }: Pick<CompileServices, 'standstills'>,
  now: Date,
): Promise<void> => {
  try {
    const known = new Set((await standstills.months()).map(({ month }) => month));
    for (const outcome of reports)
      if (outcome.status === 'waiting')
        await standstills.monthWaits(
          outcome.month,
          { documents: outcome.documents.slice(0, documentsNoted), until: outcome.until },
          now.toISOString(),
        );
      else if (known.has(outcome.month)) await standstills.monthDone(outcome.month);
    for (const month of failed)
      await standstills.monthWaits(month, { documents: [], until: undefined }, now.toISOString());
  } catch (error) {
    logger.error('standstill not noted', { failure: describeError(error) });
  }
};
/** As many as a home names. */
const documentsNoted = 20;

/** One look at the documents of each period serves all months of a run, where most are as they were. */
const rememberPeriods = (services: Connected<CompileServices>): Connected<CompileServices> => {
  const periods = new Map<string, Promise<readonly Head[]>>();
  const inPeriod = async (period: string, form?: string): Promise<readonly Head[]> => {
    const known = periods.get(period) ?? services.submissions.inPeriod(period);
    periods.set(period, known);
    const heads = await known;
    return form === undefined ? heads : heads.filter((head) => head.form === form);
  };
  return { ...services, submissions: { ...services.submissions, inPeriod } };
};

const findUnchanged = async (
  month: string,
  services: CompileServices,
  history: History,
): Promise<CompileOutcome | undefined> => {
  const latest = await latestPublished(month, services);
  if (!latest) return undefined;
  const { hash } = await listSources(month, services, history, countsRegisters(latest));
  if (!(await standsFor(month, latest, hash, services))) return undefined;
  return { month, status: 'unchanged', revision: latest.revision };
};

type Run = {
  readonly history: History;
  readonly unitsAt: ReturnType<typeof rememberUnits>;
  readonly now: Date;
};

const compileOne = async (
  month: string,
  services: CompileServices,
  { history, unitsAt, now }: Run,
): Promise<CompileOutcome> => {
  let differing: readonly string[] = [];
  let free = 1;
  for (let look = 1, overtaken = 0; look <= looks; ) {
    if (look > 1) await services.pause();
    const before = await latestPublished(month, services);
    const withRegisters = countsRegisters(before);
    const sources = await listSources(month, services, history, withRegisters);
    const waited = waitedFor(month, sources, now);
    if (waited) return waited;
    // Under the names, and with the units, of the month's end.
    const then = withUnitsOf(services, await unitsAt(month), sources.documents);
    const folded = await foldLedgers(month, sources, then, history);
    differing = folded.differing.length
      ? folded.differing
      : await movedSince(month, sources, services, history);
    if (differing.length) {
      look++;
      continue;
    }
    const published = await publishEdition(folded, sources, then, before, free);
    if (published.status !== 'overtaken') return { month, ...published };
    free = published.free;
    if (++overtaken === mostOvertaken)
      throw new Error(`no free revision of ${month} after ${mostOvertaken} tries`);
  }
  return { month, status: 'waiting', documents: differing };
};

/** The bureau has a day to have them corrected, in which the month waits as for any other difference. */
const waitedFor = (month: string, { documents }: Sources, now: Date): CompileOutcome | undefined => {
  const waited = documents.filter(({ aside }) => aside && isWaitedFor({ at: aside.since }, now));
  if (waited.length === 0) return undefined;
  const until = waited
    .map(({ aside }) => waitedUntil({ at: aside?.since ?? '' }))
    .sort()
    .at(-1) as string;
  return { month, status: 'waiting', documents: waited.map(documentPath), until };
};

/** Documents that came into force while the ledgers were folded. */
const movedSince = async (
  month: string,
  before: Sources,
  services: CompileServices,
  history: History,
): Promise<readonly string[]> => {
  const now = await listSources(month, services, history, before.registers === true);
  if (now.hash === before.hash) return [];
  const known = new Set(
    before.documents.map((filing) => `${filing.unit}/${filing.form}/${filing.period} ${filing.hash}`),
  );
  const moved = now.documents.map(
    (filing) => `${filing.unit}/${filing.form}/${filing.period} ${filing.hash}`,
  );
  return moved.filter((each) => !known.has(each)).map((each) => each.split(' ')[0] as string);
};

let services: Connected<CompileServices> | undefined;

const connect = (): Connected<CompileServices> => ({
  city: currentCity(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  plans: connectPlans(),
  funding: connectFunding(),
  trainees: connectTrainees(),
  ledgers: connectLedgers(),
  reports: connectReports(),
  directory: connectDirectory(),
  linkKey: connectLinkKey(),
  claims: connectMailClaims(),
  send: connectMail(),
  standstills: connectStandstills(),
  publicUrl: setting('PUBLIC_URL'),
  pause: () => pause(pauseMs),
});

const monthText = /^\d{4}-(0[1-9]|1[0-2])$/;

export const handler = async (event: { readonly month?: unknown } | undefined): Promise<Compilation> => {
  const month = event?.month;
  if (month !== undefined && (typeof month !== 'string' || !monthText.test(month)))
    throw new Error('month must be written as 2015-03');
  services ??= connect();
  const compilation = await compileMonth({ month }, services, new Date(), randomUUID());
  refuseWaiting(compilation, month);
  return compilation;
};

/** A scheduled run that leaves something undone fails, so that the alarm speaks; who asked for a month reads the answer. */
const refuseWaiting = ({ reports, failedMails }: Compilation, asked: string | undefined): void => {
  if (asked !== undefined) return;
  const waiting = reports.filter((outcome) => outcome.status === 'waiting');
  if (waiting.length) {
    const listed = waiting
      .map(({ month, documents, until }) => {
        const named = documents.slice(0, 20).join(', ');
        return until === undefined ? `${month} (${named})` : `${month} (${named}; set aside, until ${until})`;
      })
      .join('; ');
    throw new Error(`行数不符，月报等待台账。Counts differ, the report waits for the ledgers: ${listed}`);
  }
  if (failedMails > 0)
    throw new Error(
      `有 ${failedMails} 封邮件没有寄出，下次补寄。${failedMails} mails were not sent; a later run sends them.`,
    );
};
