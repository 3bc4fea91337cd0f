/** Items of table Certificates: what is written, and the schemas that guard their reading. */
import * as z from 'zod/mini';
import {
  blankPk,
  blankSk,
  certificateEventKey,
  certificatePk,
  certificateSk,
  certificateYearPk,
  certificateYearSk,
  certifiedPk,
  certifiedSk,
  counterSk,
  endSk,
  fromSk,
  registeredSk,
  seriesPk,
} from '../../shared/certificates/keys.ts';
import type { CertificateEvent, End, Registration } from '../../shared/certificates/life.ts';
import { replacementReasons } from '../../shared/certificates/life.ts';
import { lookUpKinds } from '../../shared/certificates/look-ups.ts';
import type { Series } from '../../shared/certificates/number.ts';
import { documentPrefix } from '../../shared/submission/keys.ts';
import { type DocumentId, documentPath, parseDocumentPath } from '../../shared/submission/submission.ts';
import type { AnyChained } from '../services/certificate-chains.ts';
import type { CertificateRow, GivenRange } from '../services/given-numbers.ts';

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

const range = z.object({
  first: z.int(),
  last: z.int(),
  document: z.string(),
  event: z.int(),
  content: z.string(),
});
export const rangeItem = (series: Series, { document, ...given }: GivenRange) => ({
  pk: seriesPk(series),
  sk: fromSk(given.first),
  ...given,
  document: documentPath(document),
});
export const readRange = (item: unknown): GivenRange => {
  const { document, ...given } = range.parse(item);
  return { ...given, document: parseDocumentPath(document) };
};

const counter = z.object({ last: z.int() });
export const counterItem = (series: Series, last: number) => ({ pk: seriesPk(series), sk: counterSk, last });
export const readCounter = (item: unknown): number => (item ? counter.parse(item).last : 0);

const end = z.object({
  state: z.enum(['replaced', 'void']),
  at: z.string(),
  by: z.string(),
  byName: z.string(),
  reason: z.string(),
  successor: z.optional(z.string()),
});
const registered = z.object({ platform: z.string(), at: z.string() });
export const readEnd = (item: unknown): End => end.parse(item) as End;
export const readRegistered = (item: unknown): Registration => registered.parse(item);

/** What an event says of numbers that were given before it. @param successor of a replaced number */
export const saidOfNumbers = (given: CertificateEvent, successor?: string): readonly NumberItem[] => {
  const { at, by, byName } = given;
  if (given.type === 'issued' || given.type === 'blanked' || given.type === 'spoiled') return [];
  if (given.type === 'registered')
    return given.numbers.map((number) => ({
      pk: certificatePk(number),
      sk: registeredSk,
      platform: given.platform,
      at,
    }));
  const { number, reason } = given;
  const state = given.type === 'voided' ? 'void' : 'replaced';
  return [
    { pk: certificatePk(number), sk: endSk, state, at, by, byName, reason, ...(successor && { successor }) },
  ];
};
type NumberItem = { readonly pk: string; readonly sk: string; readonly [attribute: string]: unknown };

/** Whose blanks they are from now on; empty for those that were noted by mistake. */
export const blankItems = (id: DocumentId, given: CertificateEvent): readonly BlankItem[] => {
  const path = documentPath(id);
  const item = (blank: string, document: string) => ({ pk: blankPk(blank), sk: blankSk, document });
  if (given.type === 'spoiled') return given.blanks.map((blank) => item(blank, path));
  if (given.type !== 'blanked') return [];
  const taken = new Set(given.blanks.map(({ blank }) => blank));
  return [
    ...given.blanks.map(({ blank }) => item(blank, path)),
    ...given.blanks.flatMap(({ instead }) =>
      instead === undefined || taken.has(instead) ? [] : [item(instead, '')],
    ),
  ];
};
export type BlankItem = { readonly pk: string; readonly sk: string; readonly document: string };
const blankItem = z.object({ pk: z.string(), document: z.string() });
export const readBlankItem = (item: unknown) => {
  const { pk, document } = blankItem.parse(item);
  return { blank: pk.slice(blankPk('').length), document };
};

const row = z.object({
  number: z.string(),
  person: z.string(),
  mask: z.string(),
  document: z.string(),
  content: z.string(),
  place: z.int(),
  issuedOn: z.string(),
  endDay: z.string(),
  hours: z.number(),
});
export const certificateItem = (given: CertificateRow) => ({
  pk: certificatePk(given.number),
  sk: certificateSk,
  ...given,
  personPk: certifiedPk(given.person),
  personSk: certifiedSk(given.issuedOn, given.number),
});
export const readCertificateRow = (item: unknown): CertificateRow => row.parse(item);
