/**
 * Lays a version out for review: what changed coloured, the reviewer's comments put back, unsent or sent already,
 * the last comments with their answers and the history at the side.
 */
import { periodName } from '../../shared/ground/period.ts';
import type { CellComment } from '../../shared/submission/submission.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { paint } from '../marks/paint.ts';
import type { Document } from '../marks/printer.ts';
import { printer } from '../marks/printer.ts';
import { commentLines } from '../marks/review-comments.ts';
import { firstFormColumn } from '../marks/review-marks.ts';
import { type Seal, writeSeal } from '../tab/seal.ts';
import { headerRowOfLayout, layDocument } from './lay-document.ts';
import { extraColumn, layRows } from './review-rows.ts';
import { historyOf, statusOfReview, withLines } from './review-status.ts';
import { timeText } from './status-line.ts';

/** Comments on cells go back as the reviewer's notes; answers those whose row or column is gone. */
const putBack = (
  tab: Tab,
  { ids, columns }: Document,
  kept: readonly CellComment[],
): readonly CellComment[] => {
  const gone = kept.filter(
    ({ rowId, column }) =>
      !ids.includes(rowId) || (column !== '' && !columns.some(({ name }) => name === column)),
  );
  const placed = kept.filter((comment) => comment.column !== '' && gone.indexOf(comment) < 0);
  if (placed.length) {
    const notes = ids.map(() => columns.map(() => ''));
    for (const { rowId, column, text } of placed) {
      const line = notes[ids.indexOf(rowId)] as string[];
      const at = columns.findIndex(({ name }) => name === column);
      line[at] = line[at] ? `${line[at]}\n${text}` : text;
    }
    tab.writeNotes(headerRowOfLayout + 1, firstFormColumn, notes);
  }
  return gone;
};

/** What the tab is called. */
export const titleOfReview = ({ forReading }: Document) =>
  forReading ? sheetWords.readTab : sheetWords.reviewTab;

/** @returns comments of `kept` for which there is no place any more */
export const layReview = (
  desk: Desk,
  tab: Tab,
  seal: Seal,
  document: Document,
  kept: readonly CellComment[] = [],
): readonly CellComment[] => {
  const { say } = desk;
  const { standing, columns, unitName: unit, title, answering } = document;
  const period = periodName(seal.period);
  const print = printer(seal, document);
  const { rows, ids, marks } = layRows(desk, seal, document, print, kept);
  const values = {
    unit,
    period,
    version: document.version,
    rows: document.cells.length,
    by: standing.submittedBy,
    at: timeText(desk, standing.submittedAt),
    certifier: standing.certifier,
    receipt: standing.receipt,
  };
  layDocument(tab, {
    title: say(titleOfReview(document), { unit, title, period }),
    about: say(sheetWords.reviewAbout, values),
    status: statusOfReview(desk, document),
    columns: [
      extraColumn(say(sheetWords.reviewChange), 220),
      // Whoever decides nothing is told that what they write here goes nowhere.
      document.forReading
        ? extraColumn(say(sheetWords.forReading), 90, say(sheetWords.forReadingHelp))
        : extraColumn(say(sheetWords.reviewComment), 220, say(sheetWords.reviewCommentHelp)),
      ...columns.map(({ dropdown: _, ...column }) => column),
      ...(answering ? [extraColumn(say(reviewWords.commentsColumn), 420)] : []),
      extraColumn(say(sheetWords.reviewHistory), 420),
    ],
    rows: withLines(
      rows,
      columns.length + 2,
      ...(answering ? [commentLines(desk, seal, document, print)] : []),
      historyOf(desk, document),
    ),
    ids,
    wrap: 'all',
  });
  writeSeal(tab, seal);
  const gone = putBack(tab, document, kept);
  const canvas = { headerRow: headerRowOfLayout, column: 1, columns: firstFormColumn + columns.length - 1 };
  paint(tab, { ...canvas, last: headerRowOfLayout }, marks, Infinity);
  return gone;
};
