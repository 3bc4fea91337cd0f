/**
 * Colours and notes of the add-on's own on a user's sheet. Ours are distinguished from theirs: colours by
 * value, notes by an invisible mark around our words, so that clearing takes away only what we put there.
 * Two reads, and a few writes of the cells that differ, however many there are.
 */
import type { Area, Tab } from '../google/interface.ts';
import { fence, ours, theirPart, withOurPart } from './note-parts.ts';
import { headerColour, order, type Tone, tones } from './tones.ts';

export type Mark = {
  /** Row and column in the sheet, from 1. */
  readonly row: number;
  readonly column: number;
  readonly tone: Tone;
  readonly text: string;
};

/** Cells painted at once; the others are listed in a tab. */
export const paintLimit = 200;

const merge = (marks: readonly Mark[], limit: number): Map<string, { mark: Mark; texts: string[] }> => {
  const cells = new Map<string, { mark: Mark; texts: string[] }>();
  const byWeight = marks.map((mark, i) => ({ mark, i }));
  byWeight.sort((a, b) => order.indexOf(a.mark.tone) - order.indexOf(b.mark.tone) || a.i - b.i);
  for (const { mark } of byWeight) {
    const key = `${mark.row}:${mark.column}`;
    const known = cells.get(key);
    if (known) known.texts.push(mark.text);
    else if (cells.size < limit) cells.set(key, { mark, texts: [mark.text] });
  }
  return cells;
};

/** Where the add-on's marks may stand: from the row above the header to the last row that has or had any. */
export type Canvas = {
  readonly headerRow: number;
  /** The first column, from 1, and how many there are: nobody sees the ids. */
  readonly column: number;
  readonly columns: number;
  /** Row of the sheet; to the end of the tab when nobody remembers. */
  readonly last: number | undefined;
};

/** What a cell looks like without the add-on. */
const clean = (note: string, colour: string | null, plain: string | null): [string, string | null] => {
  const hasOurs = note.indexOf(fence) >= 0;
  return [hasOurs ? theirPart(note) : note, ours.has(String(colour).toLowerCase()) ? plain : colour];
};

/** One call each: more would cost more than the cells between them. */
const mostSpans = 3;

/** Rows that differ, as few spans of them, parted where the gaps are widest. */
const spansOf = (rows: readonly number[]): [number, number][] => {
  const gaps = rows.slice(1).map((row, i) => ({ after: i, gap: row - (rows[i] as number) }));
  const cuts = gaps
    .filter(({ gap }) => gap > 1)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, mostSpans - 1)
    .map(({ after }) => after)
    .sort((a, b) => a - b);
  const begins = [0, ...cuts.map((after) => after + 1)];
  return begins.map((begin, i) => [rows[begin] as number, rows[cuts[i] ?? rows.length - 1] as number]);
};

/** What writes the cells in which the grids differ, with what stands between them: one for each span. */
const writesOf = <T>(
  { row, column }: Pick<Area, 'row' | 'column'>,
  was: readonly (readonly T[])[],
  is: readonly (readonly T[])[],
  write: (row: number, column: number, cells: readonly (readonly T[])[]) => void,
): (() => void)[] => {
  const differing = is.map((line, i) =>
    line.flatMap((cell, j) => (cell === (was[i] as readonly T[])[j] ? [] : [j])),
  );
  const rows = differing.flatMap((columns, i) => (columns.length ? [i] : []));
  if (rows.length === 0) return [];
  return spansOf(rows).map(([first, last]) => {
    const columns = differing.slice(first, last + 1);
    const left = columns.reduce((least, [at = least]) => Math.min(least, at), Infinity);
    const right = columns.reduce((most, line) => Math.max(most, line[line.length - 1] ?? 0), 0);
    const cells = is.slice(first, last + 1).map((line) => line.slice(left, right + 1));
    return () => write(row + first, column + left, cells);
  });
};

export type Painting = {
  /** How many cells will be painted. */
  readonly painted: number;
  /** The last row of the sheet with a mark, 0 without any. */
  readonly last: number;
  /** Whether anything is to be written, and whether any of it is a mark rather than one to take away. */
  readonly differs: boolean;
  readonly adds: boolean;
  /** Writes what differs from what is there; nothing when nothing does. */
  put(): void;
};

/** Reads what is there and works out the add-on's marks in place of earlier ones; writing comes when all is read. */
export const preparePaint = (
  tab: Tab,
  { headerRow, column, columns, last }: Canvas,
  marks: readonly Mark[],
  limit = paintLimit,
): Painting => {
  const first = Math.max(1, headerRow - 1);
  const wanted = marks.reduce((most, { row }) => Math.max(most, row), Math.max(headerRow, last ?? Infinity));
  const rows = (last === undefined ? tab.size().rows : wanted) - first + 1;
  const area: Area = { row: first, column, rows, columns };
  const cells = merge(
    marks.filter(
      (mark) =>
        mark.row >= first &&
        mark.row < first + rows &&
        mark.column >= column &&
        mark.column < column + columns,
    ),
    limit,
  );
  const notesNow = tab.notes(area);
  const coloursNow: (string | null)[][] = tab
    .colours(area)
    .map((line) => line.map((colour) => (String(colour ?? '').toLowerCase() === '#ffffff' ? null : colour)));
  const cleaned = notesNow.map((line, i) =>
    line.map((note, j) =>
      clean(
        note,
        (coloursNow[i] as (string | null)[])[j] ?? null,
        first + i === headerRow ? headerColour : null,
      ),
    ),
  );
  const notes = cleaned.map((line) => line.map(([note]) => note));
  const colours = cleaned.map((line) => line.map(([, colour]) => colour));
  let lowest = 0;
  let adds = false;
  for (const { mark, texts } of cells.values()) {
    const noteLine = notes[mark.row - first] as string[];
    const [i, at] = [mark.row - first, mark.column - column];
    const colour = tones[mark.tone] ?? colours[i]?.[at] ?? null;
    (colours[i] as (string | null)[])[at] = colour;
    noteLine[at] = withOurPart(noteLine[at] as string, texts.join('\n'));
    adds = adds || coloursNow[i]?.[at] !== colour || notesNow[i]?.[at] !== noteLine[at];
    lowest = Math.max(lowest, mark.row);
  }
  const writes = [
    ...writesOf(area, coloursNow, colours, tab.writeColours),
    ...writesOf(area, notesNow, notes, tab.writeNotes),
  ];
  return {
    painted: cells.size,
    last: lowest,
    differs: writes.length > 0,
    adds,
    put() {
      for (const write of writes) write();
    },
  };
};

/** Replaces the add-on's marks; answers how many cells were painted. */
export const paint = (...given: Parameters<typeof preparePaint>): number => {
  const painting = preparePaint(...given);
  painting.put();
  return painting.painted;
};
