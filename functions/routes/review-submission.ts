/**
 * POST …/decisions: the reviewers whose turn it is approve or return, the bureau reopens; the unit withdraws
 * what still waits, or what the rules have approved. PUT …/comments: whoever sent it back says their comments anew.
 */
import type { Context } from 'aws-lambda';
import { paths } from '../../shared/contract/paths.ts';
import { type Action, endpoint, type HttpEvent } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { connectDecide } from '../reviewing/connect-decide.ts';
import { correctComments as correct } from '../reviewing/correct-comments.ts';
import { decideDocument } from '../reviewing/decide-document.ts';
import type { DecideServices } from '../reviewing/decision.ts';
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

export const correctComments: Action<'correctComments', DecideServices> = async (
  { params: id, body },
  { actor, services, now },
) => {
  const state = await correct(id, body, { actor, services, now });
  return { status: 200, body: standingOf(id, state, services.programme) };
};

const decisions = endpoint('reviewSubmission', connectDecide, reviewSubmission);
const comments = endpoint('correctComments', connectDecide, correctComments);
const commentsKey = `${paths.correctComments.method} ${paths.correctComments.path}`;

export const handler = (event: HttpEvent, context: Context) =>
  event.routeKey === commentsKey ? comments(event, context) : decisions(event, context);
