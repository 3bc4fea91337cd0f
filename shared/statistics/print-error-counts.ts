/** Errors found by checks as a table for those who look after the templates, those in most cells first. */
import { type ErrorCount, errorTextOf } from '../form/count-errors.ts';
import { same } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { findFormOf } from '../programme/programmes.ts';
import { errorCountTexts as words } from '../words/error-counts.ts';
import type { Table, TableRow } from './table.ts';

const keyOf = ({ form, code }: ErrorCount): string => `${form}#${code}`;
const byCells = (a: ErrorCount, b: ErrorCount): number =>
  b.cells - a.cells || b.sheets - a.sheets || (keyOf(a) < keyOf(b) ? -1 : 1);

export const printErrorCounts = (counts: readonly ErrorCount[], programme: Programme): Table => ({
  id: 'error-counts',
  title: words.table,
  columns: [
    { title: words.form, format: 'text' },
    { title: words.error, format: 'text' },
    { title: words.sheets, format: 'count' },
    { title: words.cells, format: 'count' },
  ],
  rows: [...counts].sort(byCells).map(({ form: id, code, sheets, cells }): TableRow => {
    const form = findFormOf(programme, id);
    // What a later version of a form no longer asks for was counted all the same, and keeps its code.
    const text = (form && errorTextOf(form, code)) ?? same(code);
    return { cells: [form?.title ?? same(id), text, sheets, cells] };
  }),
  notes: [words.note],
});
