/**
 * 通过, 退回 and 要求更正: a reviewer's decisions on the document in the active review tab. Each asks once; the outcome
 * stands in the tab's line of state, and a toast says it too.
 */

import { limits } from '../../shared/contract/limits.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import { type Bilingual, same } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import type { CellComment } from '../../shared/submission/submission.ts';
import { reviewWords, stageTexts } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal, within } from '../google/refusal.ts';
import { writeStatus } from '../lay/lay-document.ts';
import { statusText } from '../lay/status-line.ts';
import { collectComments, sendable } from '../marks/collect-comments.ts';
import type { Grid } from '../tab/grid.ts';
import { formOf } from '../tab/open-tab.ts';
import { readGrid } from '../tab/read-grid.ts';
import { readSeal, type Seal, updateSeal } from '../tab/seal.ts';

type UnderReview = {
  readonly tab: Tab;
  readonly seal: Seal;
  readonly grid: Grid;
  readonly comments: CellComment[];
};

const openReview = (desk: Desk): UnderReview => {
  const tab = desk.google.activeTab();
  const seal = readSeal(tab, 'review');
  const grid = readGrid(desk.google, tab, formOf(seal), { keepIds: true });
  return { tab, seal, grid, comments: collectComments(tab, grid) };
};

const namesOf = ({ seal }: UnderReview) => ({
  unit: seal.unitName ?? same(seal.unit),
  title: formOf(seal).title,
  period: periodName(seal.period),
  version: seal.baseVersion,
});

type Standing = BodyOf<'reviewSubmission'>;
type Decision = {
  readonly decision: 'approve' | 'return' | 'reopen';
  readonly reason: string;
  readonly comments: CellComment[];
  /** For the unit whose turn it is and which does not act. */
  readonly instead?: true;
};

/** Refusals after which the tab shows something that is no longer so. */
const overtaken = ['decided-already', 'version-conflict', 'not-your-turn', 'second-eyes', 'not-allowed-now'];

/** Where the calendar alone would not say it: until when the unit can correct what it got back. */
const untilText = ({ say }: Desk, { extendedTo: until }: Standing): string =>
  until === undefined ? '' : `\n${say(sheetWords.openUntil, { until })}`;

/** Sends the decision; when it is refused the tab says so, and every comment stays in it. */
const decide = (desk: Desk, { tab, seal, grid }: UnderReview, decision: Decision): Standing => {
  const { unit, form, period, baseVersion: version } = seal;
  try {
    const standing: Standing = desk.api('reviewSubmission', {
      params: { unit, form, period },
      body: { ...decision, version, reason: within(limits.decisionReason, decision.reason) },
    });
    updateSeal(tab, { ...seal, decided: true });
    writeStatus(tab, grid.headerRow, statusText(desk, standing) + untilText(desk, standing));
    return standing;
  } catch (error) {
    if (error instanceof Refusal && overtaken.includes(error.code))
      writeStatus(tab, grid.headerRow, desk.say(reviewWords.notDecided, { reason: error.title }));
    throw error;
  }
};

/**
 * For the bureau at the turn of another unit (docs/decisions/011): asked once, with the reason. Whose turn it is is read
 * again, so that nobody approves for good what they meant to pass on.
 */
const insteadOf = (desk: Desk, { unit, form, period, instead }: Seal): Bilingual | undefined =>
  instead && desk.api('readSubmission', { params: { unit, form, period }, query: {} }).insteadOf;

export const approveDocument = (desk: Desk): void => {
  const { say } = desk;
  const review = openReview(desk);
  const count = review.comments.length;
  const warning = count ? `\n\n${say(sheetWords.approveHasComments, { count })}` : '';
  const other = insteadOf(desk, review.seal);
  const approval = { decision: 'approve', comments: [] } as const;
  let reason: string | undefined = '';
  if (other) {
    const asked = say(reviewWords.insteadQuestion, { ...namesOf(review), first: other });
    reason = desk.google.askText(say(sheetWords.approveTitle), `${asked}${warning}`);
    if (reason === '') throw new Refusal('reason-missing', reviewWords.insteadNothing);
  } else if (
    !desk.confirm(sheetWords.approveTitle, say(sheetWords.approveQuestion, namesOf(review)) + warning)
  )
    return;
  if (reason === undefined) return;
  const { turn } = decide(desk, review, {
    ...approval,
    comments: [],
    reason,
    ...(other && { instead: true }),
  });
  const next = turn && say(reviewWords.turnNext, { unit: turn.name, stage: stageTexts[turn.stage] });
  desk.google.toast(
    say(sheetWords.approveTitle),
    next === undefined ? say(sheetWords.approveDone) : say(reviewWords.endorsedDone, { next }),
  );
};

export const returnDocument = (desk: Desk): void => {
  const { say } = desk;
  const review = openReview(desk);
  const comments = sendable(review.comments, review.grid);
  const count = comments.length;
  const asked = say(sheetWords.returnReason, { ...namesOf(review), count });
  const reason = desk.google.askText(say(sheetWords.returnTitle), asked);
  if (reason === undefined) return;
  if (reason === '' && count === 0) throw new Refusal('reason-missing', sheetWords.returnNothing);
  decide(desk, review, { decision: 'return', reason, comments });
  desk.google.toast(say(sheetWords.returnTitle), say(sheetWords.returnDone, { count }));
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
  desk.google.toast(say(sheetWords.reopenTitle), say(sheetWords.reopenDone));
};
