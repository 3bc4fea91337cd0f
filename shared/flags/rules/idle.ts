import { printYuan } from '../../form/kinds/money.ts';
import type { Movement } from '../../money/movements.ts';
import { addDays } from '../../programme/days.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, firstAbove, type View } from '../world.ts';
import { accountsIn, comesIn, goesOut, total } from './accounts.ts';
import { firstPlanned } from './planned-days.ts';

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
