/** What a class cost against the quota of a person and day. */
import { printYuan } from '../../form/kinds/money.ts';
import { mostOfClass, normOf, sayNorm } from '../../ground/norms.ts';
import { netSpent, sumOf } from '../../money/account.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { documentsOf, type View } from '../world.ts';
import { daysOf, heldIn, spendingOf } from './classes-held.ts';

export const norm = (view: View): Found => {
  const { programme } = view;
  const spending = spendingOf(view);
  const compared = heldIn(view).flatMap((held) => {
    const quota = normOf(programme.norms.personDay, held.start);
    const group = spending.get(held.code);
    return quota && group ? [{ held, quota, group }] : [];
  });
  const flags = compared.flatMap(({ held, quota, group }) => {
    const { code, unit, persons } = held;
    const days = daysOf(held);
    const covered = group.filter(({ line }) => quota.covers.includes(line));
    const other = sumOf(covered, netSpent);
    const fen = other - mostOfClass(quota, persons, days);
    if (fen <= 0 || persons * days === 0) return [];
    return [
      raise('norm', {
        unit,
        of: [code],
        figure: fen,
        rows: [code, ...documentsOf(covered)],
        since: lastDayOf(held.month),
        about: {
          class: code,
          other: printYuan(other),
          persons,
          days,
          each: printYuan(Math.round(other / (persons * days))),
          basis: sayNorm(quota),
          quota: printYuan(quota.fen),
          fen: printYuan(fen),
        },
      }),
    ];
  });
  return { kind: 'norm', subjects: compared.length, flags };
};
