/**
 * Where a form's table begins in a grid: a header in one line or in two, of which the second says units or what a
 * merged cell above is divided into.
 */
import type { Form } from '../define-form.ts';
import { findHeaderRow } from '../find-header-row.ts';
import { matchHeaders } from '../match-headers.ts';
import type { Merge } from './around.ts';
import { isUnitText, qualifies, unitsIn } from './units.ts';

export type FoundTable = {
  /** Rows of the header's first and last line, from 0. */
  readonly first: number;
  readonly header: number;
  /** By position; both lines of a header in two, one under the other. */
  readonly headers: readonly string[];
};

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell).trim());
/** The header over a position: its own, or that of the merged cell it lies under. */
const parentOf = (line: readonly unknown[], row: number, at: number, merges: readonly Merge[]): string => {
  const own = textOf(line[at]);
  if (own !== '') return own;
  const over = merges.find(
    (merge) =>
      merge.row <= row &&
      row < merge.row + merge.rows &&
      merge.column < at &&
      at < merge.column + merge.columns,
  );
  if (over) return textOf(line[over.column]);
  // Without merged cells, as in csv: a group's name stands over the first of its columns.
  for (let i = at - 1; i >= 0; i--) if (textOf(line[i]) !== '') return textOf(line[i]);
  return '';
};

/** In brackets, so that it stands beside the name above and is none itself. */
const bracketed = (text: string): string => (/^[（(【[]/.test(text) ? text : `（${text}）`);

/** Does a line hold nothing but units, each under a name? */
const isUnits = (line: readonly unknown[], names: readonly unknown[]): boolean => {
  const filled = line.flatMap((cell, i) => (textOf(cell) === '' ? [] : [i]));
  return filled.length > 0 && filled.every((i) => isUnitText(line[i]) && textOf(names[i]) !== '');
};

/** Does the line under a header go on with it? Only units, or names under cells that are empty or merged. */
const goesOn = (
  form: Pick<Form, 'columns'>,
  line: readonly unknown[],
  next: readonly unknown[] | undefined,
  row: number,
  merges: readonly Merge[],
): boolean => {
  const filled = (next ?? []).flatMap((cell, i) => (textOf(cell) === '' ? [] : [i]));
  if (!next || filled.length === 0 || filled.some((i) => typeof next[i] !== 'string')) return false;
  if (isUnits(next, line)) return true;
  const isUnder = (i: number) =>
    textOf(line[i]) === '' ||
    merges.some(
      (merge) => merge.column === i && merge.columns > 1 && merge.row <= row && row < merge.row + merge.rows,
    );
  return (
    filled.length >= 2 &&
    filled.every(
      (i) => isUnder(i) || isUnitText(next[i]) || (textOf(next[i + 1]) !== '' && textOf(line[i + 1]) === ''),
    ) &&
    filled.some(
      (i) => matchHeaders(form, [textOf(next[i])]).unknown.length === 0 || textOf(next[i]).length <= 12,
    )
  );
};

/** Names with what a line right above says of some of them alone: 每人 over 经费预算. A unit there is the table's. */
const withOver = (above: readonly unknown[] | undefined, line: readonly unknown[]): readonly unknown[] => {
  const said = (above ?? []).map(textOf);
  const filled = said.flatMap((text, i) => (text === '' ? [] : [i]));
  const isOver = filled.every(
    (i) => qualifies(said[i] as string) && unitsIn(said[i] as string).length === 0 && textOf(line[i]) !== '',
  );
  return filled.length > 0 && isOver
    ? line.map((name, i) => (said[i] ? `${said[i]}\n${textOf(name)}` : name))
    : line;
};

/**
 * @param merges by row of the grid
 * @param first the header's first line, where it was found already
 * @returns undefined when no line looks like the form's header
 */
export const findTable = (
  form: Pick<Form, 'columns'>,
  grid: readonly (readonly unknown[])[],
  merges: readonly Merge[] = [],
  first = findHeaderRow(form, grid),
): FoundTable | undefined => {
  if (first < 0) return undefined;
  const line = withOver(grid[first - 1], grid[first] as readonly unknown[]);
  const next = grid[first + 1];
  if (!goesOn(form, line, next, first, merges)) return { first, header: first, headers: line.map(textOf) };
  const width = Math.max(line.length, (next as readonly unknown[]).length);
  const headers = Array.from({ length: width }, (_, i) => {
    const below = textOf(next?.[i]);
    return below === '' ? textOf(line[i]) : `${parentOf(line, first, i, merges)}\n${below}`;
  });
  const third = grid[first + 2];
  if (!third || !isUnits(third, headers)) return { first, header: first + 1, headers };
  const under = (i: number) => (textOf(third[i]) === '' ? '' : bracketed(textOf(third[i])));
  return { first, header: first + 2, headers: headers.map((header, i) => header + under(i)) };
};
