/** Columns and rules that the three annual plans share. Column names are read by tables/plans.ts. */
import type { Bilingual, Params } from '../bilingual.ts';
import type { Columns, Row, RowRule, RuleContext } from '../form/define-form.ts';
import { fiscalLevels, groups, hostKinds, titleLevels } from './choices.ts';

const peopleUnits = ['名学员', '位学员', '人次', '学员', '人', '名', '位'] as const;

/** What every plan begins with. */
export const planHead = {
  number: {
    kind: 'integer',
    required: true,
    min: 1,
    max: 999,
    units: [],
    width: 60,
    header: { zh: '序号', en: 'No.' },
    help: {
      zh: '本单位计划内的编号，项目编号由它生成；修改计划时请保持不变。',
      en: 'Number within your plan; the project code is made of it, so keep it when the plan is amended.',
    },
    also: ['编号', '项目序号'],
  },
  title: {
    kind: 'text',
    required: true,
    maxLength: 80,
    width: 280,
    header: { zh: '项目名称', en: 'Project' },
    also: ['培训班名称', '班次名称', '研修班名称', '名称'],
  },
  field: {
    kind: 'choice',
    required: true,
    options: 'fields',
    width: 140,
    header: { zh: '所属领域', en: 'Field' },
    also: ['领域'],
  },
} as const satisfies Columns;

/** Who holds it, when, where, for how many. */
export const planBody = {
  host: {
    kind: 'text',
    required: true,
    maxLength: 100,
    width: 200,
    header: { zh: '承办单位', en: 'Host' },
    also: ['主办单位', '承办机构', '主办/承办单位'],
  },
  hostKind: {
    kind: 'choice',
    required: true,
    options: hostKinds,
    width: 130,
    header: { zh: '承办单位类型', en: 'Kind of host' },
  },
  when: {
    kind: 'dates',
    required: true,
    width: 180,
    header: { zh: '培训时间', en: 'Time' },
    help: {
      zh: '起止日期；尚未确定时可只填月份。',
      en: 'First and last day, or just the month while the days are open.',
    },
    also: ['起止时间', '计划时间', '时间'],
  },
  place: { kind: 'text', maxLength: 60, width: 140, header: { zh: '培训地点', en: 'Place' }, also: ['地点'] },
  persons: {
    kind: 'integer',
    required: true,
    min: 1,
    max: 100_000,
    units: peopleUnits,
    header: { zh: '计划人数', en: 'Persons' },
    also: ['人数', '培训人数'],
  },
  days: { kind: 'quantity', measure: 'days', min: 0.5, max: 366, header: { zh: '天数', en: 'Days' } },
} as const satisfies Columns;

/** Whom it is for, and the money. */
export const planTail = {
  groups: { kind: 'choices', options: groups, header: { zh: '培养对象', en: 'Trainee groups' } },
  titleLevels: { kind: 'choices', options: titleLevels, header: { zh: '职称层次', en: 'Title levels' } },
  budget: {
    kind: 'money',
    required: true,
    header: { zh: '经费预算（元）', en: 'Budget (yuan)' },
    also: ['经费', '预算', '经费预算'],
  },
  sources: {
    kind: 'choices',
    options: 'fundingSources',
    width: 180,
    header: { zh: '经费来源', en: 'Sources of money' },
  },
  fiscalLevel: {
    kind: 'choice',
    options: fiscalLevels,
    header: { zh: '财政层级', en: 'Fiscal level' },
    help: { zh: '使用政府财政经费时填写。', en: 'Needed when government money is used.' },
  },
  majorProject: {
    kind: 'text',
    maxLength: 80,
    header: { zh: '结合的重大专项（工程）', en: 'Linked major project' },
  },
  contact: {
    kind: 'text',
    maxLength: 40,
    header: { zh: '联系处室', en: 'Contact office' },
    help: { zh: '填写处室或岗位，不填个人姓名。', en: 'An office or post, not a person.' },
  },
  phone: { kind: 'phone', header: { zh: '联系电话', en: 'Telephone' } },
  remark: { kind: 'text', maxLength: 200, header: { zh: '备注', en: 'Remarks' } },
} as const satisfies Columns;

const categoryOf = (code: string, { programme }: RuleContext) =>
  programme.categories.find((each) => each.code === code);

/** Years of an ISO 8601 day, span or month. */
const yearsOf = (when: string): string[] => when.split('/').map((end) => end.slice(0, 4));

/** Days the span covers, both ends counted; undefined for months. */
export const daysCovered = (when: string): number | undefined => {
  const [first, last = first] = when.split('/') as [string, string?];
  return first.length === 10 && last.length === 10
    ? (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
    : undefined;
};

/** Yuan a person a day above which a reviewer wants to know why: class III quota 550 (DOMAIN C4), doubled for teaching fees. */
const usualFenPerPersonDay = 110_000;

/** More hours than this a day cannot have been taught; regions count 6 or 8 (DOMAIN C1). */
export const mostHoursADay = 10;

/** Rules of every plan; each plan brings its own hours column. */
export const planRules: readonly RowRule[] = [
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
      zh: '请核对学时和天数；含网络学时的请在备注中说明。',
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
    reads: ['budget', 'persons', 'days'],
    paints: 'budget',
    message: {
      zh: '折合每人每天 {yuan} 元，明显高于通常标准。',
      en: 'That is {yuan} yuan a person a day, well above the usual.',
    },
    fix: {
      zh: '请核对金额单位；确实如此请在备注中说明。',
      en: 'Check the unit of the money; if it is right, say why in the remarks.',
    },
    broken: ({ budget, persons, days }) => {
      const each = (budget as number) / ((persons as number) * (days as number));
      return each > usualFenPerPersonDay ? { yuan: Math.round(each / 100) } : undefined;
    },
  },
  {
    // notice 78: the level of government that carries the task pays for it
    code: 'fiscal-level-missing',
    severity: 'error',
    reads: ['sources'],
    paints: 'fiscalLevel',
    message: { zh: '使用政府财政经费，应填财政层级。', en: 'Government money needs its fiscal level.' },
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

/** Warns below a category's hours a person a year (notice 29, 35): a class may be shorter, the person is counted later. */
export const hoursFloorRule = (category: string): RowRule => ({
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
    const floor = categoryOf(category, context)?.hoursFloor ?? 0;
    return (row.hours as number) < floor ? { hours: row.hours as number, floor } : undefined;
  },
});

/** Warns outside the usual size or length of a category (DOMAIN C3); never refuses. */
export const usualRules = (category: string): readonly RowRule[] => {
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
      const usual = categoryOf(category, context)?.[norm];
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
