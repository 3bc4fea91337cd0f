import type { IssueCode } from '../ground/issue.ts';
import type { Cell, Form } from './define-form.ts';
import { matchHeaders } from './match-headers.ts';
import type { RowKind } from './table/classify-row.ts';

export const ignoredAs: Record<Exclude<RowKind, 'data' | 'blank'>, IssueCode> = {
  total: 'total-ignored',
  stray: 'stray-ignored',
  footer: 'footer-ignored',
  section: 'section-ignored',
  numbering: 'numbering-ignored',
  header: 'header-repeated',
  example: 'example-ignored',
};

/** Does a header within the data name other columns than the one above it? What follows would be read wrongly. */
export const isMoved = (
  form: Form,
  cells: readonly Cell[],
  columnAt: readonly (string | undefined)[],
): boolean =>
  matchHeaders(form, cells).columnAt.some((name, i) => name !== undefined && name !== columnAt[i]);
