/**
 * GET /submissions: what waits for a decision, oldest first, documents of another state, or what a period has.
 * A reviewer is shown what waits for them, whoever only looks sees all of it, a unit its own.
 */
import { programmeOf } from '../../shared/programme/define-city.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import { alikeInQueue } from '../reviewing/alike-in-queue.ts';
import { listed } from '../reviewing/listed.ts';
import { headsFor, isQueue, mostDocuments, setAsideFor } from '../reviewing/queue.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type ListServices = Pick<Services, 'city' | 'programme' | 'directory' | 'submissions' | 'archive'>;

export const listSubmissions: Action<'listSubmissions', ListServices> = async (
  { query },
  { actor, services, now },
) => {
  permitEver(actor, 'read');
  const { heads, holderName, load } = await headsFor(query, actor, services, now);
  const shown = heads.slice(0, mostDocuments);
  const alikeIn = isQueue(query) ? await alikeInQueue(shown, actor, services) : undefined;
  return {
    status: 200,
    body: {
      documents: shown.map((head) => ({
        ...listed(head, programmeOf(services.city, head.period), now, holderName?.(head)),
        ...alikeIn?.(head),
      })),
      ...(load && { load }),
      ...(isQueue(query) && { setAside: await setAsideFor(actor, services) }),
    },
  };
};

const connect = (): Connected<ListServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
});

export const handler = endpoint('listSubmissions', connect, listSubmissions);
