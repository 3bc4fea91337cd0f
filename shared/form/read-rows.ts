/** From the cells under a header to rows of values: which rows are data, what each cell says, what stands in for it. */
import { type Issue, type IssueCode, makeIssue } from '../ground/issue.ts';
import type { SheetCells } from './check-sheet.ts';
import type { Cell, CheckContext, Column, Form, Row, Value } from './define-form.ts';
import { foldText } from './fold-text.ts';
import { issueOf } from './issue-of.ts';
import { Finding, type Reader, type Reading } from './kinds/kind.ts';
import { kindOf } from './kinds/kinds.ts';
import { headerTest } from './match-headers.ts';
import { type RowKind, rowClassifier } from './table/classify-row.ts';
import { type ColumnUnits, inOwnUnit, isFigure, lastHeader } from './table/header-issues.ts';
import { isDitto, type Settled, settleCells, settleDitto } from './table/settle.ts';
import { isBlank } from './tidy.ts';

type ColumnReading = {
  readonly name: string;
  readonly column: Column;
  readonly read: Reader;
  /** Position in the sheet, -1 when the header is missing. */
  readonly position: number;
  /** Of a lost column: what the version submitted last says, so that its rules run as if it were there. */
  readonly filed: ReadonlyMap<string, Value | undefined> | undefined;
  /** Its figures were converted: rewriting a cell would convert it twice. */
  readonly scaled: boolean;
};

const planColumns = (
  form: Form,
  columnAt: readonly (string | undefined)[],
  { scaled, other }: ColumnUnits,
  context: CheckContext,
): ColumnReading[] =>
  Object.entries(form.columns).map(([name, column]) => {
    const read = kindOf(column).reader(column, context);
    const unit = scaled.get(name);
    const position = columnAt.indexOf(name);
    const isLost = position < 0 && cellsLost(name, context) > 0;
    return {
      name,
      column,
      read: unit ? (cell) => read(inOwnUnit(cell, unit)) : other.has(name) ? () => untold : read,
      position,
      filed: isLost ? (context.filedValues?.(name) ?? new Map()) : undefined,
      scaled: unit !== undefined,
    };
  });

/** How many cells of the column were filled in what was filed before. */
export const cellsLost = (name: string, { filed }: CheckContext): number => filed?.columns[name]?.filled ?? 0;

/** A cell that is not read because its header already stopped the column. */
const untold = new Finding('header-quantity', {});

const ignoredAs: Record<Exclude<RowKind, 'data' | 'blank'>, IssueCode> = {
  total: 'total-ignored',
  stray: 'stray-ignored',
  footer: 'footer-ignored',
  section: 'section-ignored',
  numbering: 'numbering-ignored',
  header: 'header-repeated',
  example: 'example-ignored',
};

/** As a cell would show the value. */
const printed = (value: Value, { column }: ColumnReading, context: CheckContext) =>
  kindOf(column).print(value, column, context) as string | number | boolean;

/** Under a header in another unit the cell would be converted once more. */
const withoutOffer = ({ understood: _, ...issue }: Issue): Issue => issue;

export type ReadRows = {
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  readonly at: readonly number[];
  readonly issues: readonly Issue[];
  /** Columns of a row with something in the cell that could not be read. */
  readonly unread: ReadonlyMap<Row, readonly string[]>;
};

export const readRows = (
  form: Form,
  sheet: SheetCells,
  columnAt: readonly (string | undefined)[],
  units: ColumnUnits,
  context: CheckContext,
): ReadRows => {
  const { around = {} } = sheet;
  const plan = planColumns(form, columnAt, units, context);
  const settled = settleCells(form, columnAt, sheet.rows, around);
  const issues: Issue[] = [];
  const classify = rowClassifier(
    columnAt.map((name) => (name === undefined ? undefined : form.columns[name])),
    headerTest(form),
  );
  const width = lastHeader(sheet.headers) + 1;
  const rows: Row[] = [];
  const ids: string[] = [];
  const at: number[] = [];
  const seenIds = new Set<string>();
  const unread = new Map<Row, string[]>();
  /** The last row of data as it was read, with what stood in for 同上 and merged cells. */
  let above: readonly Cell[] = [];
  let lastData = -1;
  /** Rows that are no data: of their merged cells and formulas nothing is asked. */
  const ignored = new Set<number>();

  const readRow = (
    cells: readonly Cell[],
    i: number,
    rowId: string,
    own?: ReadonlyMap<number, Settled>,
  ): void => {
    const row: { [column: string]: Value | undefined } = {};
    const miss = (name: string) => unread.set(row, [...(unread.get(row) ?? []), name]);
    let filled: Cell[] | undefined;
    for (const column of plan) {
      const { name, position, filed } = column;
      if (filed) {
        row[name] = filed.get(rowId);
        // What a new row would say there is not known.
        if (!filed.has(rowId)) miss(name);
        continue;
      }
      let cell = position < 0 ? null : (cells[position] ?? null);
      let stand = own?.get(position);
      let ditto: Issue | undefined;
      if (isDitto(cell)) {
        const said = settleDitto(form, name, cell, above[position], { row: i, rowId, column: name });
        stand = said.settled;
        ditto = said.issue;
      }
      if (stand?.as === 'refused') {
        if (ditto) issues.push(ditto);
        row[name] = undefined;
        miss(name);
        continue;
      }
      if (stand) {
        cell = stand.cell;
        filled ??= [...cells];
        filled[position] = cell;
      }
      const reading: Reading = column.read(cell);
      const value = reading instanceof Finding ? reading.value : reading;
      row[name] = value;
      if (ditto && (value !== undefined || reading === undefined))
        issues.push(value === undefined ? ditto : { ...ditto, understood: printed(value, column, context) });
      else if (reading === untold) miss(name);
      else if (reading instanceof Finding) {
        const issue = issueOf(reading, { row: i, rowId, column: name }, column.column, context);
        if (value === undefined && issue.severity === 'error') miss(name);
        issues.push(column.scaled ? withoutOffer(issue) : issue);
      } else if (reading === undefined && column.column.required && position >= 0)
        required(column, row, i, rowId);
    }
    above = filled ?? cells;
    rows.push(row);
    ids.push(rowId);
    at.push(i);
  };

  /** Whether the person is known is only known when the whole row is read. */
  const empty: { column: ColumnReading; row: Row; i: number; rowId: string }[] = [];
  const required = (column: ColumnReading, row: Row, i: number, rowId: string) =>
    empty.push({ column, row, i, rowId });

  sheet.rows.forEach((cells, i) => {
    if (cells.length > width && cells.some((cell, j) => j >= width && !isBlank(cell) && !isFigure(cell)))
      issues.push(makeIssue('row-too-wide', { row: i }));
    const kind = classify(cells, i - lastData - 1, rows.length === 0);
    if (kind === 'blank') return;
    if (kind !== 'data') {
      ignored.add(i);
      issues.push(makeIssue(ignoredAs[kind], { row: i }));
      return;
    }
    lastData = i;
    let rowId = sheet.ids[i] || `row-${i + 1}`;
    while (seenIds.has(rowId)) rowId += '~';
    seenIds.add(rowId);
    readRow(cells, i, rowId, settled.cells.get(i));
  });

  for (const { column, row, i, rowId } of empty)
    if (column.column.kind !== 'citizen-number' || !isKnownPerson(rowId, row, context))
      issues.push(
        makeIssue(
          'required',
          { row: i, rowId, column: column.name },
          { column: column.column.header, accepts: kindOf(column.column).accepts(column.column, context) },
        ),
      );
  issues.unshift(...settled.issues.filter(({ row }) => row === undefined || !ignored.has(row)));
  if (
    rows.length === 0 &&
    (ignored.size > 0 || sheet.rows.some((cells) => cells.some((cell) => !isBlank(cell))))
  )
    issues.push(makeIssue('nothing-read', {}));
  return { rows, ids, at, issues, unread };
};

/** Under another name the row may be another person, so the number is required again. */
const isKnownPerson = (rowId: string, { name }: Row, { persons }: CheckContext): boolean =>
  name !== undefined && foldText(persons?.get(rowId)?.name ?? '') === foldText(String(name));
