/**
 * The tab 退回意见: the bureau's comments by row, with a column where the clerk may answer in words. Hidden keys
 * say which comment of which version a line is about, so answers are found again when the list is written anew.
 */
import type { Cell } from '../../shared/form/define-form.ts';
import { type CellComment, documentPath } from '../../shared/submission/submission.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { firstListRow, listOf, writeList } from '../lay/list-tab.ts';
import type { OpenTab } from '../tab/open-tab.ts';
import { type Answered, answeredText, rowOfComment } from './comment-marks.ts';
import { columnPlace } from './issue-text.ts';

const listId = 'comments';
/** Column of the answers, counted from 0. */
const answerAt = 4;
type Place = Pick<CellComment, 'rowId' | 'column'>;

const keyOf = ({ seal }: OpenTab, version: number, { rowId, column }: Place): string =>
  [documentPath(seal), version, rowId, column].join('#');

type Written = CellComment & { readonly row: number };

/** What the clerk wrote beside the comments of a returned version, with the row of the list. */
export const readAnswers = (desk: Desk, open: OpenTab, version: number): Written[] => {
  const tab = listOf(desk.google, listId);
  if (!tab) return [];
  const begin = `${documentPath(open.seal)}#${version}#`;
  return tab
    .readAll()
    .slice(firstListRow - 1)
    .flatMap((line, i) => {
      const key = String(line[0] ?? '');
      const text = String(line[answerAt] ?? '').trim();
      if (!key.startsWith(begin) || text === '') return [];
      const [rowId = '', column = ''] = key.slice(begin.length).split('#');
      return [{ rowId, column, text, row: firstListRow + i }];
    });
};

type Returned = {
  readonly version: number;
  readonly reason: string;
  readonly comments: readonly CellComment[];
  /** After the submission that answers them. */
  readonly answered?: Answered;
};

/** Lists the comments where their rows are now; answers the tab's name. */
export const listComments = (
  desk: Desk,
  open: OpenTab,
  { version, reason, comments, answered }: Returned,
): string => {
  const { say } = desk;
  const written = new Map(
    readAnswers(desk, open, version).map((answer) => [keyOf(open, version, answer), answer.text] as const),
  );
  const placed = comments.map((comment, i) => ({
    comment,
    row: rowOfComment(open.grid, comment),
    outcome: answered?.[i],
  }));
  placed.sort((a, b) => (a.row || Infinity) - (b.row || Infinity));
  const where = ({ rowId }: CellComment, row: number): Cell =>
    row || say(rowId === '' ? sheetWords.placeSheet : sheetWords.commentGone);
  return writeList(desk.google, {
    id: listId,
    name: say(sheetWords.commentsTab),
    title: `${open.tab.name()}　${reason}`,
    headers: [
      sheetWords.idHeader,
      sheetWords.listRow,
      sheetWords.listColumn,
      sheetWords.commentText,
      reviewWords.answerColumn,
      reviewWords.answerState,
    ].map((text) => say(text)),
    widths: [40, 120, 160, 420, 360, 90],
    rows: placed.map(({ comment, row, outcome }) => {
      const key = keyOf(open, version, comment);
      return [
        key,
        where(comment, row),
        columnPlace(desk, open, comment.column),
        comment.text,
        written.get(key) ?? '',
        outcome ? answeredText(desk, outcome) : say(reviewWords.answerOpen),
      ];
    }),
    hiddenKeys: true,
  }).name();
};
