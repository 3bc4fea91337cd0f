/**
 * A checked sheet held against what was filed before (filed.ts): rows or money that go missing, and figures
 * out of all proportion. All are questions; that a filled column is gone is an error of its header (check-sheet.ts).
 */
import type { Params } from '../ground/bilingual.ts';
import { type Issue, type IssueCode, makeIssue } from '../ground/issue.ts';
import type { CheckContext, Column, Form, Row } from './define-form.ts';
import type { ColumnFigures, FiledBefore } from './filed.ts';
import { printYuan } from './kinds/money.ts';
import { sumOf } from './summarise.ts';

/** What may not go unasked: the version in force would lose that much. */
const drops: readonly IssueCode[] = ['rows-dropped', 'money-dropped'];
export const isDrop = ({ code }: Pick<Issue, 'code'>): boolean => drops.some((each) => each === code);

/** More than a third fewer. */
const isDropped = (now: number, before: number): boolean => before - now > before / 3;
/** Ten times as much or a tenth: a slip of 元 and 万元, of a comma, of a nought. */
const slip = 10;
const isSlip = (now: number, before: number): boolean =>
  now > 0 && before > 0 && (now >= before * slip || now * slip <= before);
/** Fewer cells than this have no usual figure. */
const leastCells = 5;

const printed = (column: Column, value: number): string | number =>
  column.kind === 'money' ? printYuan(value) : value;

/** Rows as they were read; for each its id and its index in the sheet. */
type Checked = {
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  readonly at: readonly number[];
};
type Held = Pick<CheckContext, 'filed'> & {
  readonly isUnread: (row: Row, column: string) => boolean;
};

export const againstFiled = (form: Form, checked: Checked, { filed, isUnread }: Held): Issue[] => {
  if (!filed) return [];
  const { rows } = checked;
  const { version, inForce, rows: before } = filed;
  const issues: Issue[] = [];
  const ask = (
    code: IssueCode,
    params: Params,
    place: { column?: string; row?: number; rowId?: string } = {},
  ) => issues.push(makeIssue(code, place, { version, ...params }));
  if (inForce && isDropped(rows.length, before)) ask('rows-dropped', { rows: rows.length, before });
  for (const [name, column] of Object.entries(form.columns)) {
    const figures = filed.columns[name]?.figures;
    // With a cell that cannot be read nothing is known of the sum, and that cell is asked about anyway.
    if (!figures || rows.some((row) => isUnread(row, name))) continue;
    const now = sumOf(rows, name);
    const said = { column: column.header, now: printed(column, now), before: printed(column, figures.sum) };
    if (column.kind === 'money' && inForce && isDropped(now, figures.sum))
      ask('money-dropped', said, { column: name });
    else if ((column.kind === 'money' || name === 'persons') && isSlip(now, figures.sum))
      ask('total-jumped', said, { column: name });
    issues.push(...unusualFigures(name, column, checked, figures, filed));
  }
  return issues;
};

/** A figure the column never had and far from its median. Where most are, the whole column is another matter. */
const unusualFigures = (
  name: string,
  column: Column,
  { rows, ids, at }: Checked,
  { median, least, most }: ColumnFigures,
  { version, columns }: FiledBefore,
): Issue[] => {
  if ((columns[name]?.filled ?? 0) < leastCells) return [];
  const issues: Issue[] = [];
  rows.forEach((row, i) => {
    const value = row[name] as number | undefined;
    if (value === undefined || (value >= least && value <= most) || !isSlip(value, median)) return;
    const place = { row: at[i] as number, rowId: ids[i] as string, column: name };
    const said = { value: printed(column, value), median: printed(column, median) };
    issues.push(makeIssue('figure-unusual', place, { version, ...said }));
  });
  return issues.length > rows.length / 2 ? [] : issues;
};
