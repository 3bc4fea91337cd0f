/**
 * What came of the money (notice 79, 81): targets of each fiscal line against what ledgers and registers say, what a
 * passed person-hour cost, and classes that cost more than the norm of their first day.
 */

import { norms } from './costs-above-norm.ts';
import { fiscalLines } from './fiscal-lines.ts';
import type { MoneyHoldings } from './money-holdings.ts';
import { costs } from './person-hour-costs.ts';
import type { Table } from './table.ts';

export const printPerformance = (holdings: MoneyHoldings): readonly Table[] =>
  [fiscalLines(holdings), costs(holdings), norms(holdings)].flatMap((table) => table ?? []);
