import { netSpent } from '../../money/account.ts';
import type { Movement } from '../../money/movements.ts';
import type { ClassRow } from '../../tables/rows.ts';
import { groupsBy, type View } from '../world.ts';

/** A class over all its months: its people and days are those that it told of last. */
export const heldIn = ({ classes }: View): readonly ClassRow[] =>
  groupsBy(classes, ({ code }) => code).map(
    (group) => [...group].sort((a, b) => (a.month < b.month ? -1 : 1))[group.length - 1] as ClassRow,
  );

export const spendingOf = ({ movements }: View): ReadonlyMap<string, readonly Movement[]> =>
  new Map(
    groupsBy(
      movements.filter((each) => each.class !== undefined && netSpent(each) !== 0),
      (each) => each.class as string,
    ).map((group) => [group[0]?.class as string, group]),
  );

export const daysOf = ({ days, start, end }: ClassRow): number =>
  days ?? (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
