/**
 * The monthly report as plain JSON, folded from ledger rows. Pure and without a clock: the same rows and
 * documents give the same bytes. Rows after the report month are passed over, so a later fold of an
 * earlier month differs only when a document of that month does.
 */
import type { Bilingual } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';
import { carriedInto } from '../money/account.ts';
import { budgetStatements } from '../money/budgets.ts';
import { type Account, accountOf, movementsOf } from '../money/movements.ts';
import { type IssueNumber, monthDue, reportIssue } from '../programme/reporting-calendar.ts';
import { projectOfClass } from '../tables/codes.ts';
import type { FundingRow, TargetRow, TraineeRow } from '../tables/rows.ts';
import { definitionTexts } from '../words/report-definitions.ts';
import { cohortsOf } from './cohorts.ts';
import { type Section, titleOf } from './define-section.ts';
import type { CertificateHappened, EnrolmentFact, Filing, PersonFact, RegisterFact } from './facts.ts';
import { type Frame, frameOf, indexByCode, indexOrRest } from './frame.ts';
import { type Headline, summarise } from './headlines.ts';
import type { Tallies, Tally } from './monoid.ts';
import { printAccounts } from './print-accounts.ts';
import { printBases } from './print-bases.ts';
import { printBridge } from './print-bridge.ts';
import { type CaseCount, printCases } from './print-cases.ts';
import { printDuties } from './print-duties.ts';
import { printFlags } from './print-flags.ts';
import { printIssues } from './print-issues.ts';
import { printOutlines } from './print-outlines.ts';
import { printPerformance } from './print-performance.ts';
import { printPhases } from './print-phases.ts';
import { printQuality } from './print-quality.ts';
import { printRecommendations } from './print-recommendations.ts';
import { printResponsibility } from './print-responsibility.ts';
import { printCounts } from './print-suspicions.ts';
import { type Placed, placesIn } from './project-places.ts';
import { bases } from './sections/bases.ts';
import { checks } from './sections/checks.ts';
import { money } from './sections/money.ts';
import { needs } from './sections/needs.ts';
import { performance } from './sections/performance.ts';
import { phases } from './sections/phases.ts';
import { type Projects, projects } from './sections/projects.ts';
import { quality } from './sections/quality.ts';
import { recommendations } from './sections/recommendations.ts';
import { responsibilities } from './sections/responsibilities.ts';
import { sections } from './sections.ts';
import { classStatements } from './statements.ts';
import { type Suspicions, watchForSuspicions } from './suspicions.ts';
import type { Table } from './table.ts';
import { rememberUses } from './uses.ts';
import { type Walk, walkEnrolments } from './walk-enrolments.ts';

export type Report = {
  readonly programme: string;
  readonly month: string;
  readonly issue: IssueNumber;
  /** Day the month's returns are due; printed as the day of issue, so that a report does not depend on when it ran. */
  readonly issued: string;
  readonly lead: readonly Bilingual[];
  readonly headlines: readonly Headline[];
  readonly sections: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly tables: readonly Table[];
  }[];
  readonly definitions: readonly Bilingual[];
  /** Documents the figures rest on, and those that do not count yet. */
  readonly documents: readonly Filing[];
};

/** Everything but the enrolments, which come as a stream. */
export type Holdings = Placed & {
  readonly programme: Programme;
  readonly month: string;
  /** What the units were asked for; left out when nothing was issued. */
  readonly targets?: readonly TargetRow[];
  /** Projects of the report year that are approved; left out where they are those of the plan. */
  readonly approved?: number;
  /** Of all years of the programme: what an account has in hand is a sum over them. */
  readonly funding: readonly FundingRow[];
  readonly documents: readonly Filing[];
  /** What happened to certificates until the end of the month; left out where nothing did. */
  readonly certificates?: readonly CertificateHappened[];
  /** Left out where the month counts none. */
  readonly registers?: readonly RegisterFact[];
  /** Of years that have ended; left out where there was none. */
  readonly cases?: readonly CaseCount[];
};

export type Fold = {
  /** Enrolments sorted by person, class and month; throws when they are not. */
  readonly step: (row: TraineeRow) => void;
  /** Rows folded so far, by document. */
  readonly rows: Walk['rows'];
  /** Call once, after the last row. */
  readonly end: () => Tallies;
  /** What the rows folded so far make one wonder about. */
  readonly suspicions: () => Suspicions;
};

const frameIn = ({ programme, month, classes, registers }: Holdings): Frame =>
  frameOf(programme, month, cohortsOf(classes, registers));

/** Folds everything but the enrolments at once and answers a fold that takes those. */
export const startFold = (holdings: Holdings, list: readonly Section[] = sections): Fold => {
  const frame = frameIn(holdings);
  const tallies: { [section: string]: Tally } = Object.fromEntries(
    list.map((section) => [section.id, section.empty(frame)]),
  );
  const listed = list.map((section) => ({ section, tally: tallies[section.id] as Tally }));
  const unitIndex = indexByCode(frame.units);
  const unitOf = (code: string): number => {
    const unit = unitIndex.get(code);
    if (unit === undefined) throw new Error(`the programme has no unit ${code}`);
    return unit;
  };
  const places = placesIn(frame, holdings);
  const monthOf = (month: string): number => Number(month.slice(5, 7)) - 1;
  const counts = ({ month }: { readonly month: string }): boolean =>
    month.startsWith(frame.year) && month <= frame.month;

  const levelNumbers = indexByCode(frame.titleLevels);
  const levelsOf = new Map(
    [...(holdings.unlisted ?? []), ...holdings.projects].map(({ code, titleLevels = [] }) => [
      code,
      titleLevels.flatMap((level) => levelNumbers.get(level) ?? []),
    ]),
  );
  const categoryIndex = indexByCode(frame.categories);
  for (const { year, category, unit, number, operator, basis } of holdings.targets ?? []) {
    const place = categoryIndex.get(category);
    if (year !== frame.year || place === undefined) continue;
    const fact = { category: place, unit: unitOf(unit), number, operator, basis };
    for (const { section, tally } of listed) section.target?.(tally, fact, frame);
  }
  for (const project of holdings.projects) {
    if (project.year !== frame.year) continue;
    const { category, field } = places.of(project.code);
    const fact = {
      category,
      field,
      unit: unitOf(project.unit),
      persons: project.persons,
      budget: project.budget,
      levels: levelsOf.get(project.code) ?? [],
    };
    for (const { section, tally } of listed) section.project?.(tally, fact, frame);
  }
  const newUses = rememberUses();
  for (const { row, fresh, persons } of classStatements(holdings.classes.filter(counts))) {
    const { category, field, relation: standing } = places.of(projectOfClass(row.code));
    const fact = {
      category,
      field,
      unit: unitOf(row.unit),
      month: monthOf(row.month),
      fresh,
      levels: levelsOf.get(row.project) ?? [],
      outside: standing === 'outside',
      unlisted: standing === 'unlisted',
      persons,
      cost: row.cost ?? 0,
      uses: newUses(row),
    };
    for (const { section, tally } of listed) section.held?.(tally, fact, frame);
  }
  const sourceIndex = indexByCode(frame.sources);
  const levelIndex = indexByCode(frame.fiscalLevels);
  const stoodOn = ({ unit, source, level }: Pick<Account, 'unit' | 'source' | 'level'>) => ({
    source: indexOrRest(sourceIndex, source),
    fiscalLevel: indexOrRest(levelIndex, level),
    unit: unitOf(unit),
  });
  const yearBefore = String(Number(frame.year) - 1);
  const compares = ({ month }: { readonly month: string }): boolean =>
    yearOf(month) === yearBefore && monthOf(month) <= frame.monthIndex;
  const { funding } = holdings;
  for (const { row, budgeted } of budgetStatements(funding)) {
    const before = compares(row);
    if (!before && !counts(row)) continue;
    const fact = {
      ...stoodOn(accountOf(row)),
      month: monthOf(row.month),
      before,
      budgeted,
      received: row.received ?? 0,
      spent: (row.spent ?? 0) - (row.recovered ?? 0),
      returned: row.returned ?? 0,
    };
    for (const { section, tally } of listed) section.money?.(tally, fact, frame);
  }
  for (const { fen, ...account } of carriedInto(funding.flatMap(movementsOf), frame.year)) {
    const fact = { ...stoodOn(account), fen };
    for (const { section, tally } of listed) section.carried?.(tally, fact, frame);
  }
  for (const filing of holdings.documents)
    for (const { section, tally } of listed) section.filing?.(tally, filing, frame);
  for (const { unit, class: code, day, what, count } of holdings.certificates ?? []) {
    const inYear = (kind: typeof what): number => (what === kind && yearOf(day) === frame.year ? count : 0);
    const adds = what === 'issued' ? count : what === 'voided' ? -count : 0;
    const fact = {
      unit: unitOf(unit),
      issued: inYear('issued'),
      replaced: inYear('replaced'),
      voided: inYear('voided'),
      valid: yearOf(code) === frame.year ? adds : 0,
    };
    for (const { section, tally } of listed) section.certificate?.(tally, fact, frame);
  }
  for (const fact of holdings.registers ?? [])
    for (const { section, tally } of listed) section.register?.(tally, fact, frame);

  // Once for each enrolment and person: plain calls of what was looked up here.
  const ofEnrolments = listed.flatMap(({ section: { enrolment }, tally }) =>
    enrolment ? [(fact: EnrolmentFact) => enrolment(tally, fact, frame)] : [],
  );
  const ofPersons = listed.flatMap(({ section: { person }, tally }) =>
    person ? [(fact: PersonFact) => person(tally, fact, frame)] : [],
  );
  const watch = watchForSuspicions(holdings);
  const walk = walkEnrolments(frame, places.ofClass, places.all, {
    row: watch.step,
    enrolment: (fact) => {
      for (const tell of ofEnrolments) tell(fact);
    },
    person: (fact) => {
      for (const tell of ofPersons) tell(fact);
    },
  });
  return {
    step: walk.step,
    suspicions: watch.suspicions,
    rows: walk.rows,
    end: () => {
      walk.end();
      return tallies;
    },
  };
};

/** Prints tallies as the report. */
export const printReport = (tallies: Tallies, holdings: Holdings, suspicions: Suspicions): Report => {
  const { programme, month, documents, approved } = holdings;
  const frame = frameIn(holdings);
  return {
    programme: programme.id,
    month,
    issue: reportIssue(programme, month),
    issued: monthDue(programme, month),
    ...summarise(tallies, frame),
    sections: sections
      .map((section) => ({
        id: section.id,
        title: titleOf(section, frame),
        tables: [
          ...section.print(tallies[section.id] as Tally, frame),
          ...(section.id === checks.id
            ? [
                ...printBridge(holdings),
                ...printFlags(holdings, suspicions),
                ...printCases(holdings),
                printCounts(suspicions),
              ]
            : []),
          ...(section.id === money.id ? [...printAccounts(holdings), ...printDuties(holdings)] : []),
          ...(section.id === performance.id ? printPerformance(holdings) : []),
          ...(section.id === quality.id ? printQuality(holdings) : []),
          ...(section.id === needs.id ? printOutlines(holdings) : []),
          ...(section.id === phases.id ? printPhases(holdings) : []),
          ...(section.id === bases.id ? printBases(holdings) : []),
          ...(section.id === responsibilities.id ? printResponsibility(holdings) : []),
          ...(section.id === recommendations.id ? printRecommendations(holdings) : []),
          ...(section.id === projects.id
            ? printIssues(documents, tallies[section.id] as Projects, approved)
            : []),
        ],
      }))
      .filter(({ tables }) => tables.length > 0),
    definitions: [...definitionTexts, programme.targetNote],
    documents,
  };
};

/** The whole report of a month from rows at hand. @param enrolments sorted by person, class and month */
export const foldMonth = (holdings: Holdings & { readonly enrolments: Iterable<TraineeRow> }): Report => {
  const fold = startFold(holdings);
  for (const row of holdings.enrolments) fold.step(row);
  return printReport(fold.end(), holdings, fold.suspicions());
};
