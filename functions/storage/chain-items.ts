/** Events of the chains in table Certificates: what is written, and the schema that guards their reading. */
import * as z from 'zod/mini';
import { replacementReasons } from '../../shared/certificates/certificate-event.ts';
import { certificateEventKey, certificateYearPk, certificateYearSk } from '../../shared/certificates/keys.ts';
import { lookUpKinds } from '../../shared/certificates/look-ups.ts';
import { documentPrefix } from '../../shared/submission/keys.ts';
import { type DocumentId, parseDocumentPath } from '../../shared/submission/submission.ts';
import type { AnyChained } from '../services/certificate-chains.ts';

const values = {
  n: z.int(),
  at: z.string(),
  by: z.string(),
  byName: z.string(),
  previous: z.string(),
  hash: z.string(),
};
const numbered = {
  mark: z.string(),
  year: z.string(),
  series: z.string(),
  first: z.int(),
  count: z.int(),
  content: z.string(),
};
// Loose: the chain's hash covers every attribute of an event, those of later code included.
const event = z.discriminatedUnion('type', [
  z.looseObject({ ...values, ...numbered, type: z.literal('issued') }),
  z.looseObject({
    ...values,
    ...numbered,
    type: z.literal('replaced'),
    number: z.string(),
    kind: z.enum(replacementReasons),
    reason: z.string(),
  }),
  z.looseObject({ ...values, type: z.literal('voided'), number: z.string(), reason: z.string() }),
  z.looseObject({
    ...values,
    type: z.literal('registered'),
    numbers: z.array(z.string()),
    platform: z.string(),
  }),
  z.looseObject({
    ...values,
    type: z.literal('blanked'),
    blanks: z.array(z.object({ number: z.string(), blank: z.string(), instead: z.optional(z.string()) })),
  }),
  z.looseObject({ ...values, type: z.literal('spoiled'), blanks: z.array(z.string()), reason: z.string() }),
  z.looseObject({
    ...values,
    type: z.enum(['allowed', 'closed']),
    series: z.string(),
    unit: z.string(),
    reason: z.string(),
  }),
  z.looseObject({
    ...values,
    type: z.literal('looked-up'),
    kind: z.enum(lookUpKinds),
    asked: z.int(),
    found: z.int(),
    purpose: z.string(),
  }),
  z.looseObject({ ...values, type: z.literal('looked-at-case'), document: z.string() }),
]);

export const chainItem = (id: DocumentId, chained: AnyChained) => ({
  ...certificateEventKey(id, chained.n),
  ...chained,
  yearPk: certificateYearPk(chained.at.slice(0, 4)),
  yearSk: certificateYearSk(chained.at, id, chained.n),
});

export const readChained = (item: unknown): AnyChained => {
  const { pk: _pk, sk: _sk, yearPk: _yearPk, yearSk: _yearSk, ...stored } = event.parse(item);
  return stored as unknown as AnyChained;
};

export const readYearEvent = (item: { readonly pk?: unknown }) => ({
  id: parseDocumentPath(String(item.pk).slice(documentPrefix.length)),
  event: readChained(item),
});
