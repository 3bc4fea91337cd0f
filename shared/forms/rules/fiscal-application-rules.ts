/** Government funds are applied for once, for an item as issued, and within its budget. */
import type { RowRule, SheetRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { levelRule } from './level-of-task.ts';
import { appliedAboveNorm } from './norms-beside.ts';
import { planSide } from './other-side.ts';
import { withinWhole } from './usual-rules.ts';
import { lineInYuan } from './yuan-net.ts';

export const fiscalApplicationRowRules: readonly RowRule[] = [
  ...['amount', 'otherMoney'].flatMap(lineInYuan),
  levelRule(['project', 'fiscalLevel']),
  {
    // notice 80
    code: 'item-not-issued',
    stage: 'references',
    severity: 'error',
    reads: ['project'],
    paints: 'project',
    message: {
      zh: '{side}未列入下达的年度计划，不能申请财政经费。',
      en: '{side} is not in the annual plan as issued, so no government funds can be applied for.',
    },
    fix: {
      zh: '请选择已下达的项目，或在计划下达后申请。',
      en: 'Choose an issued item, or apply once it is issued.',
    },
    broken: ({ project }, { find }) => {
      const side = find('project', project);
      return side && side.facts.issued !== true ? { side: planSide(side) } : undefined;
    },
  },
  withinWhole(
    { column: 'targetPassed', zh: '目标合格人数', en: 'The target of people passed' },
    { column: 'persons', zh: '培训人数', en: 'participants' },
  ),
  appliedAboveNorm,
  {
    code: 'applied-above-budget',
    severity: 'warning',
    reads: ['project', 'amount'],
    paints: 'amount',
    message: {
      zh: '申请和其他经费合计 {total} 元，多于{side}的预算 {budget} 元。',
      en: 'With other money {total} yuan exceed the budget of {side} ({budget} yuan).',
    },
    fix: {
      zh: '请核实；预算已调整的，请同时调整年度计划。',
      en: 'Please check; if the budget was changed, amend the plan as well.',
    },
    broken: ({ project, amount, otherMoney = 0 }, { find }) => {
      const side = find('project', project);
      const budget = side?.facts.budget as number | undefined;
      const total = (amount as number) + (otherMoney as number);
      return side && budget !== undefined && total > budget
        ? { total: printYuan(total), budget: printYuan(budget), side: planSide(side) }
        : undefined;
    },
  },
];

export const fiscalApplicationSheetRules: readonly SheetRule[] = [
  {
    code: 'applied-twice',
    severity: 'error',
    message: {
      zh: '同一项目、同一级次在第 {row} 行已申请。',
      en: 'The same project and level are applied for in row {row}.',
    },
    fix: { zh: '请合并为一行。', en: 'Put them into one row.' },
    broken: (rows, { rowNumber }) =>
      rows.flatMap(({ project, fiscalLevel }, row) => {
        const earlier = rows.findIndex(
          (each) => each.project === project && each.fiscalLevel === fiscalLevel,
        );
        return project === undefined || fiscalLevel === undefined || earlier === row
          ? []
          : [{ row, column: 'project', params: { row: rowNumber(earlier) } }];
      }),
  },
];
