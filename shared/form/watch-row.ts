/**
 * One slip, one issue: a cell that could not be read has its own, so a rule that looked at it and found nothing
 * there would only say the same again, as something missing.
 */
import type { Row, RowRule, RuleContext, Value } from './define-form.ts';

/**
 * Does a rule look at a cell that could not be read? Asked of a rule that is broken: it is run once more.
 * @param unread columns whose cells could not be read
 */
export const looksAtUnread = (
  rule: RowRule,
  row: Row,
  unread: readonly string[],
  context: RuleContext,
): boolean => {
  let hasLooked = false;
  const seen: { [column: string]: Value | undefined } = { ...row };
  const look = (): undefined => {
    hasLooked = true;
  };
  for (const name of unread) Object.defineProperty(seen, name, { enumerable: true, get: look });
  rule.broken(seen, context);
  return hasLooked;
};
