/** Items of table Submissions: what is written for events and heads, and the schemas that guard their reading. */
import * as z from 'zod';
import {
  documentPk,
  eventSk,
  headSk,
  periodPk,
  periodSk,
  statePk,
  stateSk,
} from '../../shared/submission/keys.ts';
import { type ChainedEvent, type DocumentState, states } from '../../shared/submission/life-cycle.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Head } from '../services.ts';

const told = { n: z.int(), at: z.string(), by: z.string(), byName: z.string(), version: z.int() };
// Loose: the chain's hash covers every attribute of an event, those of later code included.
const submitted = z.looseObject({
  ...told,
  type: z.literal('submit'),
  baseVersion: z.int(),
  content: z.string(),
  rows: z.int(),
  ledgerRows: z.int(),
  nil: z.boolean(),
  certifier: z.string(),
  warnings: z.int(),
  receipt: z.string(),
});
const decided = z.looseObject({
  ...told,
  type: z.enum(['approve', 'return', 'withdraw', 'reopen']),
  reason: z.string(),
  comments: z.array(z.object({ rowId: z.string(), column: z.string(), text: z.string() })),
});
const link = { previous: z.string(), hash: z.string() };
const event = z.discriminatedUnion('type', [submitted.extend(link), decided.extend(link)]);

const documentState = z.object({
  state: z.enum(states),
  events: z.int(),
  hash: z.string(),
  version: z.int(),
  latest: submitted.optional(),
  inForce: submitted.optional(),
  inForceSince: z.string().optional(),
  decision: decided.optional(),
});
const head = z.object({ unit: z.string(), form: z.string(), period: z.string(), state: documentState });

export const eventItem = (id: DocumentId, chained: ChainedEvent) => ({
  pk: documentPk(id),
  sk: eventSk(chained.n),
  ...chained,
});

export const headItem = (id: DocumentId, state: DocumentState, at: string) => ({
  pk: documentPk(id),
  sk: headSk,
  unit: id.unit,
  form: id.form,
  period: id.period,
  statePk: statePk(state.state),
  stateSk: stateSk(at, id),
  periodPk: periodPk(id.period),
  periodSk: periodSk(id),
  state,
});

export const readHead = (item: unknown): Head => {
  const { unit, form, period, state } = head.parse(item);
  const { latest, inForce, inForceSince, decision } = state;
  return {
    unit,
    form,
    period,
    state: { ...state, latest, inForce, inForceSince, decision } as DocumentState,
  };
};

export const readEvent = (item: unknown): ChainedEvent => {
  const { pk: _pk, sk: _sk, ...stored } = event.parse(item) as ChainedEvent & { pk: string; sk: string };
  return stored as ChainedEvent;
};
