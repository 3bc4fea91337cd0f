/** What rows say together: doubles, and the rules of a form across columns and rows. */
import { fill, type Params } from '../ground/bilingual.ts';
import type { Issue } from '../ground/issue.ts';
import { trialText } from '../words/issues.ts';
import type { CheckContext, Form, Row, RowRule, SheetContext, SheetRule } from './define-form.ts';
import { looksAtUnread } from './watch-row.ts';

/** The rows of a check and where they stand. */
export type RuledRows = {
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  /** For each row its index in the sheet's rows. */
  readonly at: readonly number[];
  /** Row of the sheet above its first data row; 0 where it is not known. */
  readonly headerRow?: number | undefined;
  /** Columns whose cells could not be read, by row. */
  readonly unread?: ReadonlyMap<Row, readonly string[]> | undefined;
};

export const checkRules = (
  form: Form,
  rows: readonly Row[],
  ids: readonly string[],
  at: readonly number[],
  context: SheetContext,
  unread: ReadonlyMap<Row, readonly string[]>,
  issues: Issue[],
): void => {
  const missedIn = rows.map((row) => (unread.size > 0 ? unread.get(row) : undefined));
  const applies = ({ where }: RowRule | SheetRule): boolean => !where || where(context.programme);
  for (const rule of form.rowRules.filter(applies)) {
    rows.forEach((row, i) => {
      for (const name of rule.reads) if (row[name] === undefined) return;
      const missed = missedIn[i];
      // One slip is said once: what the cell must hold can be asked when it can be read.
      if (missed?.includes(rule.paints)) return;
      const params = rule.broken(row, context);
      if (!params || (missed && looksAtUnread(rule, row, missed, context))) return;
      issues.push({
        ...ruleIssue(form, rule, params, context),
        row: at[i] as number,
        rowId: ids[i] as string,
        column: rule.paints,
      });
    });
  }
  for (const rule of form.sheetRules.filter(applies))
    for (const { row, column, params } of rule.broken(rows, context))
      issues.push({
        ...ruleIssue(form, rule, params, context),
        ...(row === undefined ? {} : { row: at[row] as number, rowId: ids[row] as string }),
        ...(column === undefined ? {} : { column }),
      });
};

/** What a broken rule says; an error that is still on trial is a warning and says until when. */
const ruleIssue = (
  { id }: Form,
  rule: RowRule | SheetRule,
  params: Params,
  { today, programme }: CheckContext,
): Issue => {
  const { code } = rule;
  const onlyAsks = (programme.onlyAsks?.[id] ?? []).indexOf(code) >= 0;
  const severity = onlyAsks && rule.severity === 'error' ? 'warning' : rule.severity;
  const trialUntil = programme.trials?.[id]?.[code];
  const fix = fill(rule.fix, params);
  const onTrial = severity === 'error' && trialUntil !== undefined && today <= trialUntil;
  const trial = onTrial ? fill(trialText, { day: trialUntil }) : undefined;
  return {
    code,
    stage: rule.stage ?? 'rules',
    severity: onTrial ? 'warning' : severity,
    message: fill(rule.message, params),
    fix: trial ? { zh: fix.zh + trial.zh, en: `${fix.en} ${trial.en}` } : fix,
  };
};
