import { fill } from '../../shared/ground/bilingual.ts';
import { type CellComment, type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { stateTexts } from '../../shared/words/life-cycle.ts';
import { moneyWords } from '../../shared/words/money-overview.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { amountIn, hasAmounts } from '../lay/lay-amounts.ts';
import { periodOfTab } from '../lay/lay-completeness.ts';
import { monthOfMoney } from '../lay/lay-money.ts';
import { layReview, titleOfReview } from '../lay/lay-review.ts';
import { freeName, isList } from '../lay/list-tab.ts';
import { collectComments } from '../marks/collect-comments.ts';
import type { Document } from '../marks/printer.ts';
import { firstFormColumn } from '../marks/review-marks.ts';
import { flagsId } from '../tab/chosen-rows.ts';
import { tabOfDocument } from '../tab/copied-tab.ts';
import { flagDocument } from '../tab/flag-document.ts';
import { formOf } from '../tab/open-tab.ts';
import { fillableOf, owedDocument } from '../tab/owed-document.ts';
import { keptDocument } from '../tab/queue-key.ts';
import { readGrid } from '../tab/read-grid.ts';
import { overviewId, queueId, readReceipts, recordId } from '../tab/read-queue.ts';
import { documentText, isDecided, type Seal } from '../tab/seal.ts';
import { openToFill } from './open-form.ts';

/**
 * The document under the cursor of the queue, the overview, the record, flags, amounts of money or who owes what; undefined
 * when somebody who is asked which one cancels.
 * @param fillable paths of documents that may be opened though nothing has been filed
 */
export const selectedDocument = (desk: Desk, fillable?: ReadonlySet<string>): DocumentId | undefined => {
  const { google } = desk;
  const tab = google.activeTab();
  const period = periodOfTab(tab);
  if (period !== undefined) return owedDocument(desk, period, fillable);
  if (isList(tab, flagsId)) return flagDocument(desk);
  if (monthOfMoney(tab) !== undefined)
    throw new Refusal('no-row', fill(moneyWords.openFromAmounts, { command: moneyWords.cells }));
  const row = google.activeRow();
  const found =
    isList(tab, queueId) || isList(tab, overviewId)
      ? readReceipts(tab).get(row)?.id
      : isList(tab, recordId)
        ? keptDocument(tab.readAll()[row - 1]?.[0])
        : amountUnder(google, tab)?.id;
  if (!found)
    throw new Refusal('no-row', hasAmounts(tab) ? moneyWords.chooseAmount : sheetWords.queueChooseRow);
  return found;
};

const amountUnder = (google: Desk['google'], tab: Tab) =>
  hasAmounts(tab) ? amountIn(tab.readAll()[google.activeRow() - 1]?.[0]) : undefined;

/** What was written on an earlier tab of the document and not sent: it goes with the reviewer to the new one. */
const unsentComments = (desk: Desk, tab: Tab, seal: Seal): readonly CellComment[] =>
  isDecided(tab) ? [] : collectComments(tab, readGrid(desk.google, tab, formOf(seal), { keepIds: true }));

/** What came back with the document stands where it was said, so that whoever said it can correct it. */
const saidOf = ({ standing }: Document): readonly CellComment[] =>
  standing.state === 'returned' || standing.state === 'reopened' ? (standing.decision?.comments ?? []) : [];

/**
 * Opens the selected document, also one that is decided: to read or to reopen it. From the submission status a unit
 * opens its own to be filled in or corrected, wherever it could be submitted; the bureau reads.
 */
export const openDocument = (desk: Desk): void => {
  if (periodOfTab(desk.google.activeTab()) === undefined) {
    const { google } = desk;
    const row = amountUnder(google, google.activeTab())?.row;
    const id = selectedDocument(desk);
    if (id) openForReview(desk, id);
    if (row !== undefined) google.activeTab().select(row, firstFormColumn);
    return;
  }
  const me = desk.api('whoAmI', {});
  const fillable = fillableOf(me);
  const id = selectedDocument(desk, fillable);
  if (!id) return;
  if (fillable.has(documentPath(id))) openToFill(desk, id, me.person.unit);
  else openForReview(desk, id);
};

/** Lays a document into a tab for review, with what changed coloured. */
export const openForReview = (desk: Desk, id: DocumentId): void => {
  const { google, say } = desk;
  const document = desk.api('readSubmission', { params: id, query: { language: desk.language } });
  const seal: Seal = {
    ...id,
    kind: 'review',
    programme: document.programme,
    formVersion: 0,
    baseVersion: document.version,
    unitName: document.unitName,
    ...(document.insteadOf && { instead: true }),
  };
  const known = tabOfDocument(google, documentText(seal));
  const unsent = known ? unsentComments(desk, known, seal) : [];
  const said = unsent.length ? [] : saidOf(document);
  known?.wipe();
  const name = say(titleOfReview(document), {
    unit: document.unitName,
    title: document.title,
    period: id.period,
  });
  const tab = known ?? google.addTab(freeName(google, name));
  const isSaid = said.length > 0;
  const gone = layReview(desk, tab, isSaid ? { ...seal, decided: true } : seal, document, [
    ...unsent,
    ...said,
  ]);
  tab.activate();
  google.toast(say(document.title), say(stateTexts[document.standing.state]));
  if (gone.length && !isSaid) {
    const lines = [say(reviewWords.keptGone, { count: gone.length }), ...gone.map(({ text }) => `· ${text}`)];
    desk.tell(reviewWords.keptTitle, lines.join('\n'));
  }
};
