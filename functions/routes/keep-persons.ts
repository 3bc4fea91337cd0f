/** POST /persons/kept, /persons/corrections, /persons/erasures: the rights of persons, as the bureau is asked for them. */
import type { Context } from 'aws-lambda';
import type { Path } from '../../shared/contract/path.ts';
import { paths } from '../../shared/contract/paths.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Services as Connections } from '../common/services.ts';
import { type Action, endpoint, type HttpEvent } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import { correctRights, eraseRights, type RightsServices, tellRights } from '../persons/ask-rights.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectPersonsRecord } from '../storage/persons-record.ts';
import { connectCityKey } from '../storage/secret.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { connectTrainees } from '../storage/trainees.ts';

type Services = RightsServices & Pick<Connections, 'directory'>;

export const tellKept: Action<'tellKept', Services> = async ({ body }, { services, ...asking }) => {
  permitEver(asking.actor, 'keep-persons');
  return { status: 200, body: await tellRights(body, services, asking) };
};

export const correctName: Action<'correctName', Services> = async ({ body }, { services, ...asking }) => {
  permitEver(asking.actor, 'keep-persons');
  return { status: 200, body: await correctRights(body, services, asking) };
};

export const erasePerson: Action<'erasePerson', Services> = async ({ body }, { services, ...asking }) => {
  permitEver(asking.actor, 'keep-persons');
  return { status: 202, body: await eraseRights(body, services, asking) };
};

const connect = (): Connected<Services> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  trainees: connectTrainees(),
  persons: connectPersonsRecord(),
  cityKey: connectCityKey(),
});

const told = endpoint('tellKept', connect, tellKept);
const corrected = endpoint('correctName', connect, correctName);
const erased = endpoint('erasePerson', connect, erasePerson);
const keyOf = ({ method, path }: Path): string => `${method} ${path}`;

export const handler = (event: HttpEvent, context: Context) =>
  event.routeKey === keyOf(paths.correctName)
    ? corrected(event, context)
    : event.routeKey === keyOf(paths.erasePerson)
      ? erased(event, context)
      : told(event, context);
