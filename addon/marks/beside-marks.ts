/** Notes without a colour on the amounts that a form has something to say of, though nothing is wrong with them. */
import { besideOf } from '../../shared/form/beside-of.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { columnOf, type Grid } from '../tab/grid.ts';
import { contextOf, formOf, type OpenTab } from '../tab/open-tab.ts';
import { withOurPart } from './note-parts.ts';
import type { Mark } from './paint.ts';

type Sheet = Pick<OpenTab, 'seal' | 'known'>;
type Cells = Pick<Grid, 'headers' | 'rows' | 'ids'>;

const besideIn = (sheet: Sheet, cells: Cells) => besideOf(formOf(sheet.seal), cells, contextOf(sheet));

export const besideMarks = (desk: Desk, { grid, ...sheet }: OpenTab): Mark[] =>
  besideIn(sheet, grid).flatMap(({ row, column, text }) => {
    const at = columnOf(grid, column);
    return at > 0
      ? [{ row: grid.headerRow + 1 + row, column: at, tone: 'beside' as const, text: desk.say(text) }]
      : [];
  });

/** The same on a tab that was just laid out: one write for each column. @param place of the first cell of a column */
export const noteBeside = (
  desk: Desk,
  tab: Tab,
  sheet: Sheet,
  cells: Cells,
  place: (column: string) => readonly [row: number, column: number],
): void => {
  const notes = besideIn(sheet, cells);
  for (const column of new Set(notes.map((each) => each.column))) {
    const own = new Map(notes.filter((each) => each.column === column).map(({ row, text }) => [row, text]));
    const [firstRow, at] = place(column);
    const noteOf = (row: number): string => {
      const text = own.get(row);
      return text ? withOurPart('', desk.say(text)) : '';
    };
    tab.writeNotes(
      firstRow,
      at,
      cells.rows.map((_, row) => [noteOf(row)]),
    );
  }
};
