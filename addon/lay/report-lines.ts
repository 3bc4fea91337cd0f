/** The lines of a report in a tab, table by table. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { columnDigits, type Format, formatOf } from '../../shared/statistics/table.ts';
import type { Desk } from '../google/desk.ts';

const widthOf = (character: string): number => (character > '\u2e7f' ? 1 : 0.55);

/** Of a note, in widths of a Chinese character: as wide as a usual table of the report. */
const noteWidth = 60;

/** A long note in lines that end behind a mark or a word, because a cell that spills over has no second line. */
export const noteLines = (text: string): Line[] => {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.match(/[\u2e80-\uffef][，。；：、）”！？]*|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    const own = [...word].reduce((sum, character) => sum + widthOf(character), 0);
    if (line && width + own > noteWidth) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += word;
    width += own;
  }
  return [...lines, line].map((each) => ({ kind: 'note', cells: [each.trimEnd()] }));
};

export type Report = BodyOf<'readReport'>;
type Table = Report['tables'][number];

export type Line = {
  readonly kind: 'title' | 'head' | 'row' | 'sum' | 'note' | 'links' | 'blank';
  readonly cells: readonly Cell[];
  readonly formats?: readonly string[];
  /** Of a head: columns from here on, from 0, hold numbers. */
  readonly numbersFrom?: number;
};

/** As the page prints them, a column with one number of decimals. */
const numberFormat = (format: Format, digits: number): string => {
  if (format === 'text') return '@';
  return digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0';
};

const rowLine = ({ say }: Desk, table: Table, row: Table['rows'][number]): Line => ({
  kind: row.role === 'total' || row.role === 'group' ? 'sum' : 'row',
  cells: row.cells.map((cell, i) => {
    const value = cell !== null && typeof cell === 'object' ? say(cell) : cell;
    return i === 0 && row.role === 'part' ? `　${value}` : value;
  }),
  formats: row.cells.map((cell, i) =>
    typeof cell === 'number' ? numberFormat(formatOf(table, row, i), columnDigits(table, row, i)) : '@',
  ),
});

export const linesOf = (desk: Desk, table: Table): Line[] => [
  { kind: 'title', cells: [desk.say(table.title)] },
  {
    kind: 'head',
    cells: table.columns.map(({ title }) => desk.say(title)),
    numbersFrom: table.columns.reduce((from, { format }, i) => (format === 'text' ? i + 1 : from), 0),
  },
  ...table.rows.map((row) => rowLine(desk, table, row)),
  ...table.notes.flatMap((note) => noteLines(desk.say(note))),
  { kind: 'blank', cells: [] },
];
