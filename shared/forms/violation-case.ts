import { defineForm } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { list } from './choices.ts';
import { usual } from './usual-columns.ts';
import { hasHappened, inOrder, neededOnce, withinWhole } from './usual-rules.ts';

/** The three violations that the notice names. */
const violations = list(
  { code: 'withheld', zh: '截留', en: 'Withheld', also: ['滞留'] },
  { code: 'seized', zh: '侵占', en: 'Seized' },
  { code: 'diverted', zh: '挪用', en: 'Diverted' },
);
const channels = list(
  { code: 'inspection', zh: '监督检查', en: 'Inspection' },
  { code: 'audit', zh: '审计', en: 'Audit' },
  { code: 'report', zh: '举报', en: 'Report', also: ['信访'] },
  { code: 'data', zh: '数据核查', en: 'Check of the figures' },
);
const outcomes = list(
  { code: 'open', zh: '核查中', en: 'Being looked into', also: ['调查中'] },
  { code: 'unfounded', zh: '不属实', en: 'Unfounded' },
  { code: 'returned', zh: '责令退回', en: 'To be returned' },
  { code: 'discipline', zh: '移送纪检监察', en: 'Referred to discipline inspection' },
  { code: 'justice', zh: '移送司法机关', en: 'Referred to justice' },
);

/** 违规案件: money withheld, seized or diverted. Restricted: few may see that a case exists at all (notice 94). */
export const violationCase = defineForm({
  id: 'violation-case',
  version: 2,
  title: { zh: '经费违规案件登记表', en: 'Cases of misused funds' },
  purpose: {
    zh: '登记截留、侵占、挪用工程经费的问题线索和查处结果。仅限市人社局审核人、管理员和督查人员查看、填报；不写个人姓名和证件号码。',
    en: 'Money of the programme withheld, seized or diverted, and what became of it. Only reviewers, administrators and inspectors may see or file it; no names or document numbers of persons.',
  },
  clauses: 'notice 92–94',
  letters: 'WJ',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  anew: true,
  restricted: true,
  columns: {
    number: usual.number,
    unit: { kind: 'unit', required: true, header: { zh: '涉及单位', en: 'Unit concerned' } },
    kind: {
      kind: 'choice',
      required: true,
      options: violations,
      width: 80,
      header: { zh: '违规类型', en: 'Kind' },
    },
    foundOn: { kind: 'date', required: true, header: { zh: '发现日期', en: 'Found on' } },
    channel: {
      kind: 'choice',
      required: true,
      options: channels,
      header: { zh: '发现途径', en: 'Found by' },
    },
    project: { kind: 'text', maxLength: 40, header: { zh: '涉及项目编号', en: 'Project code' } },
    amount: {
      kind: 'money',
      required: true,
      min: 1,
      header: { zh: '涉及金额（元）', en: 'Amount (yuan)' },
      also: ['涉及金额'],
    },
    facts: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 320,
      header: { zh: '主要事实', en: 'Facts' },
      help: { zh: '写单位和岗位，不写个人姓名。', en: 'Units and posts, not persons.' },
      example: '培训经费拨付后滞留超过 6 个月',
    },
    evidence: { kind: 'text', maxLength: 300, width: 220, header: { zh: '证据材料', en: 'Evidence' } },
    referredTo: { kind: 'text', maxLength: 100, header: { zh: '移送部门', en: 'Referred to' } },
    referredOn: { kind: 'date', header: { zh: '移送日期', en: 'Referred on' } },
    outcome: { kind: 'choice', required: true, options: outcomes, header: { zh: '处理结果', en: 'Outcome' } },
    returned: { kind: 'money', header: { zh: '追回金额（元）', en: 'Recovered (yuan)' }, also: ['追回金额'] },
    closedOn: { kind: 'date', header: { zh: '结案日期', en: 'Closed on' } },
    decision: {
      kind: 'text',
      maxLength: 80,
      header: { zh: '联席会议决定', en: 'Joint conference decision' },
      also: ['Decision of the conference'],
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    hasHappened({ column: 'foundOn', zh: '发现日期', en: 'The day it was found' }),
    hasHappened({ column: 'closedOn', zh: '结案日期', en: 'The day it was closed' }),
    inOrder(
      { column: 'foundOn', zh: '发现日期', en: 'the day it was found' },
      { column: 'referredOn', zh: '移送日期', en: 'The day it was referred' },
    ),
    inOrder(
      { column: 'foundOn', zh: '发现日期', en: 'the day it was found' },
      { column: 'closedOn', zh: '结案日期', en: 'The day it was closed' },
    ),
    withinWhole(
      { column: 'returned', zh: '追回金额', en: 'The sum recovered' },
      { column: 'amount', zh: '涉及金额', en: 'the amount' },
      printYuan,
    ),
    ...(['referredTo', 'referredOn'] as const).map((column) =>
      neededOnce(
        column,
        { column: 'outcome', is: (value) => value === 'discipline' || value === 'justice' },
        { zh: '已移送的应填移送部门和日期。', en: 'A case that was referred needs to whom and when.' },
        { zh: '请补填移送部门和日期。', en: 'Fill in both.' },
      ),
    ),
    {
      code: 'closed-while-open',
      severity: 'error',
      reads: ['outcome', 'closedOn'],
      paints: 'outcome',
      message: {
        zh: '填了结案日期，处理结果仍是“核查中”。',
        en: 'The case has a closing day but is still being looked into.',
      },
      fix: { zh: '请填写处理结果，或删除结案日期。', en: 'Give the outcome, or remove the day.' },
      broken: ({ outcome }) => (outcome === 'open' ? {} : undefined),
    },
  ],
  sheetRules: [],
});
