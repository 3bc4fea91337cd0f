/**
 * What came of the money (notice 79, 81): targets of each fiscal line against what ledgers and registers say, what a
 * passed person-hour cost, and classes that cost more than the norm of their first day.
 */

import type { Row } from '../form/define-form.ts';
import { fiscalLevels } from '../forms/choices.ts';
import { deviates } from '../forms/performance.ts';
import { daysCovered } from '../forms/time-rules.ts';
import { type Bilingual, fill, same } from '../ground/bilingual.ts';
import { nameOfOption } from '../ground/define-city.ts';
import { coveredBy, mostOfClass, normOf, sayNorm } from '../ground/norms.ts';
import { yearOf } from '../ground/period.ts';
import { netSpent, sumOf } from '../money/account.ts';
import type { Movement } from '../money/movements.ts';
import { paidFor, selfPaidShare } from '../money/self-paid.ts';
import { ownerOf } from '../registers/codes.ts';
import { projectOfClass } from '../tables/codes.ts';
import type { ClassRow } from '../tables/rows.ts';
import { reportTexts } from '../words/report.ts';
import { performanceTexts as words } from '../words/report-performance.ts';
import { type MoneyHoldings, movementsIn, namesOf, unitName } from './print-accounts.ts';
import type { Format } from './table.ts';
import { round, share, type Table, type TableCell, type TableRow, yuan } from './table.ts';

/** A class as its returns tell it by the end of the month: what is stated again counts once. */
const classesIn = ({ classes, month }: MoneyHoldings): readonly ClassRow[] => {
  const told = new Map<string, ClassRow>();
  for (const row of classes) {
    const known = told.get(row.code);
    if (row.month <= month && (!known || known.month <= row.month)) told.set(row.code, row);
  }
  return [...told.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
};

const passedHours = (classes: Iterable<ClassRow>): number =>
  sumOf(classes, ({ passed = 0, hours }) => passed * hours);
const passedIn = (classes: Iterable<ClassRow>): number => sumOf(classes, ({ passed = 0 }) => passed);

type Coded = { readonly row: Row; readonly code: string };
const rowsOf = ({ registers = [] }: MoneyHoldings, id: string): readonly Coded[] =>
  registers
    .filter(({ form }) => form.id === id)
    .flatMap(({ rows, codes = [] }) => rows.map((row, i) => ({ row, code: codes[i] ?? '' })));

const number = (row: Row | undefined, column: string): number | undefined =>
  row?.[column] as number | undefined;

/** A mean of percentages, each counted as often as it was asked; undefined where nobody was. */
const weighted = (rows: readonly Row[], column: string, weight: string): number | undefined => {
  const all = sumOf(rows, (row) => number(row, weight) ?? 0);
  return all > 0
    ? sumOf(rows, (row) => (number(row, column) ?? 0) * (number(row, weight) ?? 0)) / all
    : undefined;
};

/** Last month of a plan’s time: 2015-05, 2015-05-09/2015-05-13. */
const lastMonth = (when: string): string => (when.split('/').pop() as string).slice(0, 7);

type Indicator = {
  readonly name: Bilingual;
  readonly format: Format;
  readonly target: number | undefined;
  readonly actual: number | undefined;
};

const indicatorsOf = (
  { row, code }: Coded,
  holdings: MoneyHoldings,
  classes: readonly ClassRow[],
  movements: readonly Movement[],
): readonly Indicator[] => {
  const project = String(row.project);
  const level = row.fiscalLevel;
  const held = classes.filter((each) => projectOfClass(each.code) === project);
  const own = movements.filter((each) => each.project === project);
  const ofLine = own.filter((each) => each.source === 'government' && each.level === level);
  const approved = sumOf(ofLine, ({ state, fen }) => (state === 'approved' ? fen : 0));
  const [passed, hours] = [passedIn(held), passedHours(held)];
  const codes = new Set(held.map((each) => each.code));
  const surveys = rowsOf(holdings, 'satisfaction').map((each) => each.row);
  const traced = rowsOf(holdings, 'project-follow-up').map((each) => each.row);
  const assessed = rowsOf(holdings, 'performance').find((each) => each.row.application === code)?.row;
  const reached = traced.filter((each) => each.project === project);
  const asked = sumOf(reached, (each) => number(each, 'reached') ?? 0);
  const planned = holdings.projects.find((each) => each.code === project);
  const inTime = planned && held.filter(({ end }) => end.slice(0, 7) <= lastMonth(planned.when)).length;
  const targetCost = number(row, 'targetCost');
  return [
    {
      name: words.used,
      format: 'money',
      target: approved > 0 ? yuan(approved) : undefined,
      actual: yuan(sumOf(ofLine, netSpent)),
    },
    { name: words.passed, format: 'count', target: number(row, 'targetPassed'), actual: passed },
    {
      name: words.hoursEach,
      format: 'hours',
      target: number(row, 'targetHours'),
      actual: passed > 0 ? round(hours / passed, 1) : undefined,
    },
    { name: words.onTime, format: 'count', target: held.length || undefined, actual: inTime },
    {
      name: words.satisfaction,
      format: 'share',
      target: number(row, 'targetSatisfaction'),
      actual:
        weighted(
          surveys.filter((each) => codes.has(String(each.class))),
          'overall',
          'answered',
        ) ?? number(assessed, 'satisfaction'),
    },
    {
      name: words.cost,
      format: 'money',
      target: targetCost === undefined ? undefined : yuan(targetCost),
      actual: hours > 0 ? yuan(sumOf(own, netSpent) / hours) : undefined,
    },
    {
      name: words.followUp,
      format: 'share',
      target: number(row, 'targetFollowUp'),
      actual:
        asked > 0
          ? (sumOf(reached, (each) => number(each, 'applied') ?? 0) / asked) * 100
          : number(assessed, 'followUp'),
    },
  ];
};

/** notice 81: each fiscal line with its targets, what was reached, and why not. */
const fiscalLines = (holdings: MoneyHoldings): Table | undefined => {
  const movements = movementsIn(holdings);
  const year = yearOf(holdings.month);
  // Of the year, and of earlier ones as long as their money moves.
  const isCurrent = ({ row, code }: Coded): boolean =>
    code.slice(2, 6) === year ||
    movements.some(
      (each) =>
        each.project === row.project &&
        each.source === 'government' &&
        each.level === row.fiscalLevel &&
        yearOf(each.month) === year,
    );
  const applications = rowsOf(holdings, 'fiscal-application').filter(isCurrent);
  if (applications.length === 0) return undefined;
  const nameOf = namesOf(holdings);
  const classes = classesIn(holdings);
  const assessed = new Map(
    rowsOf(holdings, 'performance').map(({ row }) => [String(row.application), row] as const),
  );
  const rows = applications.flatMap((application): readonly TableRow[] => {
    const project = nameOf(String(application.row.project));
    const level = nameOfOption(fiscalLevels, application.row.fiscalLevel as string | undefined);
    const told = indicatorsOf(application, holdings, classes, movements).filter(
      ({ target }) => target !== undefined,
    );
    const isOff = told.some(({ actual, target }) => deviates(actual ?? 0, target));
    const reason = assessed.get(application.code)?.reason;
    const said: TableCell = reason === undefined ? (isOff ? words.unexplained : null) : same(String(reason));
    return [
      {
        cells: [
          { zh: `${project.zh}（${level.zh}）`, en: `${project.en} (${level.en})` },
          null,
          null,
          null,
          said,
        ],
        role: 'group',
      },
      ...told.map(
        ({ name, format, target, actual }): TableRow => ({
          cells: [
            name,
            target ?? null,
            actual === undefined ? null : round(actual, 2),
            actual === undefined ? null : share(actual, target),
            same(''),
          ],
          role: 'part',
          format,
        }),
      ),
    ];
  });
  return {
    id: 'performance-lines',
    title: words.linesTable,
    columns: [
      { title: words.indicator, format: 'text' },
      { title: words.target, format: 'count' },
      { title: words.actual, format: 'count' },
      { title: words.done, format: 'share' },
      { title: words.reason, format: 'text' },
    ],
    rows,
    notes: [words.linesNote],
  };
};

/** Classes of the year that money names, and what was spent on classes. */
const paidClasses = (holdings: MoneyHoldings) => {
  const movements = movementsIn(holdings).filter((each) => each.class !== undefined && netSpent(each) !== 0);
  const paid = new Set(movements.map((each) => each.class));
  const year = yearOf(holdings.month);
  return {
    movements,
    classes: classesIn(holdings).filter(({ code, month }) => yearOf(month) === year && paid.has(code)),
  };
};

/** notice 79: what a passed person-hour cost, and how much of it no government paid. */
const costs = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, projects } = holdings;
  const { movements, classes } = paidClasses(holdings);
  if (classes.length === 0) return undefined;
  const plans = new Map(projects.map((each) => [each.code, each] as const));
  const cells = (name: Bilingual, own: readonly ClassRow[]): TableRow['cells'] => {
    const paid = paidFor(movements, new Set(own.map(({ code }) => code)));
    const spent = sumOf(paid.values(), (fen) => fen);
    const hours = passedHours(own);
    const self = selfPaidShare(paid);
    return [
      { zh: name.zh, en: name.en },
      own.length,
      passedIn(own),
      round(hours, 1),
      yuan(spent),
      hours > 0 ? yuan(spent / hours) : null,
      self === undefined ? null : round(self * 100, 1),
    ];
  };
  const group = (
    title: Bilingual,
    options: readonly ({ readonly code: string } & Bilingual)[],
    codeOf: (held: ClassRow) => string | undefined,
  ): readonly TableRow[] => [
    { cells: [title, null, null, null, null, null, null], role: 'group' },
    ...options.flatMap((option): readonly TableRow[] => {
      const own = classes.filter((held) => codeOf(held) === option.code);
      return own.length ? [{ cells: cells(option, own) }] : [];
    }),
  ];
  const planOf = (held: ClassRow) => plans.get(projectOfClass(held.code));
  return {
    id: 'performance-costs',
    title: words.costTable,
    columns: [
      { title: words.place, format: 'text' },
      { title: words.classes, format: 'count' },
      { title: words.passed, format: 'count' },
      { title: words.personHours, format: 'hours' },
      { title: words.spent, format: 'money' },
      { title: words.perHour, format: 'money' },
      { title: words.selfPaid, format: 'share' },
    ],
    rows: [
      ...group(
        words.byUnit,
        programme.units.map(({ code, name }) => ({ code, ...name })),
        ({ unit }) => unit,
      ),
      ...group(words.byCategory, programme.categories, (held) => planOf(held)?.category ?? held.category),
      ...group(words.byField, programme.fields, (held) => planOf(held)?.field ?? held.field),
      { cells: cells(reportTexts.total, classes), role: 'total' },
    ],
    notes: [words.costNote],
  };
};

/** What all units spent on a class, against the norm of its first day. */
const norms = (holdings: MoneyHoldings): Table | undefined => {
  const { programme } = holdings;
  const { movements, classes } = paidClasses(holdings);
  if (classes.length === 0) return undefined;
  const nameOf = namesOf(holdings);
  let none = 0;
  const above = classes.flatMap((held): readonly TableRow[] => {
    const { code, unit, start, end, persons } = held;
    const days = held.days ?? daysCovered(`${start}/${end}`) ?? 0;
    const norm = normOf(programme.norms.personDay, start);
    if (!norm || days === 0) {
      none += 1;
      return [];
    }
    const byLine: { [line: string]: number } = {};
    for (const movement of movements)
      if (movement.class === code) byLine[movement.line] = (byLine[movement.line] ?? 0) + netSpent(movement);
    const [spent, most] = [coveredBy(norm, byLine), mostOfClass(norm, persons, days)];
    if (spent <= most) return [];
    return [
      {
        cells: [
          nameOf(code),
          unitName(programme, unit ?? ownerOf(code)),
          persons * days,
          yuan(spent),
          yuan(spent / (persons * days)),
          yuan(most),
          sayNorm(norm),
        ],
      },
    ];
  });
  return {
    id: 'performance-norms',
    title: words.normTable,
    columns: [
      { title: words.class, format: 'text' },
      { title: words.unit, format: 'text' },
      { title: words.personDays, format: 'hours' },
      { title: words.covered, format: 'money' },
      { title: words.perDay, format: 'money' },
      { title: words.most, format: 'money' },
      { title: words.norm, format: 'text' },
    ],
    rows: above,
    notes: [fill(words.normNote, { classes: classes.length, above: above.length, none })],
  };
};

export const printPerformance = (holdings: MoneyHoldings): readonly Table[] =>
  [fiscalLines(holdings), costs(holdings), norms(holdings)].flatMap((table) => table ?? []);
