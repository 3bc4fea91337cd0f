import { fiscalLevels } from '../forms/columns/choices.ts';
import { deviates } from '../forms/rules/deviates.ts';
import { same } from '../ground/bilingual.ts';
import { nameOfOption } from '../ground/define-city.ts';
import { yearOf } from '../ground/period.ts';
import { performanceTexts as words } from '../words/report-performance.ts';
import { classesIn } from './classes-told.ts';
import { type Coded, indicatorsOf, rowsOf } from './fiscal-indicators.ts';
import { type MoneyHoldings, movementsIn, namesOf } from './money-holdings.ts';
import { round, share, type Table, type TableCell, type TableRow } from './table.ts';

/** notice 81: each fiscal line with its targets, what was reached, and why not. */
export const fiscalLines = (holdings: MoneyHoldings): Table | undefined => {
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
