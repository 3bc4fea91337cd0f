import { limits } from '../../shared/contract/limits.ts';
import { cellAt, issueLines, issueListHeads, issueListWidths } from '../../shared/form/issue-list.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { listOf, writeList } from '../lay/list-tab.ts';
import { placeIn } from '../tab/grid.ts';
import type { ReadTab } from '../tab/open-tab.ts';

const listId = 'issues';
export const hasIssueList = ({ google }: Desk): boolean => listOf(google, listId) !== undefined;

/** Lists the issues by weight in the tab 检查结果, each with a link to its cell; answers the tab's name. */
export const listIssues = (desk: Desk, open: ReadTab, issues: readonly Issue[], summary: string): string => {
  const { say, google, language } = desk;
  const { tab, form, grid } = open;
  const lines = issueLines(form.columns, placeIn(grid), issues, language, limits.issues);
  const [counts = ''] = summary.split('\n');
  const list = writeList(google, {
    id: listId,
    name: say(sheetWords.checkTitle),
    title: `${tab.name()}　${counts}`,
    headers: issueListHeads.map((text) => say(text)),
    widths: issueListWidths,
    formats: ['@', 'General', '@', '0', '0', '@', '@'],
    // Numbers of rows and spans of them stand in one column.
    aligns: [undefined, undefined, undefined, 'center', 'center'],
    rows: lines.map(({ cells }) => cells),
    links: { column: cellAt + 1, to: tab.id(), cells: lines.map(({ at }) => at) },
  });
  return list.name();
};
