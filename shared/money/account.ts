/**
 * What is in hand. For every project, source and level, over all units together:
 *
 *   carried in + received = net spent + returned + carried out
 *
 * Of one unit what was handed to it stands beside what it received, and what it passed on beside what it spent. It
 * holds neither by class nor by line: money comes in by project, and nobody receives by line.
 */
import { type Account, accountKey, type MoneyState, type Movement } from './movements.ts';

const signs: { readonly [state in MoneyState]?: 1 | -1 } = {
  received: 1,
  handed: 1,
  recovered: 1,
  passed: -1,
  spent: -1,
  returned: -1,
};

/** What a movement adds to what is in hand; 0 where it moves nothing. Fen. */
export const inHand = ({ state, fen }: Movement): number => (signs[state] ?? 0) * fen;
/** What it adds to net spending. Fen. */
export const netSpent = ({ state, fen }: Movement): number =>
  state === 'spent' ? fen : state === 'recovered' ? -fen : 0;

export const sumOf = <T>(items: Iterable<T>, fenOf: (item: T) => number): number => {
  let total = 0;
  for (const item of items) total += fenOf(item);
  return total;
};

/** Fen of one state, or of several. */
export const sumOfStates = (movements: Iterable<Movement>, ...states: readonly MoneyState[]): number =>
  sumOf(movements, ({ state, fen }) => (states.includes(state) ? fen : 0));

/** Sums of what is told apart by a key, in the order of the keys. */
export const sumsBy = <T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
  fenOf: (item: T) => number,
): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + fenOf(item));
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
};

export type Balance = Account & { readonly fen: number };

/** What each account has in hand at the end of a month; below zero where more went out than came in. */
export const balancesAt = (movements: Iterable<Movement>, month: string): readonly Balance[] => {
  const balances = new Map<string, { account: Account; fen: number }>();
  for (const movement of movements) {
    if (movement.month > month || signs[movement.state] === undefined) continue;
    const { unit, project, source, level } = movement;
    const known = balances.get(accountKey(movement)) ?? { account: { unit, project, source, level }, fen: 0 };
    known.fen += inHand(movement);
    balances.set(accountKey(movement), known);
  }
  return [...balances]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { account, fen }]) => ({ ...account, fen }));
};

/** What the year begins with: carried is computed, and nobody states it. */
export const carriedInto = (movements: Iterable<Movement>, year: string): readonly Balance[] =>
  balancesAt(movements, `${Number(year) - 1}-12`).filter(({ fen }) => fen !== 0);
