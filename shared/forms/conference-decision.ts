import { defineForm } from '../form/define-form.ts';
import { list } from './choices.ts';
import { conferenceDecisionRowRules } from './conference-decision-rules.ts';
import { decidedMatters } from './decisions.ts';
import { usual } from './usual-columns.ts';

const matters = list(
  { code: 'plan', ...decidedMatters.plan },
  { code: 'targets', ...decidedMatters.targets },
  { code: 'base', ...decidedMatters.base },
  { code: 'money', ...decidedMatters.money },
  { code: 'case', ...decidedMatters.case },
  { code: 'members', ...decidedMatters.members },
  { code: 'other', zh: '其他', en: 'Other' },
);
const statuses = list(
  { code: 'running', zh: '落实中', en: 'In progress' },
  { code: 'done', zh: '已落实', en: 'Completed' },
);

/** 联席会议决定事项登记表: decisions of the joint conference, with lead unit and deadline (notice 49–52). */
export const conferenceDecision = defineForm({
  id: 'conference-decision',
  version: 3,
  title: { zh: '联席会议决定事项登记表', en: 'Joint conference decisions' },
  purpose: {
    zh: '登记联席会议集体讨论决定的重要事项及其落实情况，供下达计划、调整指标等引用。',
    en: 'Important matters decided by the joint conference and their implementation, for reference when plans are issued and targets changed.',
  },
  clauses: 'notice 49–52',
  letters: 'LH',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  referredAs: 'decision',
  register: {
    life: 'period',
    shownTo: ['members', { concerned: 'lead' }],
    number: 'number',
    title: 'topic',
    listed: [
      'topic',
      'meeting',
      'session',
      'heldOn',
      'matter',
      'decision',
      'document',
      'lead',
      'goal',
      'dueOn',
      'status',
    ],
    filters: ['matter', 'status', 'lead'],
    searched: ['meeting', 'decision', 'document'],
    due: [
      {
        what: { zh: '联席会议决定落实', en: 'Implementation of a joint conference decision' },
        on: 'dueOn',
        done: { column: 'status', is: ['done'] },
        tells: 'concerned',
      },
    ],
    counted: [
      {
        title: { zh: '联席会议决定（按事项）', en: 'Joint conference decisions by matter' },
        by: 'matter',
        ofWhich: [{ title: { zh: '已落实', en: 'Implemented' }, column: 'status', is: ['done'] }],
      },
    ],
  },
  columns: {
    number: usual.number,
    meeting: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 80,
      width: 200,
      header: { zh: '会议', en: 'Meeting' },
      also: ['会议名称'],
      example: '{year}年第一次联席会议',
    },
    session: {
      kind: 'reference',
      to: 'meeting',
      width: 240,
      header: { zh: '会议编号', en: 'Meeting on record' },
      help: {
        zh: '选择“联席会议会议登记表”中的会议。',
        en: 'The meeting in “Joint conference meetings”.',
      },
    },
    heldOn: {
      kind: 'date',
      required: true,
      header: { zh: '会议日期', en: 'Held on' },
      also: ['会议时间', '召开日期', '召开时间'],
    },
    present: {
      kind: 'integer',
      min: 1,
      max: 200,
      units: ['个', '家'],
      width: 120,
      header: { zh: '到会成员单位数', en: 'Members present' },
      also: ['到会单位数', '参会单位数'],
    },
    matter: {
      kind: 'choice',
      required: true,
      options: matters,
      width: 140,
      header: { zh: '事项类别', en: 'Matter' },
    },
    topic: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 240,
      header: { zh: '议题', en: 'Topic' },
      also: ['会议议题'],
      example: '下达{year}年度培训计划',
    },
    decision: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 320,
      header: { zh: '决定内容', en: 'Decision' },
      also: ['决定', '会议决定', '决定事项'],
      example: '同意下达，按程序印发',
    },
    document: {
      kind: 'text',
      maxLength: 60,
      header: { zh: '文号', en: 'Document number' },
      also: ['纪要文号', '会议纪要文号'],
    },
    lead: {
      kind: 'unit',
      header: { zh: '牵头单位', en: 'Lead unit' },
      also: ['Unit in the lead', '责任单位', '牵头部门'],
    },
    goal: {
      kind: 'text',
      maxLength: 300,
      width: 240,
      header: { zh: '落实目标', en: 'Objective' },
      also: ['目标', '目标要求'],
      example: '9月底前全部下达到承办单位',
    },
    dueOn: { kind: 'date', header: { zh: '落实期限', en: 'Due on' }, also: ['完成时限', '落实时限'] },
    status: {
      kind: 'choice',
      required: true,
      options: statuses,
      width: 90,
      header: { zh: '落实情况', en: 'Status' },
      also: ['进展', '落实进展'],
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: conferenceDecisionRowRules,
  sheetRules: [],
});
