/** Archives a checked content and moves its document, or finds that this was done before. */
import type * as z from 'zod/mini';
import { limits } from '../../shared/contract/limits.ts';
import type { receipt } from '../../shared/contract/shapes.ts';
import type { Form } from '../../shared/form/define-form.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { Problem } from '../../shared/ground/problem.ts';
import {
  type AnsweredComment,
  answeredComments,
  countAnswered,
} from '../../shared/submission/answered-comments.ts';
import { figureChanges, tellChanges } from '../../shared/submission/figure-changes.ts';
import type { DocumentState, Submitted } from '../../shared/submission/life-cycle.ts';
import {
  isRepeated,
  recordSubmission,
  returnAnswered,
  submissionOf,
} from '../../shared/submission/record.ts';
import { diffRows, type RowChange } from '../../shared/submission/row-diff.ts';
import type { CellComment, Content, DocumentId } from '../../shared/submission/submission.ts';
import { sha256 } from '../common/hashes.ts';
import { localTime } from '../common/local-time.ts';
import type { Services } from '../common/services.ts';
import { untilWritten } from '../common/until-written.ts';
import { writable } from '../common/writable.ts';
import { holdCertificates } from '../references/hold-certificates.ts';
import { holdNumbers } from '../references/hold-numbers.ts';
import { holdReferences } from '../references/hold-references.ts';
import { nextStepOf } from '../reviewing/next-step.ts';
import type { Moves } from '../services/submissions.ts';

type Kept = {
  readonly hash: string;
  readonly canonicalText: string;
  readonly content: Content;
  readonly issues: readonly Issue[];
  /** The document as the check knew it; whoever moved it since is met when this is written. */
  readonly before: DocumentState | undefined;
  /** Moves of the unit before the check read what the rows refer to, where the rules approve them. */
  readonly moves: Moves | undefined;
};
type KeepServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive' | 'certificates'>;
type Answer = { status: 200 | 201; body: z.input<typeof receipt> };

export const keepSubmission = async (
  id: DocumentId,
  form: Form,
  { hash, canonicalText, content, issues, before: known, moves: seen }: Kept,
  services: KeepServices,
  submitted: Omit<Submitted, 'n'>,
): Promise<Answer> => {
  const { programme, submissions, archive } = services;
  return untilWritten<Answer>(async (round) => {
    const before = (round === 1 && known) || (await submissions.load(id));
    if (isRepeated(before, hash, submitted.baseVersion, submitted.answers))
      return { status: 200, body: receiptOf(id, form, before, programme, issues, true) };
    refuseOtherBase(before, submitted.baseVersion, programme);
    const answered = await answeredBy(id, form, before, content, services, submitted.answers);
    const { answers: _, ...told } = submitted;
    const { after, events } = recordSubmission(
      form,
      before,
      {
        // Words to a comment are only kept where there is one.
        ...(answered ? submitted : told),
        ...(await changesOf(id, form, before, content, services)),
        ...(answered && { answered: countAnswered(answered.from, answered.comments) }),
      },
      sha256,
    );
    if (round === 1) await archive.keep(id, hash, canonicalText);
    const numbers = form.review === 'automatic' ? await holdNumbers(form, id, content, services) : undefined;
    // The moves seen were read before the check; a further round looks at everything again.
    if (round === 1 && form.review === 'automatic')
      await holdCertificates(form, id, before, content, services);
    // Whoever was faster may have moved what the rows refer to since they were checked.
    const moves =
      round === 1 || form.review !== 'automatic'
        ? seen
        : await holdReferences(form, id, before, content, services, new Date(submitted.at), submitted.at);
    if ((await submissions.append(id, before, after, events, moves ?? numbers)) === 'moved') return undefined;
    return { status: 201, body: receiptOf(id, form, after, programme, issues, false, answered?.comments) };
  });
};

/** Whoever reviews the rows sees what changed in them; what the rules approve says so in figures. */
const changesOf = async (
  id: DocumentId,
  form: Form,
  { inForce }: DocumentState,
  content: Content,
  { archive }: KeepServices,
): Promise<Pick<Submitted, 'changes'>> => {
  if (!inForce) return {};
  const was = await archive.read(id, inForce.content);
  const changes = diffRows(was, content);
  const count = (kind: RowChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
  const figures = form.review === 'automatic' ? figureChanges(form, changes, was, content) : {};
  return { changes: { from: inForce.version, ...counts, ...figures } };
};

type Answered = { readonly from: number; readonly comments: readonly AnsweredComment[] };

/** What became of the comments of the return that this submission answers; undefined when there was none. */
const answeredBy = async (
  id: DocumentId,
  form: Form,
  before: DocumentState,
  content: Content,
  { submissions, archive }: KeepServices,
  answers: readonly CellComment[] | undefined,
): Promise<Answered | undefined> => {
  const { state, latest, decision } = before;
  // The head knows a return only until it is first answered; a correction of the answer looks it up.
  if (state !== 'returned' && !latest?.answered) return undefined;
  const events = state === 'returned' ? [] : await submissions.events(id);
  const returned = state === 'returned' ? decision : returnAnswered(events, before.version + 1);
  const was = state === 'returned' ? latest : submissionOf(events, returned?.version);
  if (!returned || !was) return undefined;
  const old = await archive.read(id, was.content);
  return {
    from: returned.version,
    comments: answeredComments(form, returned.comments, old, content, answers),
  };
};

const refuseOtherBase = (
  { version, latest }: DocumentState,
  base: number,
  programme: Services['programme'],
): void => {
  if (base > version || !latest) {
    if (base !== version) throw new Problem('unknown-version', { version: base });
    return;
  }
  if (base !== version)
    throw new Problem('version-conflict', {
      by: latest.byName,
      at: localTime(programme, latest.at),
      version,
      base,
    });
};

const receiptOf = (
  { unit, period }: DocumentId,
  form: Form,
  state: DocumentState,
  programme: Services['programme'],
  issues: readonly Issue[],
  repeated: boolean,
  answered: readonly AnsweredComment[] = [],
): Answer['body'] => {
  const latest = state.latest as Submitted;
  return {
    number: latest.receipt,
    unit,
    form: form.id,
    period,
    version: latest.version,
    hash: latest.content,
    rows: latest.rows,
    warnings: latest.warnings,
    state: state.state,
    at: latest.at,
    byName: latest.byName,
    repeated,
    nextStep: nextStepOf(form.id, state, programme),
    issues: issues.slice(0, limits.issues),
    ...(latest.changes && { changes: tellChanges(form, latest.changes) }),
    ...(answered.length && { answered: answered.map((comment) => writable({ ...comment })) }),
  };
};
