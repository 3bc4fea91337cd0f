import { offTarget, targetHead } from './rules/plan-target.ts';
import { referredProjects } from './rules/referred-rows.ts';

/** What all plan forms have in common, whatever their columns: yearly, reviewed by the bureau, referred to by classes (notice 58). */
export const planFrame = <const I extends string>(id: I) =>
  ({
    id,
    version: 5,
    period: 'year',
    review: 'bureau',
    nilAllowed: true,
    referredAs: 'project',
    rowKey: ['number'],
    sheetRules: [...referredProjects(id), offTarget(id)],
    head: targetHead(id),
  }) as const;
