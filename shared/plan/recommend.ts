/**
 * The order in which applications for seminars of a higher level are recommended (notice 19, 65): those in the annual
 * plan and those that a city demonstration base hosts come first, both before either; then whose earlier classes were
 * rated higher, then who applied first. Each place carries its reasons; people decide, and say why where they differ.
 */
import { foldUnitName } from '../form/kinds/unit.ts';
import type { RankingReason } from '../forms/columns/ranking-reasons.ts';

export type Applied = {
  readonly code: string;
  readonly level: string;
  readonly host: string;
  /** Is its project in the annual plan as issued? */
  readonly planned: boolean;
};
export type Ranked = {
  readonly code: string;
  readonly rank: number;
  readonly reasons: readonly RankingReason[];
};

type Known = {
  /** Names of the demonstration bases of the day. */
  readonly demonstration: readonly string[];
  /** Mean satisfaction of what a host held, 0 to 100; undefined where nobody answered. */
  readonly ratedOf: (host: string) => number | undefined;
};

/** Ranks of each level by themselves, from 1. */
export const recommend = (
  applications: readonly Applied[],
  { demonstration, ratedOf }: Known,
): readonly Ranked[] => {
  const bases = new Set(demonstration.map(foldUnitName));
  const judged = applications.map((each) => {
    const first: RankingReason[] = [
      ...(each.planned ? (['planned'] as const) : []),
      ...(bases.has(foldUnitName(each.host)) ? (['demonstration'] as const) : []),
    ];
    // In the plan comes before hosted by such a base, both before either.
    const weight = (first.includes('planned') ? 2 : 0) + (first.includes('demonstration') ? 1 : 0);
    return { ...each, first, weight, rated: ratedOf(each.host) };
  });
  type Judged = (typeof judged)[number];
  const before = (a: Judged, b: Judged): number =>
    b.weight - a.weight || (b.rated ?? -1) - (a.rated ?? -1) || (a.code < b.code ? -1 : 1);
  const levels = [...new Set(judged.map(({ level }) => level))];
  return levels.flatMap((level) => {
    const sorted = judged.filter((each) => each.level === level).sort(before);
    return sorted.map((each, i): Ranked => {
      const equals = sorted.filter(({ weight }) => weight === each.weight);
      // Named where it decided: somebody of the same standing was rated otherwise.
      const isRated = equals.some(({ rated }) => rated !== each.rated);
      return {
        code: each.code,
        rank: i + 1,
        reasons: [
          ...(each.first.length ? each.first : (['no-priority'] as const)),
          ...(isRated ? (['rated'] as const) : []),
        ],
      };
    });
  });
};
