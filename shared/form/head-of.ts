import type { Bilingual } from '../ground/bilingual.ts';
import { checkSheet, type SheetCells } from './check-sheet.ts';
import type { CheckContext, Form } from './define-form.ts';

/**
 * What the form says at its head of cells as a sheet has them; nothing where the form has no such sentence or
 * the targets are not known. Rules are left out: only the rows are wanted.
 */
export const headOf = (form: Form, cells: SheetCells, context: CheckContext): Bilingual | undefined =>
  form.head && (context.targets ?? context.issues)
    ? form.head(checkSheet({ ...form, rowRules: [], sheetRules: [] }, cells, context).rows, context)
    : undefined;
