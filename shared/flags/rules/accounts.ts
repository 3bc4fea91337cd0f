/** What is in hand, account by account: received and not used, more out than in, left at a year's end (notice 86, 94). */

import { inHand, sumOf } from '../../money/account.ts';
import { accountKey, type Movement } from '../../money/movements.ts';
import { groupsBy, type View } from '../world.ts';

export const comesIn = (each: Movement): boolean => inHand(each) > 0;
export const goesOut = (each: Movement): boolean => inHand(each) < 0;
export const total = (movements: readonly Movement[]): number =>
  sumOf(movements, (each) => Math.abs(inHand(each)));
export const accountsIn = ({ movements }: View): readonly (readonly Movement[])[] =>
  groupsBy(
    movements.filter((each) => inHand(each) !== 0),
    accountKey,
  );
