import type { Issue } from '../../shared/ground/issue.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Area } from '../google/interface.ts';
import { renewHead } from '../lay/head-line.ts';
import { placeText, rowOf, summaryText } from '../marks/issue-text.ts';
import { showIssues } from '../marks/show-issues.ts';
import { checkAsKnown, checkOpenTab } from '../tab/check-tab.ts';
import { columnOf } from '../tab/grid.ts';
import type { OpenTab } from '../tab/open-tab.ts';
import { readGrid } from '../tab/read-grid.ts';
import { type CellWrite, writeCells } from '../tab/write-cells.ts';

type Change = CellWrite & { readonly issue: Issue };

const formatOf = ({ known }: OpenTab, name: string | undefined): string | undefined =>
  known.columns.find((column) => column.name === name)?.format;

const changesOf = (open: OpenTab, issues: readonly Issue[]): Change[] =>
  issues.flatMap((issue) => {
    const row = rowOf(open, issue);
    const column = columnOf(open.grid, issue.column);
    return issue.understood === undefined || row === undefined || column === 0
      ? []
      : [{ row, column, value: issue.understood, format: formatOf(open, issue.column), issue }];
  });

const isIn = (area: Area, { row, column }: CellWrite): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** 采用识别结果: what the check understood replaces what was typed, in all cells or in those selected, if several are. */
export const rewriteUnderstood = (desk: Desk): void => {
  const selected = desk.google.activeArea();
  const hasChosen = selected.rows * selected.columns > 1;
  const open = checkAsKnown(desk);
  const all = changesOf(open, open.checked.issues);
  const changes = hasChosen ? all.filter((change) => isIn(selected, change)) : all;
  const [first] = changes;
  if (!first) {
    const nothing = all.length ? sheetWords.rewriteSelectedNothing : sheetWords.rewriteNothing;
    desk.tell(sheetWords.rewriteTitle, desk.say(nothing, { count: all.length }));
    return;
  }
  const asked = {
    count: changes.length,
    place: placeText(desk, open, first.issue),
    understood: String(first.value),
  };
  const question = hasChosen ? sheetWords.rewriteSelectedQuestion : sheetWords.rewriteQuestion;
  if (!desk.confirm(sheetWords.rewriteTitle, desk.say(question, asked))) return;
  writeCells(open.tab, changes);
  const after = checkOpenTab({ ...open, grid: readGrid(desk.google, open.tab, open.form) });
  const { rows, issues } = after.checked;
  showIssues(desk, after, issues, summaryText(desk, after, rows.length, issues));
  renewHead(desk, after);
  desk.tell(sheetWords.rewriteTitle, desk.say(sheetWords.rewriteDone, { count: changes.length }));
};
