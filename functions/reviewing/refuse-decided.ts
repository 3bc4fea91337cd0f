/** Has it been decided already, by the same person or by somebody faster? */
import type { Actor } from '../../shared/ground/access.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { canonical } from '../../shared/submission/chain.ts';
import type { Decided } from '../../shared/submission/events.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { endorsedBy, isTurnOf } from '../../shared/submission/review-chain.ts';
import { verbTexts } from '../../shared/words/life-cycle.ts';
import { nameOfActor } from '../../shared/words/reviewer-name.ts';
import { localTime } from '../common/local-time.ts';
import type { Decision, Verb } from './decision.ts';

export const isWaiting = ({ state }: DocumentState): boolean => state === 'submitted' || state === 'endorsed';

/** The very decision again: a double click, or a retry after a lost answer. */
export const isRepeated = (
  { decision, endorsements }: DocumentState,
  { email }: Actor,
  { decision: verb, version, reason, comments }: Decision,
): boolean =>
  [...endorsements, ...(decision ? [decision] : [])].some(
    (made) =>
      made.by === email &&
      made.version === version &&
      (made.type === verb || (made.type === 'endorse' && verb === 'approve')) &&
      canonical([made.reason, made.comments]) === canonical([reason, comments]),
  );

/** Two reviewers at once: the second is told who was faster, and what was decided. */
export const refuseDecided = (
  state: DocumentState,
  actor: Actor,
  { decision: verb }: Decision,
  programme: Programme,
): void => {
  const faster = isWaiting(state) ? colleagueOf(state, actor, verb, programme) : decisionOf(state, verb);
  if (!faster) return;
  throw new Problem('decided-already', {
    by: nameOfActor(faster),
    at: localTime(programme, faster.at),
    action: verbTexts[faster.type],
  });
};

/** Who has had this unit's turn, when that is over. The bureau may return at any step. */
const colleagueOf = (
  state: DocumentState,
  actor: Actor,
  verb: Verb,
  { bureau }: Programme,
): Decided | undefined =>
  (verb === 'approve' || verb === 'return') && actor.unit !== bureau && !isTurnOf(state, actor, bureau)
    ? endorsedBy(state, actor, bureau)
    : undefined;

const decisionOf = ({ state, decision }: DocumentState, verb: Verb): Decided | undefined =>
  verb === 'approve' || verb === 'return' || (verb === 'reopen' && state === 'reopened')
    ? decision
    : undefined;
