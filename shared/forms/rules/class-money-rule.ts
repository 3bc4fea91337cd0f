import type { RowRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { planSide } from './other-side.ts';

/** notice 62: what the months’ money returns say of the class. */
export const classMoneyRule: RowRule = {
  code: 'money-lines-differ',
  severity: 'warning',
  reads: ['project', 'run', 'cost'],
  paints: 'cost',
  message: {
    zh: '{side}第 {run} 期：本表各月经费支出合计 {told} 元，经费执行情况表各科目合计 {lines} 元，相差 {difference} 元。',
    en: 'Session {run} of {side}: the class returns say {told} yuan, the funding returns {lines}, which differ by {difference}.',
  },
  fix: {
    zh: '请核对两表；票据待到等原因请在备注中说明，结算时填写差额原因。',
    en: 'Check both. Say under “Remarks” if receipts are still to come; the settlement asks for the reason.',
  },
  broken: ({ project, run, cost, remark }, { find }) => {
    const side = find('project', project);
    const known = side?.classes?.[String(run)];
    if (!side || !known || known.lines === 0 || remark !== undefined) return undefined;
    const told = known.told + (cost as number);
    return told === known.lines
      ? undefined
      : {
          side: planSide(side),
          run: run as number,
          told: printYuan(told),
          lines: printYuan(known.lines),
          difference: printYuan(Math.abs(told - known.lines)),
        };
  },
};
