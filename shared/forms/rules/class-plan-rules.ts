/** A class against what the plan said of its project. */
import type { RowRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { planSide } from './other-side.ts';

export const classPlanRules: readonly RowRule[] = [
  {
    code: 'persons-above-plan',
    severity: 'warning',
    reads: ['project', 'persons'],
    paints: 'persons',
    message: {
      zh: '参训 {persons} 人，{side}计划 {planned} 人。',
      en: '{persons} {persons|participant|participants}; {planned} planned in {side}.',
    },
    fix: {
      zh: '请核实；情况属实的，请在备注中说明。',
      en: 'Please check; if correct, explain under “Remarks”.',
    },
    broken: ({ project, persons }, { find, programme }) => {
      const side = find('project', project);
      const planned = side?.facts.persons as number | undefined;
      return side && planned !== undefined && (persons as number) > planned * programme.norms.timesPlanned
        ? { persons: persons as number, planned, side: planSide(side) }
        : undefined;
    },
  },
  {
    code: 'hours-below-plan',
    severity: 'warning',
    reads: ['project', 'hours'],
    paints: 'hours',
    message: {
      zh: '每人 {hours} 学时，少于{side}的 {planned} 学时。',
      en: '{hours} hours per person; {planned} planned in {side}.',
    },
    fix: {
      zh: '请核实；分多期完成的可以报送。',
      en: 'Please check; you may submit if the hours are spread over several sessions.',
    },
    broken: ({ project, hours }, { find }) => {
      const side = find('project', project);
      const planned = side?.facts.hours as number | undefined;
      return side && planned !== undefined && (hours as number) < planned
        ? { hours: hours as number, planned, side: planSide(side) }
        : undefined;
    },
  },
  {
    code: 'before-planned-time',
    severity: 'warning',
    reads: ['project', 'start'],
    paints: 'start',
    message: {
      zh: '开班日期 {start} 早于{side}的培训时间 {when}。',
      en: 'The start date {start} is before the planned time ({when}) of {side}.',
    },
    fix: {
      zh: '请核实日期和所选项目；提前举办的可以报送。',
      en: 'Please check the date and the project; you may submit if the class was brought forward.',
    },
    broken: ({ project, start }, { find }) => {
      const side = find('project', project);
      const when = side?.facts.when as string | undefined;
      return side && when !== undefined && (start as string).slice(0, 7) < when.slice(0, 7)
        ? { start: start as string, when, side: planSide(side) }
        : undefined;
    },
  },
];

export const costAbovePlan: RowRule = {
  code: 'cost-above-plan',
  severity: 'warning',
  reads: ['project', 'cost'],
  paints: 'cost',
  message: {
    zh: '经费支出 {cost} 元，多于{side}的预算 {budget} 元。',
    en: 'The cost ({cost} yuan) exceeds the budget of {side} ({budget} yuan).',
  },
  fix: {
    zh: '请核实金额单位；确有超支的，请在备注中说明。',
    en: 'Please check the amount and its unit; if correct, explain under “Remarks”.',
  },
  broken: ({ project, cost }, { find }) => {
    const side = find('project', project);
    const budget = side?.facts.budget as number | undefined;
    return side && budget !== undefined && (cost as number) > budget
      ? { cost: printYuan(cost as number), budget: printYuan(budget), side: planSide(side) }
      : undefined;
  },
};
