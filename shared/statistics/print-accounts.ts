/**
 * Money by project and by unit, from promise to what is left (notice 62, 77–81, 93): sums of movements over all months,
 * so that each project adds up whenever it was paid. The units of a project are one: what one passed to another stands
 * between units alone.
 */

import { fiscalLevels, fundingLines } from '../forms/choices.ts';
import { type Bilingual, fill, listNames, same } from '../ground/bilingual.ts';
import { nameOfOption } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';
import { balancesAt, netSpent, sumOf, sumOfStates } from '../money/account.ts';
import { bridgesAt, differing } from '../money/bridge.ts';
import { budgetChangesIn } from '../money/budgets.ts';
import { type Account, accountKey, type Movement, movementsOf } from '../money/movements.ts';
import { carriedOutOf, registeredMovements, type Settled, settledIn } from '../money/registered.ts';
import { ownerOf } from '../registers/codes.ts';
import type { ClassRow, FundingRow } from '../tables/rows.ts';
import { reportTexts } from '../words/report.ts';
import { accountTexts as words } from '../words/report-money.ts';
import type { RegisterFact } from './facts.ts';
import type { PlannedProject } from './project-places.ts';
import { share, type Table, type TableRow, yuan } from './table.ts';

export type MoneyHoldings = {
  readonly programme: Programme;
  readonly month: string;
  readonly projects: readonly PlannedProject[];
  readonly classes: readonly ClassRow[];
  readonly funding: readonly FundingRow[];
  readonly registers?: readonly RegisterFact[] | undefined;
};

export const unitName = ({ units }: Programme, code: string | undefined): Bilingual =>
  units.find((unit) => unit.code === code)?.name ?? same(code ?? '');

/** 2015B-NYW-001 海洋牧场技术研修班; a project that no plan at hand has is its code. Titles are in Chinese alone. */
export const namesOf = ({ projects, classes }: MoneyHoldings): ((code: string) => Bilingual) => {
  const titles = new Map([
    ...classes.map(({ code, title }) => [code, title] as const),
    ...projects.map(({ code, title }) => [code, title] as const),
  ]);
  return (code) => ({ zh: [code, titles.get(code)].filter(Boolean).join(' '), en: code });
};

/** Everything up to the month, what registers say too. */
export const movementsIn = ({ funding, registers = [], month }: MoneyHoldings): readonly Movement[] =>
  [...funding.flatMap(movementsOf), ...registeredMovements(registers)].filter((each) => each.month <= month);

const total = (rows: readonly (readonly number[])[], width: number): number[] =>
  Array.from({ length: width }, (_, i) => sumOf(rows, (row) => row[i] as number));

/** Promised, applied for, approved, appropriated, received, net spent, settled, returned, left. Fen. */
const projectFigures = (own: readonly Movement[], settled: readonly Settled[], month: string): number[] => [
  sumOfStates(own, 'promised'),
  sumOfStates(own, 'applied'),
  sumOfStates(own, 'approved'),
  sumOfStates(own, 'appropriated'),
  sumOfStates(own, 'received'),
  sumOf(own, netSpent),
  sumOf(settled, ({ fen }) => fen),
  sumOfStates(own, 'returned'),
  sumOf(balancesAt(own, month), ({ fen }) => fen),
];
const [receivedAt, spentAt] = [4, 5];
const projectCells = (name: Bilingual, figures: readonly number[]): TableRow['cells'] => [
  name,
  ...figures.map(yuan),
  share(figures[spentAt] as number, figures[receivedAt]),
];

/** Projects that money moved for in the year, and those with something left, below the unit whose plan they are in. */
const byProject = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, month, registers = [] } = holdings;
  const movements = movementsIn(holdings);
  const nameOf = namesOf(holdings);
  const settled = settledIn(registers).filter(({ on }) => on.slice(0, 7) <= month);
  const moved = new Set(
    movements.filter((each) => yearOf(each.month) === yearOf(month)).map(({ project }) => project),
  );
  for (const { project, fen } of balancesAt(movements, month)) if (fen !== 0) moved.add(project);
  if (moved.size === 0) return undefined;
  const order = new Map(programme.units.map(({ code }, i) => [code, i]));
  const placeOf = (project: string): number => order.get(ownerOf(project) ?? '') ?? order.size;
  const projects = [...moved].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  const figures = new Map(
    projects.map((project) => [
      project,
      projectFigures(
        movements.filter((each) => each.project === project),
        settled.filter((each) => each.project === project),
        month,
      ),
    ]),
  );
  const width = 9;
  const rows: TableRow[] = [];
  for (const owner of new Set(projects.map(ownerOf))) {
    const own = projects.filter((project) => ownerOf(project) === owner);
    const sums = total(
      own.map((project) => figures.get(project) as number[]),
      width,
    );
    rows.push({ cells: projectCells(unitName(programme, owner), sums), role: 'group' });
    for (const project of own)
      rows.push({ cells: projectCells(nameOf(project), figures.get(project) as number[]), role: 'part' });
  }
  rows.push({
    cells: projectCells(reportTexts.total, total([...figures.values()], width)),
    role: 'total',
  });
  const money = [
    words.promised,
    words.applied,
    words.approved,
    words.appropriated,
    words.received,
    words.spent,
    words.settled,
    words.returned,
    words.left,
  ];
  return {
    id: 'money-by-project',
    title: words.projectTable,
    columns: [
      { title: words.project, format: 'text' },
      ...money.map((title) => ({ title, format: 'money' as const })),
      { title: words.rate, format: 'share' },
    ],
    rows,
    notes: [words.projectNote],
  };
};

/** Received, handed over, passed on, net spent, returned, left. Fen. */
const unitFigures = (own: readonly Movement[], month: string): number[] => [
  sumOfStates(own, 'received'),
  sumOfStates(own, 'handed'),
  sumOfStates(own, 'passed'),
  sumOf(own, netSpent),
  sumOfStates(own, 'returned'),
  sumOf(balancesAt(own, month), ({ fen }) => fen),
];

const byUnit = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, month } = holdings;
  const movements = holdings.funding.flatMap(movementsOf).filter((each) => each.month <= month);
  const units = programme.units.flatMap(({ code, name }) => {
    const own = movements.filter(({ unit }) => unit === code);
    return own.length ? [{ name, figures: unitFigures(own, month) }] : [];
  });
  if (units.length === 0) return undefined;
  const cells = (name: Bilingual, figures: readonly number[]): TableRow['cells'] => [
    { zh: name.zh, en: name.en },
    ...figures.map(yuan),
  ];
  return {
    id: 'money-by-unit',
    title: words.unitTable,
    columns: [
      { title: words.unit, format: 'text' },
      ...[words.received, words.handed, words.passed, words.spent, words.returned, words.left].map(
        (title) => ({ title, format: 'money' as const }),
      ),
    ],
    rows: [
      ...units.map(({ name, figures }) => ({ cells: cells(name, figures) })),
      {
        cells: cells(
          reportTexts.total,
          total(
            units.map(({ figures }) => figures),
            6,
          ),
        ),
        role: 'total',
      },
    ],
    notes: [words.unitNote],
  };
};

/** 政府财政（市级财政） */
export const sourceOf = (
  { fundingSources }: Programme,
  { source, level }: Pick<Account, 'source' | 'level'>,
): Bilingual => {
  const name = nameOfOption(fundingSources, source);
  if (level === undefined) return name;
  const of = nameOfOption(fiscalLevels, level);
  return { zh: `${name.zh}（${of.zh}）`, en: `${name.en} (${of.en})` };
};

/** Budgets that the month's returns have changed: moved between lines, raised or lowered, each with its reason. */
const changedBudgets = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, month, funding } = holdings;
  const changes = budgetChangesIn(funding, month);
  if (changes.length === 0) return undefined;
  const nameOf = namesOf(holdings);
  return {
    id: 'money-budget-changes',
    title: words.changesTable,
    columns: [
      { title: words.project, format: 'text' },
      { title: words.unit, format: 'text' },
      { title: words.source, format: 'text' },
      { title: words.line, format: 'text' },
      { title: words.from, format: 'money' },
      { title: words.to, format: 'money' },
      { title: words.kind, format: 'text' },
      { title: words.reason, format: 'text' },
    ],
    rows: changes.map((change) => ({
      cells: [
        nameOf(change.class ?? change.project),
        unitName(programme, change.unit),
        sourceOf(programme, change),
        nameOfOption(fundingLines, change.line),
        yuan(change.from),
        yuan(change.to),
        change.moved ? words.moved : change.to > change.from ? words.raised : words.lowered,
        change.reason === undefined ? null : same(change.reason),
      ],
    })),
    notes: [words.changesNote],
  };
};

/** Months after a year in which is told what became of what it left. */
const toDispose = 3;

/**
 * In December, and as long as it is being disposed of: what each account had in hand when the year ended, how much of
 * it was decided to be carried, what was given back since, and what nobody has decided (notice 77, 92).
 */
const yearEnd = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, month, funding, registers = [] } = holdings;
  const isDecember = month.endsWith('-12');
  if (!isDecember && Number(month.slice(5)) > toDispose) return undefined;
  const year = isDecember ? yearOf(month) : String(Number(yearOf(month)) - 1);
  const movements = funding.flatMap(movementsOf).filter((each) => each.month <= month);
  const left = balancesAt(movements, `${year}-12`).filter(({ fen }) => fen !== 0);
  if (left.length === 0) return undefined;
  const nameOf = namesOf(holdings);
  const decided = new Map(carriedOutOf(registers, year).map((each) => [accountKey(each), each.fen]));
  const figures = left.map((account) => {
    const key = accountKey(account);
    const carried = decided.get(key) ?? 0;
    const since = movements.filter((each) => accountKey(each) === key && each.month > `${year}-12`);
    const returned = sumOfStates(since, 'returned');
    return { account, fen: [account.fen, carried, returned, Math.max(0, account.fen - carried - returned)] };
  });
  const sums = total(
    figures.map(({ fen }) => fen),
    4,
  );
  return {
    id: 'money-year-end',
    title: fill(words.yearEndTable, { year }),
    columns: [
      { title: words.classOrProject, format: 'text' },
      { title: words.unit, format: 'text' },
      { title: words.source, format: 'text' },
      { title: words.left, format: 'money' },
      { title: words.carried, format: 'money' },
      { title: words.returnedSince, format: 'money' },
      { title: words.undecided, format: 'money' },
    ],
    rows: [
      ...figures.map(({ account, fen }) => ({
        cells: [
          nameOf(account.project),
          unitName(programme, account.unit),
          sourceOf(programme, account),
          ...fen.map(yuan),
        ],
      })),
      { cells: [reportTexts.total, same(''), same(''), ...sums.map(yuan)], role: 'total' },
    ],
    notes: [words.yearEndNote],
  };
};

export const printAccounts = (holdings: MoneyHoldings): readonly Table[] =>
  [byProject(holdings), byUnit(holdings), changedBudgets(holdings), yearEnd(holdings)].flatMap(
    (table) => table ?? [],
  );

/** Classes whose return and whose money say another cost, with the reason that their settlement gives. */
export const printBridge = (holdings: MoneyHoldings): readonly Table[] => {
  const { programme, month, classes, funding, registers = [] } = holdings;
  const nameOf = namesOf(holdings);
  const year = yearOf(month);
  const toldOf = new Set(
    [...classes, ...funding]
      .filter((row) => yearOf(row.month) === year && row.month <= month)
      .map(({ project }) => project),
  );
  const bridges = differing(bridgesAt(classes, funding.flatMap(movementsOf), month)).filter(({ project }) =>
    toldOf.has(project),
  );
  if (bridges.length === 0) return [];
  const settled = settledIn(registers);
  const reasonOf = (code: string): Bilingual | null => {
    const reasons = settled.flatMap((each) =>
      each.class === code && each.reason ? [same(each.reason)] : [],
    );
    return reasons.length ? listNames(reasons) : null;
  };
  return [
    {
      id: 'money-bridge',
      title: words.bridgeTable,
      columns: [
        { title: words.classOrProject, format: 'text' },
        { title: words.unit, format: 'text' },
        { title: words.told, format: 'money' },
        { title: words.lines, format: 'money' },
        { title: words.difference, format: 'money' },
        { title: words.reason, format: 'text' },
      ],
      rows: bridges.map((bridge) => ({
        cells: [
          nameOf(bridge.class ?? bridge.project),
          listNames(bridge.units.map((code) => unitName(programme, code))),
          yuan(bridge.told),
          yuan(bridge.lines),
          yuan(bridge.lines - bridge.told),
          reasonOf(bridge.class ?? bridge.project),
        ],
      })),
      notes: [words.bridgeNote],
    },
  ];
};
