/**
 * A colleague's version beside one's own: in a tab of its own, with the differences coloured. The own tab
 * is not touched; it only remembers which version was compared, so that the next submission may build on it.
 */
import type { RowChange } from '../../shared/submission/row-diff.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { timeText } from '../lay/status-line.ts';
import type { OpenTab } from '../tab/open-tab.ts';
import { updateSeal } from '../tab/seal.ts';
import { differences, layColleaguesVersion } from './lay-colleagues-version.ts';
import { mergeVersion } from './merge-version.ts';

const compare = (desk: Desk, open: OpenTab): void => {
  const { unit, form, period } = open.seal;
  const document = desk.api('readSubmission', {
    params: { unit, form, period },
    query: { language: desk.language },
  });
  const changes = differences(open, document);
  layColleaguesVersion(desk, open, document, changes);
  updateSeal(open.tab, { ...open.seal, comparedVersion: document.version });
  const count = (kind: RowChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const found = {
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
  };
  const { version } = document;
  if (desk.confirm(sheetWords.conflictTitle, desk.say(sheetWords.mergeQuestion, found)))
    mergeVersion(desk, open, document);
  else desk.google.toast(desk.say(sheetWords.conflictTitle), desk.say(sheetWords.mergeDeclined, { version }));
};

/** Says who was faster and offers the comparison. */
export const offerComparison = (desk: Desk, open: OpenTab, reason: string): void => {
  if (desk.confirm(sheetWords.conflictTitle, desk.say(sheetWords.conflictQuestion, { reason })))
    compare(desk, open);
};

/** The same when a refresh shows that there is a newer version. */
export const offerNewer = (
  desk: Desk,
  open: OpenTab,
  newer: { version: number; submittedBy: string; submittedAt: string },
): void => {
  const { version, submittedBy: by, submittedAt } = newer;
  const text = desk.say(sheetWords.newerQuestion, {
    version,
    by,
    at: timeText(desk, submittedAt),
    base: open.seal.baseVersion,
  });
  if (desk.confirm(sheetWords.conflictTitle, text)) compare(desk, open);
};
