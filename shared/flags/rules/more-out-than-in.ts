import { printYuan } from '../../form/kinds/money.ts';
import type { Movement } from '../../money/movements.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, firstAbove, type View } from '../world.ts';
import { accountsIn, comesIn, goesOut, total } from './accounts.ts';
import { positive } from './unspent.ts';

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
