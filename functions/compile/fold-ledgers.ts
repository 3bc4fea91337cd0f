/**
 * Folds the ledgers into a report and tells which documents the ledgers do not show as they are in force:
 * every document's rows are counted while they are folded, and its mark must name the version in force. An
 * index that lags or a projection that is stuck shows itself here instead of making a wrong figure. Documents that were
 * set aside are left out, whatever of them the ledgers show: the rows folded are those in force without theirs. Of
 * documents that have changed since the end of the month the archive has the rows that counted then; they are counted
 * like all others, and what the tables show of those documents by now is passed over.
 */
import { yearOf } from '../../shared/ground/period.ts';
import { lastDayOf, yearsUpTo } from '../../shared/programme/months.ts';
import { mergePages } from '../../shared/statistics/merge-pages.ts';
import { printReport } from '../../shared/statistics/monthly-report.ts';
import type { Report } from '../../shared/statistics/report.ts';
import { startFold } from '../../shared/statistics/start-fold.ts';
import type { Suspicions } from '../../shared/statistics/suspicion.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type {
  CityTargetRow,
  ClassRow,
  FundingRow,
  ProjectRow,
  TargetRow,
  TraineeRow,
} from '../../shared/tables/rows.ts';
import { cityTargetLedger } from '../../shared/tables/targets.ts';
import { withTargets } from '../../shared/targets/city-targets.ts';
import type { KeptRow } from '../services/kept-rows.ts';
import { readArchived, staffAtTheEnd } from './archived-rows.ts';
import { caseCounts } from './case-counts.ts';
import { certificatesUntil } from './certificates-until.ts';
import { compare, readMarks } from './compare-marks.ts';
import type { FoldServices } from './fold-services.ts';
import { type History, rememberHistory } from './history.ts';
import { projectsAt } from './projects-at.ts';
import { readRegisters } from './registers-at.ts';
import type { Listed } from './sources.ts';
import { type Counts, collect, count } from './tally.ts';
import { planYearsOf } from './what-matters.ts';

export type Folded = {
  readonly report: Report;
  readonly suspicions: Suspicions;
  /** Documents whose rows in the ledgers are not those of the version in force, as unit/form/period. */
  readonly differing: readonly string[];
};

/** As the tables list them, so that the same projects give the same bytes wherever their rows were read. */
const byUnitAndCode = (a: ProjectRow, b: ProjectRow): number =>
  a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : a.code < b.code ? -1 : a.code > b.code ? 1 : 0;

const comesBefore = ({ row: a }: KeptRow<TraineeRow>, { row: b }: KeptRow<TraineeRow>): boolean => {
  if (a.person !== b.person) return a.person < b.person;
  if (a.type === 'staff' || b.type === 'staff') return a.type === 'staff' && b.type !== 'staff';
  if (a.class !== b.class) return a.class < b.class;
  return a.month < b.month;
};

export const foldLedgers = async (
  month: string,
  listed: Listed,
  services: FoldServices,
  history: History = rememberHistory(services),
): Promise<Folded> => {
  const { plans, funding, trainees } = services;
  const { documents } = listed;
  const year = yearOf(month);
  const years = yearsUpTo(services.programme, month);
  const planYears = planYearsOf(services.programme, month);
  const marks = await readMarks([...new Set([...planYears, ...years])], services);
  const counts: Counts = new Map();
  const aside = new Set(documents.filter((filing) => filing.aside).map(documentPath));
  const archived = await readArchived(listed, services, history);
  const tally = { counts, passed: new Set([...aside, ...listed.moved]), archived };
  const targets = await collect<TargetRow>([plans.targets(year)], tally, 'target');
  // As list-sources.ts: a document of the city's targets counts once something of it holds.
  const issuedIn = new Set(
    documents.flatMap(({ form, period, aside }) =>
      form === cityTargetLedger.form && !aside ? [period] : [],
    ),
  );
  const issues = await collect<CityTargetRow>(
    [plans.cityTargets(services.programme.id)],
    tally,
    'city-target',
    (row) => issuedIn.has(row.year),
  );
  const programme = withTargets(services.programme, issues, lastDayOf(month));
  const approved = await collect<ProjectRow>(
    planYears.map((each) => plans.projects(each)),
    tally,
    'project',
  );
  const projects = await projectsAt(month, approved.sort(byUnitAndCode), listed, services, history);
  // Classes of earlier years say which cohort the hours of their people belong to.
  const classes = await collect<ClassRow>(
    years.map((each) => plans.classes(each)),
    tally,
    'class',
    (row) => row.month <= month,
  );
  // What is in hand is a sum over the years.
  const money = await collect<FundingRow>(
    years.map((each) => funding.untilMonth(each === year ? month : `${each}-12`)),
    tally,
    'funding',
  );

  const registers = await readRegisters(month, listed.held, services);
  const certificates = await certificatesUntil(month, services);
  // As registers: what is new in the report restates no published month.
  const cases = listed.registers ? await caseCounts(month, services, history) : [];
  const holdings = {
    programme,
    month,
    targets,
    ...projects,
    classes,
    funding: money,
    documents,
    registers,
    certificates,
    cases,
  };
  const fold = startFold(holdings);
  const isFolded = ({ document, row }: KeptRow<TraineeRow>): boolean =>
    row.type === 'staff' ? row.year === year && !tally.passed.has(document) : !aside.has(document);
  const streams = years.map((each) => filtered(trainees.byPerson(each), isFolded));
  for await (const page of mergePages([staffAtTheEnd(archived), ...streams], comesBefore))
    for (const { row } of page) fold.step(row);
  const tallies = fold.end();
  for (const { rows, ...id } of fold.rows()) count(counts, documentPath(id), rows);

  const suspicions = fold.suspicions();
  return {
    report: printReport(tallies, holdings, suspicions),
    suspicions,
    differing: compare(listed, counts, marks),
  };
};

async function* filtered<T>(
  pages: AsyncIterable<readonly T[]>,
  isWanted: (row: T) => boolean,
): AsyncIterable<readonly T[]> {
  for await (const page of pages) yield page.filter(isWanted);
}
