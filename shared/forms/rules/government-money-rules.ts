/** Government money goes to what the plan has and what was applied for (notice 78, 80). */
import type { Row, SheetContext, SheetRule } from '../../form/define-form.ts';
import { type AccountSums, accountSums } from './money-sums.ts';
import { said } from './say-account.ts';

/** Accounts of government money of the unit’s own sheet that no row explains. */
const unexplained = (rows: readonly Row[], context: SheetContext): readonly AccountSums[] =>
  accountSums(rows, context).filter(
    ({ rows: own }) =>
      own[0]?.source === 'government' && !own.some(({ explanation }) => explanation !== undefined),
  );

export const governmentMoneyRules: readonly SheetRule[] = [
  {
    // notice 80: government funds are for items of the plan as issued
    code: 'government-outside-plan',
    severity: 'warning',
    message: {
      zh: '{side}不在下达的年度计划内，填写了{source}，未说明情况。',
      en: '{side} is not in the annual plan as issued, but has money: {source}, and no explanation.',
    },
    fix: {
      zh: '请核实；计划即将下达等情况，请填写“情况说明”。',
      en: 'Please check; if the plan is about to be issued, say so under “Explanation”.',
    },
    broken: (rows, context) =>
      unexplained(rows, context).flatMap((sums) => {
        const { facts, code } = sums.project;
        // A class outside the plan is a project of its own.
        const isOutside = facts.issued === false || facts.project === code;
        return isOutside ? [{ row: sums.row, column: 'source', params: said(sums, context) }] : [];
      }),
  },
  {
    code: 'government-without-application',
    severity: 'warning',
    message: {
      zh: '{side}{source}已到位，未见本单位的财政资金申请。',
      en: '{source} for {side} was received, but your unit has no application for it.',
    },
    fix: {
      zh: '请补报“财政资金申请表”；不需申请的，请填写“情况说明”。',
      en: 'File “Application for government funds”; if none was needed, say why under “Explanation”.',
    },
    broken: (rows, context) =>
      unexplained(rows, context).flatMap((sums) => {
        const applied = sums.project.facts.applied as readonly string[] | undefined;
        const [first] = sums.rows;
        const at = sums.rows.find(({ received }) => received);
        return applied && at && applied.indexOf(String(first?.fiscalLevel)) < 0
          ? [{ row: rows.indexOf(at), column: 'received', params: said(sums, context) }]
          : [];
      }),
  },
];
