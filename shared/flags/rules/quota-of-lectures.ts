import { printYuan } from '../../form/kinds/money.ts';
import { same } from '../../ground/bilingual.ts';
import { normOf } from '../../ground/norms.ts';
import { netSpent, sumOf } from '../../money/account.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { documentsOf, type View } from '../world.ts';
import { heldIn, spendingOf } from './classes-held.ts';

/** Only where the quota of a person and day leaves teaching out: else it is in there. */
export const lecture = (view: View): Found => {
  const { programme } = view;
  const spending = spendingOf(view);
  const compared = heldIn(view).flatMap((held) => {
    const quota = programme.flagLimits.lectureHour.filter(({ from }) => from <= held.start).slice(-1)[0];
    const isInside = normOf(programme.norms.personDay, held.start)?.covers.includes('teaching');
    const group = spending.get(held.code)?.filter(({ line }) => line === 'teaching') ?? [];
    const hours = held.hours - (held.onlineHours ?? 0);
    return quota && !isInside && group.length && hours > 0 ? [{ held, quota, group, hours }] : [];
  });
  const flags = compared.flatMap(({ held, quota, group, hours }) => {
    const other = sumOf(group, netSpent);
    const fen = other - quota.fen * hours;
    if (fen <= 0) return [];
    return [
      raise('lecture', {
        unit: held.unit,
        of: [held.code],
        figure: fen,
        rows: [held.code, ...documentsOf(group)],
        since: lastDayOf(held.month),
        about: {
          class: held.code,
          other: printYuan(other),
          hours,
          each: printYuan(Math.round(other / hours)),
          basis: same(quota.source),
          quota: printYuan(quota.fen),
          fen: printYuan(fen),
        },
      }),
    ];
  });
  return { kind: 'lecture', subjects: compared.length, flags };
};
