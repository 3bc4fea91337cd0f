/**
 * Two works of an operator, run from scripts/ with the operator's own rights: prove that no event was
 * changed after the fact, and fill the ledger tables again from the archive.
 */
import type { Programme } from '../shared/programme/define-programme.ts';
import { canonical, firstBrokenLink, foldEvents } from '../shared/submission/life-cycle.ts';
import { type DocumentId, documentPath } from '../shared/submission/submission.ts';
import { sha256 } from './hashes.ts';
import type { Services, Submissions } from './services.ts';
import { type ProjectionServices, projectDocument } from './stream/project-document.ts';

/** Every document of the programme, period by period. */
export async function* allDocuments(
  programme: Programme,
  submissions: Submissions,
): AsyncGenerator<DocumentId> {
  for (const period of allPeriods(programme))
    for (const { unit, form } of await submissions.inPeriod(period)) yield { unit, form, period };
}

const allPeriods = ({ years: [first, last] }: Programme): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String(first + i)).flatMap((year) => [
    year,
    ...Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  ]);

export type Verdict = { readonly document: string; readonly fault: string };

/**
 * Walks every chain: each event's hash covers it and the one before, the head is the fold of the events,
 * and the archive holds every content under its hash. Answers what does not hold; nothing when all does.
 */
export const verifyChains = async ({
  programme,
  submissions,
  archive,
}: Pick<Services, 'programme' | 'submissions' | 'archive'>): Promise<{
  checked: number;
  faults: readonly Verdict[];
}> => {
  const faults: Verdict[] = [];
  let checked = 0;
  for await (const id of allDocuments(programme, submissions)) {
    checked++;
    const document = documentPath(id);
    const events = await submissions.events(id);
    const broken = firstBrokenLink(events, sha256);
    if (broken) faults.push({ document, fault: `the chain breaks at event ${broken.n}` });
    if (canonical(foldEvents(events)) !== canonical(await submissions.load(id)))
      faults.push({ document, fault: 'the head is not the fold of its events' });
    for (const event of events) {
      if (event.type !== 'submit') continue;
      const whole = await archive.read(id, event.content).then(
        () => true,
        () => false,
      );
      if (!whole) faults.push({ document, fault: `the archive does not hold version ${event.version}` });
    }
  }
  return { checked, faults };
};

/** Compares the ledger of every document with the archive row by row and mends it; safe to run at any time. */
export const rebuildTables = async (
  services: ProjectionServices,
): Promise<{ documents: number; puts: number; deletes: number }> => {
  const total = { documents: 0, puts: 0, deletes: 0 };
  for await (const id of allDocuments(services.programme, services.submissions)) {
    const projected = await projectDocument(id, services, true);
    if (projected.outcome !== 'projected') continue;
    total.documents++;
    total.puts += projected.puts;
    total.deletes += projected.deletes;
  }
  return total;
};
