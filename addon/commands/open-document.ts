import { type DocumentId, parseDocumentPath } from '../../shared/submission/submission.ts';
import { stateTexts } from '../../shared/words/life-cycle.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { formOf } from '../check-tab.ts';
import { collectComments } from '../collect-comments.ts';
import type { Desk } from '../desk.ts';
import type { Tab } from '../google.ts';
import { layReview } from '../lay-review.ts';
import { firstListRow, freeName, isList } from '../list-tab.ts';
import { readGrid } from '../read-grid.ts';
import { Refusal } from '../refusal.ts';
import { documentKey, documentText, isDecided, type Seal } from '../seal.ts';
import { queueId } from './open-queue.ts';

/** The document in the row under the cursor of the queue. */
export const selectedDocument = ({ google }: Desk): DocumentId => {
  const tab = google.activeTab();
  const row = google.activeRow();
  const key = isList(tab, queueId) && row >= firstListRow ? tab.readAll()[row - 1]?.[0] : undefined;
  if (typeof key !== 'string' || key.split('/').length !== 3)
    throw new Refusal('no-row', sheetWords.queueChooseRow);
  return parseDocumentPath(key);
};

/** A review begun earlier is laid out anew; comments not yet sent are only cleared when the reviewer says so. */
const mayWipe = (desk: Desk, tab: Tab, seal: Seal): boolean => {
  if (isDecided(tab)) return true;
  const count = collectComments(tab, readGrid(desk.google, tab, formOf(seal), { keepIds: true })).length;
  return (
    count === 0 || desk.confirm(sheetWords.reviewAgain, desk.say(sheetWords.reviewAgainQuestion, { count }))
  );
};

/** Opens the document of the queue's selected row in a tab for review, with what changed coloured. */
export const openDocument = (desk: Desk): void => {
  const { google, say } = desk;
  const id = selectedDocument(desk);
  const { programme } = desk.api('whoAmI', {});
  const document = desk.api('readSubmission', { params: id, query: { language: desk.language } });
  const seal: Seal = {
    ...id,
    kind: 'review',
    programme: programme.id,
    formVersion: 0,
    baseVersion: document.version,
  };
  const known = google.tabRemembering(documentKey, documentText(seal));
  if (known && !mayWipe(desk, known, seal)) {
    known.activate();
    return;
  }
  known?.wipe();
  const name = say(sheetWords.reviewTab, {
    unit: document.unitName,
    title: document.title,
    period: id.period,
  });
  const tab = known ?? google.addTab(freeName(google, name));
  layReview(desk, tab, seal, document);
  tab.activate();
  google.toast(say(document.title), say(stateTexts[document.standing.state]));
};
