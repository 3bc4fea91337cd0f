/**
 * A document without rows, as a nil return leaves it: what other documents refer to has to stay,
 * and what the version in force would lose is asked about.
 */
import { againstFiled } from '../../shared/form/against-filed.ts';
import { checkSheet } from '../../shared/form/check-sheet.ts';
import type { CheckContext, Form } from '../../shared/form/define-form.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { refuseErrors } from './refuse-errors.ts';

/** @throws Problem sheet-has-issues */
export const checkNothing = (form: Form, context: CheckContext): readonly Issue[] => {
  const headers = Object.values(form.columns).map(({ header }) => header.zh);
  if (form.referredAs) {
    const { issues } = checkSheet(form, { headers, rows: [], ids: [] }, context);
    refuseErrors(issues);
    return issues;
  }
  // The other rules are about rows there might be.
  return againstFiled(form, { rows: [], ids: [], at: [] }, { ...context, isUnread: () => false });
};
