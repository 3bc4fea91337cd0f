/**
 * Projects that may be one (notice 86), with what they have in common, so that the bureau sees both sides before it
 * merges them in 项目归并登记表. What was decided about is not listed again. Nothing is merged by itself.
 */
import { type likenesses, likeProjects } from '../forms/rules/similar-projects.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { PlanLine } from './annual-plan.ts';
import { decidedOf, type Merge } from './merge-lines.ts';

const shownToo = ['level', 'place'] as const satisfies readonly (keyof PlanLine)[];
type Compared = (typeof likenesses)[number] | (typeof shownToo)[number];

export type SimilarLines = {
  readonly a: PlanLine;
  readonly b: PlanLine;
  /** Of the titles, 0 to 1. */
  readonly likeness: number;
  /** Columns in which both are alike. */
  readonly same: readonly Compared[];
};

/** The most alike first. */
export const similarLines = (
  { unitPrefixes }: Pick<Programme, 'unitPrefixes'>,
  lines: readonly PlanLine[],
  merges: readonly Merge[] = [],
): readonly SimilarLines[] => {
  const decided = decidedOf(merges).with;
  return likeProjects(lines, unitPrefixes)
    .filter(({ a, b }) => !decided.get(a.code)?.has(b.code))
    .map(({ a, b, likeness, same }) => ({
      a,
      b,
      likeness,
      same: [...same, ...shownToo.filter((name) => a[name] !== undefined && a[name] === b[name])],
    }))
    .sort((x, y) => y.likeness - x.likeness || y.same.length - x.same.length);
};
