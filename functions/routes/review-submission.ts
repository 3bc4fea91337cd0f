/**
 * POST …/decisions: the reviewers whose turn it is approve or return, the bureau reopens; the unit withdraws
 * what still waits, or what the rules have approved.
 */

import { type Action, endpoint } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { connectDecide, type DecideServices, decideDocument } from '../reviewing/decide-document.ts';
import { standingOf } from '../reviewing/standing.ts';
import { refuseWithdrawal, type WithdrawServices } from '../submitting/refuse-withdrawal.ts';

export const reviewSubmission: Action<'reviewSubmission', DecideServices & WithdrawServices> = async (
  { params: id, body },
  { actor, services, now },
) => {
  if (body.decision === 'withdraw') {
    permit(actor, 'withdraw', id, services.programme);
    await refuseWithdrawal(id, body.version, now, services);
  }
  const state = await decideDocument(id, body, { actor, services, now });
  return { status: 200, body: standingOf(id, state, services.programme) };
};

export const handler = endpoint('reviewSubmission', connectDecide, reviewSubmission);
