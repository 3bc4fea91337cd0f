import type { Language } from '../../../shared/ground/bilingual.ts';
import { formatOf, type Table } from '../../../shared/statistics/table.ts';
import { printPlanCell } from './line-cells.ts';
import type { PrintedTable } from './printed-table.ts';

/** A text so wide, in letters, is read as a sentence and not as a word; a Chinese character is as wide as two. */
const longText = 24;
const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);

/** A table of totals: names left, figures right; sentences left, in a column that has room for them. */
export const totals = (table: Table, language: Language): PrintedTable => ({
  title: table.title[language],
  columns: table.columns.map(({ title, format }, place) => {
    const isLong =
      format === 'text' &&
      table.rows.some(
        ({ cells }) => widthOf(printPlanCell(cells[place] ?? null, format)[language]) > longText,
      );
    return {
      header: title[language],
      align: format === 'text' ? (place === 0 || isLong ? 'left' : 'center') : 'right',
      share: place === 0 ? 2 : isLong ? 2.4 : format === 'money' || format === 'text' ? 1.4 : 1,
    };
  }),
  groups: [
    {
      rows: table.rows.map((row) => ({
        cells: row.cells.map(
          (cell, place) =>
            (row.role === 'part' && place === 0 ? '　' : '') +
            printPlanCell(cell, formatOf(table, row, place))[language],
        ),
        ...((row.role === 'total' || row.role === 'group') && { strong: true as const }),
      })),
    },
  ],
  notes: table.notes.map((note) => note[language]),
});
