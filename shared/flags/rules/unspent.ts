import { printYuan } from '../../form/kinds/money.ts';
import { inHand, sumOf } from '../../money/account.ts';
import { carriedOutOf } from '../../money/carried.ts';
import { accountKey, type Movement } from '../../money/movements.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, type View } from '../world.ts';
import { accountsIn } from './accounts.ts';

export const positive = (each: Movement): Movement => ({ ...each, fen: Math.abs(inHand(each)) });

/** Of the last year that has ended by then: what was neither carried by decision nor given back or used since. */
export const unspent = (view: View): Found => {
  const { asOf, registers } = view;
  const year = asOf.endsWith('-12-31') ? asOf.slice(0, 4) : String(Number(asOf.slice(0, 4)) - 1);
  const end = `${year}-12`;
  const carried = new Map(carriedOutOf(registers, year).map((each) => [accountKey(each), each.fen]));
  const accounts = accountsIn(view).filter((group) => group.some(({ month }) => month <= end));
  const flags = accounts.flatMap((group) => {
    const { unit, project, source, level } = group[0] as Movement;
    const left = sumOf(
      group.filter(({ month }) => month <= end),
      inHand,
    );
    const returned = sumOf(
      group.filter(({ month, state }) => month > end && state === 'returned'),
      ({ fen }) => fen,
    );
    const fen = left - (carried.get(accountKey(group[0] as Movement)) ?? 0) - returned;
    if (fen <= 0) return [];
    return [
      raise('unspent', {
        unit,
        of: [project, source, level, year],
        figure: fen,
        rows: documentsOf(group),
        since: `${year}-12-31`,
        about: { project, account: accountName({ source, level }, view), year, fen: printYuan(fen) },
      }),
    ];
  });
  return { kind: 'unspent', subjects: accounts.length, flags };
};
