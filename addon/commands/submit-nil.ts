import { isDrop } from '../../shared/form/against-filed.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { totalsNowAndBefore } from '../marks/totals-text.ts';
import { askCertifier } from '../tab/ask-certifier.ts';
import { checkOpenTab } from '../tab/check-tab.ts';
import { openActiveTab } from '../tab/open-tab.ts';
import { baseOf, confirmDrops, namesOf } from './ask-sender.ts';
import { sendAndShow } from './send-sheet.ts';
import { rowCount } from './show-errors.ts';

/** 零报告: complete, with nothing to report. */
export const submitNil = (desk: Desk): void => {
  const { say } = desk;
  const open = openActiveTab(desk);
  const { known } = open;
  if (!known.nilAllowed)
    throw new Refusal('nil-not-allowed', fill(sheetWords.nilNotAllowed, { title: known.title }));
  const filled = rowCount(open);
  if (filled > 0) throw new Refusal('nil-not-allowed', fill(sheetWords.nilHasRows, { rows: filled }));
  const base = baseOf(desk, open.seal);
  if (base === undefined) return;
  const certifier = askCertifier(desk, say(sheetWords.nilTitle), open);
  if (certifier === undefined) return;
  const checked = checkOpenTab(open);
  const totals = totalsNowAndBefore(desk, checked);
  const asked = { ...namesOf(open), certifier, totals };
  if (!desk.confirm(sheetWords.nilTitle, say(sheetWords.nilQuestion, asked))) return;
  const { issues } = checked.checked;
  if (!confirmDrops(desk, issues)) return;
  sendAndShow(desk, { open, base, certifier, nil: true, issues: issues.filter(isDrop) });
};
