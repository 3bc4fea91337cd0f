/**
 * POST /decisions: a reviewer approves what the queue shows, with the rules of a single approval. Each document
 * is a transaction of its own, so one that is refused or fails leaves the others; asking for the same again
 * answers the same.
 */
import { Problem } from '../../shared/ground/problem.ts';
import { servicesFor } from '../common/city.ts';
import { inLanes } from '../common/in-lanes.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { describeError, logger } from '../http/logger.ts';
import { permitEver } from '../http/permit.ts';
import { problemOf } from '../http/problem-response.ts';
import { connectDecide } from '../reviewing/connect-decide.ts';
import { decideDocument } from '../reviewing/decide-document.ts';
import type { DecideServices } from '../reviewing/decision.ts';
import { standingOf } from '../reviewing/standing.ts';

type Decide = Action<'approveMany', DecideServices>;
type Asked = Parameters<Decide>[0]['body']['decisions'][number];
type Decided = Awaited<ReturnType<Decide>>['body']['decisions'][number];
type Given = Parameters<Decide>[1];

export const approveMany: Decide = async ({ body: { decisions } }, given) => {
  permitEver(given.actor, 'review');
  // An hour's queue in a few seconds, without throttling ourselves.
  const listed = await inLanes(decisions, (asked) => decideOn(asked, given));
  return { status: 200, body: { decisions: listed } };
};

const decideOn = async (asked: Asked, { actor, services, now, requestId }: Given): Promise<Decided> => {
  const { version, ...id } = asked;
  try {
    const state = await decideDocument(
      id,
      { decision: 'approve', version, reason: '', comments: [] },
      { actor, services: servicesFor(services, id.period), now },
    );
    const standing = standingOf(id, state, services.programme);
    return { ...asked, outcome: state.state === 'endorsed' ? 'endorsed' : 'approved', standing };
  } catch (error) {
    const problem = problemOf(error, requestId);
    if (!(error instanceof Problem))
      logger.error('failed', { route: 'approveMany', requestId, failure: describeError(error) });
    return { ...asked, outcome: 'refused', problem: { code: problem.code, title: problem.title } };
  }
};

export const handler = endpoint('approveMany', connectDecide, approveMany);
