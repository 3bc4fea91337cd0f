import { defineForm } from '../form/define-form.ts';
import { inspectionObjects, list } from './choices.ts';
import { findingAbout, findingSince, returnedInLedger } from './returned-money.ts';
import { usual } from './usual-columns.ts';
import { hasHappened, neededOnce } from './usual-rules.ts';

const statuses = list(
  { code: 'planned', zh: '未开始', en: 'Not started' },
  { code: 'running', zh: '整改中', en: 'In progress', also: ['进行中'] },
  { code: 'done', zh: '已完成', en: 'Completed', also: ['已整改', '完成'] },
);

/** 整改情况: how problems found by an inspection were put right (notice 63, 89). */
export const rectification = defineForm({
  id: 'rectification',
  version: 3,
  title: { zh: '检查问题整改情况表', en: 'Rectification of findings' },
  purpose: {
    zh: '逐条报告监督检查所发现问题的整改措施、期限和结果。',
    en: 'Corrective action, deadline and result for each problem found by an inspection.',
  },
  clauses: 'notice 63, 89, 91',
  letters: 'ZG',
  period: 'year',
  review: 'bureau',
  nilAllowed: true,
  carries: ({ status }) => status !== 'done',
  register: {
    life: 'period',
    // Whoever inspected sees what became of it.
    shownTo: { concerned: 'inspection' },
    number: 'number',
    title: 'problem',
    listed: ['problem', 'inspection', 'object', 'measures', 'dueOn', 'status', 'doneOn'],
    filters: ['object', 'status'],
    searched: ['measures'],
    answers: {
      by: 'inspection',
      closes: { column: 'status', is: ['done'] },
      shows: ['status', 'doneOn'],
      begins: { problem: 'problems', object: 'object', dueOn: 'rectifyBy' },
    },
    due: [
      {
        what: { zh: '整改完成', en: 'Completion of rectification' },
        on: 'dueOn',
        done: { column: 'status', is: ['done'] },
        tells: 'owner',
      },
    ],
    counted: [
      {
        title: { zh: '检查问题整改（按方面）', en: 'Rectification by area' },
        by: 'object',
        sums: ['returned'],
        ofWhich: [{ title: { zh: '已完成', en: 'Completed' }, column: 'status', is: ['done'] }],
      },
    ],
  },
  columns: {
    number: usual.number,
    inspection: {
      kind: 'reference',
      to: 'inspection',
      required: true,
      header: { zh: '检查编号', en: 'Inspection' },
      also: ['检查记录编号'],
      help: {
        zh: '选择对本单位的检查；编号见“查看台账”中的监督检查记录表。',
        en: 'Choose the inspection of your unit; its code is in the register of inspections.',
      },
      example: 'DC{year}-{bureau}-001',
    },
    object: {
      kind: 'choice',
      required: true,
      options: inspectionObjects,
      width: 130,
      header: { zh: '问题所属方面', en: 'Area' },
      also: ['Object', '问题类别', '所属方面'],
    },
    problem: {
      kind: 'text',
      required: true,
      // As long as the problems of an inspection, which it begins with.
      maxLength: 1000,
      width: 260,
      header: { zh: '问题', en: 'Problem' },
      also: ['存在问题', '发现的问题', '问题描述'],
      example: '部分班次学时记录不完整',
    },
    measures: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 280,
      header: { zh: '整改措施', en: 'Corrective action' },
      also: ['What is done', '措施', '整改办法'],
      example: '补齐签到和学时记录，指定专人核对',
    },
    dueOn: {
      kind: 'date',
      required: true,
      header: { zh: '整改期限', en: 'Rectify by' },
      also: ['Due on', '整改时限', '期限', '完成时限'],
    },
    status: {
      kind: 'choice',
      required: true,
      options: statuses,
      width: 90,
      header: { zh: '进展', en: 'Status' },
      also: ['整改进展', '整改情况', '整改状态'],
    },
    doneOn: { kind: 'date', header: { zh: '完成日期', en: 'Done on' }, also: ['整改完成日期', '完成时间'] },
    returned: {
      kind: 'money',
      returned: 'own',
      header: { zh: '退回资金（元）', en: 'Funds returned (yuan)' },
      also: ['退回资金', 'Money returned (yuan)'],
      help: { zh: '问题涉及经费的填写。', en: 'If the problem concerns funds.' },
    },
    evidence: {
      kind: 'proof',
      header: { zh: '佐证材料', en: 'Evidence' },
      also: ['证明材料', '附件', '凭证'],
      help: {
        zh: '填写整改报告的文号或网址；其他说明填入备注。',
        en: 'The number or address of the rectification report; put other details under “Remarks”.',
      },
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    hasHappened({ column: 'doneOn', zh: '完成日期', en: 'The completion date' }),
    ...(['doneOn', 'evidence'] as const).map((column) =>
      neededOnce(
        column,
        { column: 'status', is: (value) => value === 'done' },
        { zh: '已完成的应填写完成日期和佐证材料。', en: 'Completed items require a date and evidence.' },
        { zh: '请补填；尚在整改的请选“整改中”。', en: 'Enter both, or select “In progress”.' },
      ),
    ),
    {
      // While an answer is under way its own day counts: a later one than was asked is a matter for the reviewer.
      code: 'rectification-later-than-asked',
      severity: 'warning',
      reads: ['inspection', 'dueOn'],
      paints: 'dueOn',
      message: {
        zh: '整改期限 {due} 晚于 {code} 要求的 {asked}。',
        en: 'The deadline {due} is later than {asked}, which {code} asks for.',
      },
      fix: {
        zh: '请按要求的期限填写；经同意延长的，请在备注中说明。',
        en: 'Enter the date asked for; if an extension was granted, say so under “Remarks”.',
      },
      broken: ({ inspection, dueOn, status }, { find }) => {
        const asked = find('inspection', inspection)?.facts.rectifyBy;
        return status !== 'done' && typeof asked === 'string' && (dueOn as string) > asked
          ? { due: dueOn as string, code: inspection as string, asked }
          : undefined;
      },
    },
    {
      code: 'rectification-overdue',
      severity: 'warning',
      reads: ['dueOn', 'status'],
      paints: 'dueOn',
      message: {
        zh: '整改期限 {due} 已过，尚未完成。',
        en: 'The deadline {due} has passed and the item is not completed.',
      },
      fix: {
        zh: '请抓紧完成；确需延长期限的，请在备注中说明。',
        en: 'Complete it soon; if more time is needed, explain under “Remarks”.',
      },
      broken: ({ dueOn, status }, { today }) =>
        status !== 'done' && (dueOn as string) < today ? { due: dueOn as string } : undefined,
    },
  ],
  sheetRules: [
    returnedInLedger(
      { zh: '整改退回', en: 'returned by rectification' },
      ({ inspection }, { find, unit }) => {
        const found = find('inspection', inspection);
        return (
          found && {
            unit,
            about: findingAbout(found.facts),
            since: findingSince(found.code, found.facts),
          }
        );
      },
    ),
  ],
});
