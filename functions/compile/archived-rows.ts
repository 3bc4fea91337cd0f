/** Rows of documents that have changed since the end of the month: the archive has those that counted then. */
import { documentPath } from '../../shared/submission/submission.ts';
import { ledgerOf, placeRows } from '../../shared/tables/project.ts';
import type { TraineeRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import { describeError, logger } from '../http/logger.ts';
import type { KeptRow } from '../services/kept-rows.ts';
import type { FoldServices } from './fold-services.ts';
import type { History } from './history.ts';
import type { Listed } from './sources.ts';

/** What cannot be placed is missing in the count, and so found out. */
export const readArchived = async (
  { contents }: Listed,
  { programme }: FoldServices,
  history: History,
): Promise<readonly KeptRow[]> => {
  const kept = await inLanes(contents, async ({ hash, ...id }): Promise<readonly KeptRow[]> => {
    const ledger = ledgerOf(id.form);
    if (!ledger) return [];
    const content = await history.content(id, hash);
    try {
      return [...placeRows(content, ledger, programme).values()].map(({ row }) => ({
        document: documentPath(id),
        row,
      }));
    } catch (error) {
      logger.error('not placed', { document: documentPath(id), failure: describeError(error) });
      return [];
    }
  });
  return kept.flat();
};

/** Staff lists are of a year and judged by the end of the month; those that have moved since come from the archive. */
export async function* staffAtTheEnd(
  archived: readonly KeptRow[],
): AsyncIterable<readonly KeptRow<TraineeRow>[]> {
  const staff = archived.flatMap(({ document, row }) => (row.type === 'staff' ? [{ document, row }] : []));
  yield staff.sort((a, b) => (a.row.person < b.row.person ? -1 : 1));
}
