/** What whoever looks after others finds at home: what waits, who is late, what stands still, the newest figures. */
import { type Actor, mayAll, mayEver } from '../../shared/ground/access.ts';
import { setAsideFor } from '../reviewing/queue.ts';
import { keepingOf } from './keeping-at-home.ts';
import type { LookAfterServices } from './look-after-services.ts';
import { newestReport } from './newest-report.ts';
import { decidedBy, registeringFor, waitingFor } from './reviews-at-home.ts';
import { statusFor } from './status-at-home.ts';

/** Does the person see more than their own unit's? */
export const looksAfterOthers = (actor: Actor): boolean =>
  mayEver(actor, 'review') || mayAll(actor, 'read-completeness');

export const lookAfter = async (actor: Actor, services: LookAfterServices, now: Date) => {
  const [waiting, decided, status, setAside, report, registering] = await Promise.all([
    mayEver(actor, 'review') ? waitingFor(actor, services, now) : undefined,
    mayEver(actor, 'review') ? decidedBy(actor, services) : undefined,
    statusFor(actor, services, now),
    setAsideFor(actor, services),
    mayAll(actor, 'read-completeness') ? newestReport(services, now) : undefined,
    mayEver(actor, 'decide-registrations') ? registeringFor(actor, services, now) : undefined,
  ]);
  const keeping = mayAll(actor, 'keep-directory') ? await keepingOf(services, now) : undefined;
  return {
    ...(waiting && { waiting }),
    ...(decided && { decided }),
    ...(status && { status }),
    ...(setAside.length && { setAside }),
    ...(registering?.count && { registering }),
    ...(keeping && { keeping }),
    ...(report && { report }),
  };
};
