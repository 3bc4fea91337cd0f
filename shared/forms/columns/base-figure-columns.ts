import type { Columns } from '../../form/define-form.ts';
import { scoreUnits } from './usual-columns.ts';

/** What a base trained in a year: people, quality, online hours and income. */
export const baseFigures = {
  classes: {
    kind: 'integer',
    required: true,
    units: ['个', '期', '班'],
    header: { zh: '培训班期数', en: 'Classes' },
    also: ['办班数', '培训班数', '培训期数', '办班期数', '举办培训班期数', '班次数', '期数'],
  },
  persons: {
    kind: 'integer',
    required: true,

    header: { zh: '培训人数', en: 'People trained' },
    also: ['Persons trained', '培训总人数', '参训人数', '培训学员数'],
  },
  outside: {
    kind: 'integer',
    required: true,

    header: { zh: '其中外单位学员', en: 'Of which external' },
    also: ['Of these from other units', '外单位学员', '外单位学员数', '外单位人数'],
    help: { zh: '用于反映社会效益。', en: 'An indicator of social benefit.' },
  },
  selfPaying: {
    kind: 'integer',

    header: { zh: '其中自费学员', en: 'Of which self-funded' },
    also: ['Of these paying themselves', '自费学员', '自费学员数', '自费人数'],
    help: { zh: '用于反映市场需求。', en: 'An indicator of market demand.' },
  },
  passed: {
    kind: 'integer',
    required: true,

    header: { zh: '考核合格人数', en: 'Passed' },
    also: ['合格人数', '结业人数', '通过人数'],
  },
  satisfaction: {
    kind: 'integer',
    min: 0,
    max: 100,
    units: scoreUnits,
    header: { zh: '学员满意度（0—100）', en: 'Satisfaction (0–100)' },
    also: ['学员满意度', '满意度', '满意率'],
  },
  onlineCourses: {
    kind: 'integer',
    units: ['门', '个'],
    header: { zh: '在线课程门数', en: 'Online courses' },
    also: ['在线课程数', '网络课程门数', '网络课程数'],
  },
  onlineHours: {
    kind: 'integer',
    units: ['学时', '人学时'],
    header: { zh: '在线学习总学时', en: 'Online person-hours' },
    also: ['在线总学时', '网络学习总学时'],
    help: { zh: '按平台记录的学时填写。', en: 'Hours as recorded by the platform.' },
  },
  income: { kind: 'money', header: { zh: '培训收入（元）', en: 'Income (yuan)' }, also: ['培训收入'] },
  publicMoney: {
    kind: 'money',
    header: { zh: '其中财政经费（元）', en: 'Of which public funds (yuan)' },
    also: ['其中财政经费', 'Of this public money (yuan)'],
  },
} as const satisfies Columns;
