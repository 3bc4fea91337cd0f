/** What each line of a plan is asked about once the plan is compiled. */
import type { Row, RowRule, RuleContext } from '../form/define-form.ts';
import { noReferences } from '../form/references.ts';
import { fill } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import { findCategory, type Programme } from '../ground/define-programme.ts';
import { findForm } from '../programme/programmes.ts';
import { planTexts } from '../words/plan.ts';
import type { PlanLine } from './annual-plan.ts';
import type { PlanFinding } from './plan-findings.ts';

/** Rules of the units' plans that need nothing but what a line of the city plan has. */
const reviewed = ['size-unusual', 'length-unusual', 'hours-below-floor', 'budget-unusual'];

export const lineFindings = (programme: Programme, year: string, line: PlanLine): readonly PlanFinding[] => {
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
