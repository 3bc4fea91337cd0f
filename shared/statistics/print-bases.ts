/**
 * Bases as their registry has them at the end of the month: how many of each level beside the target (notice 38), what was
 * held at each (37, 75), what is planned by trade (40), and at the end of a year those to think about.
 */

import { basePlan } from '../forms/base-plan.ts';
import { satisfaction } from '../forms/satisfaction.ts';
import { yearOf } from '../ground/period.ts';
import { cardTable } from './base-card-table.ts';
import { exitTable } from './base-exit-table.ts';
import { levelTable } from './base-level-table.ts';
import { tradeTable } from './base-trade-table.ts';
import { basesIn } from './bases-in-force.ts';
import { heldAtBases, hostsOf, type Rated } from './held-at-bases.ts';
import { type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import type { Table } from './table.ts';

export const printBases = (holdings: OrganisationHoldings): readonly Table[] => {
  const bases = basesIn(holdings);
  const { programme, month, classes, projects, registers } = holdings;
  const planned = rowsOfRegister(registers, basePlan);
  if (bases.length + planned.length === 0) return [];
  const heldAt = heldAtBases({
    units: programme.units,
    unitPrefixes: programme.unitPrefixes,
    classes: classes.filter((held) => yearOf(held.month) === yearOf(month) && held.month <= month),
    hostOf: hostsOf(projects.map(({ code, host = '' }) => ({ code, host }))),
    rated: rowsOfRegister(registers, satisfaction).map(({ row }) => row as unknown as Rated),
  });
  return [
    levelTable(holdings, bases),
    ...(bases.length ? [cardTable(holdings, bases, heldAt)] : []),
    ...tradeTable(holdings, bases),
    ...exitTable(holdings, bases, heldAt),
  ];
};
