import type { Bilingual } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { printTarget, yearTargets } from '../statistics/targets.ts';
import { isIssued } from '../targets/city-targets.ts';
import { type Attainment, compareToTarget } from '../targets/target.ts';
import type { AnnualPlan } from './annual-plan.ts';

type PlanTarget = {
  readonly category: string;
  readonly title: Bilingual;
  readonly target: Bilingual;
  readonly persons: number;
  /** Undefined while the city's target is not issued. */
  readonly attainment?: Attainment;
};

/** Persons planned are held against the target of their own training project alone: none is derived (notice 15). */
export const planTargets = (programme: Programme, { categories }: AnnualPlan): readonly PlanTarget[] =>
  yearTargets(programme.targets).flatMap((target) => {
    const total = categories.find(({ category }) => category === target.category);
    if (!total) return [];
    const { category, persons } = total;
    const attainment = isIssued(target) ? compareToTarget(target, persons) : undefined;
    return [
      {
        category,
        title: target.title,
        target: printTarget(target),
        persons,
        ...(attainment && { attainment }),
      },
    ];
  });
