/**
 * GET /me: who is signed in, which documents their unit can file or correct today (shared/submission/tasks.ts), and what
 * others wait for it to do.
 */
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { type OwnServices, tellPerson } from '../home/own-documents.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectOwnChoices } from '../storage/own-choices.ts';
import { connectRecordedEvents } from '../storage/recorded-events.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type WhoAmIServices = OwnServices & Pick<Services, 'directory'>;

export const whoAmI: Action<'whoAmI', WhoAmIServices> = async (_request, { actor, services, now }) => ({
  status: 200,
  body: await tellPerson(actor, services, now),
});

const connect = (): Connected<WhoAmIServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  acts: connectRecordedEvents(),
  own: connectOwnChoices(),
});

export const handler = endpoint('whoAmI', connect, whoAmI);
