import type { Form } from '../../shared/form/define-form.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { commandTexts, stateTexts } from '../../shared/words/life-cycle.ts';
import { refuseTooMuch } from './comments-of-decision.ts';
import type { Decision } from './decision.ts';

export const refuseWithoutReason = ({ decision: verb, reason, comments, instead }: Decision): void => {
  const needsWords = verb === 'return' || verb === 'reopen';
  if ((needsWords && !reason && comments.length === 0) || (instead && !reason))
    throw new Problem('reason-missing', { action: commandTexts[verb] });
  refuseTooMuch(comments);
};

/** Out of force a unit takes only what the rules approved, and says why: what people approved is theirs to decide on. */
export const refuseWithdrawal = (
  { state, inForce }: DocumentState,
  { review }: Form,
  { version, reason }: Decision,
): void => {
  if (version !== inForce?.version) return;
  if (review !== 'automatic')
    throw new Problem('not-allowed-now', { state: stateTexts[state], action: commandTexts.withdraw });
  if (!reason) throw new Problem('reason-missing', { action: commandTexts.withdraw });
};
