/**
 * Table Directory: the units of the programme and the people who may sign in, with their roles.
 * Keys: pk PERSON#email, sk PERSON; index byUnit (unitPk UNIT#code, unitSk email) answers: who belongs to a
 * unit. pk UNITS, sk UNITS: the imported list of units, whole, so that it changes at once. pk
 * DIRECTORY, sk EVENT#000001: every change in order, chained as documents are; sk HEAD: where that chain
 * stands, which every change moves, so that of two changes at the same moment one knows of the other. pk REGISTERING,
 * sk 000001 (number of the event that asked): bodies that have asked to be registered, until their applicants have been
 * mailed what became of it.
 * People keep their item when they leave and units their line; both get a last day, so that old events
 * still name somebody.
 */

import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { registeringKinds, type Unit, unitKinds } from '../ground/define-city.ts';
import { foldEmail } from '../ground/fold-email.ts';
import { roles } from '../ground/roles.ts';
import { personPk, personSk, unitPk } from '../submission/keys.ts';

/** A role from its first to its last day, ISO dates; open ends are left out. */
const term = z.object({
  role: z.enum(roles),
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
});
export type Term = z.infer<typeof term>;

export const person = z.object({
  email: z.string().check(z.minLength(3)),
  name: z.string().check(z.minLength(1)),
  unit: z.string().check(z.minLength(1)),
  /** Every role the person has, had or will have; which of them on a day, `rolesOn` says. */
  roles: z.array(z.enum(roles)),
  /** First and last day of the account, ISO dates; open ends are left out. */
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
  /** The roles with days of their own; left out: all of them as long as the account. */
  terms: z.optional(z.array(term)),
  /** For mail; Chinese when left out. */
  language: z.optional(z.enum(languages)),
});
export type Person = z.infer<typeof person>;

/** The item as stored; e-mail addresses are kept in lower case, as Google's claim may come in any. */
export const personItem = (given: Person) => {
  const email = foldEmail(given.email);
  return { pk: personPk(email), sk: personSk, unitPk: unitPk(given.unit), unitSk: email, ...given, email };
};

export const unitShape = z.object({
  code: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  kind: z.enum(unitKinds),
  area: z.optional(z.string()),
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
  successor: z.optional(z.string()),
  superior: z.optional(z.string()),
  also: z.optional(z.array(z.string())),
  creditCode: z.optional(z.string()),
  unconfirmed: z.optional(z.literal(true)),
});

/** A body that has asked to be registered, and what became of it. */
export const registrationShape = z.object({
  /** Number of the event that asked. */
  id: z.string(),
  /** Of the applicant, who becomes its clerk. */
  email: z.string(),
  person: z.string(),
  language: z.optional(z.enum(languages)),
  name: z.string(),
  creditCode: z.string(),
  kind: z.enum(registeringKinds),
  ownership: z.string(),
  /** Unit that decides, and will be its superior. */
  district: z.string(),
  telephone: z.optional(z.string()),
  /** ISO instant. */
  at: z.string(),
  decided: z.optional(
    z.object({
      outcome: z.enum(['approved', 'refused']),
      at: z.string(),
      by: z.string(),
      byName: z.string(),
      reason: z.string(),
      /** Code of the unit it has become. */
      unit: z.optional(z.string()),
    }),
  ),
});
export type Registration = Readonly<z.infer<typeof registrationShape>>;

/** The list of units as imported; `version` counts with the events of the directory. */
export const keptUnits = z.object({ version: z.int(), units: z.array(unitShape) });
export type KeptUnits = { readonly version: number; readonly units: readonly Unit[] };
