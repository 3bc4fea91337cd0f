/** Budgets against the plan, and what came in against budgets. */
import type { SheetRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { accountSums, totalOf } from './money-sums.ts';
import { planSide } from './other-side.ts';
import { said } from './say-account.ts';

export const budgetSumRules: readonly SheetRule[] = [
  {
    code: 'budgeted-above-plan',
    severity: 'warning',
    message: {
      zh: '各来源、科目的预算合计 {budgeted} 元，多于{side}的预算 {budget} 元。',
      en: 'The total of all sources and lines ({budgeted} yuan) exceeds the budget of {side} ({budget} yuan).',
    },
    fix: {
      zh: '请核实；预算已调整的，请同时调整年度计划。',
      en: 'Please check; if the budget was changed, amend the plan as well.',
    },
    broken: (rows, context) => {
      const accounts = accountSums(rows, context).filter(({ rows: own }) =>
        own.some(({ budgeted }) => budgeted !== undefined),
      );
      const projects = new Map(accounts.map((sums) => [sums.project.code, sums] as const));
      return [...projects.values()].flatMap(({ project }) => {
        const own = accountSums(rows, context).filter((sums) => sums.project.code === project.code);
        const named = new Set(own.map(({ rows: [first] }) => `${first?.source}#${first?.fiscalLevel ?? ''}`));
        // Accounts of which this sheet says nothing hold as they were.
        const others = (project.money ?? []).filter(
          ({ source, level }) => !named.has(`${source}#${level ?? ''}`),
        );
        const budgeted =
          own.reduce((sum, { budgets }) => sum + totalOf(budgets), 0) +
          others.reduce((sum, { budgets }) => sum + totalOf(new Map(Object.entries(budgets))), 0);
        const budget = project.facts.budget as number | undefined;
        if (budget === undefined || budgeted <= budget) return [];
        const params = {
          budgeted: printYuan(budgeted),
          budget: printYuan(budget),
          side: planSide(project),
        };
        return [{ row: Math.min(...own.map(({ row }) => row)), column: 'budgeted', params }];
      });
    },
  },
  {
    code: 'received-above-budgeted',
    severity: 'warning',
    message: {
      zh: '{side}{source}累计到位 {received} 元，多于预算 {budgeted} 元。',
      en: '{source} for {side}: {received} yuan received so far exceed the budget of {budgeted} yuan.',
    },
    fix: {
      zh: '请核实；预算已调整的，请填写调整后的数。',
      en: 'Please check; if the budget was changed, enter the new figure.',
    },
    broken: (rows, context) =>
      accountSums(rows, context).flatMap((sums) => {
        const budgeted = totalOf(sums.budgets);
        if (budgeted === 0 || sums.received <= budgeted) return [];
        const at = sums.rows.find(({ received }) => received !== undefined);
        if (!at) return [];
        const params = {
          ...said(sums, context),
          received: printYuan(sums.received),
          budgeted: printYuan(budgeted),
        };
        return [{ row: rows.indexOf(at), column: 'received', params }];
      }),
  },
];
