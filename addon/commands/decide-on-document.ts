/** 通过, 退回 and 重开: a reviewer's decisions on the document in the active review tab. */

import { fill, same } from '../../shared/bilingual.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { CellComment } from '../../shared/submission/submission.ts';
import { stateTexts } from '../../shared/words/life-cycle.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { formOf } from '../check-tab.ts';
import { collectComments } from '../collect-comments.ts';
import type { Desk } from '../desk.ts';
import type { Tab } from '../google.ts';
import { writeStatus } from '../lay-document.ts';
import { periodText } from '../period-text.ts';
import { type Grid, readGrid } from '../read-grid.ts';
import { Refusal } from '../refusal.ts';
import { readSeal, type Seal, updateSeal } from '../seal.ts';
import { statusOf } from '../status-line.ts';

type UnderReview = {
  readonly tab: Tab;
  readonly seal: Seal;
  readonly grid: Grid;
  readonly comments: CellComment[];
};

/** The contract takes so many comments at once. */
const commentLimit = 500;

const openReview = (desk: Desk): UnderReview => {
  const tab = desk.google.activeTab();
  const seal = readSeal(tab, 'review');
  const grid = readGrid(desk.google, tab, formOf(seal), { keepIds: true });
  return { tab, seal, grid, comments: collectComments(tab, grid) };
};

const namesOf = ({ seal }: UnderReview) => ({
  unit: seal.unitName ?? same(seal.unit),
  title: formOf(seal).title,
  period: periodText(seal.period),
  version: seal.baseVersion,
});

type Decision = { decision: 'approve' | 'return' | 'reopen'; reason: string; comments: CellComment[] };

const decide = (
  desk: Desk,
  { tab, seal, grid }: UnderReview,
  { decision, reason, comments }: Decision,
): void => {
  const { unit, form, period, baseVersion: version } = seal;
  const standing: BodyOf<'reviewSubmission'> = desk.api('reviewSubmission', {
    params: { unit, form, period },
    body: { decision, version, reason: reason.slice(0, 2000), comments },
  });
  updateSeal(tab, { ...seal, decided: true });
  writeStatus(tab, grid.headerRow, statusOf(desk, standing));
  desk.google.toast(desk.say(sheetWords.product), desk.say(stateTexts[standing.state]));
};

export const approveDocument = (desk: Desk): void => {
  const { say } = desk;
  const review = openReview(desk);
  const count = review.comments.length;
  const question = say(sheetWords.approveQuestion, namesOf(review));
  const warned = count ? `${question}\n\n${say(sheetWords.approveHasComments, { count })}` : question;
  if (!desk.confirm(sheetWords.approveTitle, warned)) return;
  decide(desk, review, { decision: 'approve', reason: '', comments: [] });
  desk.tell(sheetWords.approveTitle, say(sheetWords.approveDone));
};

export const returnDocument = (desk: Desk): void => {
  const { say } = desk;
  const review = openReview(desk);
  const { comments } = review;
  const count = comments.length;
  if (count > commentLimit)
    throw new Refusal('too-many-comments', fill(sheetWords.returnTooMany, { count, limit: commentLimit }));
  const reason = desk.google.askText(say(sheetWords.returnTitle), say(sheetWords.returnReason, { count }));
  if (reason === undefined) return;
  if (reason === '' && count === 0) throw new Refusal('reason-missing', sheetWords.returnNothing);
  if (!desk.confirm(sheetWords.returnTitle, say(sheetWords.returnQuestion, { ...namesOf(review), count })))
    return;
  decide(desk, review, { decision: 'return', reason, comments });
  desk.tell(sheetWords.returnTitle, say(sheetWords.returnDone, { count }));
};

export const reopenDocument = (desk: Desk): void => {
  const { say } = desk;
  const review = openReview(desk);
  const reason = desk.google.askText(
    say(sheetWords.reopenTitle),
    say(sheetWords.reopenReason, namesOf(review)),
  );
  if (reason === undefined) return;
  if (reason === '') throw new Refusal('reason-missing', sheetWords.reopenNothing);
  decide(desk, review, { decision: 'reopen', reason, comments: [] });
  desk.tell(sheetWords.reopenTitle, say(sheetWords.reopenDone));
};
