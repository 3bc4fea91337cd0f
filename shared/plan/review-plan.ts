/**
 * What the bureau should know before it issues the plan: characters nobody can print, totals against the
 * targets (notice 16), fields without a project (notice 11, 12), similar projects (notice 86), and lines
 * outside the usual size, length and hours (notice 21, 29, 35), by the very rules that warned the unit when it
 * filed them.
 */

import { fill } from '../ground/bilingual.ts';
import { nameOfOption, nameOfUnit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { planTexts } from '../words/plan.ts';
import type { AnnualPlan } from './annual-plan.ts';
import { lineFindings } from './line-findings.ts';
import type { Merge, Struck } from './merge-lines.ts';
import { type FiledPlan, filingFindings } from './plan-filings.ts';
import type { PlanFinding } from './plan-findings.ts';
import { planTargets } from './plan-targets.ts';
import { similarLines } from './similar-lines.ts';
import { unprintableOfPlan } from './unprintable.ts';

/** What the bureau has decided on projects that are alike. */
type Decided = { readonly merges?: readonly Merge[]; readonly struck?: readonly Struck[] };

export const reviewPlan = (
  programme: Programme,
  plan: AnnualPlan,
  filed: readonly FiledPlan[],
  { merges = [], struck = [] }: Decided = {},
): readonly PlanFinding[] => [
  ...unprintableFindings(programme, plan),
  ...targetFindings(programme, plan),
  ...fieldFindings(programme, plan),
  ...similarFindings(programme, plan, merges),
  ...struck.map(
    ({ code, title, unit, into, reason }): PlanFinding => ({
      kind: 'merged',
      message: fill(planTexts.merged, { code, title, unit: nameOfUnit(programme, unit), into, reason }),
      projects: [code, into],
      units: [unit],
    }),
  ),
  ...plan.lines.flatMap((line) => lineFindings(programme, plan.year, line)),
  ...filingFindings(programme, plan.year, filed),
];

const unprintableFindings = (programme: Programme, plan: AnnualPlan): readonly PlanFinding[] =>
  unprintableOfPlan(programme, plan).map(({ place, projects, units }) => ({
    kind: 'unprintable',
    message: fill(planTexts.unprintable, { place }),
    projects,
    units,
  }));

const targetFindings = (programme: Programme, plan: AnnualPlan): readonly PlanFinding[] =>
  planTargets(programme, plan).flatMap(({ title, target, persons, attainment }): readonly PlanFinding[] => {
    if (attainment === undefined || attainment === 'reached') return [];
    const kind = attainment === 'below' ? 'below-target' : 'above-target';
    return [{ kind, message: fill(planTexts[kind], { title, persons, target }), projects: [], units: [] }];
  });

const fieldFindings = (programme: Programme, { fields }: AnnualPlan): readonly PlanFinding[] =>
  fields
    .filter(({ projects }) => projects === 0)
    .map(({ field }) => ({
      kind: 'empty-field',
      message: fill(planTexts['empty-field'], { field: nameOfOption(programme.fields, field) }),
      projects: [],
      units: [],
    }));

const similarFindings = (
  programme: Programme,
  { lines }: AnnualPlan,
  merges: readonly Merge[],
): readonly PlanFinding[] =>
  similarLines(programme, lines, merges).map(({ a, b, likeness }) => ({
    kind: 'similar',
    message: fill(planTexts.similar, {
      a: a.code,
      b: b.code,
      first: a.title,
      second: b.title,
      share: Math.round(likeness * 100),
    }),
    projects: [a.code, b.code],
    units: [a.unit, b.unit],
  }));
