/**
 * One decision on one document, the same for the single route and for many at once: may? → not their own? →
 * with a reason? → of the version they saw? → undecided? → their turn? → one transaction.
 */

import { limits, printBytes } from '../../shared/contract/limits.ts';
import type { Form } from '../../shared/form/define-form.ts';
import { type Action, type Actor, refuseOwn, standsFor } from '../../shared/ground/access.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { quote } from '../../shared/ground/issue.ts';
import { maskNumbers } from '../../shared/ground/mask-numbers.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { canonical } from '../../shared/submission/chain.ts';
import {
  type Decided,
  type DocumentState,
  decide,
  type Submitted,
} from '../../shared/submission/life-cycle.ts';
import { recordDecision } from '../../shared/submission/record.ts';
import {
  approvalBy,
  endorsedBy,
  isTurnOf,
  nextReviewer,
  refuseReturnBy,
} from '../../shared/submission/review-chain.ts';
import type { CellComment, DocumentId } from '../../shared/submission/submission.ts';
import { commandTexts, stateTexts, verbTexts } from '../../shared/words/life-cycle.ts';
import { nameOfActor } from '../../shared/words/reviewer-name.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { sha256 } from '../common/hashes.ts';
import { localTime } from '../common/local-time.ts';
import { locate, refuseCompiled } from '../common/locate.ts';
import type { Services } from '../common/services.ts';
import { typedText } from '../common/typed-text.ts';
import { untilWritten } from '../common/until-written.ts';
import { permit } from '../http/permit.ts';
import { holdNumbers } from '../references/hold-numbers.ts';
import { holdReferences } from '../references/hold-references.ts';
import type { Moves } from '../services/submissions.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { extensionFor } from './extension-for.ts';

export type DecideServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'submissions' | 'archive' | 'certificates'
>;
type Verb = Exclude<Decided['type'], 'endorse'>;
export type Decision = {
  readonly decision: Verb;
  /** The version the decision was made on. */
  readonly version: number;
  readonly reason: string;
  readonly comments: readonly CellComment[];
  /** Approve for the unit whose turn it is and which does not act. */
  readonly instead?: boolean | undefined;
};
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

const refuseWithoutReason = ({ decision: verb, reason, comments, instead }: Decision): void => {
  const needsWords = verb === 'return' || verb === 'reopen';
  if ((needsWords && !reason && comments.length === 0) || (instead && !reason))
    throw new Problem('reason-missing', { action: commandTexts[verb] });
  refuseTooMuch(comments);
};

export const refuseTooMuch = (comments: readonly CellComment[]): void => {
  if (Buffer.byteLength(JSON.stringify(comments)) > limits.commentBytes)
    throw new Problem('too-large', { limit: printBytes(limits.commentBytes) });
};

export const withoutNumbers = (comments: readonly CellComment[]): readonly CellComment[] =>
  comments.map((comment) => ({ ...comment, text: maskNumbers(comment.text) }));

/** Out of force a unit takes only what the rules approved, and says why: what people approved is theirs to decide on. */
const refuseWithdrawal = (
  { state, inForce }: DocumentState,
  { review }: Form,
  { version, reason }: Decision,
): void => {
  if (version !== inForce?.version) return;
  if (review !== 'automatic')
    throw new Problem('not-allowed-now', { state: stateTexts[state], action: commandTexts.withdraw });
  if (!reason) throw new Problem('reason-missing', { action: commandTexts.withdraw });
};

const isWaiting = ({ state }: DocumentState): boolean => state === 'submitted' || state === 'endorsed';

/** The very decision again: a double click, or a retry after a lost answer. */
const isRepeated = (
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
const refuseDecided = (
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

/** A decision is about what its maker has seen: the version that is the latest when it arrives. */
export const latestOf = (
  { latest, version: current }: DocumentState,
  version: number,
  programme: Programme,
): Submitted => {
  if (!latest) throw new Problem('unknown-document');
  if (version > current || version < 1) throw new Problem('unknown-version', { version });
  if (version < current)
    throw new Problem('version-conflict', {
      by: latest.byName,
      at: localTime(programme, latest.at),
      version: current,
      base: version,
    });
  return latest;
};

/** A comment points at a row and a column; an empty row means the sheet, an empty column the whole row. */
export const refuseMisplaced = async (
  comments: readonly CellComment[],
  form: Form,
  id: DocumentId,
  { content }: Submitted,
  { archive }: Pick<DecideServices, 'archive'>,
): Promise<void> => {
  if (comments.length === 0) return;
  const ids = new Set((await archive.read(id, content)).ids);
  const stray = comments.find(
    ({ rowId, column }) => (rowId !== '' && !ids.has(rowId)) || (column !== '' && !(column in form.columns)),
  );
  if (stray) throw new Problem('comment-misplaced', { row: quote(stray.rowId), column: quote(stray.column) });
};

export const connectDecide = (): Connected<DecideServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
});
