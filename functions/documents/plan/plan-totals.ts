/** What the plan adds up to, now and before its last change: the change undone, so that the two cannot disagree. */

import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { PlanLine, PlanPaper } from '../../../shared/plan/annual-plan.ts';

export type Sums = { readonly projects: number; readonly persons: number; readonly budget: number };
/** `before` only for a change notice. */
export type NowAndBefore = { readonly now: Sums; readonly before?: Sums };

type Signed = { readonly line: PlanLine; readonly sign: 1 | -1 };

const nothing: Sums = { projects: 0, persons: 0, budget: 0 };

const add = (sums: Sums, line: Sums, sign: 1 | -1): Sums => ({
  projects: sums.projects + sign * line.projects,
  persons: sums.persons + sign * line.persons,
  budget: sums.budget + sign * line.budget,
});

/** Lines to take from the present state and to put back, to have the state before. */
const undoing = ({ changes = [] }: PlanPaper): Signed[] =>
  changes.flatMap((change): Signed[] => {
    if (change.kind === 'changed')
      return [
        { line: change.line, sign: -1 },
        { line: change.before, sign: 1 },
      ];
    return [{ line: change.line, sign: change.kind === 'added' ? -1 : 1 }];
  });

const withBefore = (paper: PlanPaper, now: Sums, belongs: (line: PlanLine) => boolean): NowAndBefore => {
  if (!paper.changes) return { now };
  const before = undoing(paper)
    .filter(({ line }) => belongs(line))
    .reduce((sums, { line, sign }) => add(sums, { ...line, projects: 1 }, sign), now);
  return { now, before };
};

export const categorySums = (paper: PlanPaper, code: string): NowAndBefore =>
  withBefore(
    paper,
    paper.plan.categories.find(({ category }) => category === code) ?? nothing,
    ({ category }) => category === code,
  );

/** A field's money is not part of the plan's own totals, and is not printed. */
export const fieldSums = (paper: PlanPaper, codes: readonly string[]): NowAndBefore =>
  withBefore(
    paper,
    paper.plan.fields
      .filter(({ field }) => codes.includes(field))
      .reduce<Sums>((sums, field) => add(sums, { ...field, budget: 0 }, 1), nothing),
    ({ field }) => codes.includes(field),
  );

export const planSums = (paper: PlanPaper): NowAndBefore =>
  withBefore(
    paper,
    paper.plan.categories.reduce<Sums>((sums, category) => add(sums, category, 1), nothing),
    () => true,
  );

/** Codes of the fields without a project, in the programme's order. */
export const emptyFields = ({ plan }: PlanPaper, programme: Programme): readonly string[] =>
  programme.fields
    .map(({ code }) => code)
    .filter((code) => !plan.fields.some(({ field, projects }) => field === code && projects > 0));
