/**
 * Rules of the money return about budgets: a stock by line that holds until it is stated anew, is held against the plan, and
 * asks why it was moved between lines or changed.
 */
import type { SheetContext, SheetRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { fundingLines } from '../columns/budget-lines.ts';
import { fiscalLevels } from '../columns/choices.ts';
import { budgetSumRules } from './budget-sum-rules.ts';
import { type AccountSums, accountSums, budgetKey, totalOf } from './money-sums.ts';
import { optionOf, said } from './say-account.ts';

/** Rows of an account that state another budget for their line than held before. */
const changedLines = (sums: AccountSums, rows: readonly unknown[]) =>
  sums.rows.flatMap((row) => {
    const key = budgetKey(String(row.project), String(row.line));
    const before = sums.before.get(key);
    const now = row.budgeted as number | undefined;
    return now === undefined || now === (before ?? 0)
      ? []
      : [{ row, at: rows.indexOf(row), from: before ?? 0, to: now }];
  });

/** A reason is asked for once there was a budget to change. @param isMoved between lines, or of the whole */
const budgetRule = (isMoved: boolean, text: Pick<SheetRule, 'code' | 'message' | 'fix'>): SheetRule => ({
  ...text,
  severity: 'warning',
  broken: (rows, context) =>
    accountSums(rows, context).flatMap((sums) => {
      if (sums.before.size === 0 || (totalOf(sums.budgets) === totalOf(sums.before)) !== isMoved) return [];
      return changedLines(sums, rows)
        .filter(({ row }) => row.moveReason === undefined)
        .map(({ row, at, from, to }) => ({
          row: at,
          column: 'moveReason',
          params: {
            ...said(sums, context),
            line: optionOf(fundingLines, row.line) ?? { zh: String(row.line), en: String(row.line) },
            from: printYuan(from),
            to: printYuan(to),
          },
        }));
    }),
});

export const fundingBudgetRules: readonly SheetRule[] = [
  ...budgetSumRules,
  {
    // Two levels may pay for one line; but a level that was wrong keeps its budget until that is taken back.
    code: 'level-beside-another',
    severity: 'warning',
    message: {
      zh: '以前月份填报该科目预算为{other} {budget} 元，本月改为另一级次；原级次的预算仍然计入。',
      en: 'Earlier months stated a budget of {budget} yuan from “{other}” for this line. It still counts beside this one.',
    },
    fix: {
      zh: '两级共同承担的可以报送；原级次有误的，请更正当月报表，或另填一行原级次、预算填 0。',
      en: 'You may submit if both levels pay. If the earlier level was wrong, correct that month, or add a row with that level and a budget of 0.',
    },
    broken: (rows, context) =>
      accountSums(rows, context).flatMap((sums) =>
        changedLines(sums, rows).flatMap(({ row, at }) => {
          const key = budgetKey(String(row.project), String(row.line));
          if (sums.before.has(key)) return [];
          const other = otherLevel(sums, key, rows, context);
          return other ? [{ row: at, column: 'fiscalLevel', params: other }] : [];
        }),
      ),
  },
  budgetRule(true, {
    code: 'budget-moved',
    message: {
      zh: '{side}{source}预算总额未变，{line}由 {from} 元调为 {to} 元，未填写调剂原因。',
      en: '{source} for {side}: {line} goes from {from} to {to} yuan within the same total, and no reason is given.',
    },
    fix: { zh: '请填写预算调整原因。', en: 'Enter the reason for the budget change.' },
  }),
  budgetRule(false, {
    code: 'budget-changed',
    message: {
      zh: '{side}{source}预算总额有变，{line}由 {from} 元改为 {to} 元，未填写原因。',
      en: '{source} for {side}: {line} goes from {from} to {to} yuan and the total changes, and no reason is given.',
    },
    fix: {
      zh: '请填写预算调整原因；预算未变的，本栏可不填。',
      en: 'Enter the reason; a budget that has not changed may be left empty.',
    },
  }),
];

/** A level that had a budget for the line before and of which this sheet says nothing. */
const otherLevel = (sums: AccountSums, key: string, rows: readonly unknown[], context: SheetContext) => {
  const [first] = sums.rows;
  const [code, line] = key.split('#') as [string, string];
  const target = context.find('project', code) ?? context.find('class', code);
  const stated = rows as readonly { [column: string]: unknown }[];
  const before = target?.money?.find(
    ({ source, level, budgets }) =>
      source === first?.source &&
      level !== first?.fiscalLevel &&
      (budgets[line] ?? 0) > 0 &&
      !stated.some(
        (row) =>
          row.project === code && row.source === source && row.fiscalLevel === level && row.line === line,
      ),
  );
  if (!before) return undefined;
  const name = optionOf(fiscalLevels, before.level);
  return {
    other: name ? { zh: name.zh, en: name.en } : { zh: '', en: '' },
    budget: printYuan(before.budgets[line] as number),
  };
};
