/** One document: its chain, its head and its contents. */
import { forms } from '../../shared/programme/programmes.ts';
import { canonical } from '../../shared/submission/chain.ts';
import type { Listed } from '../../shared/submission/day-root.ts';
import type { ChainedEvent } from '../../shared/submission/events.ts';
import { examineChain, examineVersions } from '../../shared/submission/examine-events.ts';
import { type DocumentState, foldEvents } from '../../shared/submission/life-cycle.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { sha256 } from '../common/hashes.ts';
import type { Services } from '../common/services.ts';
import { isPassing } from '../http/passing-failure.ts';
import type { Archive } from '../services/archive.ts';

export type VerifyServices = Pick<Services, 'city' | 'submissions' | 'archive' | 'certificates' | 'journals'>;

export type Looked = {
  readonly listed: Listed;
  readonly contents: number;
  readonly faults: readonly string[];
};

export const verifyDocument = async (
  id: DocumentId,
  rooted: Listed | undefined,
  full: boolean,
  { submissions, archive }: VerifyServices,
): Promise<Looked> => {
  let head: DocumentState;
  let events: readonly ChainedEvent[];
  try {
    [head, events] = await Promise.all([submissions.load(id), submissions.events(id)]);
  } catch (error) {
    if (isPassing(error) || isFromAws(error)) throw error;
    return { listed: rooted ?? [0, ''], contents: 0, faults: ['an item in the table cannot be read'] };
  }
  const faults = examineChain(events, rooted, sha256);
  if (!isFold(head, events)) faults.push('the head is not the fold of its events');
  faults.push(...examineVersions(id, forms.find((form) => form.id === id.form)?.letters, events));
  const known = full ? 0 : (rooted?.[0] ?? 0);
  let contents = 0;
  for (const event of events.slice(known)) {
    if (event.type !== 'submit') continue;
    contents += 1;
    if (!(await isArchived(archive, id, event.content)))
      faults.push(`the archive does not hold version ${event.version}`);
  }
  return { listed: [head.events, head.hash], contents, faults };
};

const isFold = (head: DocumentState, events: readonly ChainedEvent[]): boolean => {
  try {
    return canonical(foldEvents(events)) === canonical(head);
  } catch {
    // An event that the life cycle does not allow there.
    return false;
  }
};

/** A content that is not there, or is another, is a fault; a bucket that does not answer is none. */
export const isArchived = async (archive: Archive, id: DocumentId, hash: string): Promise<boolean> => {
  try {
    await archive.read(id, hash);
    return true;
  } catch (error) {
    if (isPassing(error) || (isFromAws(error) && !isMissing(error))) throw error;
    return false;
  }
};

type Answered = { readonly $metadata?: { readonly httpStatusCode?: number } };
const isFromAws = (error: unknown): boolean => (error as Answered).$metadata !== undefined;
const isMissing = (error: unknown): boolean => (error as Answered).$metadata?.httpStatusCode === 404;
