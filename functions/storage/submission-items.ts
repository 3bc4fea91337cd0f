/** Items of table Submissions: what is written for events and heads, and the schemas that guard their reading. */
import * as z from 'zod/mini';
import {
  actorPk,
  actSk,
  asidePk,
  documentPk,
  documentPrefix,
  eventSk,
  extendedPk,
  extendedSk,
  headSk,
  monthPk,
  movesPk,
  movesSk,
  periodPk,
  periodSk,
  statePk,
  stateSk,
  unitPk,
} from '../../shared/submission/keys.ts';
import {
  asideReasons,
  type ChainedEvent,
  type DocumentState,
  inStateSince,
  states,
} from '../../shared/submission/life-cycle.ts';
import { type DocumentId, parseDocumentPath } from '../../shared/submission/submission.ts';
import { automaticReviewer } from '../../shared/words/answers.ts';
import type { RecordedEvent } from '../services/recorded-events.ts';
import type { Head } from '../services/submissions.ts';

const values = { n: z.int(), at: z.string(), by: z.string(), byName: z.string(), version: z.int() };
const comment = z.object({ rowId: z.string(), column: z.string(), text: z.string() });
// Loose: the chain's hash covers every attribute of an event, those of later code included.
const submitted = z.looseObject({
  ...values,
  type: z.literal('submit'),
  baseVersion: z.int(),
  content: z.string(),
  rows: z.int(),
  ledgerRows: z.int(),
  nil: z.boolean(),
  certifier: z.string(),
  warnings: z.int(),
  receipt: z.string(),
  steps: z.optional(z.array(z.string())),
  changes: z.optional(z.looseObject({ from: z.int(), added: z.int(), changed: z.int(), removed: z.int() })),
  answers: z.optional(z.array(comment)),
  answered: z.optional(z.looseObject({ from: z.int(), comments: z.int(), met: z.int(), worded: z.int() })),
  issue: z.optional(
    z.looseObject({
      notice: z.int(),
      documentNumber: z.string(),
      issuedOn: z.string(),
      decision: z.string(),
      reason: z.string(),
    }),
  ),
});
const decided = z.looseObject({
  ...values,
  type: z.enum(['endorse', 'approve', 'return', 'withdraw', 'reopen']),
  reason: z.string(),
  comments: z.array(comment),
  insteadOf: z.optional(z.string()),
});
const extended = z.looseObject({
  ...values,
  type: z.literal('extend'),
  until: z.string(),
  onTimeUntil: z.optional(z.string()),
  reason: z.string(),
});
const setAside = z.looseObject({ ...values, type: z.literal('set-aside'), reason: z.enum(asideReasons) });
const takenIn = z.looseObject({ ...values, type: z.literal('take-in') });
const reworded = z.looseObject({
  ...values,
  type: z.literal('reword'),
  corrected: z.array(
    z.object({ rowId: z.string(), column: z.string(), before: z.string(), after: z.string() }),
  ),
});
const handedOver = z.looseObject({
  ...values,
  type: z.literal('hand-over'),
  to: z.string(),
  toName: z.string(),
});
const link = { previous: z.string(), hash: z.string() };
const event = z.discriminatedUnion('type', [
  z.extend(submitted, link),
  z.extend(decided, link),
  z.extend(extended, link),
  z.extend(setAside, link),
  z.extend(takenIn, link),
  z.extend(reworded, link),
  z.extend(handedOver, link),
]);

/** In place of a version that stands beside it already: a third less to read of most heads, and to write. */
const isLatest = 'latest';

const documentState = z.object({
  state: z.enum(states),
  events: z.int(),
  hash: z.string(),
  version: z.int(),
  latest: z.optional(submitted),
  // Heads of before written out what is in force although it was the latest version.
  inForce: z.optional(z.union([z.literal(isLatest), submitted])),
  inForceSince: z.optional(z.string()),
  decision: z.optional(decided),
  // Heads of before these were known have neither.
  endorsements: z._default(z.array(decided), []),
  extended: z.optional(extended),
  aside: z.optional(setAside),
  holder: z.optional(handedOver),
});
const head = z.object({ unit: z.string(), form: z.string(), period: z.string(), state: documentState });

export const eventItem = (id: DocumentId, chained: ChainedEvent) => ({
  pk: documentPk(id),
  sk: eventSk(chained.n),
  ...chained,
  ...indexed(id, chained),
});

/**
 * What the indexes of events need: beside the event, never in it, because its hash covers it. What the rules
 * approve by themselves is nobody's act.
 */
export const indexed = (id: DocumentId, { at, by, n }: ChainedEvent) => ({
  ...(by !== automaticReviewer.by && { actorPk: actorPk(by) }),
  monthPk: monthPk(at.slice(0, 7)),
  unitPk: unitPk(id.unit),
  actSk: actSk(at, id, n),
});

export const headItem = (id: DocumentId, state: DocumentState) => ({
  pk: documentPk(id),
  sk: headSk,
  unit: id.unit,
  form: id.form,
  period: id.period,
  statePk: statePk(state.state),
  stateSk: stateSk(inStateSince(state), id),
  periodPk: periodPk(id.period),
  periodSk: periodSk(id),
  ...(state.extended && {
    extendedPk: extendedPk(id.unit),
    extendedSk: extendedSk(state.extended.until, id),
  }),
  ...(state.aside && { asidePk, asideSk: stateSk(state.aside.at, id) }),
  state: {
    ...state,
    ...(state.inForce && state.inForce.version === state.latest?.version && { inForce: isLatest }),
  },
});

/** One a unit, beside its documents: they are written together, so that of two transactions one meets the other. */
export const movesItem = (unit: string, count: number) => ({
  pk: movesPk(unit),
  sk: movesSk,
  moves: count,
});

const moves = z.object({ moves: z.int() });
export const readMoves = (item: unknown): number => moves.parse(item).moves;

export const readHead = (item: unknown): Head => {
  const { unit, form, period, state } = head.parse(item);
  const { latest, inForceSince, decision, extended: given, aside, holder } = state;
  const inForce = state.inForce === isLatest ? latest : state.inForce;
  return {
    unit,
    form,
    period,
    state: {
      ...state,
      latest,
      inForce,
      inForceSince,
      decision,
      extended: given,
      aside,
      holder,
    } as DocumentState,
  };
};

export const readEvent = (item: unknown): ChainedEvent => {
  const {
    pk: _pk,
    sk: _sk,
    actorPk: _actorPk,
    monthPk: _monthPk,
    unitPk: _unitPk,
    actSk: _actSk,
    ...stored
  } = event.parse(item) as ChainedEvent & { [key in ItemKey]?: unknown };
  return stored as ChainedEvent;
};
type ItemKey = 'pk' | 'sk' | 'actorPk' | 'monthPk' | 'unitPk' | 'actSk';

export const readRecordedEvent = (item: { readonly pk?: unknown }): RecordedEvent => ({
  id: parseDocumentPath(String(item.pk).slice(documentPrefix.length)),
  event: readEvent(item),
});
