/** What is said of a number after it was given. */
import * as z from 'zod/mini';
import type { CertificateEvent } from '../../shared/certificates/certificate-event.ts';
import { certificatePk, endSk, registeredSk } from '../../shared/certificates/keys.ts';
import type { End, Registration } from '../../shared/certificates/life.ts';

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
