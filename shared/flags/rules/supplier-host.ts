/** Who sold to a unit and also held its classes (notice 82). */
import { foldText } from '../../form/fold-text.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { same } from '../../ground/bilingual.ts';
import { type Found, raise } from '../flag.ts';
import type { View } from '../world.ts';
import { purchasesIn } from './purchases-in.ts';

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
