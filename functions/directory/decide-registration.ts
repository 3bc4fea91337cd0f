/**
 * A district, or the bureau's administrators, decide on a body that has asked to be registered. Approved, the list of units
 * and the applicant as its clerk change in one transaction with the events that say so. The applicant is mailed once
 * the decision counts (mail-registrations.ts).
 */

import { admit } from '../../shared/directory/admit.ts';
import {
  type DirectoryEvent,
  recordChanges,
  type Unnumbered,
  unitChanges,
} from '../../shared/directory/directory-event.ts';
import { isWaiting, refuseRegistered } from '../../shared/directory/refuse-registered.ts';
import { type Actor, may } from '../../shared/ground/access.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { Registration } from '../../shared/tables/directory.ts';
import { registrationWords } from '../../shared/words/registration.ts';
import { registrationReasons } from '../../shared/words/registration-mail.ts';
import { forgetUnits } from '../common/city.ts';
import { sha256 } from '../common/hashes.ts';
import type { Services } from '../common/services.ts';
import { typedText } from '../common/typed-text.ts';
import { untilWritten } from '../common/until-written.ts';
import { permitEver } from '../http/permit.ts';
import { refuseTooLong } from './keep-list.ts';
import { refuseKnown } from './register-unit.ts';

export type DecideServices = Pick<Services, 'city' | 'programme' | 'directory'>;
type Decision = { readonly decision: 'approve' | 'refuse'; readonly reason: string };
type Asking = { readonly actor: Actor; readonly services: DecideServices; readonly now: Date };

/** Its superior is to be the district; there is no unit yet. */
const mayDecide = (actor: Actor, { district }: Registration): boolean =>
  may(actor, 'decide-registrations', { code: '', superior: district });

/** What waits for the actor, oldest first. */
export const registrationsFor = async (
  actor: Actor,
  { directory }: Pick<DecideServices, 'directory'>,
): Promise<readonly Registration[]> =>
  (await directory.registrations()).filter((each) => isWaiting(each) && mayDecide(actor, each));

export const decide = async (
  id: string,
  { decision, reason: typed }: Decision,
  { actor, services, now }: Asking,
): Promise<Registration> => {
  permitEver(actor, 'decide-registrations');
  const reason = typedText(typed);
  if (decision === 'refuse' && !reason)
    throw new Problem('reason-missing', { action: registrationWords.refused });
  const { directory } = services;
  const at = now.toISOString();
  const by = { at, by: actor.email, byName: actor.name };
  return untilWritten(async () => {
    const head = await directory.head();
    const waiting = (await directory.registrations()).find((each) => each.id === id && isWaiting(each));
    if (!waiting) throw new Problem('unknown-registration');
    if (!mayDecide(actor, waiting))
      throw new Problem('not-yours', { unit: nameOfUnit(services.programme, waiting.district) });
    const known = (await directory.units())?.units ?? services.programme.units;
    if (decision === 'refuse') {
      const refused: Registration = { ...waiting, decided: { outcome: 'refused', ...by, reason } };
      const events = recordChanges(head, [toldOf(waiting, refused, by, reason)], sha256);
      return (await directory.append(head, events, { registrations: [refused] })) === 'written'
        ? refused
        : undefined;
    }
    // Somebody may have entered the person, or the body, since it asked.
    refuseKnown({ email: waiting.email, person: await directory.personNow(waiting.email) }, services);
    refuseRegistered(waiting, { ...services.programme, units: known });
    const { unit, clerk } = admit(waiting, known, todayOf(services.city, now));
    const why = reason || fill(registrationReasons.approved, { id }).zh;
    const approved: Registration = {
      ...waiting,
      decided: { outcome: 'approved', ...by, reason, unit: unit.code },
    };
    const list = [...known, unit];
    const events = recordChanges(
      head,
      [
        toldOf(waiting, approved, by, why),
        { type: 'units', changes: unitChanges(known, list), ...by, reason: why },
        { type: 'people', changes: [{ key: clerk.email, after: clerk }], ...by, reason: why },
      ],
      sha256,
    );
    // The version of a list is the number of the event that changed it last.
    const units = { version: head.events + 2, units: list };
    refuseTooLong(units);
    const kept = { units, people: [clerk], registrations: [approved] };
    if ((await directory.append(head, events, kept)) === 'moved') return undefined;
    forgetUnits(directory);
    return approved;
  });
};

type By = { readonly at: string; readonly by: string; readonly byName: string };
const toldOf = (
  before: Registration,
  after: Registration,
  by: By,
  reason: string,
): Unnumbered<DirectoryEvent> => ({
  type: 'registrations',
  changes: [{ key: before.id, before, after }],
  ...by,
  reason,
});
