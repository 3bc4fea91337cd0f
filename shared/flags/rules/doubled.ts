import { foldText } from '../../form/fold-text.ts';
import { same } from '../../ground/bilingual.ts';
import { netSpent, sumOf } from '../../money/account.ts';
import type { Movement } from '../../money/movements.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { groupsBy, unitName, type View } from '../world.ts';
import { heldIn, spendingOf } from './classes-held.ts';

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
