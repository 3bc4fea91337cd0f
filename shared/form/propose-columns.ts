/**
 * Which of the form's columns a header that is none of its names may stand for: by the words in it, and by what
 * the cells under it can be read as. Proposals only; whoever knows the table decides.
 */
import { type Bilingual, listNames } from '../ground/bilingual.ts';
import { quote } from '../ground/issue.ts';
import { mendText } from '../ground/well-formed.ts';
import type { SheetCells } from './check-sheet.ts';
import type { Cell, CheckContext, Column, ColumnKind, Form } from './define-form.ts';
import { findHeaderRow, searchDepth } from './find-header-row.ts';
import { Finding } from './kinds/kind.ts';
import { kindOf } from './kinds/kinds.ts';
import { lookAt, openColumns } from './map-columns.ts';
import { matchHeaders } from './match-headers.ts';
import { isBlank } from './tidy.ts';

type Cells = Pick<SheetCells, 'headers' | 'rows'>;

const fold = (header: string): string => header.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase();

/** 0 to 1: the longest name of the column that stands in the header, as a share of it. */
const byWords = ({ header, also = [] }: Column, given: string): number => {
  const text = fold(given).replace(/\(.*?\)/g, '');
  const held = [header.zh, header.en, ...also]
    .map(fold)
    .filter((name) => name.length > 1 && text.includes(name));
  return Math.max(0, ...held.map((name) => name.length)) / Math.max(1, text.length);
};

/** Kinds that not every cell can be read as. */
const telling: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'citizen-number',
  'credit-code',
  'phone',
  'proof',
  'date',
  'dates',
  'month',
  'choice',
  'choices',
  'yes-no',
  'reference',
  'references',
  'unit',
]);
/** Cells that are looked at under a header. */
const sample = 30;

/** 0 to 1: how many of the cells the column would take. */
const byContent = (column: Column, cells: readonly Cell[], context: CheckContext): number => {
  if (!telling.has(column.kind) || cells.length === 0) return 0;
  const read = kindOf(column).reader(column, context);
  const taken = cells.filter((cell) => {
    const reading = read(cell);
    return reading instanceof Finding ? reading.value !== undefined : reading !== undefined;
  });
  return taken.length / cells.length;
};

/** From here on a likeness is worth saying. */
const worth = 0.5;
const most = 3;

const cellsUnder = ({ rows }: Cells, position: number): Cell[] =>
  rows
    .map((row) => row[position] ?? null)
    .filter((cell) => !isBlank(cell))
    .slice(0, sample);

export type MappingState = {
  readonly recognised: readonly { readonly header: string; readonly column: string }[];
  /** Headers over content that belong to no column, with those they may stand for, the likeliest first. */
  readonly unknown: readonly { readonly header: string; readonly proposals: readonly string[] }[];
  /** Required columns that nothing stands for. */
  readonly missing: readonly string[];
};

/** As it stands, to be named again; but no personal number, wherever somebody wrote one. */
const shown = (header: string): string => (/(?:\d[ -]?){11}/.test(header) ? quote(header) : mendText(header));

/** What a table's headers were understood as, and what to ask its owner about. */
export const mappingState = (form: Form, cells: Cells, context: CheckContext): MappingState => {
  const { columnAt, foreign } = lookAt(form, cells);
  const missing = openColumns(form, cells);
  const free = Object.entries(form.columns).filter(
    ([name]) => missing.includes(name) || !columnAt.includes(name),
  );
  return {
    recognised: columnAt.flatMap((column, i) =>
      column === undefined ? [] : [{ header: shown(cells.headers[i] as string), column }],
    ),
    unknown: foreign.map((i) => {
      const header = cells.headers[i] as string;
      const under = cellsUnder(cells, i);
      const likely = free
        .map(([name, column]) => ({
          name,
          likeness: Math.max(byWords(column, header), byContent(column, under, context)),
        }))
        .filter(({ likeness }) => likeness >= worth)
        .sort((a, b) => b.likeness - a.likeness);
      return { header: shown(header), proposals: likely.slice(0, most).map(({ name }) => name) };
    }),
    missing,
  };
};

/** What a header is looked for by, and how far down, as a message may say it: the first required columns. */
export const soughtHeader = ({ columns }: Pick<Form, 'columns'>): { depth: number; columns: Bilingual } => {
  const required = Object.values(columns).filter((column) => column.required);
  return { depth: searchDepth, columns: listNames(required.slice(0, 5).map(({ header }) => header)) };
};

/** Rows from the top in which a header of somebody's own is looked for. */
const guessDepth = 30;

/** Could these be headers, of which the form knows or guesses at least two? */
const mayBeHeader = (form: Form, row: readonly unknown[]): boolean => {
  const texts = row.filter((cell) => String(cell ?? '').trim() !== '').map(String);
  if (texts.length < 3 || new Set(texts).size < texts.length) return false;
  if (texts.some((text) => text.length > 20 || /^[\d.,/:-]+$/.test(text.trim()))) return false;
  const { columnAt } = matchHeaders(form, texts);
  const alike = texts.filter(
    (text, i) =>
      columnAt[i] !== undefined ||
      Object.values(form.columns).some((column) => byWords(column, text) >= worth),
  );
  return alike.length >= 2;
};

/** The row of the form's header, or else of one that somebody made of his own words; -1 when there is none. */
export const guessHeaderRow = (form: Form, grid: readonly (readonly unknown[])[]): number => {
  const found = findHeaderRow(form, grid);
  return found >= 0 ? found : grid.slice(0, guessDepth).findIndex((row) => mayBeHeader(form, row));
};
