/** Sheets told by what differs from a good one, and issues told as `severity column code`. */
import { type CheckedSheet, checkSheet } from '../../shared/form/check-sheet.ts';
import type { Cell, CheckContext, Form } from '../../shared/form/define-form.ts';
import { contextFor } from './given.ts';

export type Cells = { readonly [column: string]: Cell };

/** Checks a sheet whose rows are cells by column name; a column left out is an empty cell. */
export const checkCells = (
  form: Form,
  rows: readonly Cells[],
  context: CheckContext = contextFor(form),
  headerRow?: number,
): CheckedSheet => {
  const names = Object.keys(form.columns);
  for (const row of rows)
    for (const name of Object.keys(row))
      if (!names.includes(name)) throw new Error(`${form.id} has no column ${name}`);
  const cells = rows.map((row) => names.map((name) => row[name] ?? ''));
  const headers = names.map((name) => form.columns[name]?.header.zh as string);
  return checkSheet(form, { headers, rows: cells, ids: rows.map((_, i) => `id-${i}`), headerRow }, context);
};

/** What is said of a sheet besides what was understood. */
export const complaints = (form: Form, rows: readonly Cells[], context?: CheckContext): readonly string[] =>
  checkCells(form, rows, context)
    .issues.filter(({ severity }) => severity !== 'note')
    .map(({ severity, column, code }) => `${severity} ${column ?? 'sheet'} ${code}`);
