/** What a table's header says besides the names of its columns: units, merged cells, columns without a name. */

import type { Bilingual } from '../../ground/bilingual.ts';
import { type Issue, type IssueCode, makeIssue, quote } from '../../ground/issue.ts';
import type { Cell, Column, Form, NumberColumn } from '../define-form.ts';
import type { HeaderMatch } from '../match-headers.ts';
import { isBlank } from '../tidy.ts';
import type { Around, Merge } from './around.ts';
import { baseUnit, concerns, isNumber, strongest, type Unit, unitFor, unitsIn } from './units.ts';

/** How the figures of a column are to be read, where the table says something of them. */
export type ColumnUnits = {
  /** Figures without a unit of their own are so many of the column's. */
  readonly scaled: ReadonlyMap<string, Extract<Unit, { says: 'scaled' }>>;
  /** Columns whose figures are of another quantity: not read until the header is put right. */
  readonly other: ReadonlySet<string>;
  readonly issues: readonly Issue[];
};

const issueFor: Record<Exclude<Unit['says'], 'same'>, IssueCode> = {
  other: 'header-quantity',
  scaled: 'header-scaled',
  unclear: 'header-qualifier',
};

/** Does the header itself name the column's own unit, as 经费预算（元）? */
const namesOwnUnit = (column: NumberColumn, header: string): boolean =>
  (header.match(/[(（][^()（）]+[)）]/g) ?? []).some(
    (inside) => /元|yuan/i.test(inside) && unitFor(column, inside.slice(1, -1)).says === 'same',
  );

export const unitsOfColumns = (
  form: Form,
  headers: readonly string[],
  { columnAt, beside }: HeaderMatch,
  { above = [] }: Around,
): ColumnUnits => {
  const scaled = new Map<string, Extract<Unit, { says: 'scaled' }>>();
  const other = new Set<string>();
  const issues: Issue[] = [];
  const forAll = above.flatMap(unitsIn);
  columnAt.forEach((name, i) => {
    const column = name === undefined ? undefined : (form.columns[name] as Column);
    if (name === undefined || !column || !isNumber(column)) return;
    const texts: Bilingual = column.header;
    const tell = (code: IssueCode, word: string, unit: Bilingual = baseUnit(column)) =>
      issues.push(makeIssue(code, { column: name }, { column: texts, word: quote(word), unit }));
    const words = (beside[i] ?? []).map((each) => unitFor(column, each));
    const own = strongest(words);
    const over = strongest(
      forAll.filter((word) => concerns(column, word)).map((word) => unitFor(column, word)),
    );
    const said = own.says === 'same' ? over : own;
    if (said.says === 'same') return;
    const conflicts =
      over.says !== 'same' &&
      (own.says === 'scaled'
        ? over.says === 'scaled' && over.factor !== own.factor
        : own.says === 'same' && namesOwnUnit(column, headers[i] as string));
    if (conflicts) {
      tell('unit-conflict', 'word' in over ? over.word : '');
      other.add(name);
      return;
    }
    tell(issueFor[said.says], said.word);
    // 经费（万元）（市财政部分）: the unit is not all that the header says.
    if (said.says === 'scaled')
      for (const each of words)
        if (each.says === 'unclear') tell('header-qualifier', each.word, { zh: said.word, en: said.word });
    if (said.says === 'scaled') scaled.set(name, said);
    if (said.says === 'other') other.add(name);
  });
  return { scaled, other, issues };
};

/** A figure without a unit of its own, in the column's unit; words that carry their unit stay as they are. */
export const inOwnUnit = (cell: Cell, { word, factor }: Extract<Unit, { says: 'scaled' }>): Cell => {
  const times = (value: number) => Number((value * factor).toPrecision(15));
  if (typeof cell === 'number') return times(cell);
  if (typeof cell !== 'string') return cell;
  const text = cell.normalize('NFKC').replace(/\s/g, '');
  if (/^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text)) return times(Number(text.replace(/,/g, '')));
  return /[元圆块角分万萬亿億千百wk¥￥人名%]/i.test(text) || !/\d|[一二三四五六七八九十]/.test(text)
    ? cell
    : `${cell}${word}`;
};

export const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

export const isFigure = (cell: Cell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^\s*[\d.,]*\d[\d.,]*\s*$/.test(cell));

/** Cells under no header: named by their column, because nothing of them is read. */
export const unnamedColumns = (
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  { merges = [] }: Around,
): Issue[] => {
  const last = lastHeader(headers);
  const width = rows.reduce((most, row) => Math.max(most, row.length), headers.length);
  const issues: Issue[] = [];
  for (let i = 0; i < width; i++) {
    if ((headers[i] ?? '').trim() !== '') continue;
    // Right of the last header a remark may stand; a figure there is of a column that has lost its name.
    const count = rows.filter((row) => !isBlank(row[i]) && (i < last || isFigure(row[i]))).length;
    if (count === 0) continue;
    const over = headerOver(headers, merges, i);
    issues.push(
      makeIssue(
        over === undefined ? 'column-unnamed' : 'header-merged',
        {},
        {
          letter: letterOf(i),
          count,
          ...(over !== undefined && { header: quote(over) }),
        },
      ),
    );
  }
  return issues;
};

export const lastHeader = (headers: readonly string[]): number => {
  let last = headers.length - 1;
  while (last >= 0 && (headers[last] as string).trim() === '') last -= 1;
  return last;
};

/** The header whose merged cell lies over a column too. */
const headerOver = (headers: readonly string[], merges: readonly Merge[], i: number): string | undefined => {
  const over = merges.find(
    ({ row, rows, column, columns }) => row < 0 && row + rows <= 0 + 0 && column < i && i < column + columns,
  );
  return over && headers[over.column];
};
