/**
 * A table of somebody's own under the headers of a form: which of its columns stand for which of the form's, and
 * what holds for all its rows. It is brought under the form's headers before the check, so that the check, the
 * marks and what is kept are those of any other sheet.
 */
import type { SheetCells } from './check-sheet.ts';
import type { Cell, Column, Form } from './define-form.ts';
import { matchHeaders } from './match-headers.ts';
import { isBlank } from './tidy.ts';

export type Mapping = {
  /** By header, as it stands in the table, the form's column; null for one that is not to be read. */
  readonly columns: { readonly [header: string]: string | null };
  /** By column the text that every row gets where it has none. */
  readonly constants: { readonly [column: string]: string };
};
export const noMapping: Mapping = { columns: {}, constants: {} };

/** Line ends and blanks come and go between one file and the next. */
export const headerKey = (header: string): string => header.normalize('NFKC').replace(/\s/g, '');

const givenColumns = ({ columns }: Mapping): Map<string, string | null> =>
  new Map(Object.entries(columns).map(([header, name]) => [headerKey(header), name] as const));

/** The form with the mapping's headers among the names of its columns: for finding the row of the header. */
export const withHeaders = (form: Form, { columns }: Mapping): Form => {
  const own = { ...form.columns };
  for (const [header, name] of Object.entries(columns)) {
    const column = name === null ? undefined : own[name];
    if (name !== null && column) own[name] = { ...column, also: [...(column.also ?? []), header] };
  }
  return { ...form, columns: own };
};

/** Words of a quantity that stand in a header without a bracket: 培训经费万元. */
const quantityWord =
  /(?:百万|[十百千万亿])?(?:美|欧|日|港)?元|人均|每人|人次|[十百千万亿]人|小时|分钟|[天周月]$/;
const isNumeric = ({ kind }: Column): boolean =>
  kind === 'money' || kind === 'quantity' || kind === 'integer';

/**
 * The form's own header with what the given one says of units: a column in 万元 must not become one in 元 by being
 * renamed.
 */
const renamed = (column: Column, header: string): string => {
  const [first = '', ...more] = header.trim().split('\n');
  const own = column.header.zh.replace(/（[^）]*）$/, '');
  const brackets = first.match(/[（(【[][^）)】\]]*[）)】\]]/g) ?? [];
  const bare =
    isNumeric(column) && !brackets.length ? quantityWord.exec(first.normalize('NFKC'))?.[0] : undefined;
  const said = [...brackets, ...(bare ? [`（${bare}）`] : [])].join('');
  return [said ? own + said : column.header.zh, ...more].join('\n');
};

/** A header that was set aside, and is no column's any more. */
export const setAside = (header: string): string => `不用：${header.trim()}`;

/** Lines that add up or sign, as far as a value for all rows must not make data of them. */
const noData = /^(合计|总计|小计|共计|本页|累计|汇总|填表|制表|审核|负责人|注|备注|说明|total)/i;

/** Is it a row that a value for all rows belongs to? At least two cells, and none of a total. */
const isRow = (cells: readonly Cell[]): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 1 && !noData.test(String(filled[0]).replace(/\s/g, ''));
};

/** A table while it is brought under the form's headers. */
type Draft = { readonly headers: string[]; readonly rows: Cell[][] };

/** Nothing under a header. */
const isEmptyAt = ({ rows }: Pick<SheetCells, 'rows'>, position: number): boolean =>
  rows.every((row) => isBlank(row[position]));

type Cells = Pick<SheetCells, 'headers' | 'rows'>;
/** A table as the form sees it. */
type Looked = {
  readonly columnAt: readonly (string | undefined)[];
  /** Headers over content that are none of the form's, by position. */
  readonly foreign: readonly number[];
  /** Is a required column of the form not there at all? Then it is not the form's own table any more. */
  readonly lacks: boolean;
};

/** Rows without a number are numbered by the check. */
const isNeeded = ({ columns, register }: Form, name: string): boolean =>
  columns[name]?.required === true && name !== register?.number;

export const lookAt = (form: Form, cells: Cells): Looked => {
  const { columnAt, unknown } = matchHeaders(form, cells.headers);
  const lacks = Object.keys(form.columns).some((name) => isNeeded(form, name) && !columnAt.includes(name));
  // A table pasted over the form's: its own word for a column whose header stands empty at its side.
  const isOtherWord = (i: number): boolean => {
    const [name] = matchHeaders(form, [cells.headers[i]]).columnAt;
    return name !== undefined && isEmptyAt(cells, columnAt.indexOf(name));
  };
  return { columnAt, foreign: unknown.filter((i) => !isEmptyAt(cells, i) && !isOtherWord(i)), lacks };
};

/** Is there no such column, or, in a table that is not the form's own, one that has nothing in it? */
const isLacking = (cells: Cells, { columnAt, lacks }: Looked, name: string): boolean => {
  const position = columnAt.indexOf(name);
  return position < 0 || (lacks && cells.rows.some(isRow) && isEmptyAt(cells, position));
};

const rename = (form: Form, draft: Draft, mapping: Mapping): void => {
  const given = givenColumns(mapping);
  const { columnAt } = matchHeaders(form, draft.headers);
  const taken = new Set<string>();
  draft.headers.forEach((header, i) => {
    const name = given.get(headerKey(header));
    if (name === null && columnAt[i] !== undefined) draft.headers[i] = setAside(header);
    const column = typeof name === 'string' ? form.columns[name] : undefined;
    if (typeof name !== 'string' || !column || taken.has(name)) return;
    taken.add(name);
    if (columnAt[i] === name) return;
    const other = columnAt.indexOf(name);
    if (other >= 0 && !given.has(headerKey(draft.headers[other] as string)))
      draft.headers[other] = isEmptyAt(draft, other) ? '' : setAside(draft.headers[other] as string);
    draft.headers[i] = renamed(column, header);
  });
};

/** Where a table was pasted over the form's, headers of the form are left at its side, over nothing. */
const dropEmptyDoubles = (form: Form, draft: Draft): void => {
  const places = new Map<string, number[]>();
  draft.headers.forEach((header, i) => {
    const [name] = header === '' ? [] : matchHeaders(form, [header]).columnAt;
    if (name !== undefined) places.set(name, [...(places.get(name) ?? []), i]);
  });
  for (const [first, ...others] of places.values()) {
    const all = [first as number, ...others];
    const filled = all.filter((i) => !isEmptyAt(draft, i));
    const kept = filled.length ? filled : all.slice(0, 1);
    for (const i of all) if (!kept.includes(i)) draft.headers[i] = '';
  }
};

/** Gives the rows a value in a column where they have none; the column is added behind the others if need be. */
const fillColumn = (form: Form, draft: Draft, name: string, tell: (row: readonly Cell[]) => Cell): void => {
  const { header } = form.columns[name] as Column;
  let position = matchHeaders(form, draft.headers).columnAt.indexOf(name);
  if (position < 0) position = draft.headers.push(header.zh) - 1;
  for (const row of draft.rows)
    if (isRow(row) && isBlank(row[position])) {
      const value = tell(row);
      while (row.length < position) row.push(null);
      row[position] = value;
    }
};

/** Columns that another one tells, where the table has none of them. */
const derivable = (form: Form, cells: Cells, looked = lookAt(form, cells)): [name: string, from: number][] =>
  Object.entries(form.columns).flatMap(([name, { from }]): [string, number][] => {
    const source = from === undefined ? -1 : looked.columnAt.indexOf(from);
    return source >= 0 && isLacking(cells, looked, name) ? [[name, source]] : [];
  });

/**
 * The table under the form's headers: headers renamed, what one column tells and what holds for all rows added.
 * No cell is taken away, and a table that is the form's own comes back as it is.
 */
export const applyMapping = <T extends Cells>(form: Form, cells: T, mapping: Mapping): T => {
  const constants = Object.entries(mapping.constants).filter(
    ([name, text]) => form.columns[name] && text.trim(),
  );
  const isGiven = constants.length > 0 || Object.keys(mapping.columns).length > 0;
  if (!isGiven && derivable(form, cells).length === 0) return cells;
  const draft: Draft = { headers: [...cells.headers], rows: cells.rows.map((row) => [...row]) };
  const { lacks } = lookAt(form, cells);
  rename(form, draft, mapping);
  if (lacks) dropEmptyDoubles(form, draft);
  for (const [name, from] of derivable(form, draft, { ...lookAt(form, draft), lacks }))
    if (!constants.some(([given]) => given === name))
      fillColumn(form, draft, name, (row) => row[from] ?? null);
  for (const [name, text] of constants) fillColumn(form, draft, name, () => text);
  return { ...cells, ...draft };
};

/** Required columns that nothing in the table stands for, in the form's order. */
export const openColumns = (form: Form, cells: Cells): string[] => {
  const looked = lookAt(form, cells);
  return Object.keys(form.columns).filter((name) => isNeeded(form, name) && isLacking(cells, looked, name));
};
