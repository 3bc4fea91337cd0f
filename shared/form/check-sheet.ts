/**
 * The check: the same code, with the same answer byte for byte, in the sheet before sending and in the
 * function after. Stages run format → value → duplicates → references → rules, each as far as the
 * earlier ones allow, so that one check shows everything.
 */
import type { Bilingual } from '../ground/bilingual.ts';
import { type Issue, makeIssue } from '../ground/issue.ts';
import { againstFiled } from './against-filed.ts';
import { checkRules } from './check-rules.ts';
import type { Cell, CheckContext, Form, Row, SheetContext } from './define-form.ts';
import { doubledRows } from './doubled-rows.ts';
import { knownIds } from './known-ids.ts';
import { matchHeaders } from './match-headers.ts';
import { holderIssues } from './number-holders.ts';
import { numberIssues } from './number-issues.ts';
import { readRows } from './read-rows.ts';
import { findReference } from './references.ts';
import { registeredRowIssues } from './registered-rows.ts';
import { nextNumber, numberSheet } from './row-numbers.ts';
import type { SheetCells } from './sheet-cells.ts';
import { aroundIssues, headerIssues } from './sheet-issues.ts';
import { type Around, readAbove } from './table/around.ts';
import { isNote } from './table/classify-row.ts';
import { unitsOfColumns, unnamedColumns } from './table/header-issues.ts';

export type { SheetCells };

export type CheckedSheet = {
  /** Normalised rows without blanks; a cell that could not be read is missing. Whole only when no issue is an error. */
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  /** For each row its index in the sheet's rows. */
  readonly at: readonly number[];
  readonly issues: readonly Issue[];
  /** What a form says beside its amounts; no finding. `row` is an index into the sheet's rows. */
  readonly beside?: readonly Beside[];
};
export type Beside = { readonly row: number; readonly column: string; readonly text: Bilingual };

/** What a note below the table says of all of it counts as said above it: 注：经费单位为万元. */
const withNotesBelow = (around: Around, rows: readonly (readonly Cell[])[]): Around => {
  const below =
    readAbove(rows.slice(-notesBelow).filter((cells) => isNote(cells) && cells.some(isOfUnits))).above ?? [];
  return below.length ? { ...around, above: [...(around.above ?? []), ...below] } : around;
};
const notesBelow = 20;
/** Of a quota or a share a note may speak too. */
const isOfUnits = (cell: Cell): boolean =>
  typeof cell === 'string' && /[单單]位|[以按][百千万萬亿億十]*元(?:计|为单位|填)/.test(cell);

export const checkSheet = (form: Form, sheet: SheetCells, context: CheckContext): CheckedSheet => {
  const { headers, headerRow } = sheet;
  const around = withNotesBelow(sheet.around ?? {}, sheet.rows);
  const match = matchHeaders(form, headers);
  const units = unitsOfColumns(form, headers, match, around);
  const known = { ...sheet, ids: knownIds(form, sheet, match.columnAt, context) };
  const own = readRows(form, known, match.columnAt, units, context);
  const numbered = numberSheet(form, own, match.missing, context);
  const { ids, at, issues: read } = own;
  const { rows, unread } = numbered;
  const issues: Issue[] = [
    ...headerIssues(form, headers, { ...match, missing: numbered.missing }, context),
    ...numbered.issues,
    ...units.issues,
    ...unnamedColumns(headers, sheet.rows, around),
    ...aroundIssues(around),
    ...read,
  ];
  const ruleContext: SheetContext = {
    ...context,
    find: findReference(context.references),
    isUnread: (row, column) => unread.get(row)?.includes(column) ?? false,
    rowNumber: (index) => (headerRow ?? 0) + (at[index] as number) + 1,
  };
  for (const row of sheet.strangeIds ?? []) {
    const rowId = ids[at.indexOf(row)];
    if (rowId !== undefined) issues.push(makeIssue('row-id-replaced', { row, rowId }));
  }
  issues.push(...doubledRows(form, { rows, ids, at, headerRow, unread }));
  issues.push(...numberIssues(form, { rows, ids, at, headerRow }, context));
  checkRules(form, rows, ids, at, ruleContext, unread, issues);
  const held = holderIssues(form, { rows, ids, at }, sheet.ids, context, nextNumber(form, rows, context));
  const isTold = ({ code, row }: Issue): boolean =>
    code === 'registered-row-renamed' && held.some((each) => each.row === row);
  issues.push(
    ...held,
    ...registeredRowIssues(form, { rows, ids, at }, ruleContext).filter((issue) => !isTold(issue)),
  );
  issues.push(...againstFiled(form, { rows, ids, at }, ruleContext));
  const beside = form.beside?.(rows, ruleContext).map((each) => ({ ...each, row: at[each.row] as number }));
  return { rows, ids, at, issues: sortIssues(form, issues), ...(beside && { beside }) };
};

/** Sheet first, then by row and column as people read; the order never depends on the order of checking. */
const sortIssues = (form: Form, issues: readonly Issue[]): readonly Issue[] => {
  const order = new Map(Object.keys(form.columns).map((name, i) => [name, i] as const));
  const place = ({ row = -1, column = '' }: Issue): number => row * 1000 + (order.get(column) ?? -1);
  const places = issues.map(place);
  return issues
    .map((_, i) => i)
    .sort((a, b) => (places[a] as number) - (places[b] as number))
    .map((i) => issues[i] as Issue);
};
