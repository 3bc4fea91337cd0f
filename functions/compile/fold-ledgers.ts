/**
 * Folds the ledgers into a report and tells which documents the ledgers do not show as they are in force:
 * every document's rows are counted while they are folded, and its mark must name the version in force. An
 * index that lags or a projection that is stuck shows itself here instead of making a wrong figure. Documents that were
 * set aside are left out, whatever of them the ledgers show: the rows folded are those in force without theirs. Of
 * documents that have changed since the end of the month the archive has the rows that counted then; they are counted
 * like all others, and what the tables show of those documents by now is passed over.
 */
import { yearOf } from '../../shared/ground/period.ts';
import { lastDayOf, yearsUpTo } from '../../shared/programme/reporting-calendar.ts';
import { mergePages } from '../../shared/statistics/merge-pages.ts';
import { printReport, type Report, startFold } from '../../shared/statistics/monthly-report.ts';
import type { Suspicions } from '../../shared/statistics/suspicions.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { TableName } from '../../shared/tables/define-table.ts';
import { cityTargetLedger } from '../../shared/tables/plans.ts';
import { ledgerOf, placeRows } from '../../shared/tables/project.ts';
import type {
  CityTargetRow,
  ClassRow,
  FundingRow,
  LedgerRow,
  ProjectRow,
  TargetRow,
  TraineeRow,
} from '../../shared/tables/rows.ts';
import { withTargets } from '../../shared/targets/city-targets.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { describeError, logger } from '../http/logger.ts';
import type { KeptRow } from '../services/kept-rows.ts';
import type { Progress } from '../services/ledgers.ts';
import { caseCounts } from './case-counts.ts';
import { certificatesUntil } from './certificates-until.ts';
import { type History, rememberHistory } from './history.ts';
import { type Listed, planYearsOf } from './list-sources.ts';
import { projectsAt } from './projects-at.ts';
import { readRegisters } from './registers-at.ts';

export type FoldServices = Pick<
  Services,
  | 'city'
  | 'programme'
  | 'plans'
  | 'funding'
  | 'trainees'
  | 'ledgers'
  | 'submissions'
  | 'archive'
  | 'certificates'
>;
export type Folded = {
  readonly report: Report;
  readonly suspicions: Suspicions;
  /** Documents whose rows in the ledgers are not those of the version in force, as unit/form/period. */
  readonly differing: readonly string[];
};

type Counts = Map<string, number>;
/** Rows by document; documents whose rows in the tables are left out; rows of theirs that count instead. */
type Tally = {
  readonly counts: Counts;
  readonly passed: ReadonlySet<string>;
  readonly archived: readonly KeptRow[];
};

const count = (counts: Counts, document: string, rows = 1): void => {
  counts.set(document, (counts.get(document) ?? 0) + rows);
};

const collect = async <R extends LedgerRow>(
  streams: readonly AsyncIterable<readonly KeptRow<R>[]>[],
  { counts, passed, archived }: Tally,
  type: R['type'],
  wanted: (row: R) => boolean = () => true,
): Promise<R[]> => {
  const rows: R[] = [];
  const take = (document: string, row: R): void => {
    if (!wanted(row)) return;
    rows.push(row);
    count(counts, document);
  };
  for (const stream of streams)
    for await (const page of stream)
      for (const { document, row } of page) if (!passed.has(document)) take(document, row);
  for (const { document, row } of archived) if (row.type === type) take(document, row as R);
  return rows;
};

/** What cannot be placed is missing in the count, and so found out. */
const readArchived = async (
  { contents }: Listed,
  { programme }: FoldServices,
  history: History,
): Promise<readonly KeptRow[]> => {
  const kept = await inLanes(contents, async ({ hash, ...id }): Promise<readonly KeptRow[]> => {
    const ledger = ledgerOf(id.form);
    if (!ledger) return [];
    const content = await history.content(id, hash);
    try {
      return [...placeRows(content, ledger, programme).values()].map(({ row }) => ({
        document: documentPath(id),
        row,
      }));
    } catch (error) {
      logger.error('not placed', { document: documentPath(id), failure: describeError(error) });
      return [];
    }
  });
  return kept.flat();
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

/** Staff lists are of a year and judged by the end of the month; those that have moved since come from the archive. */
async function* staffAtTheEnd(archived: readonly KeptRow[]): AsyncIterable<readonly KeptRow<TraineeRow>[]> {
  const staff = archived.flatMap(({ document, row }) => (row.type === 'staff' ? [{ document, row }] : []));
  yield staff.sort((a, b) => (a.row.person < b.row.person ? -1 : 1));
}

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

type Marks = Readonly<Record<TableName, ReadonlyMap<string, Progress>>>;

const readMarks = async (years: readonly string[], { ledgers }: FoldServices): Promise<Marks> => {
  const read = async (table: TableName): Promise<ReadonlyMap<string, Progress>> =>
    new Map(
      (await Promise.all(years.map((year) => ledgers.progressOf(table, year)))).flatMap((marks) => [
        ...marks,
      ]),
    );
  const [Plans, Trainees, Funding] = await Promise.all([read('Plans'), read('Trainees'), read('Funding')]);
  return { Plans, Trainees, Funding };
};

const compare = ({ documents, moved }: Listed, counts: Counts, marks: Marks): readonly string[] => {
  const differing = new Set<string>();
  const expected = new Set<string>();
  for (const filing of documents) {
    const table = ledgerOf(filing.form)?.table;
    if (filing.state !== 'in-force' || filing.aside || !table) continue;
    const path = documentPath(filing);
    expected.add(path);
    const mark = marks[table].get(path);
    // What came from the archive is proved by its hash.
    const shown = moved.has(path) || (mark !== undefined && !mark.writing && mark.content === filing.hash);
    if (!shown || (counts.get(path) ?? 0) !== filing.rows) differing.add(path);
  }
  for (const path of counts.keys()) if (!expected.has(path)) differing.add(path);
  return [...differing].sort();
};
