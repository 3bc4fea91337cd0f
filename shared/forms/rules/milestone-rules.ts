/** A task within its phase, done by a paper that others can look up, and none left out. */
import type { RowRule, SheetRule } from '../../form/define-form.ts';
import { foldText } from '../../form/fold-text.ts';
import { listNames } from '../../ground/bilingual.ts';
import { decidedBefore } from './decided-before.ts';
import { hasHappened, neededOnce } from './usual-rules.ts';

export const milestoneRowRules: readonly RowRule[] = [
  hasHappened({ column: 'doneOn', zh: '完成日期', en: 'The day of completion' }),
  {
    code: 'due-outside-phase',
    severity: 'error',
    reads: ['phase', 'dueOn'],
    paints: 'dueOn',
    message: {
      zh: '完成期限（{day}）不在{phase}（{from}—{to}年）内。',
      en: 'The due date ({day}) is outside the phase “{phase}” ({from}–{to}).',
    },
    fix: { zh: '请核对阶段和完成期限。', en: 'Check the phase and the due date.' },
    broken: ({ phase, dueOn }, { programme }) => {
      const found = programme.phases.find(({ code }) => code === phase);
      const year = Number(String(dueOn).slice(0, 4));
      return found && (year < found.from || year > found.to)
        ? {
            day: String(dueOn),
            phase: { zh: found.zh, en: found.en },
            from: String(found.from),
            to: String(found.to),
          }
        : undefined;
    },
  },
  neededOnce(
    'doneOn',
    { column: 'status', is: (status) => status === 'done' },
    { zh: '已完成的应填写完成日期。', en: 'A completed milestone requires the day of completion.' },
    { zh: '请填写完成日期。', en: 'Enter the day.' },
  ),
  {
    code: 'done-without-proof',
    severity: 'error',
    reads: ['status'],
    paints: 'document',
    message: {
      zh: '已完成的应有完成依据：文号、网址或联席会议决定。',
      en: 'A completed milestone requires proof: a document, an address or a decision.',
    },
    fix: {
      zh: '请填写“完成依据”或“联席会议决定”。',
      en: 'Enter “Proof” or “Joint conference decision”.',
    },
    broken: ({ status, document, decision }, { isUnread }) =>
      status === 'done' &&
      document === undefined &&
      decision === undefined &&
      !isUnread({ status, document, decision }, 'document')
        ? {}
        : undefined,
  },
  decidedBefore({ column: 'doneOn', zh: '完成日期', en: 'the day of completion' }),
  {
    code: 'milestone-overdue',
    severity: 'warning',
    reads: ['dueOn', 'status'],
    paints: 'status',
    message: { zh: '完成期限 {due} 已过，尚未完成。', en: 'The due date {due} has passed.' },
    fix: {
      zh: '请督促完成；已完成的，请填写完成日期和依据。',
      en: 'Follow it up, or enter the day and proof of completion.',
    },
    broken: ({ dueOn, status }, { today }) =>
      status === 'running' && String(dueOn) < today ? { due: String(dueOn) } : undefined,
  },
];

export const milestoneSheetRules: readonly SheetRule[] = [
  {
    code: 'task-left-out',
    severity: 'warning',
    message: {
      zh: '实施方案的任务未列入：{list}。',
      en: 'Tasks of the implementation plan that are missing: {list}.',
    },
    fix: {
      zh: '请补充；改了名称的可以报送。',
      en: 'Add them; you may submit if they have another name here.',
    },
    broken: (rows, { programme }) => {
      const listed = new Set(rows.map(({ task }) => foldText(String(task))));
      const missing = programme.phases.flatMap(({ milestones = [] }) =>
        milestones.filter(({ zh }) => !listed.has(foldText(zh))).map(({ zh, en }) => ({ zh, en })),
      );
      return missing.length && rows.length ? [{ params: { list: listNames(missing) } }] : [];
    },
  },
];
