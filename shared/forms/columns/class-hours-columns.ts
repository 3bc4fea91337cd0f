import type { Columns } from '../../form/define-form.ts';
import { subjectKinds } from './choices.ts';

/** How the hours of a class count: as which subject, at how many a day, proved by which record, towards which cohort. */
export const classHours = {
  subject: {
    kind: 'choice',
    options: subjectKinds,
    fresh: true,
    width: 90,
    header: { zh: '科目类别', en: 'Kind of subject' },
    also: ['科目', '课程类别', '继续教育科目', '公需/专业'],
    help: {
      zh: '公需科目或专业科目；不填的只计入年度学时合计。',
      en: 'Public or professional subjects; a class without one counts in the yearly total only.',
    },
  },
  dayHours: {
    kind: 'integer',
    min: 1,
    max: 10,
    units: ['学时', '课时', '小时', 'hours'],
    example: '8',
    header: { zh: '每天学时', en: 'Hours a day' },
    also: ['日学时', '每日学时', '每天课时'],
    help: {
      zh: '本班按每天几学时安排的填写；不填的按全市标准核对。',
      en: 'If the class counts its own hours a day; otherwise those of the city are used.',
    },
  },
  onlineRecord: {
    kind: 'text',
    maxLength: 60,
    fresh: true,
    header: { zh: '平台记录编号', en: 'Platform record no.' },
    also: ['在线平台记录', '学习平台记录编号', '平台学习记录'],
    help: {
      zh: '有在线学时的，填写学习平台的班级或学习记录编号，供核查。',
      en: 'For online hours, the number of the class or record on the learning platform, for inspection.',
    },
  },
  cohort: {
    kind: 'reference',
    to: 'cohort',
    width: 200,
    header: { zh: '跟踪培养批次', en: 'Tracking cohort' },
    also: ['培养批次', '跟踪批次'],
    help: {
      zh: '分次培养的，选择《跟踪培养批次登记表》中的批次；合格培训班的学时历年累计。',
      en: 'A cohort of the cohort register, if people are trained over several classes; hours of classes passed add up over the years.',
    },
  },
} as const satisfies Columns;
