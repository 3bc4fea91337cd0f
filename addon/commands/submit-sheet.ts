/**
 * 报送市局 and 零报告. The check runs first and nothing is sent while it finds errors; what is sent is
 * what the sheet shows, and whatever happens afterwards no cell is lost.
 */
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { renewHead } from '../lay/head-line.ts';
import { countOf, summaryText } from '../marks/issue-text.ts';
import { prepareMarks } from '../marks/show-issues.ts';
import { type CheckedTab, checkOpenTab } from '../tab/check-tab.ts';
import { mapTab } from '../tab/map-tab.ts';
import { openActiveTab } from '../tab/open-tab.ts';
import { tellErrors } from '../tab/tell-errors.ts';
import { agree } from './ask-sender.ts';
import { sendAndShow } from './send-sheet.ts';
import { showErrors } from './show-errors.ts';

const refuseEmpty = ({ known }: CheckedTab): never => {
  throw new Refusal('empty-sheet', known.nilAllowed ? sheetWords.submitEmpty : sheetWords.submitEmptyNoNil);
};

/** 报送市局 */
export const submitSheet = (desk: Desk): void => {
  const { say } = desk;
  const open = checkOpenTab(mapTab(desk, openActiveTab(desk)));
  const { rows, issues } = open.checked;
  if (rows.length === 0 && countOf(issues, 'error') === 0) refuseEmpty(open);
  const errors = countOf(issues, 'error');
  if (errors > 0) {
    renewHead(desk, open);
    showErrors(desk, open, issues, say(sheetWords.submitBlocked, { errors }), rows.length);
    tellErrors(desk, open, issues);
    return;
  }
  const marks = prepareMarks(desk, open, issues, summaryText(desk, open, rows.length, issues));
  if (marks.isUrgent) marks.put();
  renewHead(desk, open);
  const agreed = agree(desk, open);
  // What can wait is written with the receipt, and the question comes sooner.
  const later = marks.isUrgent ? undefined : marks;
  if (agreed) sendAndShow(desk, { open, ...agreed, nil: false, issues, ...(later && { marks: later }) });
  else later?.put();
};
