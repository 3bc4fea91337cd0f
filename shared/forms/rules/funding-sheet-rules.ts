/**
 * Rules of the money return about what came in and went out, of this sheet and of the months before: by account, against
 * the plan, the application, the promises, the norms, and what classes cost. Most are questions: money may be spent before it arrives.
 */
import type { SheetRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { classCostDiffers } from './class-cost-differs.ts';
import { classNormRules } from './class-norm-rules.ts';
import { governmentMoneyRules } from './government-money-rules.ts';
import { matchingRule } from './matching-rule.ts';
import { accountSums } from './money-sums.ts';
import { said } from './say-account.ts';

export const fundingSheetRules: readonly SheetRule[] = [
  {
    // Over all months: what came in earlier covers what goes out now. Money of one level covers no other (notice 78).
    code: 'more-out-than-in',
    severity: 'warning',
    message: {
      zh: '{side}{source}累计支出、转拨、退回 {out} 元，多于累计到位、收到转拨、收回 {in} 元。',
      en: '{source} for {side}: {out} yuan were spent, passed on or returned so far, {in} yuan came in.',
    },
    fix: {
      zh: '请核实来源、级次和金额；先行垫付的，请填写“情况说明”。',
      en: 'Check source, level and amounts; if the unit advanced the money, say so under “Explanation”.',
    },
    broken: (rows, context) =>
      accountSums(rows, context).flatMap((sums) => {
        const isOut = sums.rows.some((row) => row.spent || row.passed || row.returned);
        const isExplained = sums.rows.some(({ explanation }) => explanation !== undefined);
        if (!isOut || sums.out <= sums.in || isExplained) return [];
        const params = { ...said(sums, context), out: printYuan(sums.out), in: printYuan(sums.in) };
        return [{ row: sums.outRow, column: 'spent', params }];
      }),
  },
  ...governmentMoneyRules,
  matchingRule,
  ...classNormRules,
  {
    code: 'recovered-above-spent',
    severity: 'error',
    message: {
      zh: '{side}{source}累计收回支出多于累计支出。',
      en: '{source} for {side}: more was recovered than was ever spent.',
    },
    fix: {
      zh: '请核对来源、级次和金额；收到的新款项填“本月到位”。',
      en: 'Check source, level and amounts; new money is received, not recovered.',
    },
    broken: (rows, context) =>
      accountSums(rows, context).flatMap((sums) => {
        const at = sums.rows.find(({ recovered }) => recovered);
        return at && sums.spent < 0
          ? [{ row: rows.indexOf(at), column: 'recovered', params: said(sums, context) }]
          : [];
      }),
  },
  classCostDiffers,
];
