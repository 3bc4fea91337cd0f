import { foldText } from '../../form/fold-text.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { same } from '../../ground/bilingual.ts';
import { sumOf } from '../../money/account.ts';
import { daysBetween } from '../../programme/days.ts';
import { silentWords } from '../../words/flags.ts';
import { type Found, raise } from '../flag.ts';
import { groupsBy, type View } from '../world.ts';
import { purchasesIn } from './purchases-in.ts';

/** Each purchase against the threshold of its day; the city may have none. */
export const splitPurchase = (view: View): Found => {
  const { thresholds, days } = view.programme.flagLimits.splitPurchase;
  const purchases = purchasesIn(view).flatMap((purchase) => {
    const threshold = thresholds.filter(({ from }) => from <= purchase.on).slice(-1)[0];
    return threshold && purchase.fen < threshold.fen ? [{ ...purchase, threshold }] : [];
  });
  const groups = groupsBy(purchases, ({ unit, supplier }) => `${unit}#${foldText(supplier)}`);
  const flags = groups.flatMap((group) => {
    const sorted = [...group].sort((a, b) => (a.on < b.on ? -1 : 1));
    // Of all spans of so many days the one in which most was bought.
    const spans = sorted.map((first) =>
      sorted.filter(({ on }) => on >= first.on && daysBetween(first.on, on) <= days),
    );
    const [most = []] = [...spans].sort((a, b) => sumOf(b, ({ fen }) => fen) - sumOf(a, ({ fen }) => fen));
    const fen = sumOf(most, (each) => each.fen);
    const [first, last] = [most[0], most[most.length - 1]];
    if (!first || !last || most.length < 2 || fen < last.threshold.fen) return [];
    return [
      raise('split-purchase', {
        unit: first.unit,
        of: [first.code],
        figure: fen,
        rows: most.map(({ code }) => code),
        since: last.on,
        about: {
          days,
          host: same(first.supplier),
          count: most.length,
          basis: same(last.threshold.source),
          quota: printYuan(last.threshold.fen),
          fen: printYuan(fen),
        },
      }),
    ];
  });
  return {
    kind: 'split-purchase',
    subjects: groups.length,
    flags,
    ...(thresholds.length === 0 && { silent: silentWords.threshold }),
  };
};
