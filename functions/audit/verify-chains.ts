/** Does everything that was recorded still say what it said? Answers what does not hold. */
import type { DayRoot, Fault, Listed } from '../../shared/submission/day-root.ts';
import { examineChain } from '../../shared/submission/examine-events.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { allDocuments } from '../common/all-documents.ts';
import { sha256 } from '../common/hashes.ts';
import { inLanes } from '../common/in-lanes.ts';
import { verifyCertificates } from './verify-certificates.ts';
import { isArchived, type Looked, type VerifyServices, verifyDocument } from './verify-document.ts';

export type Verified = {
  readonly checked: number;
  /** Contents read again from the archive. */
  readonly contents: number;
  readonly faults: readonly Fault[];
  /** What the next root lists. */
  readonly documents: DayRoot['documents'];
};

/**
 * Walks every chain: each event's hash covers it and the one before, the head is the fold of the events,
 * numbers, versions and receipts fit, every document of the last root still has that very event, and the
 * archive holds every content under its hash. Contents that were there at the last root are read again only
 * when `full`: chains are small, contents are not.
 */
export const verifyChains = async (
  services: VerifyServices,
  root?: Pick<DayRoot, 'documents'>,
  full = true,
): Promise<Verified> => {
  const faults: Fault[] = [];
  const documents: Record<string, Listed> = {};
  let contents = 0;
  const tell = (subject: string) => (fault: string) => void faults.push({ subject, fault });

  const verify = async (id: DocumentId): Promise<void> => {
    const subject = documentPath(id);
    const rooted = root?.documents[subject];
    const looked = await lookAgain(() => verifyDocument(id, rooted, full, services));
    documents[subject] = looked.listed;
    contents += looked.contents;
    looked.faults.forEach(tell(subject));
  };
  await inLanes(allDocuments(services.city, services.submissions), verify, readsAtOnce);
  for (const { name, events } of services.journals ?? []) {
    const all = await events();
    // Before its first event a journal is nothing that could be lost.
    if (all.length === 0 && !root?.documents[name]) continue;
    documents[name] = [all.length, all.at(-1)?.hash ?? ''];
    examineChain(all, root?.documents[name], sha256).forEach(tell(name));
  }
  const certified = await lookAgainAt(() => verifyCertificates((path) => root?.documents[path], services));
  for (const { id, listed, faults: ofChain, contents: batches } of certified.chains) {
    const subject = documentPath(id);
    documents[subject] = listed;
    ofChain.forEach(tell(subject));
    const known = full ? 0 : (root?.documents[subject]?.[0] ?? 0);
    for (const { n, content } of batches) {
      if (n <= known) continue;
      contents += 1;
      if (!(await isArchived(services.archive, id, content)))
        tell(subject)(`the archive does not hold the batch of event ${n}`);
    }
  }
  for (const { subject, faults: ofSeries } of certified.series) ofSeries.forEach(tell(subject));
  for (const subject of Object.keys(root?.documents ?? {}))
    if (!(subject in documents)) tell(subject)('it is in the last root and is not there any more');

  const checked = Object.keys(documents).length;
  return { checked, contents, faults: faults.sort(bySubject), documents };
};

const bySubject = (a: Fault, b: Fault): number =>
  a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.fault < b.fault ? -1 : 1;
/** Nobody waits for it at a screen, and it has the night for all documents. */
const readsAtOnce = 16;
/** Looks at a document somebody is writing to right now. */
const looks = 3;

/** A fault that is gone on a second look was somebody writing between two of our reads. */
const lookAgain = async (look: () => Promise<Looked>): Promise<Looked> => {
  let looked = await look();
  for (let again = 1; again < looks && looked.faults.length; again++) looked = await look();
  return looked;
};

/** Numbers are given while this reads; a fault that is gone on a second look was one of these. */
const lookAgainAt = async (look: () => ReturnType<typeof verifyCertificates>) => {
  let looked = await look();
  const isFaulty = ({ chains, series }: typeof looked): boolean =>
    [...chains, ...series].some(({ faults }) => faults.length > 0);
  for (let again = 1; again < looks && isFaulty(looked); again++) looked = await look();
  return looked;
};
