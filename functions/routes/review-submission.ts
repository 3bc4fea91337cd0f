/**
 * POST …/decisions: the reviewers whose turn it is approve or return, the bureau reopens; the unit withdraws
 * what still waits.
 */

import { type Action, endpoint } from '../http/endpoint.ts';
import { connectDecide, type DecideServices, decideDocument } from '../reviewing/decide-document.ts';
import { standingOf } from '../reviewing/standing.ts';

export const reviewSubmission: Action<'reviewSubmission', DecideServices> = async (
  { params: id, body },
  { actor, services, now },
) => {
  const state = await decideDocument(id, body, { actor, services, now });
  return { status: 200, body: standingOf(id, state, services.programme) };
};

export const handler = endpoint('reviewSubmission', connectDecide, reviewSubmission);
