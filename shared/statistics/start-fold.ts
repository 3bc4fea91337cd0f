/** Ledger rows, each told to the sections that count it. */
import { yearOf } from '../ground/period.ts';
import { carriedInto } from '../money/account.ts';
import { budgetStatements } from '../money/budgets.ts';
import { type Account, accountOf, movementsOf } from '../money/movements.ts';
import { projectOfClass } from '../tables/codes.ts';
import type { TraineeRow } from '../tables/rows.ts';
import type { Section } from './define-section.ts';
import type { EnrolmentFact, PersonFact } from './facts.ts';
import { indexByCode, indexOrRest } from './frame.ts';
import { frameIn, type Holdings } from './holdings.ts';
import type { Tallies, Tally } from './monoid.ts';
import { placesIn } from './project-places.ts';
import { sections } from './sections.ts';
import { classStatements } from './statements.ts';
import type { Suspicions } from './suspicion.ts';
import { watchForSuspicions } from './suspicions.ts';
import { rememberUses } from './uses.ts';
import { type Walk, walkEnrolments } from './walk-enrolments.ts';

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
