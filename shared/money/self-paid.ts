/**
 * Who paid for classes: of a base it is told how much of what its classes cost was not government money (notice 77, 88).
 */
import { netSpent } from './account.ts';
import type { Movement } from './movements.ts';

/** Net spending by source code. Fen. @param classes codes */
export const paidFor = (
  movements: Iterable<Movement>,
  classes: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const paid = new Map<string, number>();
  for (const movement of movements)
    if (movement.class !== undefined && classes.has(movement.class))
      paid.set(movement.source, (paid.get(movement.source) ?? 0) + netSpent(movement));
  return paid;
};

/** Share of it that no government paid, 0 to 1; undefined where nothing was paid. */
export const selfPaidShare = (paid: ReadonlyMap<string, number>): number | undefined => {
  const all = [...paid.values()].reduce((sum, fen) => sum + fen, 0);
  return all > 0 ? 1 - (paid.get('government') ?? 0) / all : undefined;
};
