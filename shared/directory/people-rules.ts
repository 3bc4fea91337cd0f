/**
 * What must hold of people: each belongs to a unit that exists, no unit has more clerks and heads than it has
 * seats (notice 62 wants a person in charge, not a crowd), and somebody stays who can mend the directory.
 * What is wrong already with people nobody touches is left for those who touch them.
 */

import type { Row, RowRule, SheetContext, SheetRule } from '../form/define-form.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import { isMasked } from '../ground/mask-numbers.ts';
import type { Role } from '../ground/roles.ts';
import { clip } from '../ground/well-formed.ts';
import type { Term } from '../tables/directory.ts';
import { covers } from '../tables/terms.ts';
import { listTexts } from '../words/directory.ts';
import { peopleRules } from '../words/people-rules.ts';
import { roleTexts } from '../words/roles.ts';
import { insteadOf } from './instead-of.ts';
import { administratorsLost } from './kept-by.ts';
import { type Broken, daysBackwards, namesUnits, rulesOf, textOf } from './list-rule.ts';
import { lookAt, type PeopleAsked } from './people-asked.ts';
import { emailOf } from './people-rows.ts';
import { seatedElsewhere, seatsTaken } from './seat-rules.ts';
import { nameFinder } from './unit-named.ts';

const { row, sheet } = rulesOf(peopleRules);

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

export const peopleSheetRules = (asked: PeopleAsked): readonly SheetRule[] => [
  sheet('person-differs', rowsDiffer),
  sheet('terms-overlap', termsOverlap),
  ...namesUnits(['unit'], asked.programme.unitPrefixes, () => asked.programme.units),
  sheet('unit-absent', (rows, { today }) => unitsAbsent(rows, today, asked)),
  sheet('seats-taken', (rows, { today }) => seatsTaken(rows, today, asked)),
  sheet('bureau-role', (rows) => seatedElsewhere(rows, asked)),
  sheet('last-administrator', (rows, { today }) => administratorsLost(rows, today, asked)),
];
