import { defineForm } from '../form/define-form.ts';
import { classContent } from './columns/class-content-columns.ts';
import { classHost } from './columns/class-host-columns.ts';
import { classHours } from './columns/class-hours-columns.ts';
import { className } from './columns/class-name-columns.ts';
import { classOutsidePlan } from './columns/class-outside-columns.ts';
import { classPeople } from './columns/class-people-columns.ts';
import { classTime } from './columns/class-time-columns.ts';
import { classUses } from './columns/class-uses-columns.ts';
import { classReturnRowRules, classReturnSheetRules } from './rules/class-return-rules.ts';

/** 培训班执行情况表: the classes of a month with people, hours, content and funding, the four groups of notice 62. */
export const classReturn = defineForm({
  id: 'class-return',
  version: 7,
  title: { zh: '培训班执行情况表', en: 'Class return' },
  purpose: {
    zh: '按月填报已举办培训班的人数、学时、内容和经费；每期对应年度计划中已审核通过的项目，计划外的填写原因。',
    en: 'Classes held this month, with participants, hours, content and cost. Each belongs to an approved project of the annual plan, or states the reason outside plan.',
  },
  clauses: 'notice 23, 30, 43, 61, 62',
  letters: 'BX',
  period: 'month',
  review: 'automatic',
  nilAllowed: true,
  referredAs: 'class',
  columns: {
    ...className,
    ...classTime,
    ...classPeople,
    ...classHost,
    ...classContent,
    cost: {
      kind: 'money',
      fresh: true,
      header: { zh: '经费支出（元）', en: 'Cost (yuan)' },
      also: [
        '经费',
        '支出',
        '支出金额',
        '实际支出',
        '培训支出',
        '费用支出',
        '培训经费',
        '培训经费支出',
        '使用经费',
        '实际经费',
        '经费使用金额',
        '经费决算',
        '决算',
        '决算金额',
        '培训费用',
        '实际费用',
        '费用',
        'Expenditure',
      ],
    },
    ...classHours,
    demonstration: {
      kind: 'yes-no',
      header: { zh: '示范性培训', en: 'Demonstration class' },
      also: ['示范班', '是否示范', '是否示范班', '是否示范性培训', '示范性'],
    },
    ...classOutsidePlan,
    ...classUses,
    remark: {
      kind: 'text',
      maxLength: 200,
      header: { zh: '备注', en: 'Remarks' },
      also: ['备考', '附注', '其他说明', '备注说明', '备注信息', 'Notes', 'Comments', 'Remark'],
    },
  },
  rowKey: ['project', 'run'],
  rowRules: classReturnRowRules,
  sheetRules: classReturnSheetRules,
});
