/** Seats of a unit and of the bureau, and who sits on them. */
import type { Row } from '../form/define-form.ts';
import { same } from '../ground/bilingual.ts';
import { findUnit, nameOfUnit } from '../ground/define-city.ts';
import type { Role } from '../ground/roles.ts';
import type { Person } from '../tables/directory.ts';
import { covers, termsOf } from '../tables/terms.ts';
import { roleTexts } from '../words/roles.ts';
import { type Broken, textOf } from './list-rule.ts';
import { lookAt, type PeopleAsked } from './people-asked.ts';
import { emailOf } from './people-rows.ts';

const holds = (person: Person, role: Role, day: string): boolean =>
  termsOf(person).some((term) => term.role === role && covers(term, day));

/** From today on more people would have a role of a unit at once than it has seats, some of them by this change. */
export const seatsTaken = (rows: readonly Row[], today: string, asked: PeopleAsked): Broken[] => {
  const { programme } = asked;
  const { after, changed } = lookAt(rows, asked);
  const broken: Broken[] = [];
  const seen = new Set<string>();
  for (const [role, seats] of Object.entries(programme.seats) as [Role, number][])
    for (const { unit } of after.filter(({ email }) => changed.has(email))) {
      if (seen.has(`${unit} ${role}`)) continue;
      seen.add(`${unit} ${role}`);
      const mates = after.filter((person) => person.unit === unit);
      const starts = mates.flatMap((person) =>
        termsOf(person).flatMap((term) =>
          term.role === role && (term.from ?? '') > today ? [term.from as string] : [],
        ),
      );
      const day = [today, ...starts.sort()].find((each) => {
        const there = mates.filter((person) => holds(person, role, each));
        return there.length > seats && there.some(({ email }) => changed.has(email));
      });
      if (day === undefined) continue;
      const there = mates.filter((person) => holds(person, role, day));
      const name = nameOfUnit(programme, unit);
      const names = there.map((person) => person.name).join('、');
      const params = {
        unit: name,
        day,
        count: there.length,
        role: roleTexts[role],
        seats,
        names: same(names),
      };
      rows.forEach((each, i) => {
        const mine = changed.has(emailOf(each)) && there.some(({ email }) => email === emailOf(each));
        if (mine && textOf(each, 'role') === role) broken.push({ row: i, column: 'role', params });
      });
    }
  return broken;
};

const bureauRoles: readonly Role[] = ['reviewer', 'administrator'];

/** Somebody lent to the bureau may be right; a slip of the pen shows everybody's documents to a stranger. */
export const seatedElsewhere = (rows: readonly Row[], asked: PeopleAsked): Broken[] => {
  const { programme } = asked;
  const { after, changed } = lookAt(rows, asked);
  const unitOf = new Map(after.map(({ email, unit }) => [email, unit] as const));
  return rows.flatMap((each, i) => {
    const role = textOf(each, 'role') as Role;
    const unit = findUnit(programme, unitOf.get(emailOf(each)) ?? '');
    if (!unit || unit.code === programme.bureau || !bureauRoles.includes(role)) return [];
    if (!changed.has(emailOf(each))) return [];
    const params = { name: textOf(each, 'name') || emailOf(each), unit: unit.name, role: roleTexts[role] };
    return [{ row: i, column: 'role', params }];
  });
};
