import { printYuan } from '../../form/kinds/money.ts';
import { netSpent, sumOf } from '../../money/account.ts';
import type { Movement } from '../../money/movements.ts';
import { settledIn } from '../../money/settled.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, type View } from '../world.ts';

/** Spending in a month after the one in which the class was settled. */
export const afterSettlement = (view: View): Found => {
  const { asOf, registers, movements } = view;
  const settled = settledIn(registers).filter(({ on }) => on <= asOf);
  const owners = new Map(view.classes.map(({ code, unit }) => [code, unit]));
  const flags = settled.flatMap(({ class: code, source, level, on }) => {
    const after = movements.filter(
      (each) =>
        each.class === code &&
        each.source === source &&
        each.level === level &&
        netSpent(each) !== 0 &&
        each.month > on.slice(0, 7),
    );
    const fen = sumOf(after, netSpent);
    if (fen <= 0) return [];
    return [
      raise('after-settlement', {
        unit: owners.get(code) ?? (after[0] as Movement).unit,
        of: [code, source, level],
        figure: fen,
        rows: [code, ...documentsOf(after)],
        since: lastDayOf((after[0] as Movement).month),
        about: {
          class: code,
          account: accountName({ source, level }, view),
          due: on,
          fen: printYuan(fen),
        },
      }),
    ];
  });
  return { kind: 'after-settlement', subjects: settled.length, flags };
};
