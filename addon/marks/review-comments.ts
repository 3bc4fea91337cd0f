/** Comments of a review, on their cells and as lines. */
import { cellName } from '../../shared/form/cell-name.ts';
import type { Value } from '../../shared/form/define-form.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { formOf } from '../tab/open-tab.ts';
import type { Seal } from '../tab/seal.ts';
import { columnText } from './issue-text.ts';
import type { Mark } from './paint.ts';
import type { Document } from './printer.ts';
import { type Print, shown } from './printer.ts';
import { type Comment, firstFormColumn, placeOf, rowFinder } from './review-marks.ts';

export const isUnanswered = ({ outcome, answer }: Pick<Comment, 'outcome' | 'answer'>): boolean =>
  outcome === 'unchanged' && answer === undefined;

const outcomeText = (desk: Desk, print: Print, comment: Comment): string => {
  const { outcome, column, before, after, answer } = comment;
  const cell = (value: Value | undefined) => shown(desk, print, column, value);
  const textTexts =
    outcome === 'removed'
      ? desk.say(reviewWords.lastRemoved)
      : outcome === 'unchanged'
        ? desk.say(reviewWords.lastUnmet)
        : before === undefined && after === undefined
          ? desk.say(reviewWords.lastMet)
          : desk.say(reviewWords.lastChanged, { before: cell(before), after: cell(after) });
  return answer
    ? `${textTexts}${desk.language === 'zh' ? '；' : '; '}${desk.say(reviewWords.lastAnswer, { text: answer })}`
    : textTexts;
};

/** On the cell, or the row's first one: what was asked for last time and what became of it. */
export const reviewCommentMarks = (desk: Desk, document: Document, print: Print): Mark[] => {
  const rowOf = rowFinder(document);
  return (document.answering?.comments ?? []).flatMap((comment) => {
    const row = rowOf(comment.rowId);
    if (row === 0) return [];
    const text = `${desk.say(reviewWords.lastComment, { text: comment.text })}\n${outcomeText(desk, print, comment)}`;
    const tone = isUnanswered(comment) ? ('comment' as const) : ('answered' as const);
    return [{ row, column: placeOf(document, comment.column) || firstFormColumn, tone, text }];
  });
};

/** The same as lines beside the rows: the general comment first, then each with its place. */
export const commentLines = (desk: Desk, seal: Seal, document: Document, print: Print): string[] => {
  const { answering } = document;
  const form = formOf(seal);
  if (!answering) return [];
  const rowOf = rowFinder(document);
  const { version, byName: by, reason } = answering;
  const place = (rowId: string, name: string): string => {
    const column = columnText(desk, { form }, name);
    const row = rowOf(rowId);
    if (rowId !== '' && row === 0) return desk.say(reviewWords.placeGone);
    if (rowId === '')
      return column ? desk.say(sheetWords.placeHeader, { column }) : desk.say(sheetWords.placeSheet);
    const at = placeOf(document, name);
    return at === 0
      ? desk.say(sheetWords.placeRow, { row })
      : desk.say(sheetWords.placeCell, { cell: cellName(row, at), column });
  };
  return [
    ...(reason ? [desk.say(reviewWords.lastReason, { version, by, reason })] : []),
    ...answering.comments.map((comment) =>
      desk.say(reviewWords.lastLine, {
        place: place(comment.rowId, comment.column),
        text: comment.text,
        outcome: outcomeText(desk, print, comment),
      }),
    ),
  ];
};
