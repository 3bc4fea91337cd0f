/** Rules of the class return: within the row, and against the project of the plan the class belongs to. */
import type { RowRule, SheetRule } from '../../form/define-form.ts';
import { printableRule } from '../../form/printable-rule.ts';
import { classCohortRules } from './class-cohort-rules.ts';
import { classCostRule } from './class-cost-rule.ts';
import { classDateRules } from './class-date-rules.ts';
import { classHoursRules } from './class-hours-rules.ts';
import { classMoneyRule } from './class-money-rule.ts';
import { classOutsideRules } from './class-outside-rules.ts';
import { classPlanRules, costAbovePlan } from './class-plan-rules.ts';
import { mergedAway, notYetIssued } from './other-side.ts';
import { referredClasses } from './referred-rows.ts';
import { classHostRule } from './urgent-hosts.ts';
import { classInYuan } from './yuan-net.ts';

export const classReturnRowRules: readonly RowRule[] = [
  // notice 67: certificates print both
  ...['title', 'host'].map((column) =>
    printableRule(column, {
      message: {
        zh: '证书字库中无“{characters}”，培训证书无法印制。',
        en: 'The fonts of certificates cannot print “{characters}”.',
      },
      fix: {
        zh: '请改用规范字，否则该班无法印制证书。',
        en: 'Use a standard character; otherwise no certificate of this class can be printed.',
      },
    }),
  ),
  ...classOutsideRules,
  ...classDateRules,
  ...classHoursRules,
  ...classCohortRules,
  classHostRule,
  {
    code: 'passed-above-persons',
    severity: 'error',
    reads: ['persons', 'passed'],
    paints: 'passed',
    message: {
      zh: '合格人数（{passed}）大于参训人数（{persons}）。',
      en: 'The number who passed ({passed}) exceeds the participants ({persons}).',
    },
    fix: { zh: '请核对两项人数。', en: 'Check both figures.' },
    broken: ({ persons, passed }) =>
      (passed as number) > (persons as number)
        ? { passed: passed as number, persons: persons as number }
        : undefined,
  },
  ...classPlanRules,
  ...classInYuan('cost'),
  classCostRule,
  classMoneyRule,
  costAbovePlan,
];

export const classReturnSheetRules: readonly SheetRule[] = [
  ...referredClasses,
  notYetIssued('project'),
  mergedAway,
  {
    code: 'outside-run-doubled',
    severity: 'error',
    message: {
      zh: '本表已有同一类别、同一期次的计划外培训班（第 {row} 行）。',
      en: 'Row {row} already has a class outside the plan with this category and session no.',
    },
    fix: {
      zh: '计划外培训班请按类别依次编排期次。',
      en: 'Number classes outside the plan consecutively within each category.',
    },
    broken: (rows, { rowNumber }) => {
      const first = new Map<string, number>();
      return rows.flatMap(({ project, category, run }, row) => {
        if (project !== undefined || category === undefined || run === undefined) return [];
        const key = `${String(category)} ${String(run)}`;
        const earlier = first.get(key);
        if (earlier !== undefined) return [{ row, column: 'run', params: { row: rowNumber(earlier) } }];
        first.set(key, row);
        return [];
      });
    },
  },
];
