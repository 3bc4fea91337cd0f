/**
 * POST /registrations and GET /registrations/mine: a person whom the directory does not know asks for their organisation to
 * be registered, and reads how that stands (notice 70).
 */
import type { Context } from 'aws-lambda';
import { paths } from '../../shared/contract/paths.ts';
import { fieldsOn } from '../../shared/directory/registration.ts';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { registrationForm } from '../../shared/words/registration-form.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { type RegisterServices, refuseKnown, register } from '../directory/register-unit.ts';
import { tellRegistration } from '../directory/tell-registration.ts';
import { type HttpEvent, type VisitorAction, visitorEndpoint } from '../http/endpoint.ts';
import { connectDirectory } from '../storage/directory.ts';

export const registerUnit: VisitorAction<'registerUnit', RegisterServices> = async (
  { body },
  { visitor, services, now },
) => {
  const { telephone, ...said } = body;
  const asked = { ...said, ...(telephone !== undefined && { telephone }) };
  const registration = await register(asked, visitor, services, now);
  return { status: 200, body: tellRegistration(registration, services.programme, now) };
};

export const readRegistration: VisitorAction<'readRegistration', RegisterServices> = async (
  _request,
  { visitor, services, now },
) => {
  refuseKnown(visitor, services);
  const { programme, directory } = services;
  const email = foldEmail(visitor.email);
  const own = (await directory.registrations()).filter((each) => foldEmail(each.email) === email);
  const latest = own[own.length - 1];
  return {
    status: 200,
    body: {
      fields: fieldsOn(programme, todayOf(programme, now)),
      purpose: registrationForm.purpose,
      ...(latest && { registration: tellRegistration(latest, programme, now) }),
    },
  };
};

const connect = (): Connected<RegisterServices> => ({ city: currentCity(), directory: connectDirectory() });

const ask = visitorEndpoint('registerUnit', connect, registerUnit);
const read = visitorEndpoint('readRegistration', connect, readRegistration);
const readKey = `${paths.readRegistration.method} ${paths.readRegistration.path}`;

export const handler = (event: HttpEvent, context: Context) =>
  event.routeKey === readKey ? read(event, context) : ask(event, context);
