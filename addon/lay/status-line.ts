/** The third row of a tab: the state of the document and what comes next. */

import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import type { State } from '../../shared/submission/life-cycle.ts';
import { asideTexts } from '../../shared/words/aside.ts';
import { stateTexts } from '../../shared/words/life-cycle.ts';
import { dueText } from '../../shared/words/obligations.ts';
import { reviewWords, stageTexts } from '../../shared/words/review.ts';
import { nameOfActor } from '../../shared/words/reviewer-name.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { targetWords } from '../../shared/words/targets.ts';
import type { Desk } from '../google/desk.ts';
import type { Known } from '../tab/known-document.ts';

export type Standing = NonNullable<Known['standing']>;

const nextTexts: Record<State, Bilingual> = {
  none: sheetWords.statusNone,
  submitted: sheetWords.nextSubmitted,
  endorsed: sheetWords.nextEndorsed,
  returned: sheetWords.nextReturned,
  withdrawn: sheetWords.nextWithdrawn,
  approved: sheetWords.nextApproved,
  reopened: sheetWords.nextReopened,
};

/** An instant of the API as the person's clock shows it. */
export const timeText = ({ google }: Desk, instant: string): string =>
  instant ? google.formatDate(new Date(instant), 'yyyy-MM-dd HH:mm') : '';

type Signed = Pick<Standing, 'version' | 'certifier' | 'submittedBy' | 'submittedAt'>;

/**
 * Unit, period and due day; what the rows add up to where something was asked for (head-line.ts); of a filed
 * document also who answers for it, who filled it in, and when.
 */
export const aboutOf = (
  desk: Desk,
  {
    unitName: unit,
    period,
    due,
    extension,
    standing,
  }: Pick<Known, 'unitName' | 'period' | 'due' | 'extension'> & { readonly standing?: Signed | undefined },
  line = '',
): string => {
  const text = desk.say(sheetWords.aboutLine, {
    unit,
    period: periodName(period),
    due: dueText({ due, extension }),
  });
  const about = line ? text + desk.say(targetWords.aboutTarget, { line }) : text;
  if (!standing || standing.version === 0) return about;
  const { certifier, submittedBy: by, submittedAt } = standing;
  const day = timeText(desk, submittedAt).slice(0, 10);
  return about + desk.say(sheetWords.aboutSigned, { certifier, by, day });
};

type Line = { state: State; version: number; receipt: string; at: string; next: string };

export const statusLine = (desk: Desk, { state, version, receipt, at, next }: Line): string =>
  desk.say(sheetWords.statusLine, {
    state: stateTexts[state],
    version,
    receipt,
    at: timeText(desk, at),
    next,
  });

/** What comes next: while it waits, who has endorsed it already and whose turn it is. */
const nextOf = (desk: Desk, { state, decision, turn }: Standing): string => {
  const { say } = desk;
  if (state === 'submitted' && turn?.stage === 'first')
    return say(reviewWords.nextFirst, { unit: turn.name });
  if (state !== 'endorsed' || !turn || decision?.type !== 'endorse') return say(nextTexts[state]);
  const next = say(reviewWords.turnNext, { unit: turn.name, stage: stageTexts[turn.stage] });
  const values = { by: nameOfActor(decision), at: timeText(desk, decision.at), next };
  return decision.insteadOf === undefined
    ? say(reviewWords.nextStep, values)
    : say(reviewWords.nextInstead, values);
};

export const statusText = (desk: Desk, standing: Standing | undefined): string => {
  if (!standing || standing.state === 'none') return desk.say(sheetWords.statusNone);
  const { state, version, receipt, submittedAt, decision } = standing;
  const line = statusLine(desk, {
    state,
    version,
    receipt,
    at: decision?.at ?? submittedAt,
    next: nextOf(desk, standing),
  });
  const values = (state === 'returned' || state === 'reopened') && decision?.reason;
  const told = values ? line + desk.say(sheetWords.statusReason, { reason: values }) : line;
  return told + asideText(desk, standing);
};

/** That the version in force counts in no figure, and until when it may be corrected before reports go without it. */
export const asideText = (desk: Desk, { aside }: Pick<Standing, 'aside'>): string =>
  aside
    ? desk.say(asideTexts.status, {
        version: aside.version,
        reason: aside.reason,
        until: timeText(desk, aside.until),
      })
    : '';
