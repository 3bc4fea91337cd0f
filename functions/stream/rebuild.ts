/** Works of an operator, run from scripts/ with the operator's own rights: tables and indexes filled again. */
import { mostTries } from '../../shared/submission/aside.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { allDocuments } from '../common/all-documents.ts';
import { type Connected, servicesFor } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { isPassing } from '../http/passing-failure.ts';
import type { Head } from '../services/submissions.ts';
import type { ProjectionServices } from './project-document.ts';
import { type Kept, projectOrSetAside } from './set-aside.ts';

export type Rebuilt = {
  readonly documents: number;
  readonly puts: number;
  readonly deletes: number;
  /** Documents that are in no ledger still, as unit/form/period. */
  readonly aside: readonly string[];
};

/**
 * Compares the ledger of every document with the archive row by row and mends it; safe to run at any time. What had
 * been set aside is tried again, and taken in when it succeeds; what fails is named, and the others are not held up.
 * What ended its process before comes last, because it may end this one too.
 */
export const rebuildTables = async (services: Connected<ProjectionServices>, now: Date): Promise<Rebuilt> => {
  const total = { documents: 0, puts: 0, deletes: 0, aside: [] as string[] };
  for await (const id of worstLast(allDocuments(services.city, services.submissions))) {
    const kept = await tryAll(id, servicesFor(services, id.period), now);
    if (kept.outcome === 'set-aside') total.aside.push(documentPath(id));
    if (kept.outcome !== 'projected') continue;
    total.documents++;
    total.puts += kept.puts;
    total.deletes += kept.deletes;
  }
  return total;
};

async function* worstLast(heads: AsyncIterable<Head>): AsyncGenerator<Head> {
  const worst: Head[] = [];
  for await (const head of heads)
    if (head.state.aside?.reason === 'unfinished') worst.push(head);
    else yield head;
  yield* worst;
}

/** As often as the stream would; a failure of AWS itself ends the run. */
const tryAll = async (id: DocumentId, services: ProjectionServices, now: Date): Promise<Kept> => {
  for (let tries = 1; ; tries++)
    try {
      return await projectOrSetAside(id, services, now, true);
    } catch (error) {
      if (isPassing(error) || tries >= mostTries) throw error;
    }
};

/** Puts events written before there were indexes of them into these; answers how many. */
export const indexActs = async ({
  city,
  submissions,
  acts,
}: Pick<Services, 'city' | 'submissions' | 'acts'>): Promise<number> => {
  let indexed = 0;
  for await (const id of allDocuments(city, submissions)) indexed += await acts.index(id);
  return indexed;
};
