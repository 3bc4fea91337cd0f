/**
 * Compares the ledgers as they are in force, as of the last month whose returns were due: of a month that units still have
 * time for nothing is missing. Registers count as they are today. What only the walk over all enrolments sees comes from the
 * newest report.
 */
import { findFlags } from '../../shared/flags/find-flags.ts';
import type { Night } from '../../shared/flags/night.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { lastDayOf, yearsUpTo } from '../../shared/programme/months.ts';
import { dueMonths } from '../../shared/programme/report-days.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { LedgerRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { readSuspicions } from '../compile/suspicions-of.ts';
import { readEntries } from '../registers/read-entries.ts';
import type { KeptRow } from '../services/kept-rows.ts';
import type { NightFlags } from '../storage/night-flags.ts';
import type { Reports } from '../storage/reports.ts';

export type FindServices = Pick<Services, 'city' | 'plans' | 'funding' | 'submissions' | 'archive'> & {
  readonly reports: Pick<Reports, 'finished' | 'read'>;
  readonly flags: NightFlags;
};

/** Registers that say something of money, and of what was given back. */
const moneyRegisters = [
  'matching',
  'fiscal-application',
  'fiscal-result',
  'appropriation',
  'settlement',
  'year-end-balance',
  'result-purchase',
  'inspection',
  'inspection-finding',
  'rectification',
];

const allRows = async <R extends LedgerRow>(
  streams: readonly AsyncIterable<readonly KeptRow<R>[]>[],
): Promise<readonly R[]> => {
  const rows: R[] = [];
  for (const stream of streams) for await (const page of stream) rows.push(...page.map(({ row }) => row));
  return rows;
};

/** The last month whose returns were due by a day; undefined before the first. */
const lastDueMonth = (today: string, { programmes }: Services['city']): string | undefined =>
  programmes
    .flatMap((programme) => dueMonths(programme, today))
    .sort()
    .at(-1);

export const findNight = async (services: FindServices, now: Date): Promise<Night | undefined> => {
  const { city, plans, funding, reports } = services;
  const today = todayOf(city, now);
  const month = lastDueMonth(today, city);
  if (month === undefined) return undefined;
  const programme = programmeOf(city, month);
  const years = yearsUpTo(programme, month);
  const year = yearOf(month);
  const [projects, classes, money, registers, edition] = await Promise.all([
    allRows(years.map((each) => plans.projects(each))),
    allRows(years.map((each) => plans.classes(each))),
    allRows(years.map((each) => funding.untilMonth(each === year ? month : `${each}-12`))),
    inLanes(
      city.forms.filter(({ id }) => moneyRegisters.includes(id)),
      async (form) => {
        const entries = await readEntries(form, year, services);
        return { form, rows: entries.map(({ row }) => row), codes: entries.map(({ code }) => code) };
      },
    ),
    reports.finished().then((finished) => finished.filter((each) => each.month <= month).at(-1)),
  ]);
  const suspicions = edition && (await readSuspicions(edition, reports));
  // Whose they are stays in the list of the report.
  const seen = suspicions?.list.map(({ kind, units, codes, about }) => ({ kind, units, codes, about }));
  const asOf = lastDayOf(month);
  const world = { programme, projects, classes, funding: money, registers, ...(seen && { seen }) };
  return { asOf, found: findFlags(world, asOf) };
};
