/**
 * GET /registrations and POST /registrations/{id}/decision: what waits to be registered, and the decision on one. The
 * applicant is mailed at once; a mail that does not leave is sent within the hour (jobs/catch-up.ts).
 */
import type { Context } from 'aws-lambda';
import { paths } from '../../shared/contract/paths.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { type DecideServices, decide, registrationsFor } from '../directory/decide-registration.ts';
import { type MailRegistrationsServices, mailRegistration } from '../directory/mail-registrations.ts';
import { tellRegistration } from '../directory/tell-registration.ts';
import { type Action, endpoint, type HttpEvent } from '../http/endpoint.ts';
import { describeError, logger } from '../http/logger.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectMail } from '../storage/mail.ts';
import { connectMailClaims } from '../storage/mail-claims.ts';
import { connectStandstills } from '../storage/standstills.ts';

type Deciding = DecideServices & MailRegistrationsServices;

export const listRegistrations: Action<'listRegistrations', DecideServices> = async (
  _request,
  { actor, services, now },
) => {
  const waiting = await registrationsFor(actor, services);
  return {
    status: 200,
    body: { registrations: waiting.map((each) => tellRegistration(each, services.programme, now)) },
  };
};

export const decideRegistration: Action<'decideRegistration', Deciding> = async (
  { params: { id }, body },
  { actor, services, now, requestId },
) => {
  const decided = await decide(id, body, { actor, services, now });
  try {
    await mailRegistration(decided, services, { now, run: requestId });
  } catch (error) {
    // The decision counts; the mail follows within the hour.
    logger.error('mail failed', { registration: id, failure: describeError(error) });
  }
  return { status: 200, body: tellRegistration(decided, services.programme, now) };
};

const connect = (): Connected<Deciding> => ({
  city: currentCity(),
  directory: connectDirectory(),
  claims: connectMailClaims(),
  send: connectMail(),
  standstills: connectStandstills(),
});

const list = endpoint('listRegistrations', connect, listRegistrations);
const decision = endpoint('decideRegistration', connect, decideRegistration);
const listKey = `${paths.listRegistrations.method} ${paths.listRegistrations.path}`;

export const handler = (event: HttpEvent, context: Context) =>
  event.routeKey === listKey ? list(event, context) : decision(event, context);
