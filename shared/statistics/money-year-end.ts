import { fill, same } from '../ground/bilingual.ts';
import { yearOf } from '../ground/period.ts';
import { balancesAt, sumOfStates } from '../money/account.ts';
import { carriedOutOf } from '../money/carried.ts';
import { accountKey, movementsOf } from '../money/movements.ts';
import { reportTexts } from '../words/report.ts';
import { accountTexts as words } from '../words/report-money.ts';
import { type MoneyHoldings, namesOf, unitName } from './money-holdings.ts';
import { sourceOf } from './name-source.ts';
import { total } from './sums-of-columns.ts';
import { type Table, yuan } from './table.ts';

/** Months after a year in which is told what became of what it left. */
const toDispose = 3;

/**
 * In December, and as long as it is being disposed of: what each account had in hand when the year ended, how much of
 * it was decided to be carried, what was given back since, and what nobody has decided (notice 77, 92).
 */
export const yearEnd = (holdings: MoneyHoldings): Table | undefined => {
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
