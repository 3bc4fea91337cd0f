/** GET /submissions/{unit}/{form}/{period}: rows of a version, what changed in it, and the document's history. */
import type { CheckContext, Form } from '../../shared/form/define-form.ts';
import { noReferences } from '../../shared/form/references.ts';
import { numberRows } from '../../shared/form/row-numbers.ts';
import { layoutSheet, printRow } from '../../shared/form/sheet-layout.ts';
import { type Actor, standsFor } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { answeredComments } from '../../shared/submission/answered-comments.ts';
import type { ChainedEvent, Decided } from '../../shared/submission/events.ts';
import { type DocumentState, foldEvents } from '../../shared/submission/life-cycle.ts';
import { comparedWith, returnAnswered, submissionOf } from '../../shared/submission/record.ts';
import { turnOf } from '../../shared/submission/review-chain.ts';
import { diffRows } from '../../shared/submission/row-diff.ts';
import type { CellComment, Content, DocumentId } from '../../shared/submission/submission.ts';
import { toldChanges, toldRow } from '../../shared/submission/told-rows.ts';
import { type Connected, currentCity, unitsFor } from '../common/city.ts';
import { locate } from '../common/locate.ts';
import { noteLook } from '../common/note-look.ts';
import type { Services } from '../common/services.ts';
import { writable } from '../common/writable.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { historyOf, standingOf } from '../reviewing/standing.ts';
import { decidesOn } from '../reviewing/waits-for.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type ReadSubmissionServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'submissions' | 'archive' | 'certificates'
>;

export const readSubmission: Action<'readSubmission', ReadSubmissionServices> = async (
  { params: id, query },
  { actor, services, now },
) => {
  const { programme, submissions } = services;
  permit(actor, 'read', id, programme);
  const { form, unit } = locate(programme, id);
  await noteLook(form, id, actor, services, now);
  // One read, folded here: head and events read apart could tell of two different moments.
  const events = await submissions.events(id);
  const state = foldEvents(events);
  if (!state.latest) throw new Problem('unknown-document');

  const version = query.version ?? state.version;
  const base = query.against ?? comparedWith(events, version);
  const returned = returnAnswered(events, version);
  const read = (each: number) => contentOf(id, each, events, services);
  const [content, before, was] = await Promise.all([
    read(version),
    base ? read(base) : undefined,
    returned && read(returned.version),
  ]);
  const context = {
    programme,
    unit: id.unit,
    period: id.period,
    today: todayOf(programme, now),
    references: noReferences,
  };
  return {
    status: 200,
    body: writable({
      standing: standingOf(id, state, programme),
      unitName: unit.name,
      title: form.title,
      version,
      programme: programme.id,
      columns: layoutSheet(form, context, query.language ?? 'zh'),
      ...printed(form, content, context),
      // Against nothing every row would be new: no news, and twice the answer.
      changes: before ? toldChanges(diffRows(before, content)) : [],
      changesFrom: base,
      answering:
        returned &&
        was &&
        answering(form, returned, was, {
          content,
          answers: submissionOf(events, version)?.answers,
          isCompared: returned.version === base,
        }),
      history: historyOf(events),
      insteadOf: actsInsteadOf(id, state, actor, services),
      ...(!decidesOn(actor, id, services.city) && { forReading: true }),
      ...unitsFor(form, programme),
    }),
  };
};

/** Of the bureau alone, and nothing of its own. */
const actsInsteadOf = (
  id: DocumentId,
  state: DocumentState,
  actor: Actor,
  { city, programme }: ReadSubmissionServices,
) => {
  const turn = turnOf(state, programme.bureau)?.unit;
  const isOthers = turn !== undefined && !standsFor(actor, turn);
  return isOthers && actor.unit === programme.bureau && decidesOn(actor, id, city)
    ? nameOfUnit(programme, turn)
    : undefined;
};

type Now = {
  readonly content: Content;
  readonly answers: readonly CellComment[] | undefined;
  /** The version is compared with the returned one anyway. */
  readonly isCompared: boolean;
};

/** What was asked for when the version before was returned, and what became of it. */
const answering = (
  form: Form,
  { version, at, byName, reason, comments }: Decided,
  was: Content,
  { content, answers, isCompared }: Now,
) => ({
  version,
  at,
  byName,
  reason,
  comments: answeredComments(form, comments, was, content, answers),
  ...(!isCompared && { changes: toldChanges(diffRows(was, content)) }),
});

const contentOf = (
  id: DocumentId,
  version: number,
  events: readonly ChainedEvent[],
  { archive }: ReadSubmissionServices,
): Promise<Content> => {
  const submitted = submissionOf(events, version);
  if (!submitted) throw new Problem('unknown-version', { version });
  return archive.read(id, submitted.content);
};

const printed = (form: Form, { rows, ids }: Content, context: CheckContext) => ({
  rows: rows.map(toldRow),
  cells: numberRows(form, { rows, ids }).map((row) => printRow(form, row, context)),
  ids,
});

const connect = (): Connected<ReadSubmissionServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
});

export const handler = endpoint('readSubmission', connect, readSubmission);
