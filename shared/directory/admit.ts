/** What becomes of a registration that is admitted: a unit with a code of its own. */
import type { Unit } from '../ground/define-city.ts';
import { foldEmail } from '../ground/fold-email.ts';
import type { Person, Registration } from '../tables/directory.ts';

const letters = { enterprise: 'q', association: 'x' } as const;

/**
 * Of the credit code the part that names the organisation everywhere in the country; so the code of a unit is the same
 * whoever registers it when. Never of anything about a person.
 */
export const codeOfUnit = (
  { kind, creditCode }: Pick<Registration, 'kind' | 'creditCode'>,
  units: readonly Unit[],
): string => {
  const code = letters[kind] + creditCode.slice(8, 17).toLowerCase();
  const taken = new Set(units.map((unit) => unit.code));
  for (const more of ['', 'b', 'c']) if (!taken.has(code + more)) return code + more;
  throw new Error(`no code is free for ${code}`);
};

/** @param today day from which it is a unit and the applicant its clerk */
export const admit = (
  { name, kind, creditCode, district, email, person, language, ...rest }: Registration,
  units: readonly Unit[],
  today: string,
): { readonly unit: Unit; readonly clerk: Person } => {
  const code = codeOfUnit({ kind, creditCode, ...rest }, units);
  return {
    unit: { code, name: { zh: name, en: name }, kind, superior: district, from: today, creditCode },
    clerk: {
      email: foldEmail(email),
      name: person,
      unit: code,
      roles: ['clerk'],
      from: today,
      ...(language && { language }),
    },
  };
};
