/** Rules of the class return: inside the row, and beside the project of the plan the class belongs to. */
import type { RowRule, SheetRule } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { planSide, referredClassRemoved } from './other-side.ts';
import { daysCovered, mostHoursADay, onlineAboveHours } from './time-rules.ts';

export const classReturnRowRules: readonly RowRule[] = [
  {
    code: 'outside-reason-missing',
    severity: 'error',
    reads: ['run'],
    paints: 'outsideReason',
    message: {
      zh: '没有选择培训项目，也没有写计划外原因。',
      en: 'It names no project and gives no reason for being outside the plan.',
    },
    fix: {
      zh: '请选择年度计划中的项目；计划外的班，请填写原因、类别和领域。',
      en: 'Choose the project of the plan; for a class outside it give the reason, category and field.',
    },
    broken: (row, { isUnread }) =>
      row.project === undefined &&
      row.outsideReason === undefined &&
      !isUnread(row, 'project') &&
      !isUnread(row, 'outsideReason')
        ? {}
        : undefined,
  },
  {
    code: 'outside-kind-missing',
    severity: 'error',
    reads: ['outsideReason'],
    paints: 'category',
    message: {
      zh: '计划外的班没有写类别或领域。',
      en: 'A class outside the plan needs its category and field.',
    },
    fix: {
      zh: '请选择类别和领域，统计按它们归集。',
      en: 'Choose both; the figures are counted under them.',
    },
    broken: (row, { isUnread }) =>
      row.project === undefined &&
      !isUnread(row, 'project') &&
      ['category', 'field'].some((name) => row[name] === undefined && !isUnread(row, name))
        ? {}
        : undefined,
  },
  {
    code: 'outside-unneeded',
    severity: 'warning',
    reads: ['project', 'outsideReason'],
    paints: 'outsideReason',
    message: {
      zh: '已选择{side}，又写了计划外原因。',
      en: 'It names {side} and also a reason for being outside the plan.',
    },
    fix: {
      zh: '按计划内统计；确属计划外的，请清空培训项目。',
      en: 'It counts as planned; clear the project when the class really is outside the plan.',
    },
    broken: ({ project }, { find }) => {
      const planned = find('project', project);
      return planned ? { side: planSide(planned) } : undefined;
    },
  },
  {
    code: 'end-before-start',
    severity: 'error',
    reads: ['start', 'end'],
    paints: 'end',
    message: {
      zh: '结束日期 {end} 早于开班日期 {start}。',
      en: 'It ends on {end}, before it begins on {start}.',
    },
    fix: { zh: '请核对两个日期。', en: 'Check both days.' },
    broken: ({ start, end }) =>
      (end as string) < (start as string) ? { start: start as string, end: end as string } : undefined,
  },
  {
    code: 'outside-month',
    severity: 'warning',
    reads: ['end'],
    paints: 'end',
    message: {
      zh: '结束日期 {end} 不在填报月份 {month}。',
      en: 'It ends on {end}, outside the reported month {month}.',
    },
    fix: {
      zh: '培训班按结束日期所在月份填报；补报以前的班可以报送。',
      en: 'Report a class in the month it ends; a class reported late may be filed.',
    },
    broken: ({ end }, { period }) =>
      (end as string).slice(0, 7) === period ? undefined : { end: end as string, month: period },
  },
  {
    code: 'not-ended',
    severity: 'error',
    reads: ['end'],
    paints: 'end',
    message: { zh: '结束日期 {end} 还没有到。', en: 'The last day {end} has not come yet.' },
    fix: { zh: '请在培训班结束后填报。', en: 'Report the class after it has ended.' },
    broken: ({ end }, { today }) => ((end as string) > today ? { end: end as string } : undefined),
  },
  {
    code: 'days-beyond-span',
    severity: 'warning',
    reads: ['start', 'end', 'days'],
    paints: 'days',
    message: {
      zh: '开班至结束共 {span} 天，填了 {days} 天。',
      en: 'From the first day to the last there are {span} days, {days} were given.',
    },
    fix: { zh: '请核对天数或起止日期。', en: 'Check the days or the dates.' },
    broken: ({ start, end, days }) => {
      const span = daysCovered(`${start as string}/${end as string}`) ?? 1;
      return span > 0 && (days as number) > span ? { span, days: days as number } : undefined;
    },
  },
  {
    // notice 43: hours are to be true.
    code: 'hours-impossible',
    severity: 'error',
    reads: ['start', 'end', 'hours'],
    paints: 'hours',
    message: {
      zh: '{span} 天内 {hours} 学时，平均每天超过 {most} 学时。',
      en: '{hours} hours in {span} days are more than {most} a day.',
    },
    fix: {
      zh: '请核对学时或日期；含在线学时的请填“在线学时”。',
      en: 'Check hours and days; state the online hours in their own column when they are included.',
    },
    broken: ({ start, end, hours, onlineHours }) => {
      const span = daysCovered(`${start as string}/${end as string}`) ?? 1;
      const taught = (hours as number) - ((onlineHours as number | undefined) ?? 0);
      return span > 0 && taught > span * mostHoursADay
        ? { span, hours: hours as number, most: mostHoursADay }
        : undefined;
    },
  },
  onlineAboveHours,
  {
    code: 'passed-above-persons',
    severity: 'error',
    reads: ['persons', 'passed'],
    paints: 'passed',
    message: {
      zh: '合格 {passed} 人，多于参训 {persons} 人。',
      en: '{passed} passed, more than the {persons} who took part.',
    },
    fix: { zh: '请核对两个人数。', en: 'Check both numbers.' },
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
      zh: '参训 {persons} 人，{side}为 {planned} 人。',
      en: '{persons} took part, {planned} were planned in {side}.',
    },
    fix: {
      zh: '请核对；确实如此请在备注中说明。',
      en: 'Check it; if it is right, say why in the remarks.',
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
      zh: '每人 {hours} 学时，{side}为 {planned} 学时。',
      en: '{hours} hours each, {planned} were planned in {side}.',
    },
    fix: {
      zh: '请核对；分几期完成的可以报送。',
      en: 'Check it; it may be filed when the hours are taught over several runs.',
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
      zh: '{start} 开班，早于{side}的时间 {when}。',
      en: 'It began on {start}, before the time of {side}: {when}.',
    },
    fix: {
      zh: '请核对日期和所选项目；提前举办的可以报送。',
      en: 'Check the day and the project; it may be filed when the class was brought forward.',
    },
    broken: ({ project, start }, { find }) => {
      const side = find('project', project);
      const when = side?.facts.when as string | undefined;
      return side && when !== undefined && (start as string).slice(0, 7) < when.slice(0, 7)
        ? { start: start as string, when, side: planSide(side) }
        : undefined;
    },
  },
  {
    code: 'cost-above-plan',
    severity: 'warning',
    reads: ['project', 'cost'],
    paints: 'cost',
    message: {
      zh: '支出 {cost} 元，多于{side}的预算 {budget} 元。',
      en: '{cost} yuan were spent, more than the {budget} yuan of {side}.',
    },
    fix: {
      zh: '请核对金额单位；确实超支请在备注中说明。',
      en: 'Check the unit of the money; if it is right, say why in the remarks.',
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
  referredClassRemoved,
  {
    code: 'outside-run-doubled',
    severity: 'error',
    message: {
      zh: '本表已有同一类别、同一期次的计划外班（数据第 {row} 行）。',
      en: 'The sheet has another class outside the plan of this category and run (data row {row}).',
    },
    fix: {
      zh: '请给计划外的班按类别依次编期次。',
      en: 'Number the classes outside the plan one after the other within their category.',
    },
    broken: (rows) => {
      const first = new Map<string, number>();
      return rows.flatMap(({ project, category, run }, row) => {
        if (project !== undefined || category === undefined || run === undefined) return [];
        const key = `${String(category)} ${String(run)}`;
        const earlier = first.get(key);
        if (earlier !== undefined) return [{ row, column: 'run', params: { row: earlier + 1 } }];
        first.set(key, row);
        return [];
      });
    },
  },
];
