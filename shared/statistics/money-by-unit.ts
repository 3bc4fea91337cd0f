import type { Bilingual } from '../ground/bilingual.ts';
import { balancesAt, netSpent, sumOf, sumOfStates } from '../money/account.ts';
import { type Movement, movementsOf } from '../money/movements.ts';
import { reportTexts } from '../words/report.ts';
import { accountTexts as words } from '../words/report-money.ts';
import type { MoneyHoldings } from './money-holdings.ts';
import { total } from './sums-of-columns.ts';
import { type Table, type TableRow, yuan } from './table.ts';

/** Received, handed over, passed on, net spent, returned, left. Fen. */
const unitFigures = (own: readonly Movement[], month: string): number[] => [
  sumOfStates(own, 'received'),
  sumOfStates(own, 'handed'),
  sumOfStates(own, 'passed'),
  sumOf(own, netSpent),
  sumOfStates(own, 'returned'),
  sumOf(balancesAt(own, month), ({ fen }) => fen),
];

export const byUnit = (holdings: MoneyHoldings): Table | undefined => {
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
