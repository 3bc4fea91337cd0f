/** Which roles a person has on a day. Apart from the table's schemas, because the add-on carries no zod. */
import type { Role } from '../ground/roles.ts';
import type { Person, Term } from './directory.ts';

type Days = { readonly from?: string | undefined; readonly to?: string | undefined };

/** @param day ISO date of the programme */
export const covers = ({ from, to }: Days, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

export const termsOf = ({ roles, terms, from, to }: Person): readonly Term[] =>
  terms ?? roles.map((role) => ({ role, ...(from && { from }), ...(to && { to }) }));

/** @param day ISO date of the programme */
export const rolesOn = (given: Person, day: string): readonly Role[] => [
  ...new Set(
    termsOf(given)
      .filter((each) => covers(each, day))
      .map(({ role }) => role),
  ),
];

/** @param day ISO date of the programme */
export const isValidOn = (given: Person, day: string): boolean =>
  covers(given, day) && (given.terms === undefined || rolesOn(given, day).length > 0);

/** Names of the heads (单位负责人) among people on a day, each once. */
export const headsOf = (people: readonly Person[], day: string): readonly string[] => [
  ...new Set(
    people
      .filter((person) => isValidOn(person, day) && rolesOn(person, day).includes('head'))
      .map(({ name }) => name),
  ),
];
