/**
 * A budget by line is a stock: it is stated, and holds until it is stated anew, over the turn of a year too. An empty
 * cell states nothing. So of what was stated n times the last counts, and a month's return adds to the budget what it
 * changed it by.
 */
import { fundingKey } from '../tables/funding.ts';
import type { FundingRow } from '../tables/rows.ts';
import { type Account, accountKey, accountOf } from './movements.ts';

type Line = Account & { readonly class?: string | undefined; readonly line: string };
export type Budget = Line & { readonly month: string; readonly fen: number };

const lineOf = (row: FundingRow): Line => ({ ...accountOf(row), class: row.class, line: row.line });
const lineKey = (line: Line): string => `${accountKey(line)}#${line.class ?? ''}#${line.line}`;

/** Within a month and line rows differ by other unit and payer; where two state a budget, the later key holds. */
const inOrder = (a: FundingRow, b: FundingRow): number =>
  a.month !== b.month ? (a.month < b.month ? -1 : 1) : fundingKey(a) < fundingKey(b) ? -1 : 1;

export type BudgetStatement = {
  readonly row: FundingRow;
  /** What the row adds to the budget of its line, fen; 0 where it states none. */
  readonly budgeted: number;
};

/** @param rows of all years, so that what is stated again in January is not another budget */
export const budgetStatements = (rows: Iterable<FundingRow>): readonly BudgetStatement[] => {
  const stated = new Map<string, number>();
  return [...rows].sort(inOrder).map((row) => {
    if (row.budgeted === undefined) return { row, budgeted: 0 };
    const key = lineKey(lineOf(row));
    const added = row.budgeted - (stated.get(key) ?? 0);
    stated.set(key, row.budgeted);
    return { row, budgeted: added };
  });
};

/** The budget of each line as it holds at the end of a month. */
export const budgetsAt = (rows: Iterable<FundingRow>, month: string): readonly Budget[] => {
  const held = new Map<string, Budget>();
  for (const row of [...rows].sort(inOrder)) {
    if (row.budgeted === undefined || row.month > month) continue;
    const line = lineOf(row);
    held.set(lineKey(line), { ...line, month: row.month, fen: row.budgeted });
  }
  return [...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, budget]) => budget);
};

/** A line whose budget a month's return has changed. Fen. */
export type BudgetChange = Line & {
  readonly from: number;
  readonly to: number;
  /**
   * 调剂: the budget of the account stayed the same in all, so money was moved between its lines. Otherwise it was
   * raised or lowered (调增、调减).
   */
  readonly moved: boolean;
  readonly reason?: string | undefined;
};

/** A line stated for the first time is no change of it, unless others of the account made room for it. */
export const budgetChangesIn = (rows: readonly FundingRow[], month: string): readonly BudgetChange[] => {
  const before = rows.filter((row) => row.month < month);
  const known = new Map(budgetsAt(before, month).map((budget) => [lineKey(budget), budget.fen] as const));
  const accounts = new Set(budgetsAt(before, month).map(accountKey));
  const totals = new Map<string, number>();
  const changes = budgetsAt(rows, month).flatMap((budget): readonly BudgetChange[] => {
    if (budget.month !== month || !accounts.has(accountKey(budget))) return [];
    const from = known.get(lineKey(budget)) ?? 0;
    if (from === budget.fen) return [];
    totals.set(accountKey(budget), (totals.get(accountKey(budget)) ?? 0) + budget.fen - from);
    const { month: _, fen: to, ...line } = budget;
    const said = rows.find((row) => row.month === month && lineKey(lineOf(row)) === lineKey(line));
    return [{ ...line, from, to, moved: false, reason: said?.moveReason }];
  });
  return changes.map((change) => ({ ...change, moved: totals.get(accountKey(change)) === 0 }));
};
