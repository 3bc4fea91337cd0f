import type { Issue } from '../../shared/issue.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { checkOpenTab, type OpenTab, openActiveTab, showIssues } from '../check-tab.ts';
import type { Desk } from '../desk.ts';
import { renewHead } from '../head-line.ts';
import { placeText, rowOf } from '../issue-text.ts';
import { columnOf } from '../paint-issues.ts';
import { readGrid } from '../read-grid.ts';
import { type CellWrite, writeCells } from '../write-cells.ts';

const changesOf = (open: OpenTab, issues: readonly Issue[]): CellWrite[] =>
  issues.flatMap((issue) => {
    const row = rowOf(open, issue);
    const column = columnOf(open.grid, issue.column);
    return issue.understood === undefined || row === undefined || column === 0
      ? []
      : [{ row, column, value: issue.understood }];
  });

/** 按理解改写: what the check understood replaces what was typed. */
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
