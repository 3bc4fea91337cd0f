/** How many people and how much money ledger rows are about: to say by how much figures are short without them. */
import type { LedgerRow } from './rows.ts';

export type Measure = {
  /** Planned, taught, or named in a roster, each person once. */
  readonly persons: number;
  /** Fen: budgets of plans, costs of classes, money received. */
  readonly money: number;
};

export const measureRows = (rows: Iterable<LedgerRow>): Measure => {
  const named = new Set<string>();
  let persons = 0;
  let money = 0;
  for (const row of rows)
    if (row.type === 'enrolment') named.add(row.person);
    else if (row.type === 'project') {
      persons += row.persons;
      money += row.budget;
    } else if (row.type === 'class') {
      persons += row.persons;
      money += row.cost ?? 0;
    } else if (row.type === 'funding') money += row.received ?? 0;
  return { persons: persons + named.size, money };
};
