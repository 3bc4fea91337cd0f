/**
 * One decision on one document, the same for the single route and for many at once: may? → not their own? →
 * with a reason? → of the version they saw? → undecided? → their turn? → one transaction.
 */
import type { Form } from '../../shared/form/define-form.ts';
import { type Actor, refuseOwn, standsFor } from '../../shared/ground/access.ts';
import type { Action } from '../../shared/ground/actions.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Decided } from '../../shared/submission/events.ts';
import { type DocumentState, decide } from '../../shared/submission/life-cycle.ts';
import { recordDecision } from '../../shared/submission/record.ts';
import { approvalBy, nextReviewer, refuseReturnBy } from '../../shared/submission/review-chain.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { sha256 } from '../common/hashes.ts';
import { locate, refuseCompiled } from '../common/locate.ts';
import { typedText } from '../common/typed-text.ts';
import { untilWritten } from '../common/until-written.ts';
import { permit } from '../http/permit.ts';
import { holdNumbers } from '../references/hold-numbers.ts';
import { holdReferences } from '../references/hold-references.ts';
import type { Moves } from '../services/submissions.ts';
import { refuseMisplaced, withoutNumbers } from './comments-of-decision.ts';
import type { DecideServices, Decision, Verb } from './decision.ts';
import { extensionFor } from './extension-for.ts';
import { latestOf } from './latest-of.ts';
import { isRepeated, isWaiting, refuseDecided } from './refuse-decided.ts';
import { refuseWithdrawal, refuseWithoutReason } from './refuse-without-reason.ts';

type Circumstances = { readonly actor: Actor; readonly services: DecideServices; readonly now: Date };

const actionOf: Record<Verb, Action> = {
  approve: 'review',
  return: 'review',
  withdraw: 'withdraw',
  reopen: 'reopen',
};

/** @returns the document as it stands after the decision, also when this very decision had been made before */
export const decideDocument = async (
  id: DocumentId,
  given: Decision,
  { actor, services, now }: Circumstances,
): Promise<DocumentState> => {
  const { programme, submissions } = services;
  permit(actor, actionOf[given.decision], id, programme);
  if (given.decision !== 'withdraw') refuseOwn(actor, id.unit, programme);
  const { form } = locate(programme, id);
  refuseCompiled(form);
  const made = {
    ...given,
    reason: typedText(given.reason),
    comments: withoutNumbers(given.comments),
  };
  refuseWithoutReason(made);

  return untilWritten(async () => {
    const before = await submissions.load(id);
    const latest = latestOf(before, made.version, programme);
    if (isRepeated(before, actor, made)) return before;
    refuseDecided(before, actor, made, programme);
    const type = eventOf(before, actor, made, programme);
    decide(before, type);
    if (type === 'withdraw') refuseWithdrawal(before, form, made);
    await refuseMisplaced(made.comments, form, id, latest, services);
    const turn = nextReviewer(before, programme.bureau);
    const values = {
      type,
      at: now.toISOString(),
      by: actor.email,
      byName: actor.name,
      version: made.version,
      reason: made.reason,
      comments: made.comments,
      ...(made.instead && turn !== undefined && !standsFor(actor, turn) && { insteadOf: turn }),
    };
    const extended = extensionFor(id, before, values, services, now);
    const { after, events } = recordDecision(before, values, sha256, extended);
    const moves = await heldMoves(id, form, before, after, services, now);
    return (await submissions.append(id, before, after, events, moves)) === 'written' ? after : undefined;
  });
};

/** Only a decision that changes what is in force can leave a reference hanging, or give a number to another row. */
const heldMoves = async (
  id: DocumentId,
  form: Form,
  before: DocumentState,
  { inForce }: DocumentState,
  services: DecideServices,
  now: Date,
): Promise<Moves | undefined> => {
  if (inForce?.version === before.inForce?.version) return undefined;
  const next = inForce && !inForce.nil ? await services.archive.read(id, inForce.content) : undefined;
  const numbers = await holdNumbers(form, id, next, services);
  const references = await holdReferences(form, id, before, next, services, now, inForce?.at);
  return numbers ?? references;
};

/** Whose turn it is, and whether this approval is the last one, only the document knows. */
const eventOf = (
  state: DocumentState,
  actor: Actor,
  { decision: verb, instead }: Decision,
  programme: Programme,
): Decided['type'] => {
  if (!isWaiting(state)) return verb;
  if (verb === 'approve') return approvalBy(state, actor, programme, instead);
  if (verb === 'return') refuseReturnBy(state, actor, programme);
  return verb;
};
