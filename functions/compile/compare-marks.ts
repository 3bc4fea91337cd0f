/** Which documents the ledgers do not show as they are in force: by what was counted, and by the marks. */
import { documentPath } from '../../shared/submission/submission.ts';
import type { TableName } from '../../shared/tables/define-table.ts';
import { ledgerOf } from '../../shared/tables/project.ts';
import type { Progress } from '../services/ledgers.ts';
import type { FoldServices } from './fold-services.ts';
import type { Listed } from './sources.ts';
import type { Counts } from './tally.ts';

type Marks = Readonly<Record<TableName, ReadonlyMap<string, Progress>>>;

export const readMarks = async (years: readonly string[], { ledgers }: FoldServices): Promise<Marks> => {
  const read = async (table: TableName): Promise<ReadonlyMap<string, Progress>> =>
    new Map(
      (await Promise.all(years.map((year) => ledgers.progressOf(table, year)))).flatMap((marks) => [
        ...marks,
      ]),
    );
  const [Plans, Trainees, Funding] = await Promise.all([read('Plans'), read('Trainees'), read('Funding')]);
  return { Plans, Trainees, Funding };
};

export const compare = ({ documents, moved }: Listed, counts: Counts, marks: Marks): readonly string[] => {
  const differing = new Set<string>();
  const expected = new Set<string>();
  for (const filing of documents) {
    const table = ledgerOf(filing.form)?.table;
    if (filing.state !== 'in-force' || filing.aside || !table) continue;
    const path = documentPath(filing);
    expected.add(path);
    const mark = marks[table].get(path);
    // What came from the archive is proved by its hash.
    const shown = moved.has(path) || (mark !== undefined && !mark.writing && mark.content === filing.hash);
    if (!shown || (counts.get(path) ?? 0) !== filing.rows) differing.add(path);
  }
  for (const path of counts.keys()) if (!expected.has(path)) differing.add(path);
  return [...differing].sort();
};
