/**
 * Folds the ledgers into a report and tells which documents the ledgers do not show as they are in force:
 * every document's rows are counted while they are folded, and its mark must name the version in force. An
 * index that lags or a projection that is stuck shows itself here instead of making a wrong figure. Documents that were
 * set aside are left out, whatever of them the ledgers show: the rows folded are those in force without theirs.
 */
import { yearOf } from '../../shared/ground/period.ts';
import { addDays } from '../../shared/programme/days.ts';
import { nextMonth } from '../../shared/programme/reporting-calendar.ts';
import type { Filing } from '../../shared/statistics/facts.ts';
import { mergePages } from '../../shared/statistics/merge-pages.ts';
import { printReport, type Report, startFold } from '../../shared/statistics/monthly-report.ts';
import type { Suspicions } from '../../shared/statistics/suspicions.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { TableName } from '../../shared/tables/define-table.ts';
import { cityTargetLedger } from '../../shared/tables/plans.ts';
import { ledgerOf } from '../../shared/tables/project.ts';
import type {
  CityTargetRow,
  ClassRow,
  EnrolmentRow,
  FundingRow,
  LedgerRow,
  ProjectRow,
  TargetRow,
} from '../../shared/tables/rows.ts';
import { traineeLedger } from '../../shared/tables/trainees.ts';
import { withTargets } from '../../shared/targets/city-targets.ts';
import type { KeptRow, Progress, Services } from '../common/services.ts';
import { hasPlans, yearsUpTo } from './list-sources.ts';

export type FoldServices = Pick<
  Services,
  'city' | 'programme' | 'plans' | 'funding' | 'trainees' | 'ledgers'
>;
export type Folded = {
  readonly report: Report;
  readonly suspicions: Suspicions;
  /** Documents whose rows in the ledgers are not those of the version in force, as unit/form/period. */
  readonly differing: readonly string[];
};

/** Last day of an ISO month. */
const lastDayOf = (month: string): string => addDays(`${nextMonth(month)}-01`, -1);

type Counts = Map<string, number>;
/** Rows by document, and the documents that are left out. */
type Tally = { readonly counts: Counts; readonly aside: ReadonlySet<string> };

const count = (counts: Counts, document: string, rows = 1): void => {
  counts.set(document, (counts.get(document) ?? 0) + rows);
};

const collect = async <R extends LedgerRow>(
  streams: readonly AsyncIterable<readonly KeptRow<R>[]>[],
  { counts, aside }: Tally,
  wanted: (row: R) => boolean = () => true,
): Promise<R[]> => {
  const rows: R[] = [];
  for (const stream of streams)
    for await (const page of stream)
      for (const { document, row } of page)
        if (!aside.has(document) && wanted(row)) {
          rows.push(row);
          count(counts, document);
        }
  return rows;
};

const comesBefore = ({ row: a }: KeptRow<EnrolmentRow>, { row: b }: KeptRow<EnrolmentRow>): boolean => {
  if (a.person !== b.person) return a.person < b.person;
  if (a.class !== b.class) return a.class < b.class;
  return a.month < b.month;
};

export const foldLedgers = async (
  month: string,
  documents: readonly Filing[],
  services: FoldServices,
): Promise<Folded> => {
  const { plans, funding, trainees } = services;
  const year = yearOf(month);
  const years = yearsUpTo(services.programme, month);
  // A class may go on with a project of the year before, as long as it is one of this programme's.
  const planYears = [String(Number(year) - 1), year].filter((each) => hasPlans(services.programme, each));
  const marks = await readMarks([...new Set([...planYears, ...years])], services);
  const counts: Counts = new Map();
  const aside = new Set(documents.filter((filing) => filing.aside).map(documentPath));
  const tally = { counts, aside };
  const targets = await collect<TargetRow>([plans.targets(year)], tally);
  // As list-sources.ts: a document of the city's targets counts once something of it holds.
  const issuedIn = new Set(
    documents.flatMap(({ form, period, aside }) =>
      form === cityTargetLedger.form && !aside ? [period] : [],
    ),
  );
  const issues = await collect<CityTargetRow>([plans.cityTargets(services.programme.id)], tally, (row) =>
    issuedIn.has(row.year),
  );
  const programme = withTargets(services.programme, issues, lastDayOf(month));
  const projects = await collect<ProjectRow>(
    planYears.map((each) => plans.projects(each)),
    tally,
  );
  const classes = await collect<ClassRow>([plans.classes(year)], tally, (row) => row.month <= month);
  const money = await collect<FundingRow>([funding.untilMonth(month)], tally);

  const holdings = { programme, month, targets, projects, classes, funding: money, documents };
  const fold = startFold(holdings);
  for await (const page of mergePages(
    years.map((each) => trainees.byPerson(each)),
    comesBefore,
  ))
    for (const { document, row } of page) if (!aside.has(document)) fold.step(row);
  const tallies = fold.end();
  for (const [unit, byMonth] of fold.rows)
    for (const [period, rows] of byMonth)
      count(counts, documentPath({ unit, form: traineeLedger.form, period }), rows);

  const suspicions = fold.suspicions();
  return {
    report: printReport(tallies, holdings, suspicions),
    suspicions,
    differing: compare(documents, counts, marks),
  };
};

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

const compare = (documents: readonly Filing[], counts: Counts, marks: Marks): readonly string[] => {
  const differing = new Set<string>();
  const expected = new Set<string>();
  for (const filing of documents) {
    const table = ledgerOf(filing.form)?.table;
    if (filing.state !== 'in-force' || filing.aside || !table) continue;
    const path = documentPath(filing);
    expected.add(path);
    const mark = marks[table].get(path);
    const shown = mark !== undefined && !mark.writing && mark.content === filing.hash;
    if (!shown || (counts.get(path) ?? 0) !== filing.rows) differing.add(path);
  }
  for (const path of counts.keys()) if (!expected.has(path)) differing.add(path);
  return [...differing].sort();
};
