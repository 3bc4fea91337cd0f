import type { Issue } from '../../shared/ground/issue.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { renewHead } from '../lay/head-line.ts';
import { placeText, rowOf } from '../marks/issue-text.ts';
import { columnOf } from '../marks/paint-issues.ts';
import { showIssues } from '../marks/show-issues.ts';
import { checkOpenTab } from '../tab/check-tab.ts';
import { type OpenTab, openActiveTab } from '../tab/open-tab.ts';
import { readGrid } from '../tab/read-grid.ts';
import { type CellWrite, writeCells } from '../tab/write-cells.ts';

const changesOf = (open: OpenTab, issues: readonly Issue[]): CellWrite[] =>
  issues.flatMap((issue) => {
    const row = rowOf(open, issue);
    const column = columnOf(open.grid, issue.column);
    return issue.understood === undefined || row === undefined || column === 0
      ? []
      : [{ row, column, value: issue.understood }];
  });

/** 采用识别结果: what the check understood replaces what was typed. */
export const rewriteUnderstood = (desk: Desk): void => {
  const open = checkOpenTab(openActiveTab(desk));
  const changes = changesOf(open, open.checked.issues);
  const first = open.checked.issues.find(
    ({ understood, row }) => understood !== undefined && row !== undefined,
  );
  if (!first || changes.length === 0) {
    desk.tell(sheetWords.rewriteTitle, desk.say(sheetWords.rewriteNothing));
    return;
  }
  const asked = {
    count: changes.length,
    place: placeText(desk, open, first),
    understood: String(first.understood),
  };
  if (!desk.confirm(sheetWords.rewriteTitle, desk.say(sheetWords.rewriteQuestion, asked))) return;
  writeCells(open.tab, changes);
  const after = checkOpenTab({ ...open, grid: readGrid(desk.google, open.tab, open.form) });
  renewHead(desk, after);
  showIssues(desk, after, after.checked.issues);
  desk.tell(sheetWords.rewriteTitle, desk.say(sheetWords.rewriteDone, { count: changes.length }));
};
