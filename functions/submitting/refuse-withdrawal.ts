/**
 * A withdrawal that takes a document out of force is, for everybody else, an amendment without rows: its period
 * has to be open. That others may refer to it is looked at where it is decided (references/hold-references.ts).
 */
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { locate, refuseCompiled } from '../common/locate.ts';
import type { Services } from '../common/services.ts';
import { refuseClosed } from './refuse-closed.ts';

export type WithdrawServices = Pick<Services, 'programme' | 'submissions'>;

/** @throws Problem period-closed */
export const refuseWithdrawal = async (
  id: DocumentId,
  version: number,
  now: Date,
  services: WithdrawServices,
): Promise<void> => {
  const { programme, submissions } = services;
  const { form } = locate(programme, id);
  refuseCompiled(form);
  if (form.review !== 'automatic') return;
  const { inForce } = await submissions.load(id);
  if (inForce?.version !== version) return;
  await refuseClosed(programme, form, id, todayOf(programme, now), submissions);
};
