import { sheetWords } from '../../shared/words/sheet.ts';
import { type CheckedTab, checkOpenTab, openActiveTab, type Shown, showIssues } from '../check-tab.ts';
import type { Desk } from '../desk.ts';
import { renewHead } from '../head-line.ts';
import { summaryText } from '../issue-text.ts';

/** Where to read on after the counts. */
export const shownText = ({ say }: Desk, { painted, marks, listName }: Shown): string =>
  painted < marks
    ? say(sheetWords.checkSomeMarked, { painted, tab: listName })
    : say(sheetWords.checkAllMarked, { tab: listName });

const checkAndShow = (desk: Desk): { open: CheckedTab; shown: Shown } => {
  const open = checkOpenTab(openActiveTab(desk));
  renewHead(desk, open);
  return { open, shown: showIssues(desk, open, open.checked.issues) };
};

/** 检查本表 */
export const checkActiveSheet = (desk: Desk): void => {
  const { open, shown } = checkAndShow(desk);
  const { rows, issues } = open.checked;
  const summary = summaryText(desk, open, rows.length, issues);
  desk.google.toast(desk.say(sheetWords.checkTitle), summary.split('\n')[0] as string);
  desk.tell(sheetWords.checkTitle, issues.length ? `${summary}\n\n${shownText(desk, shown)}` : summary);
};
