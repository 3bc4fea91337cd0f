/** What an event of a document has to look like when it is read. */
import * as z from 'zod/mini';
import { asideReasons } from '../../shared/submission/events.ts';

const values = { n: z.int(), at: z.string(), by: z.string(), byName: z.string(), version: z.int() };
const comment = z.object({ rowId: z.string(), column: z.string(), text: z.string() });
// Loose: the chain's hash covers every attribute of an event, those of later code included.
export const submitted = z.looseObject({
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
export const decided = z.looseObject({
  ...values,
  type: z.enum(['endorse', 'approve', 'return', 'withdraw', 'reopen']),
  reason: z.string(),
  comments: z.array(comment),
  insteadOf: z.optional(z.string()),
});
export const extended = z.looseObject({
  ...values,
  type: z.literal('extend'),
  until: z.string(),
  onTimeUntil: z.optional(z.string()),
  reason: z.string(),
});
export const setAside = z.looseObject({
  ...values,
  type: z.literal('set-aside'),
  reason: z.enum(asideReasons),
});
const takenIn = z.looseObject({ ...values, type: z.literal('take-in') });
const reworded = z.looseObject({
  ...values,
  type: z.literal('reword'),
  corrected: z.array(
    z.object({ rowId: z.string(), column: z.string(), before: z.string(), after: z.string() }),
  ),
});
export const handedOver = z.looseObject({
  ...values,
  type: z.literal('hand-over'),
  to: z.string(),
  toName: z.string(),
});
const link = { previous: z.string(), hash: z.string() };
export const event = z.discriminatedUnion('type', [
  z.extend(submitted, link),
  z.extend(decided, link),
  z.extend(extended, link),
  z.extend(setAside, link),
  z.extend(takenIn, link),
  z.extend(reworded, link),
  z.extend(handedOver, link),
]);
