import { periodName } from '../../shared/ground/period.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { writeStatus } from '../lay/lay-document.ts';
import { statusText } from '../lay/status-line.ts';
import { openActiveTab } from '../tab/open-tab.ts';

/** 撤回: takes back what waits for review; the cells stay. */
export const withdrawSubmission = (desk: Desk): void => {
  const open = openActiveTab(desk);
  const { known, seal } = open;
  if (!known.standing || known.standing.version === 0)
    throw new Refusal('nothing-filed', sheetWords.withdrawNothing);
  const { version } = known.standing;
  const asked = { title: known.title, period: periodName(seal.period), version };
  if (!desk.confirm(sheetWords.withdrawTitle, desk.say(sheetWords.withdrawQuestion, asked))) return;
  const { unit, form, period } = seal;
  const standing = desk.api('reviewSubmission', {
    params: { unit, form, period },
    body: { decision: 'withdraw', version, reason: '', comments: [] },
  });
  writeStatus(open.tab, open.grid.headerRow, statusText(desk, standing));
  desk.tell(sheetWords.withdrawTitle, desk.say(sheetWords.withdrawDone));
};
