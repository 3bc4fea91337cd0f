/** A report as figures that can be found again in its next edition. */
import { type Bilingual, same } from '../ground/bilingual.ts';
import { reportTexts } from '../words/report.ts';
import type { Report } from './report.ts';
import { type Format, formatOf, type Table, type TableCell, type TableRow } from './table.ts';

export type ChangedFigure = {
  /** Section and table, line and column as they are printed. */
  readonly table: Bilingual;
  readonly row: Bilingual;
  readonly column: Bilingual;
  readonly format: Format;
  /** Left out where the line was not there, or is not there any more. */
  readonly before?: TableCell;
  readonly after?: TableCell;
};

type Figure = Omit<ChangedFigure, 'before' | 'after'> & {
  readonly value: TableCell;
  /** Section, table and column: a figure of a column that the other report does not have is not compared with it. */
  readonly place: string;
};
export type Figures = Map<string, Figure>;

const join = (a: Bilingual, b: Bilingual): Bilingual => ({ zh: `${a.zh}：${b.zh}`, en: `${a.en}: ${b.en}` });

const labelOf = ({ cells: [first = null] }: TableRow): Bilingual =>
  first === null ? same('') : typeof first === 'number' ? same(String(first)) : first;

/** Each line with its name; one that heads others without figures of its own, or has parts, names them too. */
const namedRows = ({ rows }: Table): readonly (readonly [Bilingual, TableRow])[] => {
  let group: Bilingual | undefined;
  let headsAll = false;
  return rows.map((row) => {
    const label = labelOf(row);
    if (row.role === 'group') {
      group = label;
      headsAll = row.cells.slice(1).every((cell) => cell === null);
    } else if (group && row.role !== 'total' && (headsAll || row.role === 'part'))
      return [join(group, label), row];
    return [label, row];
  });
};

export const figuresOf = ({ headlines, sections }: Report): Figures => {
  const figures: Figures = new Map();
  const keep = (key: string, figure: Figure): void => {
    // Of two lines with the same words the second is the second.
    let free = key;
    while (figures.has(free)) free += '+';
    figures.set(free, figure);
  };
  for (const { title, value, format } of headlines)
    keep(`#${title.zh}`, {
      table: reportTexts.keyFigures,
      row: title,
      column: same(''),
      format,
      value,
      place: '#',
    });
  for (const { id, title, tables } of sections)
    for (const table of tables)
      for (const [name, row] of namedRows(table))
        row.cells.slice(1).forEach((value, i) => {
          const column = table.columns[i + 1]?.title ?? same('');
          const place = {
            table: join(title, table.title),
            row: name,
            column,
            format: formatOf(table, row, i + 1),
          };
          keep(`${id}#${table.id}#${name.zh}#${column.zh}`, {
            ...place,
            value,
            place: `${id}#${table.id}#${column.zh}`,
          });
        });
  return figures;
};
