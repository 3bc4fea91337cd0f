/**
 * What a unit's returns of earlier months say of each project and class, for the rules of a sheet that looks at sums
 * (forms/funding-sheet-rules.ts, the settlement of a class).
 */
import type { MoneyBefore } from '../form/money-before.ts';
import type { FundingRow } from '../tables/rows.ts';
import { inHand, netSpent } from './account.ts';
import { budgetsAt } from './budgets.ts';
import { type Account, movementsOf } from './movements.ts';

type Sums = { -readonly [K in keyof MoneyBefore]: MoneyBefore[K] } & {
  budgets: { [line: string]: number };
  spentByLine: { [line: string]: number };
  promised: MoneyBefore['promised'][number][];
};

/** Of the unit's register of matching funds. Fen. */
export type Promised = Pick<Account, 'project' | 'source' | 'level'> & MoneyBefore['promised'][number];

/** Later than any month. */
const always = '9999-12';

/**
 * Sums of a project are those of its classes too; its budgets are its own lines alone.
 * @param rows of one unit, in any order
 * @param others of units that money was passed to, about the unit's own projects
 * @param promises of matching funds, of the unit's own projects
 * @returns by code of the project or class, in the order of source and level
 */
export const sumsBefore = (
  rows: readonly FundingRow[],
  others: readonly FundingRow[] = [],
  promises: readonly Promised[] = [],
): ReadonlyMap<string, readonly MoneyBefore[]> => {
  const sums = new Map<string, Map<string, Sums>>();
  const at = (
    code: string,
    { source, fiscalLevel: level }: Pick<FundingRow, 'source' | 'fiscalLevel'>,
  ): Sums => {
    const accounts = sums.get(code) ?? new Map<string, Sums>();
    sums.set(code, accounts);
    const key = `${source}#${level ?? ''}`;
    const known = accounts.get(key) ?? {
      source,
      level,
      in: 0,
      out: 0,
      received: 0,
      passed: 0,
      spent: 0,
      spentByOthers: 0,
      budgets: {},
      spentByLine: {},
      promised: [],
    };
    accounts.set(key, known);
    return known;
  };
  const targetsOf = (row: FundingRow): ReadonlySet<string> =>
    new Set([row.project, row.class ?? row.project]);
  for (const row of others)
    for (const code of targetsOf(row))
      for (const movement of movementsOf(row)) at(code, row).spentByOthers += netSpent(movement);
  for (const row of rows) {
    for (const code of targetsOf(row)) {
      const sum = at(code, row);
      for (const movement of movementsOf(row)) {
        const moved = inHand(movement);
        if (moved > 0) sum.in += moved;
        else sum.out -= moved;
        if (movement.state === 'received') sum.received += movement.fen;
        if (movement.state === 'passed') sum.passed += movement.fen;
        const spent = netSpent(movement);
        sum.spent += spent;
        if (spent !== 0) sum.spentByLine[row.line] = (sum.spentByLine[row.line] ?? 0) + spent;
      }
    }
  }
  for (const { class: held, project, source, level, line, fen } of budgetsAt(rows, always))
    at(held ?? project, { source, ...(level !== undefined && { fiscalLevel: level }) }).budgets[line] = fen;
  for (const { project, source, level, fen, dueOn } of promises)
    at(project, { source, ...(level !== undefined && { fiscalLevel: level }) }).promised.push({ fen, dueOn });
  return new Map(
    [...sums].map(([code, accounts]) => [
      code,
      [...accounts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
    ]),
  );
};
