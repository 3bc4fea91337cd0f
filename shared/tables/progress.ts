/**
 * Beside its rows each ledger table keeps one mark per document: pk DOC#unit/form/period, sk PROJECTED,
 * which version it shows. In the table's index the marks of a year lie in a partition of their own, so
 * that statistics read all of them with one query and no row is ever mistaken for a mark.
 */
import type { TableName } from './define-table.ts';

/** Attributes of the index that finds the marks of a year: partition first. */
export const progressIndex = {
  Plans: { name: 'byYear', partition: 'yearPk', sort: 'yearSk' },
  Funding: { name: 'byYear', partition: 'yearPk', sort: 'yearSk' },
  Trainees: { name: 'byPerson', partition: 'yearShard', sort: 'personClass' },
} as const satisfies Record<TableName, { name: string; partition: string; sort: string }>;

export const progressPartition = (year: string): string => `${year}#PROJECTED`;
