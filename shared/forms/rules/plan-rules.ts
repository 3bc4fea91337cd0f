/** Rules that all plan forms share. Unusual figures cause a warning, never a refusal. */

import type { RowRule } from '../../form/define-form.ts';
import { printableRule } from '../../form/printable-rule.ts';
import type { Params } from '../../ground/bilingual.ts';
import { dayHoursOf } from '../../ground/define-city.ts';
import type { Programme } from '../../ground/define-programme.ts';
import { mostOfClass, normOf } from '../../ground/norms.ts';
import { yearOf } from '../../ground/period.ts';
import { planLinkRules } from './plan-links.ts';
import { daysCovered } from './time-rules.ts';
import { classInYuan, mostADay } from './yuan-net.ts';

/** Years of an ISO 8601 day, span or month. */
const yearsOf = (when: string): string[] => when.split('/').map(yearOf);

/** Fen that a plan may cost before an explanation is asked for; undefined where no norm of its first day is known. */
const usualFen = ({ norms }: Programme, when: string, persons: number, days: number): number | undefined => {
  const first = when.split('/')[0] as string;
  const day = first.length === 'YYYY-MM'.length ? `${first}-01` : first;
  const norm = normOf(norms.personDay, day);
  return norm && mostOfClass(norm, persons, days) * norms.timesPersonDay;
};

/** The annual plan cannot be issued with a character its papers cannot print; here only one cell has to change. */
const printable = (column: string): RowRule =>
  printableRule(column, {
    message: {
      zh: '公文字库中无“{characters}”，年度计划无法印制。',
      en: 'Our fonts cannot print “{characters}” in the annual plan.',
    },
    fix: {
      zh: '请改用规范字，否则年度计划无法下达。',
      en: 'Use a standard character; otherwise the annual plan cannot be issued.',
    },
  });

/** Rules of every plan; each plan brings its own hours column. */
export const planRules: readonly RowRule[] = [
  ...['title', 'host', 'place'].map(printable),
  {
    code: 'when-outside-year',
    severity: 'error',
    reads: ['when'],
    paints: 'when',
    message: { zh: '培训时间不在 {year} 年内。', en: 'The training dates are not in {year}.' },
    fix: {
      zh: '请核对年份；跨年项目按开始年度报送。',
      en: 'Check the year; a project that spans two years belongs to the year it starts in.',
    },
    broken: ({ when }, { period }): Params | undefined =>
      yearsOf(when as string)[0] === period ? undefined : { year: period },
  },
  {
    code: 'days-beyond-span',
    severity: 'warning',
    reads: ['when', 'days'],
    paints: 'days',
    message: {
      zh: '天数（{days}）多于起止日期所含天数（{span}）。',
      en: '“Days” ({days}) exceeds the length of the dates given ({span} {span|day|days}).',
    },
    fix: { zh: '请核实天数和起止日期。', en: 'Please check the days and the dates.' },
    broken: ({ when, days }) => {
      const span = daysCovered(when as string);
      return span !== undefined && (days as number) > span ? { span, days: days as number } : undefined;
    },
  },
  {
    code: 'hours-beyond-days',
    severity: 'warning',
    reads: ['hours', 'days'],
    paints: 'hours',
    message: {
      zh: '{days} 天安排 {hours} 学时，平均每天超过 {most} 学时。',
      en: '{hours} hours in {days} {days|day|days} is more than {most} hours a day.',
    },
    fix: {
      zh: '请核实学时和天数；含在线学时的，请在备注中说明。',
      en: 'Please check hours and days; if online hours are included, say so under “Remarks”.',
    },
    broken: ({ hours, days }, { programme, period }) => {
      const { most } = dayHoursOf(programme, period);
      return (hours as number) > (days as number) * most
        ? { hours: hours as number, days: days as number, most }
        : undefined;
    },
  },
  ...classInYuan('budget'),
  {
    code: 'budget-unusual',
    severity: 'warning',
    reads: ['budget', 'persons', 'days', 'when'],
    paints: 'budget',
    message: {
      zh: '折合每人每天 {yuan} 元，明显高于通常标准。',
      en: 'This is {yuan} yuan per person per day, well above the usual rate.',
    },
    fix: {
      zh: '请核实金额单位；情况属实的，请在备注中说明。',
      en: 'Please check the amount and its unit; if correct, explain under “Remarks”.',
    },
    broken: ({ budget, persons, days, when }, { programme }) => {
      const each = (budget as number) / ((persons as number) * (days as number));
      const usual = usualFen(programme, when as string, persons as number, days as number);
      // Above that the net under money asks already.
      return usual !== undefined && (budget as number) > usual && each <= mostADay
        ? { yuan: Math.round(each / 100) }
        : undefined;
    },
  },
  {
    // notice 78: the level of government that carries the task pays for it
    code: 'fiscal-level-missing',
    severity: 'error',
    reads: ['sources'],
    paints: 'fiscalLevel',
    message: { zh: '使用政府财政经费的，应填写财政级次。', en: 'Government funds require a fiscal level.' },
    fix: { zh: '请选择负责保障的财政级次。', en: 'Select the level of government that pays.' },
    broken: ({ sources, fiscalLevel }) =>
      (sources as readonly string[]).indexOf('government') >= 0 && fiscalLevel === undefined ? {} : undefined,
  },
  {
    // notice 84
    code: 'association-channel',
    severity: 'warning',
    reads: ['hostKind', 'sources'],
    paints: 'sources',
    message: {
      zh: '行业协会承担的任务由原经费渠道保障。',
      en: 'Tasks of industry associations are funded through their own channel.',
    },
    fix: {
      zh: '请核实经费来源；确需使用财政经费的，请在备注中说明。',
      en: 'Please check the funding source; if government funds are needed, explain under “Remarks”.',
    },
    broken: ({ hostKind, sources }) =>
      hostKind === 'association' && (sources as readonly string[]).indexOf('government') >= 0
        ? {}
        : undefined,
  },
  ...planLinkRules,
];
