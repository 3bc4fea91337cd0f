/** Rules of the class return: within the row, and against the project of the plan the class belongs to. */
import type { RowRule, SheetRule } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { printableRule } from '../form/printable-rule.ts';
import { classCohortRules } from './class-cohort-rules.ts';
import { classHoursRules } from './class-hours-rules.ts';
import { classCostRule, classMoneyRule } from './class-norms.ts';
import { mergedAway, notYetIssued, planSide } from './other-side.ts';
import { majorProjectListed } from './plan-links.ts';
import { referredClasses } from './referred-rows.ts';
import { daysCovered } from './time-rules.ts';
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
  {
    code: 'outside-reason-missing',
    severity: 'error',
    reads: ['run'],
    paints: 'outsideReason',
    message: {
      zh: '未选择培训项目，也未填写计划外原因。',
      en: 'No project is selected, and no reason outside plan is given.',
    },
    fix: {
      zh: '请选择年度计划中的项目；计划外的，请填写原因、类别和领域。',
      en: 'Select the project in the plan; for a class outside the plan, enter reason, category and field.',
    },
    broken: ({ project, outsideReason }) =>
      project === undefined && outsideReason === undefined ? {} : undefined,
  },
  {
    code: 'outside-kind-missing',
    severity: 'error',
    reads: ['outsideReason'],
    paints: 'category',
    message: {
      zh: '计划外的培训班未填写类别或领域。',
      en: 'A class outside the plan requires a category and a field.',
    },
    fix: {
      zh: '请选择类别和领域，以便归类统计。',
      en: 'Select both; the class is counted under them.',
    },
    broken: ({ project, category, field }) =>
      project === undefined && (category === undefined || field === undefined) ? {} : undefined,
  },
  {
    code: 'outside-unneeded',
    severity: 'warning',
    reads: ['project', 'outsideReason'],
    paints: 'outsideReason',
    message: {
      zh: '已选择{side}，同时填写了计划外原因。',
      en: 'Both {side} and a reason outside plan are given.',
    },
    fix: {
      zh: '请核实；现按计划内统计，确属计划外的，请清空“培训项目”。',
      en: 'Please check; the class counts as planned. If it is outside the plan, clear “Project”.',
    },
    broken: ({ project }, { find }) => {
      const planned = find('project', project);
      return planned ? { side: planSide(planned) } : undefined;
    },
  },
  {
    code: 'outside-major-unneeded',
    severity: 'warning',
    reads: ['project', 'majorProject'],
    paints: 'majorProject',
    message: {
      zh: '计划内的培训班以{side}所填的重大项目为准，本栏不计。',
      en: 'A planned class counts under the major project named by {side}; this column is not read.',
    },
    fix: {
      zh: '请核实；计划所填有误的，请调整计划。',
      en: 'Please check; if the plan is wrong, amend the plan.',
    },
    broken: ({ project }, { find }) => {
      const planned = find('project', project);
      return planned ? { side: planSide(planned) } : undefined;
    },
  },
  majorProjectListed,
  {
    code: 'end-before-start',
    severity: 'error',
    reads: ['start', 'end'],
    paints: 'end',
    message: {
      zh: '结束日期（{end}）早于开班日期（{start}）。',
      en: 'The end date ({end}) is before the start date ({start}).',
    },
    fix: { zh: '请核对两个日期。', en: 'Check both dates.' },
    broken: ({ start, end }) =>
      (end as string) < (start as string) ? { start: start as string, end: end as string } : undefined,
  },
  {
    code: 'outside-month',
    severity: 'warning',
    reads: ['end'],
    paints: 'end',
    message: {
      zh: '结束日期 {end} 不在报告期 {month} 内。',
      en: 'The end date {end} is outside the reporting period {month}.',
    },
    fix: {
      zh: '请按结束日期所在月份填报；补报以前月份的可以报送。',
      en: 'Report a class for the month in which it ended; you may submit late entries.',
    },
    broken: ({ end }, { period }) =>
      (end as string).slice(0, 7) === period ? undefined : { end: end as string, month: period },
  },
  {
    code: 'not-ended',
    severity: 'error',
    reads: ['end'],
    paints: 'end',
    message: { zh: '结束日期（{end}）晚于今天。', en: 'The end date ({end}) is in the future.' },
    fix: { zh: '请在培训班结束后填报。', en: 'Report the class after it has ended.' },
    broken: ({ end }, { today }) => ((end as string) > today ? { end: end as string } : undefined),
  },
  {
    code: 'days-beyond-span',
    severity: 'warning',
    reads: ['start', 'end', 'days'],
    paints: 'days',
    message: {
      zh: '天数（{days}）多于开班至结束的天数（{span}）。',
      en: '“Days” ({days}) exceeds the days from start to end ({span}).',
    },
    fix: { zh: '请核实天数和起止日期。', en: 'Please check the days and the dates.' },
    broken: ({ start, end, days }) => {
      const span = daysCovered(`${start as string}/${end as string}`) ?? 1;
      return span > 0 && (days as number) > span ? { span, days: days as number } : undefined;
    },
  },
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
  ...classInYuan('cost'),
  classCostRule,
  classMoneyRule,
  {
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
  },
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
