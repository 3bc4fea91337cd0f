/** Purchases of training results that registers had by the day (notice 82). */
import { rowsOf } from '../../money/registered.ts';
import type { View } from '../world.ts';

export const purchasesIn = ({ registers, asOf }: View) =>
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
