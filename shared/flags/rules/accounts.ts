/** What is in hand, account by account: received and not used, more out than in, left at a year's end (notice 86, 94). */

import { printYuan } from '../../form/kinds/money.ts';
import { inHand, sumOf } from '../../money/account.ts';
import { accountKey, type Movement } from '../../money/movements.ts';
import { carriedOutOf } from '../../money/registered.ts';
import { addDays } from '../../programme/days.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, firstAbove, groupsBy, type View } from '../world.ts';
import { firstPlanned } from './plan.ts';

const comesIn = (each: Movement): boolean => inHand(each) > 0;
const goesOut = (each: Movement): boolean => inHand(each) < 0;
const total = (movements: readonly Movement[]): number => sumOf(movements, (each) => Math.abs(inHand(each)));
const accountsIn = ({ movements }: View): readonly (readonly Movement[])[] =>
  groupsBy(
    movements.filter((each) => inHand(each) !== 0),
    accountKey,
  );

/** Of what came in long ago more than a little has gone nowhere. Before its first class is due nothing is asked. */
export const idle = (view: View): Found => {
  const { asOf, programme, projects } = view;
  const { days, share, fen: least, plannedDays } = programme.flagLimits.idle;
  const accounts = accountsIn(view).filter((group) => group.some(comesIn));
  const flags = accounts.flatMap((group) => {
    const { unit, project, source, level } = group[0] as Movement;
    const old = group.filter((each) => comesIn(each) && addDays(lastDayOf(each.month), days) <= asOf);
    const [received, out] = [total(old), total(group.filter(goesOut))];
    const left = received - out;
    if (left < least || left < received * share) return [];
    const planned = firstPlanned(projects.find(({ code }) => code === project));
    if (planned !== undefined && addDays(planned, plannedDays) > asOf) return [];
    return [
      raise('idle', {
        unit,
        of: [project, source, level],
        figure: left,
        rows: documentsOf(group),
        since: addDays(lastDayOf(firstAbove(old, out)), days),
        about: {
          project,
          account: accountName({ source, level }, view),
          days,
          received: printYuan(received),
          fen: printYuan(left),
        },
      }),
    ];
  });
  return { kind: 'idle', subjects: accounts.length, flags };
};

/** Over all units: one passes on what another received. */
export const moreOutThanIn = (view: View): Found => {
  const accounts = accountsIn(view);
  const flags = accounts.flatMap((group) => {
    const { unit, project, source, level } = group[0] as Movement;
    const [received, other] = [total(group.filter(comesIn)), total(group.filter(goesOut))];
    if (other <= received) return [];
    return [
      raise('more-out-than-in', {
        unit,
        of: [project, source, level],
        figure: other - received,
        rows: documentsOf(group),
        since: lastDayOf(firstAbove(group.filter(goesOut).map(positive), received)),
        about: {
          project,
          account: accountName({ source, level }, view),
          other: printYuan(other),
          received: printYuan(received),
          fen: printYuan(other - received),
        },
      }),
    ];
  });
  return { kind: 'more-out-than-in', subjects: accounts.length, flags };
};
const positive = (each: Movement): Movement => ({ ...each, fen: Math.abs(inHand(each)) });

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
