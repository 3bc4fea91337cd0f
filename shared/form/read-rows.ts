/** From the cells under a header to rows of values: which rows are data, what each cell says, what stands in for it. */
import { type Issue, makeIssue } from '../ground/issue.ts';
import { type ColumnReading, planColumns, untold } from './column-readings.ts';
import type { Cell, CheckContext, Form, Row, Value } from './define-form.ts';
import { foldText } from './fold-text.ts';
import { headerTest } from './header-test.ts';
import { ignoredAs, isMoved } from './ignored-rows.ts';
import { issueOf } from './issue-of.ts';
import { Finding, type Reading } from './kinds/kind.ts';
import { kindOf } from './kinds/kinds.ts';
import type { SheetCells } from './sheet-cells.ts';
import { rowClassifier } from './table/classify-row.ts';
import { type ColumnUnits, isFigure, lastHeader } from './table/header-issues.ts';
import { isDitto, mayBeDitto, type Settled, settleCells, settleDitto } from './table/settle.ts';
import { isBlank } from './tidy.ts';

/** As a cell would show the value. */
const printed = (value: Value, { column }: ColumnReading, context: CheckContext) =>
  kindOf(column).print(value, column, context) as string | number | boolean;

/** Under a header in another unit the cell would be converted once more. */
const withoutOffer = ({ understood: _, ...issue }: Issue): Issue => issue;

/** Readings whose words are remembered. */
const saidLimit = 500;

type MutableRow = { [column: string]: Value | undefined };

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

  /** Whether the person is known is only known when the whole row is read. */
  const empty: { column: ColumnReading; row: Row; i: number; rowId: string }[] = [];
  /** Of the row that is being read. */
  let missed: string[] = [];

  /** The same slip in the next row is the same reading of the column (`readText`), said at another place. */
  const said = new Map<Finding, Issue>();
  /** What a kind has to say about a cell besides its value. */
  const take = (reading: Finding, column: ColumnReading, row: MutableRow, i: number, rowId: string): void => {
    const { name } = column;
    row[name] = reading.value;
    if (reading === untold) {
      missed.push(name);
      return;
    }
    const before = said.get(reading);
    const issue = before
      ? { ...before, row: i, rowId, column: name }
      : issueOf(reading, { row: i, rowId, column: name }, column.column, context);
    if (!before && said.size < saidLimit) said.set(reading, issue);
    if (reading.value === undefined && issue.severity === 'error') missed.push(name);
    issues.push(column.scaled ? withoutOffer(issue) : issue);
  };

  const put = (reading: Reading, column: ColumnReading, row: MutableRow, i: number, rowId: string): void => {
    if (reading instanceof Finding) {
      take(reading, column, row, i, rowId);
      return;
    }
    row[column.name] = reading;
    if (reading === undefined && column.column.required && column.position >= 0)
      empty.push({ column, row, i, rowId });
  };

  /** A cell of which another says what it means: a merged one, the one above, or the column of an earlier version. */
  const readOther = (
    column: ColumnReading,
    cell: Cell,
    row: MutableRow,
    { i, rowId, settledCell }: { i: number; rowId: string; settledCell: Settled | undefined },
  ): Cell => {
    const { name, position, filed } = column;
    if (filed) {
      row[name] = filed.get(rowId);
      // What a new row would say there is not known.
      if (!filed.has(rowId)) missed.push(name);
      return cell;
    }
    const place = { row: i, rowId, column: name };
    const ditto = isDitto(cell) ? settleDitto(form, name, cell, above[position], place) : undefined;
    const stand = ditto?.settled ?? settledCell;
    if (stand?.as !== 'filled') {
      if (ditto) issues.push(ditto.issue);
      row[name] = undefined;
      missed.push(name);
      return cell;
    }
    const reading = column.read(stand.cell);
    const value = reading instanceof Finding ? reading.value : reading;
    if (ditto && (value !== undefined || reading === undefined)) {
      row[name] = value;
      const understood = value === undefined ? {} : { understood: printed(value, column, context) };
      issues.push({ ...ditto.issue, ...understood });
    } else put(reading, column, row, i, rowId);
    return stand.cell;
  };

  const blank: MutableRow = Object.fromEntries(plan.map(({ name }) => [name, undefined]));
  const readRow = (cells: readonly Cell[], i: number, rowId: string): void => {
    const row: MutableRow = { ...blank };
    const own = settled.cells.get(i);
    let filled: Cell[] | undefined;
    for (const column of plan) {
      const { name, position } = column;
      const cell = position < 0 ? null : (cells[position] ?? null);
      if (
        column.filed !== undefined ||
        own?.has(position) ||
        (typeof cell === 'string' && mayBeDitto(cell) && isDitto(cell))
      ) {
        const meant = readOther(column, cell, row, { i, rowId, settledCell: own?.get(position) });
        if (meant !== cell) {
          filled ??= [...cells];
          filled[position] = meant;
        }
        continue;
      }
      const reading = column.read(cell);
      if (reading === undefined || reading instanceof Finding) put(reading, column, row, i, rowId);
      else row[name] = reading;
    }
    if (missed.length > 0) {
      unread.set(row, missed);
      missed = [];
    }
    above = filled ?? cells;
    rows.push(row);
    ids.push(rowId);
    at.push(i);
  };

  for (let i = 0; i < sheet.rows.length; i++) {
    const cells = sheet.rows[i] as readonly Cell[];
    if (cells.length > width && cells.some((cell, j) => j >= width && !isBlank(cell) && !isFigure(cell)))
      issues.push(makeIssue('row-too-wide', { row: i }));
    const kind = classify(cells, i - lastData - 1, rows.length === 0);
    if (kind === 'blank') continue;
    if (kind !== 'data') {
      ignored.add(i);
      issues.push(
        makeIssue(kind === 'header' && isMoved(form, cells, columnAt) ? 'header-moved' : ignoredAs[kind], {
          row: i,
        }),
      );
      continue;
    }
    lastData = i;
    let rowId = sheet.ids[i] || `row-${i + 1}`;
    while (seenIds.has(rowId)) rowId += '~';
    seenIds.add(rowId);
    readRow(cells, i, rowId);
  }

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
