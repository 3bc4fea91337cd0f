/** Refuses a document whose period is not open; only where the calendar says no is it asked for an extension. */
import type { Form } from '../../shared/form/define-form.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { checkPeriod, refuseOtherPeriod } from '../../shared/programme/check-period.ts';
import { windowOf, windowStateOf } from '../../shared/programme/reporting-calendar.ts';
import { noDocument } from '../../shared/submission/life-cycle.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Submissions } from '../services/submissions.ts';

export const refuseClosed = async (
  programme: Programme,
  form: Form,
  id: DocumentId,
  today: string,
  submissions: Submissions,
): Promise<void> => {
  refuseOtherPeriod(programme, form, id.period);
  const isClosed = windowStateOf(windowOf(programme, form.id, id.period), today) === 'closed';
  const { extended } = isClosed ? await submissions.load(id) : noDocument;
  checkPeriod(programme, form, id, today, extended);
};
