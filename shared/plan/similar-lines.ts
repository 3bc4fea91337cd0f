/**
 * Projects of different units that may be one (notice 86): nearly the same title, and what else they share, so
 * that the bureau sees both sides before it merges them. Nothing is merged by itself.
 */
import type { Programme } from '../ground/define-programme.ts';
import { similarTitles } from '../statistics/similar-titles.ts';
import type { PlanLine } from './annual-plan.ts';

const compared = ['field', 'level', 'host', 'when', 'place'] as const satisfies readonly (keyof PlanLine)[];

export type SimilarLines = {
  readonly a: PlanLine;
  readonly b: PlanLine;
  /** Of the titles, 0 to 1. */
  readonly likeness: number;
  /** Columns that say the same in both. */
  readonly same: readonly (typeof compared)[number][];
};

/** The most alike first. */
export const similarLines = (
  { unitPrefixes }: Pick<Programme, 'unitPrefixes'>,
  lines: readonly PlanLine[],
): readonly SimilarLines[] => {
  const byCode = new Map(lines.map((line) => [line.code, line]));
  return similarTitles(lines, unitPrefixes)
    .map(({ a: { code: first }, b: { code: second }, likeness }) => {
      const [a, b] = [byCode.get(first), byCode.get(second)] as [PlanLine, PlanLine];
      return {
        a,
        b,
        likeness,
        same: compared.filter((name) => a[name] !== undefined && a[name] === b[name]),
      };
    })
    .sort((x, y) => y.likeness - x.likeness || y.same.length - x.same.length);
};
