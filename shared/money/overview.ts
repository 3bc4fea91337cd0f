/** 经费监管: what units have of each source and level at the end of a month, from promise to what is left. */
import { balancesAt, netSpent, sumOf, sumOfStates } from './account.ts';
import type { Movement } from './movements.ts';
import type { Settled } from './settled.ts';

/** Of a unit’s money of one source and level, cumulative. Fen. */
export type UnitMoney = {
  readonly unit: string;
  readonly source: string;
  readonly level?: string | undefined;
  readonly promised: number;
  readonly applied: number;
  readonly approved: number;
  readonly appropriated: number;
  readonly received: number;
  readonly handed: number;
  readonly passed: number;
  readonly spent: number;
  /** By whoever had the class, with what others spent on it: never added to what the unit itself spent. */
  readonly settled: number;
  readonly returned: number;
  readonly left: number;
  /** What the sums are of: the amounts of the cells, by document and row. */
  readonly movements: readonly Movement[];
  readonly settlements: readonly Settled[];
};

type Key = Pick<Movement, 'unit' | 'source' | 'level'>;
const keyOf = ({ unit, source, level = '' }: Key): string => [unit, source, level].join('#');

/** In the order of units, sources and levels. @param movements and settlements: up to the month alone they count */
export const moneyByUnit = (
  movements: readonly Movement[],
  settlements: readonly Settled[],
  month: string,
): readonly UnitMoney[] => {
  const until = movements.filter((each) => each.month <= month);
  const settled = settlements.filter(({ on }) => on.slice(0, 7) <= month);
  const keys = new Map([...until, ...settled].map((each): [string, Key] => [keyOf(each), each]));
  return [...keys.keys()].sort().map((key) => {
    const { unit, source, level } = keys.get(key) as Key;
    const own = until.filter((each) => keyOf(each) === key);
    const asserted = settled.filter((each) => keyOf(each) === key);
    const of = (state: Movement['state']): number => sumOfStates(own, state);
    return {
      unit,
      source,
      level,
      promised: of('promised'),
      applied: of('applied'),
      approved: of('approved'),
      appropriated: of('appropriated'),
      received: of('received'),
      handed: of('handed'),
      passed: of('passed'),
      spent: sumOf(own, netSpent),
      settled: sumOf(asserted, ({ fen }) => fen),
      returned: of('returned'),
      left: sumOf(balancesAt(own, month), ({ fen }) => fen),
      movements: own,
      settlements: asserted,
    };
  });
};
