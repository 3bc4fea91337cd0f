/** Rows as a projection writes them: under a mark that it has just set. */
import type { Ledgers, Progress } from '../../functions/services/ledgers.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { TableName } from '../../shared/tables/define-table.ts';
import type { Changes } from '../../shared/tables/project.ts';

export const begun: Progress = { events: 1, version: 1, content: 'c', rows: 0, writing: true };

/** @throws when the table did not take them */
export const writeRows = async (
  ledgers: Ledgers,
  table: TableName,
  id: DocumentId,
  changes: Changes,
): Promise<void> => {
  const before = await ledgers.progress(table, id);
  const mark = { ...begun, events: (before?.events ?? 0) + 1 };
  await ledgers.setProgress(table, id, mark);
  if (!(await ledgers.write(table, id, changes, mark))) throw new Error('another mark is there');
};
