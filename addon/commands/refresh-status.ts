import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { differingText } from '../lay/differing-status.ts';
import { headLine } from '../lay/head-line.ts';
import { dropdownOf, writeAbout, writeStatus } from '../lay/lay-document.ts';
import { aboutOf, statusText } from '../lay/status-line.ts';
import { commentMarks, openReturn } from '../marks/comment-marks.ts';
import { listComments } from '../marks/list-comments.ts';
import { paint } from '../marks/paint.ts';
import { type OpenTab, openActiveTab } from '../tab/open-tab.ts';
import { planText, writeCodes } from '../tab/project-codes.ts';
import { offerNewer } from './compare-versions.ts';

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

type Decision = NonNullable<ReturnType<typeof openReturn>>;

const showReturn = (desk: Desk, open: OpenTab, returned: Decision): void => {
  const { say } = desk;
  const { comments, reason, version } = returned;
  paint(open.tab, open.grid.headerRow, open.grid.headers.length, commentMarks(desk, open), Infinity);
  const lines = [say(sheetWords.returnedText, { version, count: comments.length, reason })];
  if (comments.length) {
    const tab = listComments(desk, open, returned);
    lines.push('', say(sheetWords.returnedMarked, { tab }), say(reviewWords.returnedHow));
    open.tab.activate();
  }
  desk.tell(sheetWords.refreshTitle, lines.join('\n'));
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
  const status = statusText(desk, standing) + planText(desk, open.known) + differingText(desk, open);
  writeAbout(open.tab, open.grid, aboutOf(desk, open.known, headLine(desk, open, open.grid)));
  writeStatus(open.tab, open.grid.headerRow, status);
  renewDropdowns(open);
  writeCodes(open.tab, open.grid, open.known);
  const returned = openReturn(open.known);
  if (returned) showReturn(desk, open, returned);
  else showStatus(desk, open, status);
  if (standing && standing.version > open.seal.baseVersion && standing.version !== open.seal.comparedVersion)
    offerNewer(desk, open, standing);
};
