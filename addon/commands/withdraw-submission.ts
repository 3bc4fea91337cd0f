import { periodName } from '../../shared/ground/period.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { writeStatus } from '../lay/lay-document.ts';
import { type Standing, statusText } from '../lay/status-line.ts';
import { type OpenTab, openActiveTab } from '../tab/open-tab.ts';

/** What the rules approved counts until it is taken back; what people approved is theirs to decide on. */
const isInForce = ({ form }: OpenTab, { version, inForceVersion }: Standing): boolean =>
  form.review === 'automatic' && version === inForceVersion;

/** Empty where none is needed; undefined when the person declines. */
const askReason = (desk: Desk, open: OpenTab, standing: Standing): string | undefined => {
  const { say } = desk;
  const { version } = standing;
  const asked = { title: open.known.title, period: periodName(open.seal.period), version };
  if (!isInForce(open, standing))
    return desk.confirm(sheetWords.withdrawTitle, say(sheetWords.withdrawQuestion, asked)) ? '' : undefined;
  const title = say(sheetWords.withdrawTitle);
  const reason = desk.google.askText(title, say(sheetWords.withdrawInForceQuestion, asked));
  if (reason === '') throw new Refusal('reason-missing', sheetWords.withdrawReasonMissing);
  return reason;
};

/** 撤回: takes back what waits for review, or what the rules have approved; the cells stay. */
export const withdrawSubmission = (desk: Desk): void => {
  const open = openActiveTab(desk);
  const { known, seal } = open;
  if (!known.standing || known.standing.version === 0)
    throw new Refusal('nothing-filed', sheetWords.withdrawNothing);
  const reason = askReason(desk, open, known.standing);
  if (reason === undefined) return;
  const { unit, form, period } = seal;
  const standing = desk.api('reviewSubmission', {
    params: { unit, form, period },
    body: { decision: 'withdraw', version: known.standing.version, reason, comments: [] },
  });
  writeStatus(open.tab, open.grid.headerRow, statusText(desk, standing));
  const done = reason ? sheetWords.withdrawInForceDone : sheetWords.withdrawDone;
  desk.tell(sheetWords.withdrawTitle, desk.say(done));
};
