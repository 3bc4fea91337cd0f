/**
 * Tells applicants what became of their registrations: at once when it is decided, and every hour what did not leave then.
 * A registration is forgotten once its applicant has been mailed, so that none is lost and none told twice.
 */
import { isWaiting } from '../../shared/directory/refuse-registered.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { Registration } from '../../shared/tables/directory.ts';
import { type MailRun, type MailServices, mailOnce } from '../common/mail-once.ts';
import type { Services } from '../common/services.ts';
import { writeRegistrationLetter } from '../documents/registration-mail.tsx';
import { registrationMatter } from '../storage/mail-matters.ts';

export type MailRegistrationsServices = Pick<Services, 'city' | 'directory'> & MailServices;

export const mailRegistration = async (
  registration: Registration,
  services: MailRegistrationsServices,
  run: MailRun,
): Promise<'sent' | 'failed' | 'left'> => {
  const { city, directory, claims } = services;
  const { id, email, language = 'zh' } = registration;
  const today = todayOf(city, run.now);
  const matter = registrationMatter(id);
  const outcome = await mailOnce(
    [{ matter, to: { email } }],
    () =>
      writeRegistrationLetter(email, { registration, programme: programmeOf(city, today), today }, language),
    () => ({ registration: id }),
    services,
    run,
  );
  // Another run has sent it and died before it forgot.
  const isTold = outcome === 'sent' || (await claims.sentAbout(matter)).size > 0;
  if (isTold) await directory.forgetRegistration(id);
  return outcome;
};

/** Those decided on whose applicants have not been told. @returns how many mails failed */
export const mailRegistrations = async (
  services: MailRegistrationsServices,
  run: MailRun,
): Promise<number> => {
  let failed = 0;
  for (const each of await services.directory.registrations())
    if (!isWaiting(each) && (await mailRegistration(each, services, run)) === 'failed') failed++;
  return failed;
};
