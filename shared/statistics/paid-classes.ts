import { yearOf } from '../ground/period.ts';
import { netSpent } from '../money/account.ts';
import { classesIn } from './classes-told.ts';
import { type MoneyHoldings, movementsIn } from './money-holdings.ts';

/** Classes of the year that money names, and what was spent on classes. */
export const paidClasses = (holdings: MoneyHoldings) => {
  const movements = movementsIn(holdings).filter((each) => each.class !== undefined && netSpent(each) !== 0);
  const paid = new Set(movements.map((each) => each.class));
  const year = yearOf(holdings.month);
  return {
    movements,
    classes: classesIn(holdings).filter(({ code, month }) => yearOf(month) === year && paid.has(code)),
  };
};
