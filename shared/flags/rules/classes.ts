/** What a class cost: against the quota, against its return, against its settlement (notice 61, 62, 77, 81). */

import { foldText } from '../../form/fold-text.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { same } from '../../ground/bilingual.ts';
import { netSpent, sumOf } from '../../money/account.ts';
import { bridgesAt } from '../../money/bridge.ts';
import type { Movement } from '../../money/movements.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { documentsOf, groupsBy, unitName, type View } from '../world.ts';
import { heldIn, spendingOf } from './classes-held.ts';

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

/** Hours on a platform are seen there alone: the number of its record is what an inspection looks up (notice 43, 63). */
export const onlineRecord = (view: View): Found => {
  const online = heldIn(view).filter(({ onlineHours = 0 }) => onlineHours > 0);
  const flags = online
    .filter(({ onlineRecord: record }) => record === undefined)
    .map(({ code, unit, month, onlineHours = 0 }) =>
      raise('online-record', {
        unit,
        of: [code],
        figure: onlineHours,
        in: 'count',
        rows: [code],
        since: lastDayOf(month),
        about: { class: code, hours: onlineHours },
      }),
    );
  return { kind: 'online-record', subjects: online.length, flags };
};

/** Title and days alike at two units, both with spending: a class that is paid for twice, or a joint one. */
export const doubled = (view: View): Found => {
  const spending = spendingOf(view);
  const titles = new Map(view.projects.map(({ code, title }) => [code, title]));
  const paid = heldIn(view).filter(({ code }) => spending.has(code));
  const groups = groupsBy(paid, (held) =>
    [foldText(held.title ?? titles.get(held.project) ?? held.code), held.start, held.end].join('#'),
  );
  const flags = groups.flatMap((group) =>
    group.flatMap((held) => {
      const other = group.find(({ unit }) => unit !== held.unit);
      if (!other) return [];
      const fen = sumOf(spending.get(held.code) as readonly Movement[], netSpent);
      return [
        raise('doubled', {
          unit: held.unit,
          of: [held.code, other.code],
          figure: fen,
          rows: [held.code, other.code],
          since: lastDayOf([held.month, other.month].sort()[1] as string),
          about: { class: held.code, other: same(other.code), peer: unitName(view, other.unit) },
        }),
      ];
    }),
  );
  return { kind: 'doubled', subjects: paid.length, flags };
};
