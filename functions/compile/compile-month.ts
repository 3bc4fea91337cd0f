/**
 * Compiles the statistics of a month into the reports bucket and mails them. Without a month: whatever is
 * due and does not rest on the present documents yet. A report is written only when the ledgers show exactly
 * the documents in force; otherwise the run waits a little, then says which documents it waits for and
 * leaves the month to a later run. An edition is restated only when a figure of it changed. For a document that was set aside it waits a day; then the month is compiled without
 * it, and names it. The same documents give the same edition, so running it again is harmless.
 */
import type { Edition } from '../../shared/statistics/edition.ts';
import { type Connected, cityWith, servicesFor } from '../common/city.ts';
import { describeError, logger } from '../http/logger.ts';
import type { Head } from '../services/submissions.ts';
import { announce } from './announce.ts';
import type { Compilation, CompileOutcome, CompileServices } from './compilation.ts';
import { compileOne, findUnchanged } from './compile-one.ts';
import { rememberHistory } from './history.ts';
import { readEdition } from './latest-published.ts';
import { checkMonth, monthsToCompile } from './months-to-compile.ts';
import { noteWaiting } from './note-waiting.ts';
import { rememberUnits } from './units-at.ts';

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
