/**
 * What the months of one run look up again and again: events of documents and archived contents. Neither ever
 * changes, so each is read once: a list of events is known by how many there are, a content by its hash.
 */
import { isBefore } from '../../shared/programme/end-of-month.ts';
import type { ChainedEvent } from '../../shared/submission/events.ts';
import { lastMovedAt, stateAt } from '../../shared/submission/state-at.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';
import type { Archive } from '../services/archive.ts';
import type { Head } from '../services/submissions.ts';

export type History = {
  /** Those that the head has folded. */
  readonly events: (head: Head) => Promise<readonly ChainedEvent[]>;
  /** For contents of one page: what it reads, it keeps. */
  readonly content: Archive['read'];
};

const remember = <R>(known: Map<string, Promise<R>>, key: string, read: () => Promise<R>): Promise<R> => {
  const found = known.get(key) ?? read();
  known.set(key, found);
  // What failed may succeed when it is asked for again.
  found.catch(() => known.delete(key));
  return found;
};

export const rememberHistory = ({
  submissions,
  archive,
}: Pick<Services, 'submissions' | 'archive'>): History => {
  const events = new Map<string, Promise<readonly ChainedEvent[]>>();
  const contents: Map<string, ReturnType<Archive['read']>> = new Map();
  return {
    events: (head) =>
      remember(events, `${documentPath(head)} ${head.state.hash}`, async () =>
        (await submissions.events(head)).slice(0, head.state.events),
      ),
    content: (id, hash) => remember(contents, `${documentPath(id)} ${hash}`, () => archive.read(id, hash)),
  };
};

/** A document as it stood at the end of a month; its events are read only where something has happened since. */
export const headAt = async (head: Head, end: Date, history: History): Promise<Head> =>
  isBefore(lastMovedAt(head.state), end)
    ? head
    : { ...head, state: stateAt(await history.events(head), end) };
