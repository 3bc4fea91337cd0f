/** Between rows of the sheet, one for each role of a person, and people of the directory. */

import type { Row } from '../form/define-form.ts';
import type { Language } from '../ground/bilingual.ts';
import type { Unit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { foldEmail } from '../ground/fold-email.ts';
import { type Role, roles } from '../ground/roles.ts';
import { canonical } from '../submission/chain.ts';
import type { Person, Term } from '../tables/directory.ts';
import { termsOf } from '../tables/terms.ts';
import { textOf } from './list-rule.ts';
import { nameFinder } from './unit-named.ts';

export const emailOf = (row: Row): string => foldEmail(textOf(row, 'email').normalize('NFKC'));

const byRole = (a: Term, b: Term): number =>
  roles.indexOf(a.role) - roles.indexOf(b.role) || ((a.from ?? '') < (b.from ?? '') ? -1 : 1);

/** The same days for every role are days of the account, as people were kept before roles had their own. */
const withTerms = (terms: readonly Term[]): Pick<Person, 'roles' | 'from' | 'to' | 'terms'> => {
  const sorted = [...terms].sort(byRole);
  const froms = sorted.map(({ from }) => from ?? '').sort();
  const tos = sorted.map(({ to }) => to ?? '').sort();
  const from = froms[0];
  const to = tos[0] === '' ? '' : tos[tos.length - 1];
  const held = [...new Set(sorted.map(({ role }) => role))];
  const differ =
    held.length < sorted.length ||
    sorted.some((term) => (term.from ?? '') !== from || (term.to ?? '') !== to);
  return { roles: held, ...(from && { from }), ...(to && { to }), ...(differ && { terms: sorted }) };
};

/** The people whom readable rows name, each once; a row without a role or a unit that is known says nothing yet. */
export const peopleOf = (rows: readonly Row[], { units, unitPrefixes }: Programme): readonly Person[] => {
  const find = nameFinder(units, unitPrefixes);
  const terms = new Map<string, Term[]>();
  const first = new Map<string, Omit<Person, 'roles'>>();
  for (const row of rows) {
    const email = emailOf(row);
    const unit = find(textOf(row, 'unit'))[0]?.code;
    const role = textOf(row, 'role') as Role;
    const name = textOf(row, 'name');
    if (!email || !unit || !role || !name) continue;
    const [from, to] = [textOf(row, 'from'), textOf(row, 'to')];
    const term: Term = { role, ...(from && { from }), ...(to && { to }) };
    terms.set(email, [...(terms.get(email) ?? []), term]);
    const language = textOf(row, 'language') as Language | '';
    if (!first.has(email)) first.set(email, { email, name, unit, ...(language && { language }) });
  }
  return [...first].map(([email, person]) => ({ ...person, ...withTerms(terms.get(email) ?? []) }));
};

/** A person as rows of the sheet. */
export const rowsOfPerson = (person: Person, units: readonly Unit[]): Row[] =>
  [...termsOf(person)].sort(byRole).map(({ role, from, to }) => ({
    email: person.email,
    name: person.name,
    unit: units.find(({ code }) => code === person.unit)?.name.zh ?? person.unit,
    role,
    from,
    to,
    language: person.language,
  }));

const plain = (person: Person) => {
  const { email, name, unit, language } = person;
  return canonical({
    email: foldEmail(email),
    name,
    unit,
    language,
    terms: [...termsOf(person)].sort(byRole),
  });
};

/** Do both say the same of a person, however the days are written down? */
export const isSamePerson = (a: Person | undefined, b: Person): boolean =>
  a !== undefined && plain(a) === plain(b);

/** Everybody as they are once `given` is kept: nobody is left out. */
export const peopleAfter = (before: readonly Person[], given: readonly Person[]): readonly Person[] => {
  const known = new Map(before.map((person) => [foldEmail(person.email), person] as const));
  for (const person of given) known.set(person.email, person);
  return [...known.values()];
};
