import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { decidedAt } from './columns/decided-at-columns.ts';
import { decisionProgress } from './columns/decision-progress-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { conferenceDecisionRowRules } from './rules/conference-decision-rules.ts';
import { decidedMatters } from './rules/decisions.ts';

const matters = list(
  { code: 'plan', ...decidedMatters.plan },
  { code: 'targets', ...decidedMatters.targets },
  { code: 'base', ...decidedMatters.base },
  { code: 'money', ...decidedMatters.money },
  { code: 'case', ...decidedMatters.case },
  { code: 'members', ...decidedMatters.members },
  { code: 'other', zh: '其他', en: 'Other' },
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
    ...decidedAt,
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
    ...decisionProgress,
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: conferenceDecisionRowRules,
  sheetRules: [],
});
