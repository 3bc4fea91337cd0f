/**
 * Money by project and by unit, from promise to what is left (notice 62, 77–81, 93): sums of movements over all months,
 * so that each project adds up whenever it was paid. The units of a project are one: what one passed to another stands
 * between units alone.
 */

import { changedBudgets } from './changed-budgets.ts';
import { byProject } from './money-by-project.ts';
import { byUnit } from './money-by-unit.ts';
import type { MoneyHoldings } from './money-holdings.ts';
import { yearEnd } from './money-year-end.ts';
import type { Table } from './table.ts';

export const printAccounts = (holdings: MoneyHoldings): readonly Table[] =>
  [byProject(holdings), byUnit(holdings), changedBudgets(holdings), yearEnd(holdings)].flatMap(
    (table) => table ?? [],
  );
