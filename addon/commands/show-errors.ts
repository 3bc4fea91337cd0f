/** What hinders a submission, shown on the sheet. */
import type { Issue } from '../../shared/ground/issue.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { summaryText } from '../marks/issue-text.ts';
import { showIssues } from '../marks/show-issues.ts';
import type { OpenTab } from '../tab/open-tab.ts';
import { shownText } from './check-sheet.ts';

/** Rows with something in them: blank ones between do not count. */
export const rowCount = ({ grid }: Pick<OpenTab, 'grid'>): number =>
  grid.ids.filter((id) => id !== '').length;

/** Errors are painted; the dialog says how many and where the first is. */
export const showErrors = (
  desk: Desk,
  open: OpenTab,
  issues: readonly Issue[],
  told: string,
  rows = rowCount(open),
): void => {
  const summary = summaryText(desk, open, rows, issues);
  const shown = showIssues(desk, open, issues, summary);
  desk.tell(sheetWords.submitTitle, `${told}\n${summary}\n\n${shownText(desk, shown)}`);
};
