import { type Beside, checkSheet, type SheetCells } from './check-sheet.ts';
import type { CheckContext, Form } from './define-form.ts';

/** What the form says beside amounts of cells as a sheet has them. Rules are left out: only the rows are wanted. */
export const besideOf = (form: Form, cells: SheetCells, context: CheckContext): readonly Beside[] =>
  form.beside ? (checkSheet({ ...form, rowRules: [], sheetRules: [] }, cells, context).beside ?? []) : [];
