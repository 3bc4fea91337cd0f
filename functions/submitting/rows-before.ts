import { carryForward, isCarriedForward } from '../../shared/form/carry-forward.ts';
import type { Cell, CheckContext, Form } from '../../shared/form/define-form.ts';
import { printRow } from '../../shared/form/sheet-layout.ts';
import { isPeriodOf, previousPeriod } from '../../shared/programme/reporting-calendar.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';

/**
 * Cells of the period before, ready to begin this one with; undefined when there is nothing to take over.
 * What is in force counts, or else what was filed last and not withdrawn.
 */
export const rowsBefore = async (
  form: Form,
  id: DocumentId,
  context: CheckContext,
  { programme, submissions, archive }: Pick<Services, 'programme' | 'submissions' | 'archive'>,
): Promise<{ period: string; rows: Cell[][] } | undefined> => {
  const period = previousPeriod(id.period);
  if (!isCarriedForward(form) || !isPeriodOf(programme, form, period)) return undefined;
  const before = { ...id, period };
  const { state, inForce, latest } = await submissions.load(before);
  const source = inForce ?? (state === 'withdrawn' ? undefined : latest);
  if (!source || source.nil) return undefined;
  const { rows } = await archive.read(before, source.content);
  return { period, rows: carryForward(form, rows, context).map((row) => printRow(form, row, context)) };
};
