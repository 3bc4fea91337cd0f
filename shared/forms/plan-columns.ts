/** Columns that the annual plans share. Column names are read by tables/plans.ts. */
import type { Column, Columns } from '../form/define-form.ts';
import { fiscalLevels, groups, hostKinds, titleLevels } from './choices.ts';

/** First columns of every plan. */
export const planHead = {
  number: {
    kind: 'integer',
    required: true,
    min: 1,
    max: 999,
    units: [],
    ordinal: true,
    width: 60,
    header: { zh: '序号', en: 'No.' },
    example: '1',
    help: {
      zh: '本单位计划内编号，用于生成项目编号；调整计划时请保持不变。',
      en: 'Number within your plan, used in the project code; do not change it when you amend the plan.',
    },
    also: ['编号', '项目序号'],
  },
  title: {
    kind: 'text',
    words: true,
    required: true,
    maxLength: 80,
    width: 280,
    header: { zh: '项目名称', en: 'Project' },
    example: '海洋牧场生态修复技术',
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

/** Host, dates, place and size. */
export const planBody = {
  host: {
    kind: 'text',
    words: true,
    required: true,
    maxLength: 100,
    width: 200,
    header: { zh: '承办单位', en: 'Host' },
    example: '海洋技术示例学院',
    also: ['主办单位', '承办机构', '主办/承办单位'],
  },
  hostKind: {
    kind: 'choice',
    required: true,
    options: hostKinds,
    width: 130,
    header: { zh: '承办单位类型', en: 'Host type' },
    also: ['Kind of host'],
  },
  when: {
    kind: 'dates',
    required: true,
    width: 180,
    header: { zh: '培训时间', en: 'Time' },
    help: {
      zh: '填写起止日期；日期未定的可只填月份。',
      en: 'Start and end dates, or only the month if the dates are not fixed.',
    },
    also: ['起止时间', '计划时间', '时间'],
  },
  place: {
    kind: 'text',
    words: true,
    maxLength: 60,
    width: 140,
    header: { zh: '培训地点', en: 'Place' },
    also: ['地点'],
    example: '本市',
  },
  persons: {
    kind: 'integer',
    required: true,
    min: 1,
    max: 100_000,
    header: { zh: '计划人数', en: 'Planned participants' },
    example: '60',
    also: ['人数', '培训人数', 'Persons'],
  },
  days: { kind: 'quantity', measure: 'days', min: 0.5, max: 366, header: { zh: '天数', en: 'Days' } },
} as const satisfies Columns;

/** For categories without required hours. */
export const plainHours = {
  kind: 'quantity',
  required: true,
  measure: 'hours',
  min: 1,
  header: { zh: '学时（每人）', en: 'Hours per person' },
  also: ['学时', 'Hours each'],
} as const satisfies Column;

/** For categories with required hours a year. */
export const flooredHours = {
  ...plainHours,
  help: { zh: '每人每年累计不少于 {floor} 学时。', en: 'At least {floor} hours per person per year.' },
} as const satisfies Column;

/** Target group and funding. */
export const planTail = {
  groups: {
    kind: 'choices',
    options: groups,
    header: { zh: '培养对象', en: 'Target group' },
    also: ['Trainee groups'],
  },
  participants: {
    kind: 'text',
    words: true,
    maxLength: 200,
    width: 180,
    header: { zh: '培训对象说明', en: 'Description of participants' },
    also: ['培训对象', '参训对象', '参加对象', '参训人员', 'Participants'],
    help: {
      zh: '用文字说明参加人员的单位、专业、职称等。',
      en: 'Say in words who takes part: employers, fields, titles.',
    },
    example: '全市水产技术推广机构中级以上专业技术人员',
  },
  titleLevels: {
    kind: 'choices',
    options: titleLevels,
    header: { zh: '职称级别', en: 'Title level' },
    also: ['职称层次', 'Title levels'],
  },
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
    header: { zh: '经费来源', en: 'Funding source' },
    also: ['Sources of money'],
  },
  fiscalLevel: {
    kind: 'choice',
    options: fiscalLevels,
    header: { zh: '财政级次', en: 'Fiscal level' },
    also: ['财政层级'],
    help: { zh: '使用政府财政经费时填写。', en: 'Complete this if government funds are used.' },
  },
  majorProject: {
    kind: 'text',
    words: true,
    maxLength: 80,
    header: { zh: '结合的重大专项（工程）', en: 'Linked major project' },
    example: '海洋强市建设',
  },
  demonstration: {
    kind: 'yes-no',
    header: { zh: '示范性项目', en: 'Demonstration project' },
    help: {
      zh: '对全市继续教育有示范带动作用的填“是”。',
      en: 'Enter 是 if the project sets an example for the whole city.',
    },
  },
  contact: {
    kind: 'text',
    maxLength: 40,
    header: { zh: '联系处室', en: 'Contact office' },
    help: { zh: '填写处室或岗位，不填个人姓名。', en: 'An office or post, not a person’s name.' },
    example: '人事处',
  },
  phone: { kind: 'phone', header: { zh: '联系电话', en: 'Telephone' } },
  remark: { kind: 'text', maxLength: 200, header: { zh: '备注', en: 'Remarks' } },
} as const satisfies Columns;
