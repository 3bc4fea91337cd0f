import type { Cell } from '../../shared/form/define-form.ts';
import type { CellComment } from '../../shared/submission/submission.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { type Known, type OpenTab, openActiveTab } from '../check-tab.ts';
import type { Desk } from '../desk.ts';
import { columnText } from '../issue-text.ts';
import { dropdownOf, writeAbout, writeStatus } from '../lay-document.ts';
import { writeList } from '../list-tab.ts';
import { type Mark, paint } from '../paint.ts';
import { columnOf, firstColumnOf } from '../paint-issues.ts';
import { planText, writeCodes } from '../project-codes.ts';
import type { Grid } from '../read-grid.ts';
import { aboutOf, statusOf } from '../status-line.ts';
import { offerNewer } from './compare-versions.ts';

/** Row of the sheet where a comment's row is now, wherever it was sorted to; 0 when it is gone. */
const rowOfComment = ({ ids, headerRow }: Grid, { rowId }: CellComment): number => {
  const at = rowId === '' ? -1 : ids.indexOf(rowId);
  return at < 0 ? 0 : headerRow + 1 + at;
};

const marksOf = (desk: Desk, { grid }: OpenTab, comments: readonly CellComment[]): Mark[] =>
  comments.flatMap((comment) => {
    const row = rowOfComment(grid, comment);
    const column = columnOf(grid, comment.column) || firstColumnOf(grid);
    return row === 0
      ? []
      : [
          {
            row,
            column,
            tone: 'comment' as const,
            text: desk.say(sheetWords.commentNote, { text: comment.text }),
          },
        ];
  });

const listComments = (
  desk: Desk,
  open: OpenTab,
  comments: readonly CellComment[],
  reason: string,
): string => {
  const { say } = desk;
  const placed = comments.map((comment) => ({ comment, row: rowOfComment(open.grid, comment) }));
  placed.sort((a, b) => (a.row || Infinity) - (b.row || Infinity));
  const line = ({ comment, row }: (typeof placed)[number]): Cell[] => {
    return [row || say(sheetWords.commentGone), columnText(desk, open, comment.column), comment.text];
  };
  return writeList(desk.google, {
    id: 'comments',
    name: say(sheetWords.commentsTab),
    title: `${open.tab.name()}　${reason}`,
    headers: [sheetWords.listRow, sheetWords.listColumn, sheetWords.commentText].map((text) => say(text)),
    widths: [150, 160, 520],
    rows: placed.map(line),
  }).name();
};

/** A project approved since the tab was opened becomes choosable. */
const renewDropdowns = ({ tab, grid, known }: OpenTab): void => {
  const columns = new Map(known.columns.map((column) => [column.name, column] as const));
  const lists = grid.columnAt.map((name) => {
    const column = name === undefined ? undefined : columns.get(name);
    return column && dropdownOf(column);
  });
  const rows = tab.size().rows - grid.headerRow;
  if (rows > 0)
    tab.writeDropdowns({ row: grid.headerRow + 1, column: 1, rows, columns: lists.length }, lists);
};

type Decision = NonNullable<NonNullable<Known['standing']>['decision']>;

const showReturn = (desk: Desk, open: OpenTab, { comments, reason, version }: Decision): void => {
  const { say } = desk;
  paint(open.tab, open.grid.headerRow, open.grid.headers.length, marksOf(desk, open, comments), Infinity);
  const returned = say(sheetWords.returnedText, { version, count: comments.length, reason });
  let where = '';
  if (comments.length) {
    where = `\n\n${say(sheetWords.returnedMarked, { tab: listComments(desk, open, comments, reason) })}`;
    open.tab.activate();
  }
  desk.tell(sheetWords.refreshTitle, returned + where);
};

/** Comments of an earlier return are taken away, and so are marks of an earlier check: they may be out of date. */
const showStatus = (desk: Desk, open: OpenTab, status: string): void => {
  paint(open.tab, open.grid.headerRow, open.grid.headers.length, []);
  desk.tell(sheetWords.refreshTitle, status);
};

/** 刷新状态与意见 */
export const refreshStatus = (desk: Desk): void => {
  const open = openActiveTab(desk);
  const { standing } = open.known;
  const status = statusOf(desk, standing) + planText(desk, open.known);
  writeAbout(open.tab, open.grid, aboutOf(desk, open.known));
  writeStatus(open.tab, open.grid.headerRow, status);
  renewDropdowns(open);
  writeCodes(open.tab, open.grid, open.known);
  if (standing?.state === 'returned' && standing.decision) showReturn(desk, open, standing.decision);
  else showStatus(desk, open, status);
  if (standing && standing.version > open.seal.baseVersion && standing.version !== open.seal.comparedVersion)
    offerNewer(desk, open, standing);
};
