/** Rules that the three annual plans share. Above the usual is asked about, never refused. */

import type { Row, RowRule, RuleContext } from '../form/define-form.ts';
import { onOneLine, unprintableIn } from '../form/printable.ts';
import type { Bilingual, Params } from '../ground/bilingual.ts';
import { type Category, categoryOfForm, type Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';
import { daysCovered, mostHoursADay } from './time-rules.ts';

/** Years of an ISO 8601 day, span or month. */
const yearsOf = (when: string): string[] => when.split('/').map(yearOf);

/** Fen a person a day above which a reviewer wants to know why; undefined before there is a quota. */
const usualFenOn = ({ norms }: Programme, when: string): number | undefined => {
  const first = when.split('/')[0] as string;
  const day = first.length === 'YYYY-MM'.length ? `${first}-01` : first;
  const quota = norms.dayQuotas.filter(({ from }) => from <= day).pop();
  return quota && quota.fen * norms.timesQuota;
};

/** The annual plan is not issued with a character its papers cannot print; here it costs one cell. */
const printable = (column: string): RowRule => ({
  code: `unprintable-${column}`,
  severity: 'warning',
  reads: [column],
  paints: column,
  message: {
    zh: '公文字库里没有“{characters}”，年度计划印不出来。',
    en: 'The font of official papers lacks “{characters}”, so the annual plan could not be printed.',
  },
  fix: {
    zh: '请换用规范字；不换，年度计划不能下达。',
    en: 'Use a standard character instead; the annual plan cannot be issued with it.',
  },
  broken: ({ [column]: value }): Params | undefined => {
    const characters = unprintableIn(onOneLine(value as string));
    return characters.length ? { characters: characters.join(' ') } : undefined;
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
    message: { zh: '培训时间不在 {year} 年内。', en: 'The time is not within {year}.' },
    fix: {
      zh: '请核对年份；跨年项目请按开始年度报送。',
      en: 'Check the year; a project across two years belongs to the year it begins.',
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
      zh: '起止时间只有 {span} 天，填了 {days} 天。',
      en: 'The span has {span} days, {days} were given.',
    },
    fix: { zh: '请核对天数或起止时间。', en: 'Check the days or the span.' },
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
      en: '{hours} hours in {days} days are more than {most} a day.',
    },
    fix: {
      zh: '请核对学时和天数；含在线学时的请在备注中说明。',
      en: 'Check hours and days; say so in the remarks when online hours are included.',
    },
    broken: ({ hours, days }) =>
      (hours as number) > (days as number) * mostHoursADay
        ? { hours: hours as number, days: days as number, most: mostHoursADay }
        : undefined,
  },
  {
    code: 'budget-unusual',
    severity: 'warning',
    reads: ['budget', 'persons', 'days', 'when'],
    paints: 'budget',
    message: {
      zh: '折合每人每天 {yuan} 元，明显高于通常标准。',
      en: 'That is {yuan} yuan a person a day, well above the usual.',
    },
    fix: {
      zh: '请核对金额单位；确实如此请在备注中说明。',
      en: 'Check the unit of the money; if it is right, say why in the remarks.',
    },
    broken: ({ budget, persons, days, when }, { programme }) => {
      const each = (budget as number) / ((persons as number) * (days as number));
      const usual = usualFenOn(programme, when as string);
      return usual !== undefined && each > usual ? { yuan: Math.round(each / 100) } : undefined;
    },
  },
  {
    // notice 78: the level of government that carries the task pays for it
    code: 'fiscal-level-missing',
    severity: 'error',
    reads: ['sources'],
    paints: 'fiscalLevel',
    message: { zh: '使用政府财政经费，应填财政级次。', en: 'Government money needs its fiscal level.' },
    fix: { zh: '请选择由哪一级财政保障。', en: 'Choose the level of government that pays.' },
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
      en: 'Tasks of associations are paid through their own channel.',
    },
    fix: {
      zh: '请核对经费来源；确需财政经费请在备注中说明。',
      en: 'Check the source; if public money is really needed, say why in the remarks.',
    },
    broken: ({ hostKind, sources }) =>
      hostKind === 'association' && (sources as readonly string[]).indexOf('government') >= 0
        ? {}
        : undefined,
  },
];

/** Warns below the hours a year of the category the form plans (notice 29, 35): a class may be shorter, the person is counted later. */
export const hoursFloorRule = (form: string): RowRule => ({
  code: 'hours-below-floor',
  severity: 'warning',
  reads: ['hours'],
  paints: 'hours',
  message: {
    zh: '每人 {hours} 学时，少于每年 {floor} 学时的要求。',
    en: '{hours} hours a person, below the {floor} hours a year.',
  },
  fix: {
    zh: '可以报送；学员全年累计达到 {floor} 学时才计入完成人数。',
    en: 'It may be filed; a trainee counts as done when the hours of the year reach {floor}.',
  },
  broken: (row: Row, context: RuleContext): Params | undefined => {
    const floor = categoryOfForm(context.programme, form)?.hoursFloor ?? 0;
    // notice 30: those who are trained step by step reach the hours over several classes
    if (row.cohort !== undefined) return undefined;
    return (row.hours as number) < floor ? { hours: row.hours as number, floor } : undefined;
  },
});

/** Warns outside the usual size or length of a category (DOMAIN C3); never refuses. */
export const usualRules = (
  categoryIn: (programme: Programme) => Category | undefined,
): readonly RowRule[] => {
  const rule = (
    code: string,
    column: 'persons' | 'days',
    norm: 'usualSize' | 'usualDays',
    unit: Bilingual,
  ): RowRule => ({
    code,
    severity: 'warning',
    reads: [column],
    paints: column,
    message: {
      zh: `通常每班 {low}—{high} ${unit.zh}，这里是 {value} ${unit.zh}。`,
      en: `Usually {low} to {high} ${unit.en} a class, here {value}.`,
    },
    fix: { zh: '请核对；确实如此可以报送。', en: 'Check it; it may be filed if it is right.' },
    broken: (row: Row, context: RuleContext): Params | undefined => {
      const usual = categoryIn(context.programme)?.[norm];
      const value = row[column] as number;
      return usual && (value < usual[0] || value > usual[1])
        ? { low: usual[0], high: usual[1], value }
        : undefined;
    },
  });
  return [
    rule('size-unusual', 'persons', 'usualSize', { zh: '人', en: 'persons' }),
    rule('length-unusual', 'days', 'usualDays', { zh: '天', en: 'days' }),
  ];
};
