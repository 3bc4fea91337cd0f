/** Works of an operator, run from scripts/ with the operator's own rights: tables and indexes filled again. */

import { allDocuments } from '../common/all-documents.ts';
import type { Services } from '../common/services.ts';
import { type ProjectionServices, projectDocument } from './project-document.ts';

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

/** Puts events written before there were indexes of them into these; answers how many. */
export const indexActs = async ({
  programme,
  submissions,
  acts,
}: Pick<Services, 'programme' | 'submissions' | 'acts'>): Promise<number> => {
  let indexed = 0;
  for await (const id of allDocuments(programme, submissions)) indexed += await acts.index(id);
  return indexed;
};
