/**
 * Colours and notes of the add-on's own on a user's sheet. Ours are distinguished from theirs: colours by
 * value, notes by an invisible mark around our words, so that clearing takes away only what we put there.
 * Two reads and two writes, however many cells.
 */
import type { Area, Tab } from '../google/interface.ts';

export type Mark = {
  /** Row and column in the sheet, from 1. */
  readonly row: number;
  readonly column: number;
  readonly tone: Tone;
  readonly text: string;
};
export type Tone = keyof typeof tones;

export const tones = {
  error: '#f8c9c9',
  warning: '#fdecb2',
  note: '#dcebf9',
  comment: '#e6d8f5',
  added: '#d5efd3',
  changed: '#fff4a8',
  removed: '#e3e3e3',
  recent: '#ffd9a8',
  answered: '#cdeaf0',
} as const;
const order: readonly Tone[] = [
  'error',
  'comment',
  'warning',
  'note',
  'recent',
  'changed',
  'answered',
  'added',
  'removed',
];
/** Background of header cells, put back when a mark on one is cleared. */
export const headerColour = '#e8eef7';

/** Cells painted at once; the others are listed in a tab. */
export const paintLimit = 200;

const fence = '\u2063';
const fenced = /\n?\u2063[^\u2063]*\u2063?/g;
const ours = new Set<string>(Object.values(tones));

/** A note without the add-on's part. */
export const theirPart = (note: string): string => note.replace(fenced, '').trim();
export const withOurPart = (note: string, text: string): string => {
  const theirs = theirPart(note);
  return `${theirs}${theirs ? '\n' : ''}${fence}${text}${fence}`;
};

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

/**
 * Replaces the add-on's marks in an area that begins with the row above the header.
 * @returns how many cells were painted
 */
export const paint = (
  tab: Tab,
  headerRow: number,
  columns: number,
  marks: readonly Mark[],
  limit = paintLimit,
): number => {
  const first = Math.max(1, headerRow - 1);
  const area: Area = { row: first, column: 1, rows: tab.size().rows - first + 1, columns };
  const cells = merge(
    marks.filter(
      ({ row, column }) => row >= first && row < first + area.rows && column >= 1 && column <= columns,
    ),
    limit,
  );
  const notes = tab.notes(area);
  const colours: (string | null)[][] = tab.colours(area);
  for (let i = 0; i < area.rows; i++) {
    const noteLine = notes[i] as string[];
    const colourLine = colours[i] as (string | null)[];
    const plain = first + i === headerRow ? headerColour : null;
    for (let j = 0; j < columns; j++) {
      if (noteLine[j]) noteLine[j] = theirPart(noteLine[j] as string);
      const colour = String(colourLine[j] ?? '').toLowerCase();
      if (ours.has(colour)) colourLine[j] = plain;
      else if (colour === '#ffffff') colourLine[j] = null;
    }
  }
  for (const { mark, texts } of cells.values()) {
    const noteLine = notes[mark.row - first] as string[];
    (colours[mark.row - first] as (string | null)[])[mark.column - 1] = tones[mark.tone];
    noteLine[mark.column - 1] = withOurPart(noteLine[mark.column - 1] as string, texts.join('\n'));
  }
  tab.writeColours(area.row, area.column, colours);
  tab.writeNotes(area.row, area.column, notes);
  return cells.size;
};
