import type { Value } from '../form/define-form.ts';
import type { ChangeCounts } from '../submission/events.ts';
import { sameValue } from '../submission/row-diff.ts';
import type { AnnualPlan, PlanChange, PlanLine } from './annual-plan.ts';

/** What leads from one state of the plan to another, project by project: in the order of the new one, removed ones last. */
export const planChanges = (
  before: Pick<AnnualPlan, 'lines'>,
  after: Pick<AnnualPlan, 'lines'>,
): readonly PlanChange[] => {
  const old = new Map(before.lines.map((line) => [line.code, line]));
  const kept = new Set(after.lines.map(({ code }) => code));
  return [
    ...after.lines.flatMap((line): readonly PlanChange[] => {
      const was = old.get(line.code);
      if (!was) return [{ kind: 'added', line }];
      const columns = differing(was, line);
      return columns.length ? [{ kind: 'changed', line, before: was, columns }] : [];
    }),
    ...before.lines
      .filter(({ code }) => !kept.has(code))
      .map((line): PlanChange => ({ kind: 'removed', line })),
  ];
};

/** @param from the version compared with */
export const countChanges = (changes: readonly PlanChange[], from: number): ChangeCounts => {
  const count = (kind: PlanChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return { from, added: count('added'), changed: count('changed'), removed: count('removed') };
};

const differing = (before: PlanLine, after: PlanLine): (keyof PlanLine)[] =>
  ([...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof PlanLine)[]).filter(
    (name) => !sameValue(before[name] as Value | undefined, after[name] as Value | undefined),
  );
