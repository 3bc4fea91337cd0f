/** POST …/decisions: the bureau approves, returns or reopens; the unit withdraws what still waits. */
import type { Action, Actor } from '../shared/access.ts';
import { type Bilingual, same } from '../shared/bilingual.ts';
import type { Form } from '../shared/form/define-form.ts';
import { Problem } from '../shared/problem.ts';
import { findUnit } from '../shared/programme/define-programme.ts';
import {
  canonical,
  type Decided,
  type DocumentState,
  decide,
  type Submitted,
} from '../shared/submission/life-cycle.ts';
import { recordDecision } from '../shared/submission/record.ts';
import { approvalBy } from '../shared/submission/review-chain.ts';
import type { CellComment, DocumentId } from '../shared/submission/submission.ts';
import { verbTexts } from '../shared/words/life-cycle.ts';
import { sha256 } from './hashes.ts';
import { type Act, endpoint } from './http/endpoint.ts';
import { permit } from './http/permit.ts';
import { localTime } from './local-time.ts';
import { locate, refuseCompiled } from './locate.ts';
import { maskNumbers } from './mask-numbers.ts';
import { currentProgramme } from './programme.ts';
import type { Services } from './services.ts';
import { standingOf } from './standing.ts';
import { connectArchive } from './storage/archive.ts';
import { connectDirectory } from './storage/directory.ts';
import { connectSubmissions } from './storage/submissions.ts';

export type ReviewServices = Pick<Services, 'programme' | 'directory' | 'submissions' | 'archive'>;
type Verb = Decided['type'];

const actionOf: Record<Verb, Action> = {
  endorse: 'review',
  approve: 'review',
  return: 'review',
  withdraw: 'withdraw',
  reopen: 'reopen',
};

/** Bytes of a decision's comments: the head that carries them is an item of at most 400 KB. */
const commentLimit = 150_000;
const rounds = 5;

export const reviewSubmission: Act<'reviewSubmission', ReviewServices> = async (
  { params: id, body },
  { actor, services, now },
) => {
  const { programme, submissions } = services;
  const { decision: verb, version } = body;
  permit(actor, actionOf[verb], id, programme);
  const { form } = locate(programme, id);
  refuseCompiled(form);
  refuseOwn(actor, verb, id, services);
  const reason = maskNumbers(body.reason.trim());
  const comments = body.comments.map((comment) => ({ ...comment, text: maskNumbers(comment.text) }));
  refuseWithoutReason(verb, reason, comments);

  for (let round = 1; round <= rounds; round++) {
    const before = await submissions.load(id);
    const latest = latestOf(before, version, services);
    if (isRepeated(before, { by: actor.email, verb, version, reason, comments }))
      return { status: 200, body: standingOf(id, before, programme) };
    refuseDecided(before, verb, programme);
    // Whose turn it is, and whether this approval is the last one, only the document knows.
    const type = verb === 'approve' && isWaiting(before) ? approvalBy(before, actor, programme) : verb;
    decide(before, type);
    await refuseMisplaced(comments, form, id, latest, services);
    const told = {
      type,
      at: now.toISOString(),
      by: actor.email,
      byName: actor.name,
      version,
      reason,
      comments,
    };
    const { after, events } = recordDecision(before, told, sha256);
    if ((await submissions.append(id, before, after, events)) === 'written')
      return { status: 200, body: standingOf(id, after, programme) };
  }
  throw new Problem('busy');
};

/** Nobody decides on what their own unit filed. */
const refuseOwn = (actor: Actor, verb: Verb, { unit }: DocumentId, { programme }: ReviewServices): void => {
  if (verb === 'withdraw' || actor.unit !== unit) return;
  const name: Bilingual = findUnit(programme, unit)?.name ?? same(unit);
  throw new Problem('not-yours', { unit: name });
};

const refuseWithoutReason = (verb: Verb, reason: string, comments: readonly CellComment[]): void => {
  const needsReason = verb === 'return' || verb === 'reopen';
  if (needsReason && !reason && comments.length === 0)
    throw new Problem('reason-missing', { action: verbTexts[verb] });
  if (Buffer.byteLength(JSON.stringify(comments)) > commentLimit)
    throw new Problem('too-large', { limit: '150 KB' });
};

const isWaiting = ({ state }: DocumentState): boolean => state === 'submitted' || state === 'endorsed';

type Made = Pick<Decided, 'by' | 'version' | 'reason' | 'comments'> & { readonly verb: Verb };

/** The very decision again: a double click, or a retry after a lost answer. */
const isRepeated = ({ decision }: DocumentState, { by, verb, version, reason, comments }: Made): boolean => {
  if (!decision || decision.by !== by || decision.version !== version) return false;
  const sameVerb = decision.type === verb || (decision.type === 'endorse' && verb === 'approve');
  return sameVerb && canonical([decision.reason, decision.comments]) === canonical([reason, comments]);
};

/** Two reviewers at once: the second is told who was faster. */
const refuseDecided = (before: DocumentState, verb: Verb, programme: ReviewServices['programme']): void => {
  const { decision } = before;
  if (!decision || isWaiting(before) || (verb !== 'approve' && verb !== 'return')) return;
  throw new Problem('decided-already', {
    by: decision.byName,
    at: localTime(programme, decision.at),
    action: verbTexts[decision.type],
  });
};

/** A decision is about what its maker has seen: the version that is the latest when it arrives. */
const latestOf = (
  { latest, version: current }: DocumentState,
  version: number,
  { programme }: ReviewServices,
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
const refuseMisplaced = async (
  comments: readonly CellComment[],
  form: Form,
  id: DocumentId,
  { content }: Submitted,
  { archive }: ReviewServices,
): Promise<void> => {
  if (comments.length === 0) return;
  const ids = new Set((await archive.read(id, content)).ids);
  const stray = comments.find(
    ({ rowId, column }) => (rowId !== '' && !ids.has(rowId)) || (column !== '' && !(column in form.columns)),
  );
  if (stray) throw new Problem('comment-misplaced', { row: stray.rowId, column: stray.column });
};

const connect = (): ReviewServices => ({
  programme: currentProgramme(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
});

export const handler = endpoint('reviewSubmission', connect, reviewSubmission);
