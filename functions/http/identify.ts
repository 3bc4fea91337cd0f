/** Who asks: the e-mail of Google's identity token, checked by the API's authorizer, names a person in Directory. */
import type { Actor } from '../../shared/ground/access.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { inheritedBy } from '../../shared/ground/succession.ts';
import { isWellFormed } from '../../shared/ground/well-formed.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { isValidOn, rolesOn } from '../../shared/tables/terms.ts';
import type { Directory } from '../services/directory.ts';

export type Claims = { readonly [name: string]: string | number | boolean | readonly string[] | undefined };

/** Of an address (RFC 5321); a longer one is nobody's and would not fit into a key. */
const longestEmail = 254;

/** The address, when Google says that it is really theirs. Claims arrive as text. */
export const verifiedEmail = (claims: Claims | undefined): string => {
  const { email, email_verified: verified } = claims ?? {};
  const isOurs = typeof email === 'string' && String(verified) === 'true' && isWellFormed(email);
  return isOurs ? foldEmail(email) : '';
};

/** @param day ISO date of the programme · @param units that hold now: the work of some has passed to the actor's */
export const identify = async (
  claims: Claims | undefined,
  directory: Directory,
  day: string,
  units: readonly Unit[],
): Promise<Actor> => {
  const email = verifiedEmail(claims);
  const person = isAddress(email) ? await directory.person(email) : undefined;
  if (!person || !isValidOn(person, day)) throw new Problem('unknown-person', { email: shown(email) });
  const { name, unit } = person;
  const inherits = inheritedBy(units, unit, day);
  return {
    email: person.email,
    name,
    unit,
    roles: rolesOn(person, day),
    ...(inherits.length && { inherits }),
  };
};

/** Whoever is signed in; `person` as the directory knows them, whether their account is valid or not. */
export type Visitor = { readonly email: string; readonly person: Person | undefined };

/** @throws Problem unknown-person when Google does not vouch for an address */
export const identifyVisitor = async (
  claims: Claims | undefined,
  directory: Pick<Directory, 'person'>,
): Promise<Visitor> => {
  const email = verifiedEmail(claims);
  if (!isAddress(email)) throw new Problem('unknown-person', { email: shown(email) });
  return { email, person: await directory.person(email) };
};

const isAddress = (email: string): boolean => email !== '' && email.length <= longestEmail;

const shown = (email: string): string =>
  email.length > longestEmail ? `${email.slice(0, 40)}…` : email || '—';
