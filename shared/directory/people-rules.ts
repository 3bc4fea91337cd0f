/**
 * What must hold of people: each belongs to a unit that exists, no unit has more clerks and heads than it has
 * seats (notice 62 wants a person in charge, not a crowd), and somebody stays who can mend the directory.
 * What is wrong already with people nobody touches is left for those who touch them.
 */

import type { Row, RowRule, SheetContext, SheetRule } from '../form/define-form.ts';
import { type Bilingual, type Params, same } from '../ground/bilingual.ts';
import { findUnit, nameOfUnit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { foldEmail } from '../ground/fold-email.ts';
import { isMasked } from '../ground/mask-numbers.ts';
import type { Role } from '../ground/roles.ts';
import { clip } from '../ground/well-formed.ts';
import { addDays } from '../programme/days.ts';
import type { Person, Term } from '../tables/directory.ts';
import { covers, termsOf } from '../tables/terms.ts';
import { listTexts } from '../words/directory.ts';
import { peopleRules } from '../words/people-rules.ts';
import { roleTexts } from '../words/roles.ts';
import { insteadOf } from './instead-of.ts';
import { type Broken, daysBackwards, namesUnits, rulesOf, textOf } from './list-rule.ts';
import { emailOf, isSamePerson, peopleAfter, peopleOf } from './people-rows.ts';
import { nameFinder } from './unit-named.ts';

const { row, sheet } = rulesOf(peopleRules);

export type PeopleAsked = {
  /** With the units that hold now. */
  readonly programme: Programme;
  /** Everybody as they are now. */
  readonly people: readonly Person[];
};

/** An administrator who leaves within so many days is no longer counted on. */
export const administratorDays = 30;

export const peopleRowRules: readonly RowRule[] = [
  row('email-malformed', 'email', ['email'], (given) =>
    /^[^\s@,;、，；"<>()]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(emailOf(given))
      ? undefined
      : { value: clip(textOf(given, 'email'), 60) },
  ),
  // An address is told and kept with everything its person does; with its middle lost it is nobody's.
  row('email-number', 'email', ['email'], (given) => (isMasked(textOf(given, 'email')) ? {} : undefined)),
  daysBackwards,
];

const rowsDiffer = (rows: readonly Row[], { rowNumber }: SheetContext): Broken[] => {
  const headers: Record<string, Bilingual> = {
    name: { zh: '姓名', en: 'name' },
    unit: { zh: '单位', en: 'unit' },
    language: listTexts.language,
  };
  const first = new Map<string, number>();
  return rows.flatMap((each, i) => {
    const email = emailOf(each);
    const at = first.get(email);
    if (at === undefined || !email) {
      first.set(email, i);
      return [];
    }
    return Object.entries(headers)
      .filter(([column]) => textOf(each, column) !== textOf(rows[at] as Row, column))
      .map(([column, header]) => ({ row: i, column, params: { email, row: rowNumber(at), column: header } }));
  });
};

const daysOf = (each: Row): Pick<Term, 'from' | 'to'> => ({
  from: textOf(each, 'from') || undefined,
  to: textOf(each, 'to') || undefined,
});

const meet = (a: Pick<Term, 'from' | 'to'>, b: Pick<Term, 'from' | 'to'>): boolean =>
  (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9');

/** Two rows that begin on the same named day are doubled rows already. */
const termsOverlap = (rows: readonly Row[], { rowNumber }: SheetContext): Broken[] => {
  const earlier = new Map<string, number[]>();
  return rows.flatMap((each, i) => {
    const role = textOf(each, 'role') as Role;
    const key = `${emailOf(each)} ${role}`;
    const before = earlier.get(key) ?? [];
    earlier.set(key, [...before, i]);
    const days = daysOf(each);
    const at = before.find((j) => {
      const other = daysOf(rows[j] as Row);
      return meet(other, days) && (days.from === undefined || other.from !== days.from);
    });
    if (!role || at === undefined) return [];
    const params = { name: textOf(each, 'name') || emailOf(each), role: roleTexts[role], row: rowNumber(at) };
    return [{ row: i, column: 'from', params }];
  });
};

/** Everybody after the change, and whom it changes. */
const lookAt = (rows: readonly Row[], { programme, people }: PeopleAsked) => {
  const given = peopleOf(rows, programme);
  const known = new Map(people.map((person) => [foldEmail(person.email), person] as const));
  const changed = new Set(
    given.filter((person) => !isSamePerson(known.get(person.email), person)).map(({ email }) => email),
  );
  return { after: peopleAfter(people, given), changed };
};

const unitsAbsent = (rows: readonly Row[], today: string, asked: PeopleAsked): Broken[] => {
  const { programme } = asked;
  const { changed } = lookAt(rows, asked);
  const find = nameFinder(programme.units, programme.unitPrefixes);
  return rows.flatMap((each, i) => {
    const [unit, ...others] = find(textOf(each, 'unit'));
    const days = daysOf(each);
    const day = days.from !== undefined && days.from > today ? days.from : today;
    const isOver = days.to !== undefined && days.to < day;
    if (!unit || others.length || isOver || covers(unit, day) || !changed.has(emailOf(each))) return [];
    const instead = insteadOf(programme.units, unit, day);
    return [{ row: i, column: 'unit', params: { unit: unit.name, day, instead } }];
  });
};

const holds = (person: Person, role: Role, day: string): boolean =>
  termsOf(person).some((term) => term.role === role && covers(term, day));

/** From today on more people would have a role of a unit at once than it has seats, some of them by this change. */
const seatsTaken = (rows: readonly Row[], today: string, asked: PeopleAsked): Broken[] => {
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
const seatedElsewhere = (rows: readonly Row[], asked: PeopleAsked): Broken[] => {
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

/** Is there somebody who keeps the directory today and for a month yet? */
export const isKept = (people: readonly Person[], today: string): boolean => {
  const day = addDays(today, administratorDays);
  return people.some((person) =>
    termsOf(person).some((term) => term.role === 'administrator' && covers(term, today) && covers(term, day)),
  );
};

const administratorsLost = (
  rows: readonly Row[],
  today: string,
  asked: PeopleAsked,
): readonly (Partial<Broken> & { readonly params: Params })[] => {
  const { after, changed } = lookAt(rows, asked);
  if (isKept(after, today)) return [];
  const lost = asked.people.filter(
    ({ email, roles }) => roles.includes('administrator') && changed.has(foldEmail(email)),
  );
  const at = rows.findIndex((each) => lost.some(({ email }) => foldEmail(email) === emailOf(each)));
  const params = { day: addDays(today, administratorDays) };
  return [at < 0 ? { params } : { row: at, column: 'role', params }];
};

export const peopleSheetRules = (asked: PeopleAsked): readonly SheetRule[] => [
  sheet('person-differs', rowsDiffer),
  sheet('terms-overlap', termsOverlap),
  ...namesUnits(['unit'], asked.programme.unitPrefixes, () => asked.programme.units),
  sheet('unit-absent', (rows, { today }) => unitsAbsent(rows, today, asked)),
  sheet('seats-taken', (rows, { today }) => seatsTaken(rows, today, asked)),
  sheet('bureau-role', (rows) => seatedElsewhere(rows, asked)),
  sheet('last-administrator', (rows, { today }) => administratorsLost(rows, today, asked)),
];
