/** Items of table Submissions: what is written for events and heads, and the schemas that guard their reading. */
import * as z from 'zod/mini';
import type { ChainedEvent } from '../../shared/submission/events.ts';
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
import { type DocumentState, inStateSince } from '../../shared/submission/life-cycle.ts';
import { type DocumentId, parseDocumentPath } from '../../shared/submission/submission.ts';
import { automaticReviewer } from '../../shared/words/answers.ts';
import type { RecordedEvent } from '../services/recorded-events.ts';
import type { Head } from '../services/submissions.ts';
import { event } from './event-schema.ts';
import { head, isLatest } from './head-schema.ts';

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
