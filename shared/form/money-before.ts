/** What money returns of earlier months say of a project or class, for rules that compare a sheet with them. */

export type ClassesTold = { readonly [run: string]: { readonly told: number; readonly lines: number } };
/** Sums over the months before, by source and level of government. Fen. */
export type MoneyBefore = {
  readonly source: string;
  readonly level?: string | undefined;
  /** Came in: received, handed, recovered. Went out: spent, passed on, returned. */
  readonly in: number;
  readonly out: number;
  readonly received: number;
  /** To other units. */
  readonly passed: number;
  /** Less what was recovered. */
  readonly spent: number;
  /** The same, by the units that money of it was passed to; 0 where no rule of the form asks. */
  readonly spentByOthers: number;
  /** The budget of each line as stated last. */
  readonly budgets: { readonly [line: string]: number };
  /** Less what was recovered; lines of nothing are left out. */
  readonly spentByLine: { readonly [line: string]: number };
  /** Matching funds promised, each with the day it is due. */
  readonly promised: readonly { readonly fen: number; readonly dueOn: string }[];
};
