import { referredProjectRemoved } from './other-side.ts';
import { offTarget, targetHead } from './plan-target.ts';

/** What every plan is, whatever its columns: a sheet of the year that the bureau reviews and classes refer to (notice 58). */
export const planFrame = <const I extends string>(id: I) =>
  ({
    id,
    version: 2,
    period: 'year',
    review: 'bureau',
    nilAllowed: true,
    referredAs: 'project',
    rowKey: ['number'],
    sheetRules: [referredProjectRemoved(id), offTarget(id)],
    head: targetHead(id),
  }) as const;
