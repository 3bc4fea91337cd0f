/** Money by unit as lines to be shown: what a unit has of each source and level, in all, and what all have together. */
import type { UnitMoney } from './overview.ts';

export const measures = [
  'promised',
  'applied',
  'approved',
  'appropriated',
  'received',
  'handed',
  'passed',
  'spent',
  'settled',
  'returned',
  'left',
] as const;
export type Figures = Pick<UnitMoney, (typeof measures)[number]>;

type Named = Pick<UnitMoney, 'unit' | 'source' | 'level'> & Figures;
/** `of` is a row that says whose it is; of everybody's money no unit's. */
export type OverviewLine<R extends Named> = {
  readonly kind: 'account' | 'unit' | 'all';
  readonly of: R;
  readonly figures: Figures;
};

export const addFigures = (rows: readonly Figures[]): Figures =>
  Object.fromEntries(
    measures.map((measure) => [measure, rows.reduce((sum, row) => sum + row[measure], 0)]),
  ) as Figures;

/**
 * Spent of what came in, in percent to one decimal; undefined where nothing came in. Of all units together what one handed
 * to another came in once.
 */
export const spentShare = ({
  kind,
  figures: { received, handed, passed, spent },
}: Pick<OverviewLine<Named>, 'kind' | 'figures'>): number | undefined => {
  const cameIn = received + handed - (kind === 'all' ? passed : 0);
  return cameIn > 0 ? Math.round((spent / cameIn) * 1000) / 10 : undefined;
};

/** @param rows in the order of units; a unit of one account has no total beside it */
export const overviewLines = <R extends Named>(rows: readonly R[]): readonly OverviewLine<R>[] => {
  const units = rows.map(({ unit }) => unit).filter((unit, i, all) => all.indexOf(unit) === i);
  const lines = units.flatMap((unit): OverviewLine<R>[] => {
    const own = rows.filter((row) => row.unit === unit);
    const each = own.map((of): OverviewLine<R> => ({ kind: 'account', of, figures: of }));
    const [first] = own;
    return first && own.length > 1 ? [...each, { kind: 'unit', of: first, figures: addFigures(own) }] : each;
  });
  const [first] = rows;
  return first && units.length > 1
    ? [...lines, { kind: 'all', of: first, figures: addFigures(rows) }]
    : lines;
};
