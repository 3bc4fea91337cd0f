import { defineForm } from '../form/define-form.ts';
import { educations, groups } from './columns/trainee-choices.ts';
import { traineeEmployer } from './columns/trainee-employer-columns.ts';
import { traineeHours } from './columns/trainee-hours-columns.ts';
import { traineePerson } from './columns/trainee-person-columns.ts';
import { traineePost } from './columns/trainee-post-columns.ts';
import { traineeResult } from './columns/trainee-result-columns.ts';
import { traineeRosterRowRules, traineeRosterSheetRules } from './rules/trainee-roster-rules.ts';

/** 学员登记表: who attended which class, with hours and result. Citizen numbers only identify people and are never stored. */
export const traineeRoster = defineForm({
  id: 'trainee-roster',
  version: 3,
  title: { zh: '学员登记表', en: 'Trainee roster' },
  purpose: {
    zh: '按月填报已结束培训班的学员、学时和考核结果；身份证号仅用于识别同一人，系统不保存原号。',
    en: 'Trainees of completed classes, with hours and results; citizen numbers only identify people and are never stored.',
  },
  clauses: 'notice 6, 8, 14, 29, 32, 35, 43, 62, 67, 70',
  letters: 'XY',
  period: 'month',
  review: 'automatic',
  nilAllowed: true,
  columns: {
    class: {
      kind: 'reference',
      required: true,
      to: 'class',
      // A class of December may be reported in January.
      lastYear: true,
      width: 280,
      header: { zh: '培训班', en: 'Class' },
      also: [
        '班次',
        '班次编号',
        '培训班名称',
        '培训班次',
        '培训班编号',
        '培训班代码',
        '班级',
        '班级名称',
        '班级编号',
        '班名',
        '培训名称',
        '培训项目',
        '培训项目名称',
        '项目名称',
        '研修班',
        '研修班名称',
        '参加培训班',
        '参训班次',
        '所在班级',
        '所在班次',
        '培训期班',
        'Class name',
        'Class code',
        'Course',
        'Course name',
      ],
    },
    ...traineePerson,
    ...traineeEmployer,
    ...traineePost,
    group: {
      kind: 'choice',
      required: true,
      options: groups,
      width: 90,
      header: { zh: '人才类别', en: 'Trainee group' },
      help: {
        zh: '高层次、急需紧缺、骨干，按所属重点人才类别选择（通知二、三）。',
        en: 'High-level, urgently needed or core: the priority group the person belongs to (notice 6, 14).',
      },
      also: ['人才类型', '人员类别', '人员类型', '学员类别', '学员类型'],
    },
    education: {
      kind: 'choice',
      options: educations,
      width: 100,
      header: { zh: '学历', en: 'Education' },
      also: ['文化程度', '最高学历', '现学历', '学历层次', '受教育程度', '教育程度', '学历学位', '学历/学位'],
    },
    ...traineeHours,
    ...traineeResult,
    remark: {
      kind: 'text',
      maxLength: 200,
      header: { zh: '备注', en: 'Remarks' },
      also: ['备考', '附注', '其他说明', '备注说明', '备注信息', 'Notes', 'Comments', 'Remark'],
    },
  },
  rowKey: ['class', 'citizenNumber'],
  rowRules: traineeRosterRowRules,
  sheetRules: traineeRosterSheetRules,
});
