/**
 * The home as a sheet of a workbook: the lines of the tab without what a file cannot do, which is tick, open and look up.
 * It is read and printed; nothing in it is sent back.
 */
import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { fill, type Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { homeLines } from '../../shared/home/home-lines.ts';
import type { Home, HomeCell, HomeLine, HomeTone } from '../../shared/home/line.ts';
import { homeWords } from '../../shared/words/home.ts';
import { localTime } from '../common/local-time.ts';
import { textOf } from './cell-style.ts';
import { heightOf } from './row-height.ts';

/** Characters. */
const widths = [32, 12, 24, 13, 32, 48];
const total = widths.reduce((sum, width) => sum + width, 0);

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const tones: Record<HomeTone, string> = {
  error: 'F8C9C9',
  warning: 'FDECB2',
  comment: 'E6D8F5',
  added: 'D5EFD3',
  note: 'DCEBF9',
};
const colours: { readonly [kind in HomeLine['kind']]?: string } = {
  section: 'F3F5F8',
  head: 'E8EEF7',
  lead: tones.note,
};
const bold: readonly HomeLine['kind'][] = ['title', 'section', 'head', 'labels'];
const thin = { style: 'thin', color: { rgb: 'D0D5DD' } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };

const isLink = (cell: HomeCell): cell is { readonly url: string; readonly text: string } =>
  typeof cell === 'object' && 'url' in cell;
const shown = (cell: HomeCell): string | number =>
  typeof cell !== 'object' ? cell : isLink(cell) ? cell.text : '';

const styleOf = ({ kind, tones: own = [] }: HomeLine, column: number, link: boolean): CellStyle => {
  const tone = own[column];
  const colour = tone ? tones[tone] : colours[kind];
  const inTable = kind === 'line' || kind === 'head';
  return {
    ...((bold.includes(kind) || link) && {
      font: {
        ...(bold.includes(kind) && { bold: true }),
        ...(kind === 'title' && { size: 14 }),
        ...(link && { underline: true, color: { rgb: '1155CC' } }),
      },
    }),
    ...(colour && { fill: solid(colour) }),
    ...(inTable && { border }),
    alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
  };
};

/** A text of its own runs over the whole width; the cells of a table keep to their columns. */
const isWide = ({ kind, cells }: HomeLine): boolean =>
  kind !== 'line' && kind !== 'head' && cells.length === 1;

const heightOfLine = (line: HomeLine): number =>
  Math.max(
    line.kind === 'title' ? 28 : 18,
    ...line.cells.map((cell, i) =>
      heightOf(String(shown(cell)), isWide(line) ? total : (widths[i] as number)),
    ),
  );

/** @param home as the person may see it @param programme whose clocks it shows */
export const layHome = (home: Home, programme: Programme, language: Language): WriteSheet => {
  const lines = homeLines(home, {
    say: (text, params) => (params ? fill(text, params) : text)[language],
    language,
    time: (instant) => (instant ? localTime(programme, instant) : ''),
  });
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const merges: NonNullable<WriteSheet['merges']> = [];
  lines.forEach((line, row) => {
    const { kind, cells: given } = line;
    const columns = kind === 'line' || kind === 'head' || kind === 'section' ? widths.length : given.length;
    for (let column = 0; column < columns; column++) {
      const cell = given[column] ?? '';
      const value = shown(cell);
      cells.set(`${row},${column}`, {
        value: typeof value === 'string' ? (value === '' ? null : textOf(value)) : value,
        style: styleOf(line, column, isLink(cell)),
        ...(isLink(cell) && { hyperlink: { target: cell.url } }),
      });
    }
    if (isWide(line)) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: widths.length - 1 });
  });
  return {
    name: homeWords.home[language],
    columns: widths.map((width) => ({ width })),
    rows: lines.map(() => []),
    cells,
    merges,
    rowDefs: new Map(lines.map((line, row) => [row, { height: heightOfLine(line) }] as const)),
    freezePane: { rows: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
};

/** @returns the bytes of an xlsx file, the same for the same home */
export const writeHome = (home: Home, programme: Programme, language: Language): Promise<Uint8Array> => {
  const made = new Date(`${home.today}T00:00:00Z`);
  return writeXlsx({
    sheets: [layHome(home, programme, language)],
    properties: { created: made, modified: made },
  });
};
