/**
 * Every look at a case of misused money is itself in the record (notice 94): who opened which document, before it is
 * answered. One chain a month of the whole city; few look, and whoever may see a case may see who looked.
 */
import type { DocumentId } from './submission.ts';

export const caseLooksForm = 'case-looks';
/** @param month ISO month of the look */
export const caseLooksDocument = (
  bureau: string,
  month: string,
): DocumentId & { form: typeof caseLooksForm } => ({
  unit: bureau,
  form: caseLooksForm,
  period: month,
});

export type CaseLook = {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  readonly type: 'looked-at-case';
  /** unit/form/period */
  readonly document: string;
};
