import type { Bilingual } from '../ground/bilingual.ts';
import { yearOf } from '../ground/period.ts';
import { balancesAt, netSpent, sumOf, sumOfStates } from '../money/account.ts';
import type { Movement } from '../money/movements.ts';
import { type Settled, settledIn } from '../money/settled.ts';
import { ownerOf } from '../registers/codes.ts';
import { reportTexts } from '../words/report.ts';
import { accountTexts as words } from '../words/report-money.ts';
import { type MoneyHoldings, movementsIn, namesOf, unitName } from './money-holdings.ts';
import { total } from './sums-of-columns.ts';
import { share, type Table, type TableRow, yuan } from './table.ts';

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
export const byProject = (holdings: MoneyHoldings): Table | undefined => {
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
