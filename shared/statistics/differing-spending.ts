/**
 * Two forms tell what a project has spent: the returns of its classes and those of its money (notice 62, 84). Both
 * are sums of the months given, so they agree as soon as everything is told in both.
 */
import type { ClassRow, FundingRow } from '../tables/rows.ts';

export type DifferingSpending = {
  readonly project: string;
  readonly units: readonly string[];
  /** Fen according to the classes, and according to the money. */
  readonly cost: number;
  readonly spent: number;
};

/** Projects with a class of which the two differ, by code; what was paid before any class began is no difference yet. */
export const differingSpending = (
  classes: readonly ClassRow[],
  funding: readonly FundingRow[],
): readonly DifferingSpending[] => {
  const told = new Map<string, { units: Set<string>; cost: number; spent: number }>();
  for (const { project, unit, cost = 0 } of classes) {
    const sums = told.get(project) ?? { units: new Set(), cost: 0, spent: 0 };
    sums.units.add(unit);
    sums.cost += cost;
    told.set(project, sums);
  }
  for (const { project, unit, spent } of funding) {
    const sums = told.get(project);
    if (!sums) continue;
    sums.units.add(unit);
    sums.spent += spent;
  }
  return [...told]
    .filter(([, { cost, spent }]) => cost !== spent)
    .map(([project, { units, ...sums }]) => ({ project, units: [...units].sort(), ...sums }))
    .sort((a, b) => (a.project < b.project ? -1 : 1));
};
