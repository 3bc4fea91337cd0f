import { referredProjectRemoved } from './other-side.ts';
import { offTarget, targetHead } from './plan-target.ts';

/** What all plan forms have in common, whatever their columns: yearly, reviewed by the bureau, referred to by classes (notice 58). */
export const planFrame = <const I extends string>(id: I) =>
  ({
    id,
    version: 4,
    period: 'year',
    review: 'bureau',
    nilAllowed: true,
    referredAs: 'project',
    rowKey: ['number'],
    sheetRules: [referredProjectRemoved(id), offTarget(id)],
    head: targetHead(id),
  }) as const;
