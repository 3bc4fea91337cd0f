/**
 * The check: the same code, with the same answer byte for byte, in the sheet before sending and in the
 * function after. Stages run format → value → duplicates → references → rules, each as far as the
 * earlier ones allow, so that one check shows everything.
 */
import { type Bilingual, listNames, type Params } from '../ground/bilingual.ts';
import { type Issue, type IssueCode, makeIssue, quote } from '../ground/issue.ts';
import { illFormedIn, namedCharacter } from '../ground/well-formed.ts';
import { againstFiled } from './against-filed.ts';
import { checkRules } from './check-rules.ts';
import { cellsLost } from './column-readings.ts';
import type { Cell, CheckContext, Column, Form, Row, SheetContext } from './define-form.ts';
import { doubledRows } from './doubled-rows.ts';
import { knownIds } from './known-ids.ts';
import { type HeaderMatch, matchHeaders } from './match-headers.ts';
import { holderIssues } from './number-holders.ts';
import { numberIssues } from './number-issues.ts';
import { readRows } from './read-rows.ts';
import { findReference } from './references.ts';
import { registeredRowIssues } from './registered-rows.ts';
import { nextNumber, numberSheet } from './row-numbers.ts';
import type { SheetCells } from './sheet-cells.ts';
import { type Around, readAbove } from './table/around.ts';
import { isNote } from './table/classify-row.ts';
import { letterOf, unitsOfColumns, unnamedColumns } from './table/header-issues.ts';

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

/** Two headers may read the same, so each is said with its column. */
const placed = (headers: readonly string[], i: number): Bilingual => {
  const header = quote(headers[i]);
  return { zh: `${letterOf(i)} 栏“${header}”`, en: `“${header}” (column ${letterOf(i)})` };
};

const headerIssues = (
  form: Form,
  headers: readonly string[],
  match: HeaderMatch,
  context: CheckContext,
): Issue[] => {
  const named = (code: IssueCode, column: string, params: Params = {}) =>
    makeIssue(code, { column }, { column: (form.columns[column] as Column).header, ...params });
  return [
    ...match.missing.flatMap((name) => {
      const count = cellsLost(name, context);
      if (count > 0) return [named('column-lost', name, { count })];
      return form.columns[name]?.required ? [named('header-missing', name)] : [];
    }),
    ...[...match.doubled].map(([name, at]) =>
      named('header-doubled', name, {
        count: at.length,
        headers: listNames(at.map((i) => placed(headers, i))),
      }),
    ),
    ...headers.flatMap((header, i) => {
      const character = illFormedIn(header);
      if (character)
        return [
          makeIssue('header-broken', {}, { header: quote(header), character: namedCharacter(character) }),
        ];
      return match.unknown.includes(i) ? [makeIssue('header-unknown', {}, { header: quote(header) })] : [];
    }),
  ];
};

const aroundIssues = ({ figuresAbove, hidden, hiddenTab, externalLinks, tabs = [] }: Around): Issue[] => [
  ...(externalLinks ? [makeIssue('external-links-read', {})] : []),
  ...(hiddenTab === undefined ? [] : [makeIssue('tab-hidden', {}, { tab: quote(hiddenTab) })]),
  ...(figuresAbove?.length ? [makeIssue('figures-above', {}, { rows: figuresAbove.join('、') })] : []),
  ...(hidden?.length ? [makeIssue('rows-hidden', {}, { count: hidden.length })] : []),
  ...tabs.map(({ name, table }) => makeIssue(table ? 'tab-table' : 'tab-unread', {}, { tab: quote(name) })),
];

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
