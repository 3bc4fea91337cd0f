import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { registerHead } from './columns/register-columns.ts';
import { resultColumns } from './columns/result-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { milestoneRowRules, milestoneSheetRules } from './rules/milestone-rules.ts';

const statuses = list(
  { code: 'running', zh: '推进中', en: 'In progress', also: ['未完成'] },
  { code: 'done', zh: '已完成', en: 'Completed', also: ['完成'] },
);

/**
 * 阶段任务推进表: what is to be reached in each phase, by when and by whom (notice 44–48). The notice names the tasks and their
 * phase; the day and the unit in the lead are the bureau's. A task is done by a paper or a decision that others can look up.
 */
export const milestone = defineForm({
  id: 'milestone',
  version: 1,
  title: { zh: '阶段任务推进表', en: 'Milestones of the phases' },
  purpose: {
    zh: '登记各阶段任务的牵头单位、期限和完成依据；逾期的提醒牵头单位，月报列出进展。',
    en: 'Lead unit, due date and proof of completion of each phase’s tasks; the lead unit is reminded when overdue, and the report shows progress.',
  },
  clauses: 'notice 44–48',
  letters: 'JR',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  register: {
    life: 'carried',
    shownTo: ['members', { concerned: 'lead' }],
    number: 'number',
    title: 'task',
    listed: ['task', 'phase', 'lead', 'dueOn', 'status', 'doneOn', 'document', 'decision'],
    filters: ['phase', 'status', 'lead'],
    due: [
      {
        what: { zh: '阶段任务', en: 'Milestone of a phase' },
        on: 'dueOn',
        done: { column: 'status', is: ['done'] },
        tells: 'concerned',
      },
    ],
    reported: true,
  },
  columns: {
    ...registerHead,
    phase: {
      kind: 'choice',
      required: true,
      options: 'phases',
      width: 130,
      header: { zh: '阶段', en: 'Phase' },
      also: ['实施阶段'],
    },
    task: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 280,
      header: { zh: '阶段任务', en: 'Milestone' },
      also: ['任务', '工作任务'],
      example: '建设一批优质市级继续教育基地',
    },
    lead: {
      kind: 'unit',
      required: true,
      header: { zh: '牵头单位', en: 'Lead unit' },
      also: ['责任单位', '牵头部门'],
    },
    dueOn: {
      kind: 'date',
      required: true,
      header: { zh: '完成期限', en: 'Due on' },
      also: ['完成时限', '期限'],
      // Within the first phase and the years after it alike.
      example: '{year}-12-31',
    },
    status: {
      kind: 'choice',
      required: true,
      options: statuses,
      width: 90,
      header: { zh: '进展', en: 'Status' },
      also: ['完成情况', '推进情况'],
      example: '推进中',
    },
    doneOn: { kind: 'date', header: { zh: '完成日期', en: 'Completed on' }, also: ['完成时间'] },
    document: {
      kind: 'proof',
      header: { zh: '完成依据', en: 'Proof' },
      also: ['印发文号', '文号', '文号或网址'],
      help: {
        zh: '印发文件的文号，或公布的网址。',
        en: 'The number of the document issued, or the address of its publication.',
      },
    },
    decision: {
      ...resultColumns.decision,
      help: {
        zh: '由联席会议决定完成的，选择该决定。',
        en: 'The decision, where the joint conference settled the task.',
      },
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  // The tasks of the notice, for the office until others take the lead.
  begins: {
    from: { zh: '实施方案', en: 'Implementation plan' },
    by: ['task'],
    rows: ({ programme }) =>
      programme.phases.flatMap(({ code, to, milestones = [] }) =>
        milestones.map(({ zh, by }) => ({
          phase: code,
          task: zh,
          lead: programme.bureau,
          dueOn: `${by ?? to}-12-31`,
          status: 'running',
        })),
      ),
  },
  rowRules: milestoneRowRules,
  sheetRules: milestoneSheetRules,
});
