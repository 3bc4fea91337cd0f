/**
 * POST /handovers: a reviewer hands what waits over to a colleague, or back to all of them. Each document is a
 * transaction of its own, as with decisions on many.
 */
import type { Actor } from '../../shared/ground/access.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { isValidOn, rolesOn } from '../../shared/tables/terms.ts';
import { actorOf } from '../common/actor-of.ts';
import { type Connected, currentCity, servicesFor } from '../common/city.ts';
import { inLanes } from '../common/in-lanes.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { describeError, logger } from '../http/logger.ts';
import { permitEver } from '../http/permit.ts';
import { problemOf } from '../http/problem-response.ts';
import { type HandOverServices, handOver as handOverOne } from '../reviewing/hand-over.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export const handOver: Action<'handOver', HandOverServices> = async (
  { body },
  { actor, services, now, requestId },
) => {
  permitEver(actor, 'review');
  const to = body.to === '' ? undefined : await reviewerOf(body.to, services, now);
  const documents = await inLanes(body.documents, async (asked) => {
    const { version, ...id } = asked;
    try {
      await handOverOne(id, version, to, { actor, services: servicesFor(services, id.period), now });
      return { ...asked, outcome: 'handed-over' as const };
    } catch (error) {
      const problem = problemOf(error, requestId);
      if (!(error instanceof Problem))
        logger.error('failed', { route: 'handOver', requestId, failure: describeError(error) });
      return { ...asked, outcome: 'refused' as const, problem: { code: problem.code, title: problem.title } };
    }
  });
  return { status: 200, body: { documents } };
};

/** @throws Problem unknown-reviewer when nobody of that address is there today */
const reviewerOf = async (
  email: string,
  { city, directory }: HandOverServices,
  now: Date,
): Promise<Actor> => {
  const today = todayOf(city, now);
  const person = await directory.person(email);
  if (!person || !isValidOn(person, today)) throw new Problem('unknown-reviewer');
  return actorOf({ ...person, roles: [...rolesOn(person, today)] }, city, today);
};

const connect = (): Connected<HandOverServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
});

export const handler = endpoint('handOver', connect, handOver);
