/**
 * When results of key projects are expected (notice 64; the intervals are ours): so many months after the last class that
 * has been reported. A class of the project that is reported later moves the days. One home for reminders and the report.
 */
import type { projectFollowUp } from '../forms/project-follow-up.ts';
import { monthsAfter } from '../programme/days.ts';
import { latestReturns } from '../tables/latest-returns.ts';
import type { ClassRow, ProjectRow } from '../tables/rows.ts';

type Point = (typeof projectFollowUp.columns.point.options)[number]['code'];
const months: { readonly [point in Point]: number } = { 'half-year': 6, year: 12 };
export const followUpPoints = Object.keys(months) as Point[];

export type ExpectedFollowUp<P> = {
  readonly project: P;
  readonly point: Point;
  /** Last day of the last class. */
  readonly ended: string;
  /** ISO date from which it is expected. */
  readonly on: string;
};

export const expectedFollowUps = <P extends Pick<ProjectRow, 'code' | 'key'>>(
  projects: readonly P[],
  classes: readonly Pick<ClassRow, 'code' | 'month' | 'project' | 'end'>[],
): readonly ExpectedFollowUp<P>[] => {
  const ends = new Map<string, string>();
  for (const { project, end } of latestReturns(classes))
    if ((ends.get(project) ?? '') < end) ends.set(project, end);
  return projects.flatMap((project) => {
    const ended = project.key ? ends.get(project.code) : undefined;
    return ended === undefined
      ? []
      : followUpPoints.map((point) => ({ project, point, ended, on: monthsAfter(ended, months[point]) }));
  });
};
