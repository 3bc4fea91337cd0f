import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { renewDiffering } from '../lay/differing-status.ts';
import { renewHead } from '../lay/head-line.ts';
import { timeText } from '../lay/status-line.ts';
import { summaryText } from '../marks/issue-text.ts';
import { type Shown, showIssues } from '../marks/show-issues.ts';
import { checkAsKnown } from '../tab/check-tab.ts';
import { mapTab } from '../tab/map-tab.ts';
import { tellErrors } from '../tab/tell-errors.ts';

/** Where to read on after the counts. */
export const shownText = ({ say }: Desk, { painted, marks, listName }: Shown): string =>
  painted < marks
    ? say(sheetWords.checkSomeMarked, { painted, tab: listName })
    : say(sheetWords.checkAllMarked, { tab: listName });

/** 检查本表 */
export const checkActiveSheet = (desk: Desk): void => {
  const open = checkAsKnown(desk, (opened) => mapTab(desk, opened));
  const { rows, issues } = open.checked;
  const since = open.asOf ? desk.say(sheetWords.checkAsOf, { time: timeText(desk, open.asOf) }) : '';
  const summary = summaryText(desk, open, rows.length, issues) + since;
  const shown = showIssues(desk, open, issues, summary);
  renewHead(desk, open);
  renewDiffering(desk, open);
  desk.tell(sheetWords.checkTitle, issues.length ? `${summary}\n\n${shownText(desk, shown)}` : summary);
  tellErrors(desk, open, issues);
};
