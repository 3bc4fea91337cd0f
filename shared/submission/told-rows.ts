/**
 * Rows as answers tell them. A pseudonym is told to nobody: whoever knew some could look for the same person in
 * other lists. A row is known by its id, and a person by the mask.
 */
import type { Row } from '../form/define-form.ts';
import type { CellChange, RowChange } from './row-diff.ts';

export const toldRow = (row: Row): Row => {
  if (row.person === undefined) return row;
  const { person: _, ...told } = row;
  return told;
};

/** Another person in a row is told as another mask, also where both masks look the same. */
const toldCells = (cells: readonly CellChange[], row: Row): CellChange[] => {
  const isOther = cells.some(({ column }) => column === 'person');
  const masks = cells.find(({ column }) => column === 'mask') ?? { before: row.mask, after: row.mask };
  return [
    ...cells.filter(({ column }) => column !== 'person' && column !== 'mask'),
    ...(isOther || cells.some(({ column }) => column === 'mask') ? [{ ...masks, column: 'mask' }] : []),
  ];
};

export const toldChanges = (changes: readonly RowChange[]): readonly RowChange[] =>
  changes.map((change) => {
    const row = toldRow(change.row);
    return change.kind === 'changed'
      ? { ...change, row, cells: toldCells(change.cells, row) }
      : { ...change, row };
  });
