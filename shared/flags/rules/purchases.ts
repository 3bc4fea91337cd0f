/** Purchases of training results (notice 82), and amounts that are no amounts. */

import { foldText } from '../../form/fold-text.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { same } from '../../ground/bilingual.ts';
import { sumOf } from '../../money/account.ts';
import { rowsOf } from '../../money/registered.ts';
import { daysBetween } from '../../programme/days.ts';
import { lastDayOf } from '../../programme/months.ts';
import { flagWords, silentWords } from '../../words/flags.ts';
import { type Found, raise } from '../flag.ts';
import { groupsBy, type View } from '../world.ts';

const purchasesIn = ({ registers, asOf }: View) =>
  rowsOf(registers, 'result-purchase')
    .map(({ row, code, unit }) => ({
      code,
      unit,
      title: String(row.title),
      supplier: String(row.supplier),
      fen: Number(row.price),
      on: String(row.signedOn),
    }))
    .filter(({ on }) => on <= asOf);

export const supplierHost = (view: View): Found => {
  const purchases = purchasesIn(view);
  const flags = purchases.flatMap(({ code, unit, title, supplier, fen, on }) => {
    const hosted = view.projects.find(
      (project) =>
        project.unit === unit &&
        project.year === on.slice(0, 4) &&
        project.host !== undefined &&
        foldText(project.host) === foldText(supplier),
    );
    if (!hosted) return [];
    return [
      raise('supplier-host', {
        unit,
        of: [code],
        figure: fen,
        rows: [code, hosted.code],
        since: on,
        about: { title: same(title), fen: printYuan(fen), host: same(supplier), project: hosted.code },
      }),
    ];
  });
  return { kind: 'supplier-host', subjects: purchases.length, flags };
};

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

const date = /^20\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
const mobile = /^1[3-9]\d{9}$/;

/** Digits typed into the wrong cell. */
export const amountIsCode = (view: View): Found => {
  const { movements, programme } = view;
  const { areaCode, digits } = programme.telephones;
  const telephone = new RegExp(`^${areaCode}\\d{${digits}}$`);
  const whatIs = (yuan: string, project: string) => {
    if (date.test(yuan)) return flagWords.date;
    if (mobile.test(yuan) || telephone.test(`0${yuan}`)) return flagWords.phone;
    const inCode = project.replace(/\D/g, '');
    return inCode.length > 5 && yuan === inCode ? flagWords.code : undefined;
  };
  const flags = movements.flatMap(({ unit, project, month, state, fen, line, document, row }) => {
    const what = fen % 100 === 0 ? whatIs(String(fen / 100), project) : undefined;
    if (!what) return [];
    return [
      raise('amount-is-code', {
        unit,
        of: [project, month, state, line, String(fen)],
        figure: fen,
        rows: [document, row],
        since: lastDayOf(month),
        about: { project, month, fen: printYuan(fen), what },
      }),
    ];
  });
  return { kind: 'amount-is-code', subjects: movements.length, flags };
};
