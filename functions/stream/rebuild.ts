/** Works of an operator, run from scripts/ with the operator's own rights: tables and indexes filled again. */

import { allDocuments } from '../common/all-documents.ts';
import { type Connected, servicesFor } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { type ProjectionServices, projectDocument } from './project-document.ts';

/** Compares the ledger of every document with the archive row by row and mends it; safe to run at any time. */
export const rebuildTables = async (
  services: Connected<ProjectionServices>,
): Promise<{ documents: number; puts: number; deletes: number }> => {
  const total = { documents: 0, puts: 0, deletes: 0 };
  for await (const id of allDocuments(services.city, services.submissions)) {
    const projected = await projectDocument(id, servicesFor(services, id.period), true);
    if (projected.outcome !== 'projected') continue;
    total.documents++;
    total.puts += projected.puts;
    total.deletes += projected.deletes;
  }
  return total;
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
