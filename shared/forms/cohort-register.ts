import { defineForm } from '../form/define-form.ts';
import { yearOf } from '../ground/period.ts';
import { registerHead } from './register-columns.ts';
import { usual } from './usual-columns.ts';

/** 跟踪培养批次登记表: people trained step by step over several classes and years, whose hours add up (notice 30). */
export const cohortRegister = defineForm({
  id: 'cohort-register',
  version: 1,
  title: { zh: '跟踪培养批次登记表', en: 'Tracking cohort register' },
  purpose: {
    zh: '登记分次、跨年培养的批次；培训班执行情况表选择批次后，学员学时历年累计，达到规定学时的当年计入任务一次。',
    en: 'Cohorts trained over several classes and years. Classes name their cohort; hours then add up and count once, in the year they suffice.',
  },
  clauses: 'notice 30',
  letters: 'PC',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  referredAs: 'cohort',
  register: {
    life: 'carried',
    shownTo: 'nobody',
    number: 'number',
    title: 'title',
    listed: ['title', 'category', 'field', 'project', 'from', 'to', 'hours', 'persons'],
    facts: ['category', 'from', 'to', 'hours'],
    filters: ['category', 'field'],
    counted: [
      {
        title: { zh: '跟踪培养批次（按类别）', en: 'Tracking cohorts by category' },
        by: 'category',
        sums: ['persons'],
      },
    ],
  },
  columns: {
    ...registerHead,
    title: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 40,
      width: 220,
      header: { zh: '批次名称', en: 'Cohort' },
      also: ['跟踪培养批次', '批次', '培养批次', '名称'],
      example: '海洋青年骨干第一批',
    },
    category: {
      kind: 'choice',
      required: true,
      options: 'categories',
      width: 160,
      header: { zh: '项目类别', en: 'Project category' },
      also: ['类别', '培训类别'],
    },
    field: usual.field,
    project: {
      kind: 'reference',
      to: 'project',
      lastYear: true,
      width: 260,
      header: { zh: '首个培训项目', en: 'First project' },
      also: ['培训项目', '项目', '所属项目'],
      help: {
        zh: '开始培养的年度计划项目；以后各年的项目在培训班执行情况表中选择。',
        en: 'The project of the annual plan it begins with; later ones are named by the class returns.',
      },
    },
    from: {
      kind: 'integer',
      required: true,
      min: 2000,
      max: 2100,
      units: ['年'],
      width: 80,
      header: { zh: '开始年份', en: 'First year' },
      also: ['起始年份', '开始年度'],
      example: '2015',
    },
    to: {
      kind: 'integer',
      required: true,
      min: 2000,
      max: 2100,
      units: ['年'],
      width: 80,
      header: { zh: '结束年份', en: 'Last year' },
      also: ['终止年份', '结束年度'],
      example: '2017',
    },
    hours: {
      kind: 'quantity',
      measure: 'hours',
      required: true,
      min: 1,
      header: { zh: '计划总学时（每人）', en: 'Hours planned per person' },
      also: ['总学时', '计划学时', '学时'],
    },
    persons: {
      kind: 'integer',
      required: true,
      min: 1,
      max: 10_000,
      units: ['人', '名'],
      header: { zh: '计划人数', en: 'People planned' },
      also: ['人数', '培养人数'],
      example: '40',
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    {
      code: 'years-out-of-order',
      severity: 'error',
      reads: ['from', 'to'],
      paints: 'to',
      message: {
        zh: '结束年份（{to}）早于开始年份（{from}）。',
        en: 'The last year ({to}) is before the first ({from}).',
      },
      fix: { zh: '请核对两个年份。', en: 'Check both years.' },
      broken: ({ from, to }) =>
        (to as number) < (from as number) ? { from: from as number, to: to as number } : undefined,
    },
    {
      code: 'cohort-of-one-year',
      severity: 'warning',
      reads: ['from', 'to'],
      paints: 'to',
      message: {
        zh: '批次只在 {from} 年内培养，学时无须跨年累计。',
        en: 'The cohort lasts only for {from}; its hours need not add up over years.',
      },
      fix: {
        zh: '请核实年份；一年内完成的可以不登记。',
        en: 'Please check the years; a cohort of a single year need not be registered.',
      },
      broken: ({ from, to }) => (from === to ? { from: from as number } : undefined),
    },
    {
      code: 'cohort-over',
      severity: 'warning',
      reads: ['to'],
      paints: 'to',
      message: { zh: '批次已于 {to} 年结束。', en: 'The cohort ended in {to}.' },
      fix: {
        zh: '已结束的批次可以保留；延长的请改结束年份。',
        en: 'It may stay; if it goes on, correct the last year.',
      },
      broken: ({ to }, { period }) =>
        (to as number) < Number(yearOf(period)) ? { to: to as number } : undefined,
    },
  ],
  sheetRules: [],
});
