import { checkSheet } from '../../shared/form/check-sheet.ts';
import { differingCells } from '../../shared/submission/differing-cells.ts';
import type { CheckedTab } from './check-tab.ts';
import { contextOf, type OpenTab } from './open-tab.ts';

/** How many cells of the sheet differ from the version submitted last. */
export const differingFrom = ({
  form,
  seal,
  known,
  grid,
  checked,
}: OpenTab & Partial<CheckedTab>): number => {
  const context = contextOf({ seal, known });
  const rows = checked ?? checkSheet({ ...form, rowRules: [], sheetRules: [] }, grid, context);
  return differingCells(form, grid, rows, known, context);
};
