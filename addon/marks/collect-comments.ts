import { limits } from '../../shared/contract/limits.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import type { CellComment } from '../../shared/submission/submission.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal, withinEach } from '../google/refusal.ts';
import type { Grid } from '../tab/grid.ts';
import { theirPart } from './note-parts.ts';

/** Position of the reviewer's own column, in whichever language the tab was laid out. */
export const commentColumn = ({ headers }: Pick<Grid, 'headers'>): number =>
  headers.findIndex(
    (header) => header === sheetWords.reviewComment.zh || header === sheetWords.reviewComment.en,
  );

/**
 * What the reviewer wrote on a review tab: notes on cells (ours are distinguished from theirs), and the text of
 * their own column, which is about the row and names no column. Rows without an id are no rows of the
 * document.
 */
export const collectComments = (tab: Tab, grid: Grid): CellComment[] => {
  if (grid.rows.length === 0) return [];
  const notes = tab.notes({
    row: grid.headerRow + 1,
    column: 1,
    rows: grid.rows.length,
    columns: grid.headers.length,
  });
  const extra = commentColumn(grid);
  const comments: CellComment[] = [];
  const add = (rowId: string, column: string, text: string) => {
    if (text) comments.push({ rowId, column, text });
  };
  grid.ids.forEach((rowId, i) => {
    if (rowId === '') return;
    if (extra >= 0) add(rowId, '', String(grid.rows[i]?.[extra] ?? '').trim());
    grid.columnAt.forEach((column, j) => {
      if (column !== undefined) add(rowId, column, theirPart(notes[i]?.[j] ?? ''));
    });
  });
  return comments;
};

/**
 * Comments as they may be sent: nothing is cut off from what was written.
 * @throws Refusal too-many-comments, text-too-long
 */
export const sendable = (comments: readonly CellComment[], grid: Grid): CellComment[] => {
  const { length: count } = comments;
  if (count > limits.comments)
    throw new Refusal('too-many-comments', fill(sheetWords.returnTooMany, { count, limit: limits.comments }));
  const placed = comments.map((comment) => ({
    comment,
    text: comment.text,
    row: grid.headerRow + 1 + grid.ids.indexOf(comment.rowId),
  }));
  return withinEach(limits.commentText, placed).map(({ comment }) => comment);
};
