/**
 * One slip, one issue: a cell that could not be read has its own, so a rule that looked at it and found nothing
 * there would only say the same again, as something missing.
 */
import type { Params } from '../ground/bilingual.ts';
import type { Row, RowRule, RuleContext, Value } from './define-form.ts';

export type WatchedRow = {
  /** As the rule says, or nothing where it looked at a cell that could not be read. */
  readonly broken: (rule: RowRule, context: RuleContext) => Params | undefined;
};

/** @param unread columns whose cells could not be read */
export const watchRow = (row: Row, unread: readonly string[]): WatchedRow => {
  let hasLooked = false;
  const seen: { [column: string]: Value | undefined } = { ...row };
  const look = (): undefined => {
    hasLooked = true;
  };
  for (const name of unread) Object.defineProperty(seen, name, { enumerable: true, get: look });
  return {
    broken(rule, context) {
      hasLooked = false;
      const params = rule.broken(seen, context);
      return hasLooked ? undefined : params;
    },
  };
};
