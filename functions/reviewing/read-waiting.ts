import { documentPath } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';

export type QueueServices = Pick<Services, 'city' | 'submissions'>;

/** Whose each document is, the directory says. */
export type WaitingServices = QueueServices & Pick<Services, 'directory'>;

/** Read of a state before it is known whose turn each is. */
const mostRead = 5_000;

/** What waits for anybody, what was filed first first: it lies in two states, each a partition of the index. */
export const readWaiting = async (
  submissions: Pick<Services['submissions'], 'inState'>,
  unit?: string,
): Promise<readonly Head[]> => {
  const states = ['submitted', 'endorsed'] as const;
  const found = await Promise.all(states.map((state) => submissions.inState(state, mostRead, unit)));
  const since = ({ state: { latest } }: Head) => latest?.at ?? '';
  return newestOf(found.flat()).sort((a, b) => (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0));
};

/** A document that moves on between the two reads is found in both partitions; it waits once. */
const newestOf = (heads: readonly Head[]): Head[] => {
  const newest = new Map<string, Head>();
  for (const head of heads) {
    const path = documentPath(head);
    const known = newest.get(path);
    if (!known || known.state.events < head.state.events) newest.set(path, head);
  }
  return [...newest.values()];
};
