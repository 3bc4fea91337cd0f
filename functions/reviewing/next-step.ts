/** What happens next with a document, as its receipt and the mail about it say. */
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { turnOf } from '../../shared/submission/review-chain.ts';
import { ledgerOf } from '../../shared/tables/project.ts';
import { automaticReviewer, nextSteps } from '../../shared/words/answers.ts';

export const nextStepOf = (form: string, current: DocumentState, programme: Programme): Bilingual => {
  const { state, decision } = current;
  const counts = ledgerOf(form) !== undefined;
  if (state === 'approved' && decision?.by === automaticReviewer.by)
    return counts ? nextSteps.counted : nextSteps.received;
  if (state === 'approved') return counts ? nextSteps.approved : nextSteps.accepted;
  const turn = turnOf(current, programme.bureau);
  if (turn?.stage === 'first') return fill(nextSteps.first, { unit: nameOfUnit(programme, turn.unit) });
  return state === 'none' || state === 'submitted' || state === 'endorsed'
    ? nextSteps.review
    : nextSteps[state];
};
