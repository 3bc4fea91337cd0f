/**
 * What the bureau should know before it issues the plan: characters nobody can print, totals against the
 * targets (notice 16), fields without a project (notice 11, 12), similar projects (notice 86), and lines
 * outside the usual size, length and hours (notice 21, 29, 35), by the very rules that warned the unit when it
 * filed them.
 */

import type { Row, RowRule, RuleContext } from '../form/define-form.ts';
import { noReferences } from '../form/references.ts';
import { type Bilingual, fill } from '../ground/bilingual.ts';
import { nameOfOption, nameOfUnit } from '../ground/define-city.ts';
import { findCategory, type Programme } from '../ground/define-programme.ts';
import { findForm } from '../programme/programmes.ts';
import { printTarget, yearTargets } from '../statistics/targets.ts';
import { isIssued } from '../targets/city-targets.ts';
import { type Attainment, compareToTarget } from '../targets/target.ts';
import { planTexts } from '../words/plan.ts';
import type { AnnualPlan, PlanLine } from './annual-plan.ts';
import type { Merge, Struck } from './merge-lines.ts';
import { type FiledPlan, filingFindings } from './plan-filings.ts';
import type { PlanFinding } from './plan-findings.ts';
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

/** Rules of the units' plans that need nothing but what a line of the city plan has. */
const reviewed = ['size-unusual', 'length-unusual', 'hours-below-floor', 'budget-unusual'];

const lineFindings = (programme: Programme, year: string, line: PlanLine): readonly PlanFinding[] => {
  const category = findCategory(programme, line.category);
  const rules = category ? findForm(programme, category.planForm).rowRules : [];
  return rules
    .filter(({ code }) => reviewed.includes(code))
    .flatMap((rule) => {
      const broken = brokenBy(rule, line as unknown as Row, contextOf(programme, year, line));
      return broken
        ? [
            {
              kind: 'unusual' as const,
              message: fill(planTexts.unusual, {
                code: line.code,
                title: line.title,
                unit: nameOfUnit(programme, line.unit),
                what: fill(rule.message, broken),
              }),
              projects: [line.code],
              units: [line.unit],
            },
          ]
        : [];
    });
};

const brokenBy = (rule: RowRule, row: Row, context: RuleContext) =>
  rule.reads.every((name) => row[name] !== undefined) ? rule.broken(row, context) : undefined;

const contextOf = (programme: Programme, year: string, { unit }: PlanLine): RuleContext => ({
  programme,
  unit,
  period: year,
  today: '',
  references: noReferences,
  find: () => undefined,
  isUnread: () => false,
});
