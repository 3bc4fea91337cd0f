/** What one side appropriated, and what the other received (notice 80). */
import { printYuan } from '../../form/kinds/money.ts';
import { sumOf, sumOfStates } from '../../money/account.ts';
import type { Movement } from '../../money/movements.ts';
import { rowsOf } from '../../money/registered.ts';
import { addDays } from '../../programme/days.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, groupsBy, type View } from '../world.ts';
import { sameMoney } from './same-money.ts';

/** Paid by the treasury itself it never comes in. */
const isDirect = 'direct';

export const notReceived = (view: View): Found => {
  const { asOf, registers, registered, movements, programme } = view;
  const { days } = programme.flagLimits.notReceived;
  const direct = new Set(
    rowsOf(registers, 'appropriation').flatMap(({ code, row }) => (row.payment === isDirect ? [code] : [])),
  );
  const given = registered.filter(
    ({ state, row, month }) => state === 'appropriated' && !direct.has(row) && lastDayOf(month) <= asOf,
  );
  const groups = groupsBy(given, ({ unit, project, level }) => `${unit}#${project}#${level ?? ''}`);
  const flags = groups.flatMap((group) => {
    const { unit, project, source, level } = group[0] as Movement;
    const due = group.filter(({ month }) => addDays(lastDayOf(month), days) <= asOf);
    const other = sumOf(due, ({ fen }) => fen);
    const theirs = movements.filter(sameMoney({ project, source, level }));
    const received = sumOfStates(theirs, 'received');
    if (other <= received) return [];
    return [
      raise('not-received', {
        unit,
        of: [project, level],
        figure: other - received,
        rows: [...due.map(({ row }) => row), ...documentsOf(theirs)],
        since: addDays(lastDayOf(due[due.length - 1]?.month as string), days),
        about: {
          project,
          account: accountName({ source, level }, view),
          days,
          other: printYuan(other),
          received: printYuan(received),
          fen: printYuan(other - received),
        },
      }),
    ];
  });
  return { kind: 'not-received', subjects: groups.length, flags };
};
