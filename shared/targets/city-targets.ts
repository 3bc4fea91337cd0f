/**
 * The city's targets as they are issued (notice 47): the programme's own figures are the first issue, later ones
 * replace them from their day on, for a year and for the programme. Without an issue a target has no figure.
 */
import type { Programme, Target } from '../ground/define-programme.ts';

/** One issue of one target, as submitted by the bureau. `number` counts in the target's own basis. */
export type CityTargetIssue = Pick<Target, 'operator' | 'tolerance'> & {
  /** Id of the target in the programme. */
  readonly target: string;
  /** First day it applies, ISO date. */
  readonly from: string;
  readonly number: number;
  readonly document?: string | undefined;
  readonly decision?: string | undefined;
  readonly reason?: string | undefined;
};

/** The issue of a target in force on a day; of two from the same day the later in the list. */
export const issueOn = (
  issues: readonly CityTargetIssue[],
  target: string,
  day: string,
): CityTargetIssue | undefined =>
  issues
    .filter((issue) => issue.target === target && issue.from <= day)
    .reduce<CityTargetIssue | undefined>(
      (latest, issue) => (latest && latest.from > issue.from ? latest : issue),
      undefined,
    );

/** A target as in force on a day. */
export const targetOn = (target: Target, issues: readonly CityTargetIssue[], day: string): Target => {
  const issue = issueOn(issues, target.id, day);
  if (!issue) return target;
  const { operator, tolerance, number: value } = issue;
  return { ...target, operator, tolerance, value };
};

/** The programme with its targets as in force on a day, ISO date. */
export const withTargets = (
  programme: Programme,
  issues: readonly CityTargetIssue[],
  day: string,
): Programme =>
  issues.length === 0
    ? programme
    : { ...programme, targets: programme.targets.map((target) => targetOn(target, issues, day)) };

/** A target with a figure, so that results can be compared with it. */
export type IssuedTarget = Target & { readonly value: number };
export const isIssued = (target: Target): target is IssuedTarget => target.value !== undefined;
