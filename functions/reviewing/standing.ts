/** A document's state as the contract tells it to sheets and queues. */
import type * as z from 'zod/mini';
import type { standing } from '../../shared/contract/standing-shapes.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { waitedUntil } from '../../shared/submission/aside.ts';
import type { ChangeCounts, Event, SetAside } from '../../shared/submission/events.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { turnOf } from '../../shared/submission/review-chain.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { asideTexts } from '../../shared/words/aside.ts';
import { type Decision, toldDecision, toldReason } from './told-decision.ts';

type Standing = z.input<typeof standing>;

export const standingOf = (
  { unit, form, period }: DocumentId,
  state: DocumentState,
  programme: Programme,
): Standing => {
  const { latest, inForce, extended, aside } = state;
  const turn = turnOf(state, programme.bureau);
  return {
    unit,
    form,
    period,
    state: state.state,
    version: state.version,
    inForceVersion: inForce?.version ?? 0,
    receipt: latest?.receipt ?? '',
    rows: latest?.rows ?? 0,
    nil: latest?.nil ?? false,
    warnings: latest?.warnings ?? 0,
    submittedAt: latest?.at ?? '',
    submittedBy: latest?.byName ?? '',
    certifier: latest?.certifier ?? '',
    ...(state.decision && { decision: toldDecision(state.decision) }),
    ...(turn && {
      nextReviewer: turn.unit,
      turn: {
        stage: turn.stage,
        name: nameOfUnit(programme, turn.unit),
        followed: turn.followed,
      },
    }),
    ...(latest?.answered && { answered: { ...latest.answered } }),
    ...(latest?.changes && { changes: countsOf(latest.changes) }),
    ...(latest?.totals && { totals: latest.totals }),
    ...(inForce?.totals && inForce.version !== latest?.version && { totalsInForce: inForce.totals }),
    ...(extended && { extendedTo: extended.until }),
    ...(aside && { aside: toldAside(aside) }),
  };
};

export const toldAside = (aside: SetAside) => ({
  version: aside.version,
  since: aside.at,
  until: waitedUntil(aside),
  reason: asideTexts.reasons[aside.reason],
});

const countsOf = ({ from, added, changed, removed }: ChangeCounts) => ({ from, added, changed, removed });

/** For lists: the comments of a decision are read with the document itself. */
export const shortStandingOf = (id: DocumentId, state: DocumentState, programme: Programme): Standing => {
  const { decision: given, ...rest } = standingOf(id, state, programme);
  return given ? { ...rest, decision: { ...given, comments: [] } } : rest;
};

/** What happened, submissions among the decisions, oldest first. */
export const historyOf = (events: readonly Event[]): Decision[] =>
  events.map((event) => {
    const { type, at, by, byName, version } = event;
    const reason = toldReason(event);
    const comments = 'comments' in event ? event.comments.map((comment) => ({ ...comment })) : [];
    const insteadOf = 'insteadOf' in event ? event.insteadOf : undefined;
    return {
      type,
      at,
      by,
      byName,
      version,
      reason,
      comments,
      ...(insteadOf !== undefined && { insteadOf }),
    };
  });
