import { defineForm } from '../form/define-form.ts';
import { hostKinds, methods, postAims, urgentAims } from './choices.ts';
import { classReturnRowRules, classReturnSheetRules } from './class-return-rules.ts';

/** Aims of either project, notice 27, 33. */
const aims = [...urgentAims, ...postAims];

/** 培训班执行情况: the classes of a month with people, hours, content and money, the four groups of notice 62. */
export const classReturn = defineForm({
  id: 'class-return',
  version: 2,
  title: { zh: '培训班执行情况', en: 'Class return' },
  purpose: {
    zh: '按月填报已办培训班的人数、学时、内容和经费；每个班对应年度计划中已通过的项目；计划外的班填写原因。',
    en: 'The classes held this month with people, hours, content and money; each belongs to an approved project of the annual plan, or gives the reason why not.',
  },
  clauses: 'notice 23, 61, 62',
  letters: 'BX',
  period: 'month',
  review: 'automatic',
  nilAllowed: true,
  referredAs: 'class',
  columns: {
    project: {
      kind: 'reference',
      to: 'project',
      // A project of last year may run into this one.
      lastYear: true,
      width: 280,
      header: { zh: '培训项目', en: 'Project' },
      help: {
        zh: '计划外的班不填，改填「计划外原因」和其类别、领域。',
        en: 'Leave it empty for a class outside the plan, and give its reason, category and field instead.',
      },
      also: ['项目', '项目编号'],
    },
    run: {
      kind: 'integer',
      fresh: true,
      required: true,
      min: 1,
      max: 99,
      units: ['期'],
      ordinal: true,
      width: 60,
      header: { zh: '期次', en: 'Run' },
      example: '1',
      help: {
        zh: '同一项目的第几期班，班次编号由它生成。',
        en: 'Which run of the project this is; the class code is made of it.',
      },
    },
    title: {
      kind: 'text',
      maxLength: 80,
      width: 220,
      header: { zh: '培训班名称', en: 'Class' },
      help: { zh: '与项目名称相同的可不填。', en: 'Leave empty when it is the project’s name.' },
    },
    start: { kind: 'date', fresh: true, required: true, header: { zh: '开班日期', en: 'First day' } },
    end: { kind: 'date', fresh: true, required: true, header: { zh: '结束日期', en: 'Last day' } },
    days: { kind: 'quantity', measure: 'days', min: 0.5, header: { zh: '天数', en: 'Days' } },
    hours: {
      kind: 'quantity',
      required: true,
      measure: 'hours',
      min: 0.5,
      header: { zh: '学时（每人）', en: 'Hours each' },
      also: ['学时'],
    },
    onlineHours: {
      kind: 'quantity',
      measure: 'hours',
      header: { zh: '其中网络学时', en: 'Of these online' },
      also: ['网络学时', '远程学时'],
    },
    persons: {
      kind: 'integer',
      fresh: true,
      required: true,
      min: 1,
      max: 100_000,
      header: { zh: '参训人数', en: 'Persons' },
      example: '58',
      also: ['人数'],
    },
    passed: {
      kind: 'integer',
      fresh: true,
      units: ['人', '名', '位'],
      header: { zh: '合格人数', en: 'Passed' },
    },
    host: { kind: 'text', maxLength: 100, width: 180, header: { zh: '承办单位', en: 'Host' } },
    hostKind: { kind: 'choice', options: hostKinds, header: { zh: '承办单位类型', en: 'Kind of host' } },
    place: { kind: 'text', maxLength: 60, header: { zh: '培训地点', en: 'Place' }, also: ['地点'] },
    contents: {
      kind: 'text',
      required: true,
      maxLength: 500,
      width: 260,
      header: { zh: '培训内容', en: 'Content' },
      example: '海洋牧场选址与生态修复',
      also: ['主要内容'],
    },
    aims: {
      kind: 'choices',
      options: aims,
      header: { zh: '培训目标', en: 'Aims' },
      help: { zh: '按所属项目类别的目标选择。', en: 'Those of the project the class belongs to.' },
    },
    methods: { kind: 'choices', options: methods, header: { zh: '培训方式', en: 'Methods' } },
    cost: {
      kind: 'money',
      fresh: true,
      header: { zh: '经费支出（元）', en: 'Cost (yuan)' },
      also: ['经费', '支出'],
    },
    cohort: {
      kind: 'text',
      maxLength: 40,
      header: { zh: '跟踪培养批次', en: 'Tracking cohort' },
      help: {
        zh: '分次培养的填写批次名称，与计划一致；学时跨班累计。',
        en: 'The cohort’s name as the plan has it, when people are trained over several classes; their hours add up.',
      },
    },
    demonstration: { kind: 'yes-no', header: { zh: '示范性培训', en: 'Demonstration class' } },
    outsideReason: {
      kind: 'text',
      maxLength: 200,
      width: 200,
      header: { zh: '计划外原因', en: 'Reason outside the plan' },
      help: {
        zh: '年度计划中没有的班，说明为什么举办。',
        en: 'Why a class was held that the plan does not have.',
      },
      fresh: true,
    },
    category: {
      kind: 'choice',
      options: 'categories',
      width: 160,
      header: { zh: '计划外班的类别', en: 'Category outside the plan' },
      help: { zh: '计划外的班按哪一类项目统计。', en: 'Which training project the class counts under.' },
    },
    field: {
      kind: 'choice',
      options: 'fields',
      width: 140,
      header: { zh: '计划外班的领域', en: 'Field outside the plan' },
    },
    remark: { kind: 'text', maxLength: 200, header: { zh: '备注', en: 'Remarks' } },
  },
  rowKey: ['project', 'run'],
  rowRules: classReturnRowRules,
  sheetRules: classReturnSheetRules,
});
