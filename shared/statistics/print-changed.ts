/** The figures that an edition corrects, old and new, as a table and as lines of a mail. */
import { type Bilingual, fill } from '../ground/bilingual.ts';
import { reportTexts as words } from '../words/report.ts';
import type { ChangedFigure } from './figures-of-report.ts';
import { notAvailable, printCell, type Table, type TableCell } from './table.ts';

const hasUnit = ({ column, row }: ChangedFigure): boolean => /%/.test(column.zh) || /%/.test(row.zh);

const printed = (cell: TableCell | undefined, figure: ChangedFigure): Bilingual => {
  const { format } = figure;
  if (cell === undefined) return { zh: notAvailable, en: notAvailable };
  // A share of the key figures has no column that says so.
  const unit = format === 'share' && typeof cell === 'number' && !hasUnit(figure) ? '%' : '';
  return { zh: printCell(cell, format, 'zh') + unit, en: printCell(cell, format, 'en') + unit };
};

/** @param most lines printed; the rest is counted in a note */
export const changedTable = (figures: readonly ChangedFigure[], most = figures.length): Table => ({
  id: 'changed-figures',
  title: words.changedTable,
  columns: [
    { title: words.changedTableName, format: 'text' },
    { title: words.changedRow, format: 'text' },
    { title: words.changedColumn, format: 'text' },
    { title: words.changedBefore, format: 'text' },
    { title: words.changedAfter, format: 'text' },
  ],
  rows: figures.slice(0, most).map((figure) => ({
    cells: [
      figure.table,
      figure.row,
      figure.column,
      printed(figure.before, figure),
      printed(figure.after, figure),
    ],
  })),
  notes: figures.length > most ? [fill(words.changedFiguresMore, { count: figures.length - most })] : [],
});

/** The first of them as sentences: 主要数据，本月培训人数：97 → 92. */
export const changedLines = (figures: readonly ChangedFigure[], most: number): readonly Bilingual[] => [
  ...figures.slice(0, most).map((figure) =>
    fill(figure.column.zh ? words.changedLine : words.changedLineAlone, {
      table: figure.table,
      row: figure.row,
      column: figure.column,
      before: printed(figure.before, figure),
      after: printed(figure.after, figure),
    }),
  ),
  ...(figures.length > most ? [fill(words.changedFiguresMore, { count: figures.length - most })] : []),
];
