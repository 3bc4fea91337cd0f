/** What a class return says a class cost, against what money returns spent on it. */
import type { Row, SheetRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { accountSums } from './money-sums.ts';
import { classSide } from './other-side.ts';

export const classCostDiffers: SheetRule = {
  // notice 62: what a class has cost is told in its return too.
  code: 'class-cost-differs',
  severity: 'warning',
  message: {
    zh: '{side}：培训班执行情况表各月支出合计 {told} 元，经费各科目合计 {lines} 元，相差 {difference} 元。',
    en: '{side}: the class returns say {told} yuan, the money lines {lines}, which differ by {difference}.',
  },
  fix: {
    zh: '请核对两表；票据待到等原因请在备注中说明，结算时填写差额原因。',
    en: 'Check both. Say under “Remarks” if receipts are still to come; the settlement asks for the reason.',
  },
  broken: (rows, context) => {
    const { find, period } = context;
    const codes = [...new Set(rows.map(({ project }) => project))];
    return codes.flatMap((code) => {
      const held = find('class', code);
      const { end, cost } = held?.facts ?? {};
      if (!held || typeof end !== 'string' || typeof cost !== 'number' || end.slice(0, 7) > period) return [];
      // Whoever holds a class for another unit, or had money passed on, spends a part of it: the settlement compares.
      const isPassed = accountSums(rows, context).some(
        ({ project, passed }) => project.code === held.facts.project && passed > 0,
      );
      if (isPassed || held.facts.hosted) return [];
      const own = rows.filter((row) => row.project === code);
      const before = (held.money ?? []).reduce((sum, each) => sum + each.spent + each.spentByOthers, 0);
      const lines = own.reduce(
        (sum, { spent = 0, recovered = 0 }) => sum + (spent as number) - (recovered as number),
        before,
      );
      const params = {
        side: classSide(held),
        told: printYuan(cost),
        lines: printYuan(lines),
        difference: printYuan(Math.abs(cost - lines)),
      };
      return cost === lines ? [] : [{ row: rows.indexOf(own[0] as Row), column: 'spent', params }];
    });
  },
};
