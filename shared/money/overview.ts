/** 经费监管: what units have of each source and level at the end of a month, from promise to what is left. */
import { balancesAt, netSpent, sumOf, sumOfStates } from './account.ts';
import type { Movement } from './movements.ts';

/** Of a unit’s money of one source and level, cumulative. Fen. */
export type UnitMoney = {
  readonly unit: string;
  readonly source: string;
  readonly level?: string | undefined;
  readonly promised: number;
  readonly approved: number;
  readonly appropriated: number;
  readonly received: number;
  readonly handed: number;
  readonly passed: number;
  readonly spent: number;
  readonly returned: number;
  readonly left: number;
  /** What the sums are of: the amounts of the cells, by document and row. */
  readonly movements: readonly Movement[];
};

const keyOf = ({ unit, source, level = '' }: Pick<Movement, 'unit' | 'source' | 'level'>): string =>
  [unit, source, level].join('#');

/** In the order of units, sources and levels. @param movements up to the month alone count */
export const moneyByUnit = (movements: readonly Movement[], month: string): readonly UnitMoney[] => {
  const until = movements.filter((each) => each.month <= month);
  return [...new Set(until.map(keyOf))].sort().map((key) => {
    const own = until.filter((each) => keyOf(each) === key);
    const [{ unit, source, level }] = own as [Movement, ...Movement[]];
    const of = (state: Movement['state']): number => sumOfStates(own, state);
    return {
      unit,
      source,
      level,
      promised: of('promised'),
      approved: of('approved'),
      appropriated: of('appropriated'),
      received: of('received'),
      handed: of('handed'),
      passed: of('passed'),
      spent: sumOf(own, netSpent),
      returned: of('returned'),
      left: sumOf(balancesAt(own, month), ({ fen }) => fen),
      movements: own,
    };
  });
};
