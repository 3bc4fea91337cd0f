/**
 * The check: the same code, with the same answer byte for byte, in the sheet before sending and in the
 * function after. Stages run format → value → duplicates → references → rules, each as far as the
 * earlier ones allow, so that one check shows everything.
 */
import { fill, type Params } from '../ground/bilingual.ts';
import { type Issue, type IssueCode, makeIssue, quote } from '../ground/issue.ts';
import { trialText } from '../words/issues.ts';
import type {
  Cell,
  CheckContext,
  Column,
  Form,
  Row,
  RowRule,
  SheetContext,
  SheetRule,
  Value,
} from './define-form.ts';
import { Finding, type Reader } from './kinds/kind.ts';
import { kindOf } from './kinds/kinds.ts';
import { matchHeaders } from './match-headers.ts';
import { findReference } from './references.ts';
import { isBlank } from './tidy.ts';

export type SheetCells = {
  readonly headers: readonly string[];
  /** Data rows under the header, blank ones included. */
  readonly rows: readonly (readonly Cell[])[];
  /** Row ids, one per row; a missing or copied one is replaced. */
  readonly ids: readonly string[];
  /** Rows of a file whose id was none and was replaced. */
  readonly strangeIds?: readonly number[];
  /** Row of the sheet, from 1, of the header's last line; without one rows are counted from the first under it. */
  readonly headerRow?: number | undefined;
};

export type CheckedSheet = {
  /** Normalised rows without blanks; a cell that could not be read is missing. Whole only when no issue is an error. */
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  /** For each row its index in the sheet's rows. */
  readonly at: readonly number[];
  readonly issues: readonly Issue[];
};

type ColumnReading = {
  readonly name: string;
  readonly column: Column;
  readonly read: Reader;
  /** Position in the sheet, -1 when the header is missing. */
  readonly position: number;
};

/** A row this far below the last one, with a single cell, is a stray note and not data. */
const strayGap = 5;
const totalWords = /^(合计|总计|小计|共计|total)$/i;

const planColumns = (
  form: Form,
  columnAt: readonly (string | undefined)[],
  context: CheckContext,
): ColumnReading[] =>
  Object.entries(form.columns).map(([name, column]) => ({
    name,
    column,
    read: kindOf(column).reader(column, context),
    position: columnAt.indexOf(name),
  }));

const headerIssues = (
  form: Form,
  headers: readonly string[],
  match: ReturnType<typeof matchHeaders>,
): Issue[] => {
  const named = (code: IssueCode, column: string) =>
    makeIssue(code, { column }, { column: (form.columns[column] as Column).header });
  return [
    ...match.missing
      .filter((name) => form.columns[name]?.required)
      .map((name) => named('header-missing', name)),
    ...match.doubled.map((name) => named('header-doubled', name)),
    ...match.unknown.map((i) => makeIssue('header-unknown', {}, { header: quote(headers[i]) })),
  ];
};

/** Is this row data, or blank, a total, or a stray note far below? */
const classify = (
  cells: readonly Cell[],
  plan: readonly ColumnReading[],
  gap: number,
): 'data' | 'blank' | 'total' | 'stray' => {
  let filled = 0;
  let first: Cell = null;
  for (const { position } of plan) {
    const cell = cells[position] as Cell | undefined;
    if (cell === undefined || cell === null || cell === '') continue;
    if (typeof cell === 'string' && isBlank(cell)) continue;
    if (filled++ > 0) break;
    first = cell;
  }
  if (filled === 0) return 'blank';
  if (typeof first === 'string' && totalWords.test(first.trim())) return 'total';
  return filled === 1 && gap >= strayGap && plan.length > 2 ? 'stray' : 'data';
};

const issueOf = (
  finding: Finding,
  place: { row: number; rowId: string; column: string },
  plan: ColumnReading,
  context: CheckContext,
): Issue => {
  const { code, params, value } = finding;
  const understood =
    value === undefined
      ? undefined
      : (kindOf(plan.column).print(value, plan.column, context) as string | number | boolean);
  const keeps = code !== 'citizen-number-legacy' && understood !== undefined;
  return makeIssue(code, keeps ? { ...place, understood } : place, params);
};

export const checkSheet = (form: Form, sheet: SheetCells, context: CheckContext): CheckedSheet => {
  const match = matchHeaders(form, sheet.headers);
  const issues: Issue[] = headerIssues(form, sheet.headers, match);
  const plan = planColumns(form, match.columnAt, context);
  const rows: Row[] = [];
  const ids: string[] = [];
  const at: number[] = [];
  const seenIds = new Set<string>();
  const unread = new Map<Row, string[]>();
  let lastData = -1;

  for (let i = 0; i < sheet.rows.length; i++) {
    const cells = sheet.rows[i] as readonly Cell[];
    const kind = classify(cells, plan, i - lastData - 1);
    if (kind === 'blank') continue;
    if (kind !== 'data') {
      issues.push(makeIssue(kind === 'total' ? 'total-ignored' : 'stray-ignored', { row: i }));
      continue;
    }
    lastData = i;
    const given = sheet.ids[i];
    let rowId = given || `row-${i + 1}`;
    while (seenIds.has(rowId)) rowId += '~';
    seenIds.add(rowId);
    const row: { [column: string]: Value | undefined } = {};
    const empty: ColumnReading[] = [];
    for (const column of plan) {
      const cell = column.position < 0 ? null : (cells[column.position] ?? null);
      const reading = column.read(cell);
      if (reading === undefined) {
        row[column.name] = undefined;
        if (column.column.required && column.position >= 0) empty.push(column);
      } else if (reading instanceof Finding) {
        row[column.name] = reading.value;
        if (reading.value === undefined) unread.set(row, [...(unread.get(row) ?? []), column.name]);
        issues.push(issueOf(reading, { row: i, rowId, column: column.name }, column, context));
      } else row[column.name] = reading;
    }
    for (const { name, column } of empty)
      if (column.kind !== 'citizen-number' || !isKnownPerson(rowId, row, context))
        issues.push(
          makeIssue(
            'required',
            { row: i, rowId, column: name },
            { column: column.header, accepts: kindOf(column).accepts(column, context) },
          ),
        );
    rows.push(row);
    ids.push(rowId);
    at.push(i);
  }

  const ruleContext: SheetContext = {
    ...context,
    find: findReference(context.references),
    isUnread: (row, column) => unread.get(row)?.includes(column) ?? false,
    rowNumber: (index) => (sheet.headerRow ?? 0) + (at[index] as number) + 1,
  };
  for (const row of sheet.strangeIds ?? []) {
    const rowId = ids[at.indexOf(row)];
    if (rowId !== undefined) issues.push(makeIssue('row-id-replaced', { row, rowId }));
  }
  issues.push(...doubledRows(form, { rows, ids, at }));
  checkRules(form, rows, ids, at, ruleContext, issues);
  return { rows, ids, at, issues: sortIssues(form, issues) };
};

/** Under another name the row may be another person, so the number is required again. */
const isKnownPerson = (rowId: string, { name }: Row, { persons }: CheckContext): boolean =>
  name !== undefined && persons?.get(rowId)?.name === name;

/**
 * Rows that agree in all columns of `key`. A submission is asked a second time with `person` in place of the
 * citizen number, because only then is it known whom a row without a number stands for.
 */
export const doubledRows = (
  form: Form,
  { rows, ids, at }: Pick<CheckedSheet, 'rows' | 'ids' | 'at'>,
  key: readonly string[] = form.rowKey,
): Issue[] => {
  const issues: Issue[] = [];
  const first = new Map<string, number>();
  const headers = form.rowKey.map((name) => (form.columns[name] as Column).header);
  const columns = {
    zh: headers.map(({ zh }) => `“${zh}”`).join(''),
    en: headers.map(({ en }) => `“${en}”`).join(', '),
  };
  rows.forEach((row, i) => {
    let text = '';
    for (const name of key) {
      const value = row[name];
      if (value === undefined) return;
      text += `${String(value)}\u0000`;
    }
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, i);
    else
      issues.push(
        makeIssue(
          'row-doubled',
          {
            row: at[i] as number,
            rowId: ids[i] as string,
            column: form.rowKey[form.rowKey.length - 1] as string,
          },
          { row: (at[earlier] as number) + 1, columns },
        ),
      );
  });
  return issues;
};

const checkRules = (
  form: Form,
  rows: readonly Row[],
  ids: readonly string[],
  at: readonly number[],
  context: SheetContext,
  issues: Issue[],
): void => {
  const applies = ({ where }: RowRule | SheetRule): boolean => !where || where(context.programme);
  for (const rule of form.rowRules.filter(applies)) {
    rows.forEach((row, i) => {
      for (const name of rule.reads) if (row[name] === undefined) return;
      const params = rule.broken(row, context);
      // One slip is said once: of a cell that could not be read that has been said.
      if (params && !context.isUnread(row, rule.paints))
        issues.push({
          ...ruleIssue(form, rule, params, context),
          row: at[i] as number,
          rowId: ids[i] as string,
          column: rule.paints,
        });
    });
  }
  for (const rule of form.sheetRules.filter(applies))
    for (const { row, column, params } of rule.broken(rows, context))
      issues.push({
        ...ruleIssue(form, rule, params, context),
        ...(row === undefined ? {} : { row: at[row] as number, rowId: ids[row] as string }),
        ...(column === undefined ? {} : { column }),
      });
};

/** What a broken rule says; an error that is still on trial is a warning and says until when. */
const ruleIssue = (
  { id }: Form,
  rule: RowRule | SheetRule,
  params: Params,
  { today, programme }: CheckContext,
): Issue => {
  const { code, severity } = rule;
  const trialUntil = programme.trials?.[id]?.[code];
  const fix = fill(rule.fix, params);
  const onTrial = severity === 'error' && trialUntil !== undefined && today <= trialUntil;
  const trial = onTrial ? fill(trialText, { day: trialUntil }) : undefined;
  return {
    code,
    stage: rule.stage ?? 'rules',
    severity: onTrial ? 'warning' : severity,
    message: fill(rule.message, params),
    fix: trial ? { zh: fix.zh + trial.zh, en: `${fix.en} ${trial.en}` } : fix,
  };
};

/** Sheet first, then by row and column as people read; the order never depends on the order of checking. */
const sortIssues = (form: Form, issues: readonly Issue[]): readonly Issue[] => {
  const order = new Map(Object.keys(form.columns).map((name, i) => [name, i] as const));
  const place = ({ row = -1, column = '' }: Issue): number => row * 1000 + (order.get(column) ?? -1);
  return issues
    .map((issue, i) => ({ issue, i, at: place(issue) }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ issue }) => issue);
};
