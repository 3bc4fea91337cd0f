import type { Cell, Form } from '../../shared/form/define-form.ts';

/** A sheet of a form: rows name their columns, the others stay empty. */
export const sheetOf = (form: Form, rows: readonly Record<string, Cell>[]) => ({
  headers: Object.values(form.columns).map(({ header }) => header.zh),
  rows: rows.map((row) => Object.keys(form.columns).map((name) => row[name] ?? '')),
  ids: rows.map((_, i) => `r${i + 1}`),
});
