import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { differingText } from '../lay/differing-status.ts';
import { headLine } from '../lay/head-line.ts';
import { dropdownOf, writeAbout, writeStatus } from '../lay/lay-document.ts';
import { aboutOf, statusText } from '../lay/status-line.ts';
import { besideMarks } from '../marks/beside-marks.ts';
import { commentMarks, openReturn } from '../marks/comment-marks.ts';
import { listComments } from '../marks/list-comments.ts';
import { preparePaintGrid } from '../marks/paint-grid.ts';
import { keepKnown } from '../tab/known-document.ts';
import { type OpenTab, openActiveTab } from '../tab/open-tab.ts';
import { planText, writeCodes } from '../tab/project-codes.ts';
import { offerNewer } from './compare-versions.ts';

/** A project approved since the tab was opened becomes choosable: reads the lists, answers what writes those that changed. */
const newDropdowns = ({ tab, grid, known }: OpenTab): (() => void) => {
  const columns = new Map(known.columns.map((column) => [column.name, column] as const));
  const lists = grid.columnAt.map((name) => {
    const column = name === undefined ? undefined : columns.get(name);
    return column && dropdownOf(column);
  });
  if (grid.rows.length === 0 && tab.size().rows === grid.headerRow) return () => undefined;
  const present = tab.dropdowns(grid.headerRow + 1, lists.length);
  const changed = lists.flatMap((list, i) => (list?.join('\n') === present[i]?.join('\n') ? [] : [i]));
  return () => {
    for (const i of changed)
      tab.writeDropdown({ row: grid.headerRow + 1, column: i + 1, rows: Infinity, columns: 1 }, lists[i]);
  };
};

type Decision = NonNullable<ReturnType<typeof openReturn>>;

const tellReturn = (desk: Desk, open: OpenTab, returned: Decision): void => {
  const { say } = desk;
  const { comments, reason, version } = returned;
  const lines = [say(sheetWords.returnedText, { version, count: comments.length, reason })];
  if (comments.length) {
    const tab = listComments(desk, open, returned);
    lines.push('', say(sheetWords.returnedMarked, { tab }), say(reviewWords.returnedHow));
    open.tab.activate();
  }
  desk.tell(sheetWords.refreshTitle, lines.join('\n'));
};

/** 刷新状态与意见 */
export const refreshStatus = (desk: Desk): void => {
  const open = openActiveTab(desk);
  keepKnown(desk, open.seal, open.known);
  const { standing } = open.known;
  const status = statusText(desk, standing) + planText(desk, open.known) + differingText(desk, open);
  const renewDropdowns = newDropdowns(open);
  // Comments of an earlier return are taken away, and so are marks of an earlier check: they may be out of date.
  const returned = openReturn(open.known);
  const marks = [...(returned ? commentMarks(desk, open) : []), ...besideMarks(desk, open)];
  const painting = preparePaintGrid(open.tab, open.grid, marks, Infinity);
  writeAbout(open.tab, open.grid, aboutOf(desk, open.known, headLine(desk, open, open.grid)));
  writeStatus(open.tab, open.grid.headerRow, status);
  renewDropdowns();
  painting.put();
  writeCodes(open.tab, open.grid, open.known);
  if (returned) tellReturn(desk, open, returned);
  else desk.tell(sheetWords.refreshTitle, status);
  if (standing && standing.version > open.seal.baseVersion && standing.version !== open.seal.comparedVersion)
    offerNewer(desk, open, standing);
};
