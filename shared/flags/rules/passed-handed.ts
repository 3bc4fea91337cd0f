import { printYuan } from '../../form/kinds/money.ts';
import { sumOfStates } from '../../money/account.ts';
import type { Movement } from '../../money/movements.ts';
import { addDays } from '../../programme/days.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, groupsBy, unitName, type View } from '../world.ts';

/** Money between two units that report, told by both. */
export const passedHanded = (view: View): Found => {
  const { asOf, movements, programme } = view;
  const { days } = programme.flagLimits.passedHanded;
  const between = movements.filter(
    ({ state, month }) =>
      (state === 'passed' || state === 'handed') && addDays(lastDayOf(month), days) <= asOf,
  );
  const groups = groupsBy(between, ({ state, unit, peer, project, source, level }) =>
    [...(state === 'passed' ? [unit, peer] : [peer, unit]), project, source, level ?? ''].join('#'),
  );
  const flags = groups.flatMap((group) => {
    const { state, project, source, level, ...first } = group[0] as Movement;
    const [from, to] = (state === 'passed' ? [first.unit, first.peer] : [first.peer, first.unit]) as [
      string,
      string,
    ];
    const [other, received] = [sumOfStates(group, 'passed'), sumOfStates(group, 'handed')];
    if (other === received) return [];
    return [
      raise('passed-handed', {
        unit: from,
        of: [to, project, source, level],
        figure: other - received,
        rows: documentsOf(group),
        since: addDays(lastDayOf((group[group.length - 1] as Movement).month), days),
        about: {
          project,
          account: accountName({ source, level }, view),
          peer: unitName(view, to),
          other: printYuan(other),
          received: printYuan(received),
          fen: printYuan(Math.abs(other - received)),
        },
      }),
    ];
  });
  return { kind: 'passed-handed', subjects: groups.length, flags };
};
