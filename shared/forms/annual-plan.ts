import { defineForm } from '../form/define-form.ts';
import { levels } from './columns/choices.ts';
import { planBody, planHead, planTail } from './columns/plan-columns.ts';
import { urgentPlan } from './urgent-plan.ts';

/**
 * 全市年度培训计划: compiled by the bureau from the units' approved plans, then issued (notice 22, 59). Its columns are
 * those of a project in the ledger; its rows are identified by the project code, which is also the row id.
 */
export const annualPlan = defineForm({
  id: 'annual-plan',
  version: 2,
  title: { zh: '全市年度培训计划', en: 'Annual training plan of the city' },
  purpose: {
    zh: '由各单位经审核通过的计划汇总编制，下达后生效；调整以调整通知下达。',
    en: 'Compiled from the units’ approved plans and in force once issued; changes are issued as amendment notices.',
  },
  clauses: 'notice 22, 59, 86',
  letters: 'ND',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  compiled: true,
  columns: {
    code: {
      kind: 'text',
      required: true,
      maxLength: 40,
      width: 160,
      header: { zh: '项目编号', en: 'Project code' },
      example: '{year}A-XYZ-001',
    },
    unit: { kind: 'unit', required: true, width: 180, header: { zh: '报送单位', en: 'Unit' } },
    category: {
      kind: 'choice',
      required: true,
      options: 'categories',
      width: 170,
      header: { zh: '项目类别', en: 'Project category' },
      also: ['培训类别', 'Training project'],
    },
    title: planHead.title,
    field: planHead.field,
    level: { kind: 'choice', options: levels, width: 90, header: { zh: '级别', en: 'Level' } },
    ...planBody,
    hours: {
      kind: 'quantity',
      measure: 'hours',
      min: 1,
      header: { zh: '学时（每人）', en: 'Hours per person' },
      also: ['Hours each'],
    },
    budget: planTail.budget,
    sources: planTail.sources,
    majorProject: planTail.majorProject,
    talentProgramme: planTail.talentProgramme,
    basis: { kind: 'text', maxLength: 200, header: planTail.basis.header, width: 220 },
    demonstration: planTail.demonstration,
    cohort: urgentPlan.columns.cohort,
    groups: planTail.groups,
    titleLevels: planTail.titleLevels,
    key: planTail.key,
    jointUnits: { kind: 'unit', width: 180, header: { zh: '联合报送单位', en: 'Joint units' } },
    jointHosts: {
      kind: 'text',
      maxLength: 400,
      width: 200,
      header: { zh: '联合承办单位', en: 'Joint hosts' },
    },
  },
  rowKey: ['code'],
  rowRules: [],
  sheetRules: [],
});
