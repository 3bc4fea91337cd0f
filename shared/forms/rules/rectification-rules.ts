/** A rectification against the finding that it answers, its day and the money returned. */
import type { RowRule, SheetRule } from '../../form/define-form.ts';
import { findingAbout, findingSince, returnedInLedger } from './returned-money.ts';
import { hasHappened, neededOnce } from './usual-rules.ts';

export const rectificationRowRules: readonly RowRule[] = [
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
];

export const rectificationSheetRules: readonly SheetRule[] = [
  returnedInLedger({ zh: '整改退回', en: 'returned by rectification' }, ({ inspection }, { find, unit }) => {
    const found = find('inspection', inspection);
    return (
      found && {
        unit,
        about: findingAbout(found.facts),
        since: findingSince(found.code, found.facts),
      }
    );
  }),
];
