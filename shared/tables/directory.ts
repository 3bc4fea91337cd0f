/**
 * Table Directory: the people who may sign in, with their unit and roles.
 * Keys: pk PERSON#email, sk PERSON. Index byUnit (unitPk UNIT#code, unitSk email) answers: who belongs to a
 * unit. A person who leaves keeps the item and gets a last day, so that old events still name somebody.
 */
import * as z from 'zod';
import { roles } from '../access.ts';
import { languages } from '../bilingual.ts';
import { personPk, personSk, unitPk } from '../submission/keys.ts';

export const person = z.object({
  email: z.string().min(3),
  name: z.string().min(1),
  unit: z.string().min(1),
  roles: z.array(z.enum(roles)),
  /** First and last day of the account, ISO dates; open ends are left out. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** For mail; Chinese when left out. */
  language: z.enum(languages).optional(),
});
export type Person = z.infer<typeof person>;

/** The item as stored; e-mail addresses are kept in lower case, as Google's claim may come in any. */
export const personItem = (given: Person) => {
  const email = given.email.toLowerCase();
  return { pk: personPk(email), sk: personSk, unitPk: unitPk(given.unit), unitSk: email, ...given, email };
};

/** @param day ISO date of the programme */
export const isValidOn = (given: Person, day: string): boolean =>
  (given.from === undefined || given.from <= day) && (given.to === undefined || day <= given.to);
