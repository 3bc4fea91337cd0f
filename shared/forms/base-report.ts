import { defineForm } from '../form/define-form.ts';
import { baseFigures } from './columns/base-figure-columns.ts';
import { buildingTasks } from './columns/base-task-columns.ts';
import { baseLevels } from './columns/choices.ts';
import { usual } from './columns/usual-columns.ts';
import { baseFigureRules } from './rules/base-figure-rules.ts';
import { baseRecordRules } from './rules/base-record-rules.ts';
import { basesHeld } from './rules/bases-held.ts';

/** 基地年度工作报告: the six building tasks and the figures on quality, benefit and market (notice 42, 43, 75). */
export const baseReport = defineForm({
  id: 'base-report',
  version: 3,
  title: { zh: '继续教育基地年度工作报告', en: 'Continuing-education base annual report' },
  purpose: {
    zh: '报告基地本年度培训规模和六项建设任务完成情况，作为规范管理、重点扶持和评选示范基地的依据。',
    en: 'A base’s training and its six building tasks this year; the basis for support and for selecting demonstration bases.',
  },
  clauses: 'notice 37, 42, 43, 75',
  letters: 'JB',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  anew: true,
  register: {
    life: 'period',
    shownTo: 'nobody',
    number: 'number',
    title: 'name',
    listed: ['name', 'level', 'classes', 'persons', 'outside', 'passed', 'satisfaction'],
    filters: ['level'],
    counted: [
      {
        title: { zh: '继续教育基地年度工作（按级别）', en: 'Continuing-education bases, by level' },
        by: 'level',
        sums: ['classes', 'persons', 'outside', 'selfPaying', 'passed', 'income'],
        means: ['satisfaction'],
      },
    ],
  },
  columns: {
    number: usual.number,
    base: {
      kind: 'reference',
      to: 'base',
      width: 260,
      header: { zh: '认定结果编号', en: 'Base on record' },
      also: ['基地编号', '认定编号'],
      help: {
        zh: '从基地名录中选择本基地；早年认定、尚未登记的可不填。',
        en: 'Choose your base from the list of bases; leave empty if it was designated earlier and is not on record.',
      },
    },
    name: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 220,
      header: { zh: '基地名称', en: 'Base' },
      also: ['继续教育基地', '继续教育基地名称', '基地', '机构名称', '单位名称'],
      example: '海洋技术示例基地',
    },
    level: {
      kind: 'choice',
      required: true,
      options: baseLevels,
      header: { zh: '基地级别', en: 'Base level' },
      also: ['级别', 'Level'],
    },
    demonstration: { kind: 'yes-no', header: { zh: '示范基地', en: 'Demonstration base' } },
    ...baseFigures,
    ...buildingTasks,
    problems: {
      kind: 'text',
      maxLength: 1000,
      width: 220,
      header: { zh: '存在问题', en: 'Problems' },
      also: ['存在的问题', '问题', '主要问题'],
    },
    nextYear: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 220,
      header: { zh: '下年度打算', en: 'Plans for next year' },
      also: ['Next year', '下一年度打算', '下年度计划', '下一步打算', '下步打算', '工作打算'],
      example: '增设海洋新材料方向，完善在线课程',
    },
    remark: usual.remark,
  },
  rowKey: ['name'],
  begins: basesHeld,
  rowRules: [...baseRecordRules, ...baseFigureRules],
  sheetRules: [],
});
