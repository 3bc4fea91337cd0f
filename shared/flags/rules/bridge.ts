import { printYuan } from '../../form/kinds/money.ts';
import { netSpent } from '../../money/account.ts';
import { bridgesAt } from '../../money/bridge.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { documentsOf, type View } from '../world.ts';

/** What the two returns say a class has cost; of a project where its money names no class. */
export const bridge = (view: View): Found => {
  const { classes, movements, asOf, projects } = view;
  const month = asOf.slice(0, 7);
  const bridges = bridgesAt(classes, movements, month);
  const ownerOf = new Map([...projects, ...classes].map(({ code, unit }) => [code, unit]));
  const flags = bridges
    .filter(({ told, lines }) => told !== lines)
    .map(({ project, class: code, units, told, lines }) => {
      const told_of = classes.filter((held) => (code ? held.code === code : held.project === project));
      const spent = movements.filter(
        (each) => each.project === project && (!code || each.class === code) && netSpent(each) !== 0,
      );
      return raise('bridge', {
        unit: ownerOf.get(code ?? project) ?? (units[0] as string),
        of: [code ?? project],
        figure: lines - told,
        rows: [...told_of.map((held) => held.code), ...documentsOf(spent)],
        since: lastDayOf(
          [...told_of.map((held) => held.month), ...spent.map((each) => each.month)].sort().pop() as string,
        ),
        about: {
          class: code ?? project,
          other: printYuan(told),
          received: printYuan(lines),
          fen: printYuan(Math.abs(lines - told)),
        },
      });
    });
  return { kind: 'bridge', subjects: bridges.length, flags };
};
