/** The bureau's comments on a department's sheet: on their cells wherever the rows were sorted to, until answered. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { CellComment } from '../../shared/submission/submission.ts';
import { outcomeTexts, reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { columnOf, firstColumnOf, type Grid } from '../tab/grid.ts';
import type { Known } from '../tab/known-document.ts';
import type { OpenTab } from '../tab/open-tab.ts';
import type { Mark } from './paint.ts';

export type Answered = NonNullable<BodyOf<'submitForm'>['answered']>;
type Decision = NonNullable<NonNullable<Known['standing']>['decision']>;

/** The return that waits for an answer; undefined when there is none. */
export const openReturn = ({ standing }: Pick<Known, 'standing'>): Decision | undefined =>
  standing?.state === 'returned' ? standing.decision : undefined;

/** Row of the sheet where a comment's row is now; 0 when it is gone or the comment names none. */
export const rowOfComment = ({ ids, headerRow }: Grid, { rowId }: Pick<CellComment, 'rowId'>): number => {
  const at = rowId === '' ? -1 : ids.indexOf(rowId);
  return at < 0 ? 0 : headerRow + 1 + at;
};

const mark = (grid: Grid, comment: CellComment, tone: Mark['tone'], text: string): Mark[] => {
  const row = rowOfComment(grid, comment);
  const column = columnOf(grid, comment.column) || firstColumnOf(grid);
  return row === 0 ? [] : [{ row, column, tone, text }];
};

/** Comments that still wait for an answer. */
export const commentMarks = (desk: Desk, { grid, known }: OpenTab): Mark[] =>
  (openReturn(known)?.comments ?? []).flatMap((comment) =>
    mark(grid, comment, 'comment', desk.say(sheetWords.commentNote, { text: comment.text })),
  );

/** What became of one: the words for a list. */
export const answeredText = ({ say }: Desk, { outcome, answer }: Answered[number]): string =>
  outcome === 'unchanged' && answer ? say(reviewWords.answerWorded) : say(outcomeTexts[outcome]);

/** The same comments after the submission that answers them. */
export const answeredMarks = (desk: Desk, { grid }: OpenTab, answered: Answered): Mark[] =>
  answered.flatMap((comment) => {
    const { text, outcome, answer } = comment;
    const isOpen = outcome === 'unchanged' && !answer;
    return isOpen
      ? mark(grid, comment, 'comment', desk.say(reviewWords.unansweredNote, { text }))
      : mark(
          grid,
          comment,
          'answered',
          desk.say(reviewWords.answeredNote, { text, outcome: answeredText(desk, comment) }),
        );
  });

export const answeredCounts = (answered: Answered) => {
  const met = answered.filter(({ outcome }) => outcome !== 'unchanged').length;
  const worded = answered.filter(({ outcome, answer }) => outcome === 'unchanged' && answer).length;
  return { comments: answered.length, met, worded, open: answered.length - met - worded };
};
