/**
 * A body asks to be registered, in this order: is the person new? → read what is said → read the head, then what there
 * is → may it? → one transaction. Whatever was read counts only if the head has not moved since, so of two that ask for
 * the same code at the same moment one is told of the other.
 */
import { recordChanges } from '../../shared/directory/directory-event.ts';
import { isWaiting, refuseAgain, refuseRegistered } from '../../shared/directory/refuse-registered.ts';
import { readBody, type Said } from '../../shared/directory/registration.ts';
import type { Language } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { Registration } from '../../shared/tables/directory.ts';
import { registrationReasons } from '../../shared/words/registration-mail.ts';
import { sha256 } from '../common/hashes.ts';
import type { Services } from '../common/services.ts';
import { untilWritten } from '../common/until-written.ts';
import type { Visitor } from '../http/identify.ts';

export type RegisterServices = Pick<Services, 'city' | 'programme' | 'directory'>;

/** @throws Problem known-already: also of an account that has ended, whose item would be lost */
export const refuseKnown = ({ person }: Visitor, { programme }: RegisterServices): void => {
  if (!person) return;
  const { email, unit } = person;
  throw new Problem('known-already', { email, unit: nameOfUnit(programme, unit) });
};

export const register = async (
  { language, ...said }: Said & { readonly language?: Language | undefined },
  visitor: Visitor,
  services: RegisterServices,
  now: Date,
): Promise<Registration> => {
  refuseKnown(visitor, services);
  const { directory } = services;
  const { email } = visitor;
  return untilWritten(async () => {
    const head = await directory.head();
    const kept = await directory.units();
    const programme = kept ? { ...services.programme, units: kept.units } : services.programme;
    const body = readBody(said, programme, todayOf(programme, now));
    refuseRegistered(body, programme);
    const waiting = (await directory.registrations()).filter(isWaiting);
    const asked = refuseAgain(body, email, waiting, programme);
    if (asked) return asked;
    const at = now.toISOString();
    const id = String(head.events + 1);
    const registration: Registration = { id, email, ...body, ...(language && { language }), at };
    const events = recordChanges(
      head,
      [
        {
          type: 'registrations',
          changes: [{ key: id, after: registration }],
          at,
          by: email,
          byName: body.person,
          reason: registrationReasons.asked.zh,
        },
      ],
      sha256,
    );
    const outcome = await directory.append(head, events, { registrations: [registration] });
    return outcome === 'written' ? registration : undefined;
  });
};
