import { defineForm } from '../form/define-form.ts';
import { levels, list } from './columns/choices.ts';
import { asShared, registerHead, registerTail } from './columns/register-columns.ts';
import { inOrder, neededOnce } from './rules/usual-rules.ts';

const statuses = list(
  { code: 'running', zh: '在研', en: 'In progress' },
  { code: 'finished', zh: '已结题', en: 'Completed', also: ['结题'] },
  { code: 'stopped', zh: '已终止', en: 'Discontinued', also: ['终止'] },
);

/** 研究课题库: research that other units may use or join (notice 74). */
export const topicRegister = defineForm({
  id: 'topic-register',
  version: 3,
  title: { zh: '研究课题库登记表', en: 'Research topic register' },
  purpose: {
    zh: '登记继续教育和人才培养方面的研究课题，供各单位参考、合作。',
    en: 'Research on continuing education and talent development that other units may use or join.',
  },
  clauses: 'notice 42, 74',
  letters: 'KT',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  carries: ({ status }) => status === 'running',
  referredAs: 'topic',
  register: {
    life: 'carried',
    shownTo: asShared,
    number: 'number',
    title: 'title',
    listed: ['title', 'field', 'level', 'lead', 'start', 'status', 'end', 'outcome'],
    filters: ['field', 'level', 'status'],
    searched: ['lead', 'outcome'],
    due: [
      {
        // Three years are ours; the notice names no term (notice 74).
        what: { zh: '结题', en: 'Completion' },
        on: 'start',
        plusDays: 3 * 365,
        done: { column: 'status', is: ['finished', 'stopped'] },
        tells: 'owner',
      },
    ],
    counted: [
      {
        title: { zh: '研究课题（按级别）', en: 'Research topics by level' },
        by: 'level',
        ofWhich: [{ title: { zh: '已结题', en: 'Completed' }, column: 'status', is: ['finished'] }],
      },
    ],
  },
  columns: {
    ...registerHead,
    title: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 280,
      header: { zh: '课题名称', en: 'Topic' },
      also: ['课题', '研究课题', '题目', '名称'],
      example: '海洋领域专业技术人才培养模式研究',
    },
    field: {
      kind: 'choice',
      options: 'fields',
      width: 140,
      header: { zh: '所属领域', en: 'Field' },
      also: [
        '领域',
        '专业领域',
        '所属行业',
        '行业领域',
        '行业',
        '所属行业领域',
        '培训领域',
        '重点领域',
        '产业领域',
        '所属产业',
        'Sector',
      ],
    },
    level: {
      kind: 'choice',
      required: true,
      options: levels,
      width: 90,
      header: { zh: '立项级别', en: 'Level' },
      also: ['级别', '课题级别'],
    },
    lead: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 200,
      header: { zh: '承担单位', en: 'Held by' },
      also: ['承担部门', '牵头单位', '单位'],
      example: '海洋技术示例学院',
    },
    start: {
      kind: 'date',
      required: true,
      header: { zh: '立项日期', en: 'Start date' },
      also: ['Begun on', '立项时间', '开始日期', '开始时间'],
    },
    status: {
      kind: 'choice',
      required: true,
      options: statuses,
      width: 90,
      header: { zh: '进展', en: 'Status' },
      also: ['课题进展', '研究进展'],
    },
    end: {
      kind: 'date',
      header: { zh: '结题日期', en: 'Completion date' },
      also: ['Finished on', '结题时间', '完成日期', '完成时间'],
    },
    outcome: {
      kind: 'text',
      maxLength: 300,
      width: 240,
      header: { zh: '成果形式', en: 'Outcome' },
      also: ['成果'],
    },
    ...registerTail,
  },
  rowKey: ['number'],
  rowRules: [
    inOrder(
      { column: 'start', zh: '立项日期', en: 'the start date' },
      { column: 'end', zh: '结题日期', en: 'The completion date' },
    ),
    neededOnce(
      'outcome',
      { column: 'status', is: (value) => value === 'finished' },
      { zh: '课题已结题，未填写成果形式。', en: 'The topic is completed, but no outcome is given.' },
      { zh: '请填写成果形式，如研究报告、论文。', en: 'Enter the outcome, such as a report or a paper.' },
    ),
  ],
  sheetRules: [],
});
