/** What a submission is answered with: receipt, changes, and which comments were answered. */
import type * as z from 'zod/mini';
import { limits } from '../../shared/contract/limits.ts';
import type { receipt } from '../../shared/contract/receipt-shapes.ts';
import type { Form } from '../../shared/form/define-form.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { type AnsweredComment, answeredComments } from '../../shared/submission/answered-comments.ts';
import type { Submitted } from '../../shared/submission/events.ts';
import { figureChanges, tellChanges } from '../../shared/submission/figure-changes.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { returnAnswered, submissionOf } from '../../shared/submission/record.ts';
import { diffRows, type RowChange } from '../../shared/submission/row-diff.ts';
import type { CellComment, Content, DocumentId } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';
import { writable } from '../common/writable.ts';
import { nextStepOf } from '../reviewing/next-step.ts';

export type KeepServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive' | 'certificates'>;

export type Answer = { status: 200 | 201; body: z.input<typeof receipt> };

/** Whoever reviews the rows sees what changed in them; what the rules approve says so in figures. */
export const changesOf = async (
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
export const answeredBy = async (
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

export const receiptOf = (
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
