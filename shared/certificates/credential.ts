/**
 * What is signed of a certificate, so that a file can be checked without a server: what the paper says, in the order
 * in which the check shows it. Whether it is void by now no signature can say; the public page and the list of the
 * year do.
 */
import type { Certificate, CertifiedPerson } from './content.ts';
import { printNumber } from './number.ts';

/** Days are ISO dates. */
export type Credential = {
  /** Of this layout. */
  readonly v: 1;
  /** Address of the public page, without the number. */
  readonly iss: string;
  /** As printed. */
  readonly number: string;
  readonly name: string;
  readonly class: string;
  readonly code: string;
  readonly host: string;
  readonly start: string;
  readonly end: string;
  readonly hours: number;
  readonly onlineHours?: number;
  readonly result: 'passed';
  readonly issuedOn: string;
};

/** @param page ends without a slash, e.g. https://zhixin.example/c */
export const credentialOf = (
  { number, issuedOn, class: held, person }: Certificate & { readonly person: CertifiedPerson },
  page: string,
): Credential => ({
  v: 1,
  iss: page,
  number: printNumber(number),
  name: person.name,
  class: held.title,
  code: held.code,
  host: held.host.zh,
  start: held.start,
  end: held.end,
  hours: person.hours,
  ...(person.onlineHours !== undefined && { onlineHours: person.onlineHours }),
  result: person.result,
  issuedOn,
});

/** `typ` of what is signed: a certificate, or the list of a year's void ones. */
export const signedKinds = { certificate: 'zhixin-certificate', status: 'zhixin-status' } as const;
export type SignedKind = (typeof signedKinds)[keyof typeof signedKinds];

/**
 * Which numbers of a year have ended, by series: the first bit of the first byte is serial 1, one that is set has
 * ended. `ended` is gzip in base64url; `count` says how many numbers there are.
 */
export type StatusList = {
  readonly v: 1;
  readonly iss: string;
  readonly mark: string;
  readonly year: string;
  /** Day of the list, ISO date. */
  readonly day: string;
  readonly series: { readonly [series: string]: { readonly count: number; readonly ended: string } };
};
