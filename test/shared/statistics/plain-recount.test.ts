/** Figures recounted plainly, from random rosters in which classes go on over months and rows are said again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { months } from '../../../shared/statistics/frame.ts';
import type { Tally } from '../../../shared/statistics/monoid.ts';
import type { EnrolmentRow } from '../../../shared/tables/rows.ts';
import { enrolments, foldOf, month, nothing } from '../../support/random-ledger.ts';

const all = programme.categories.length;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const isOfYear = (row: EnrolmentRow): boolean => row.month.startsWith('2015');

/** Rows of a person and a class, those of the report month and before. */
const attended = (rows: readonly EnrolmentRow[]): readonly (readonly EnrolmentRow[])[] => [
  ...Map.groupBy(
    rows.filter((row) => row.month <= month),
    (row) => `${row.person} ${row.class}`,
  ).values(),
];
const categoryOf = ([row]: readonly EnrolmentRow[]): number => {
  const letter = row?.class
    .match(/^\d{4}([ABC])|^\d{4}X-\w+-([ABC])/)
    ?.slice(1)
    .find(Boolean);
  return programme.categories.findIndex((category) => category.letter === letter);
};
/** By category, of the classes of a person that count in it. */
const byCategory = (
  classes: readonly (readonly EnrolmentRow[])[],
  count: (rows: readonly EnrolmentRow[]) => number,
): number[] =>
  programme.categories.map((_, i) => sum(classes.filter((rows) => categoryOf(rows) === i).map(count)));

/** What the year adds to the most that was stated for a class in earlier years. */
const addedInYear =
  (stated: (row: EnrolmentRow) => number) =>
  (rows: readonly EnrolmentRow[]): number => {
    const most = (some: readonly EnrolmentRow[]): number => Math.max(0, ...some.map(stated));
    return most(rows) - most(rows.filter((row) => !isOfYear(row)));
  };
const hoursOf = addedInYear(({ hours }) => hours);
const onlineOf = addedInYear(({ onlineHours }) => onlineHours ?? 0);
/** The month in which a class is passed: the first that says so. */
const passedIn = (rows: readonly EnrolmentRow[]): string | undefined =>
  rows
    .filter(({ result }) => result === 'passed')
    .map((row) => row.month)
    .sort()[0];

test('persons are never more than enrolments, and nobody reaches a floor without being enrolled', () => {
  fc.assert(
    fc.property(enrolments, (rows) => {
      const tally = foldOf(nothing, rows).progress as Tally;
      const [persons, reached, counted] = [tally.persons, tally.reached, tally.enrolments] as number[][];
      for (const [place, count] of (persons as number[]).entries()) {
        const enrolled = (counted as number[]).slice(place * 12, place * 12 + 12).reduce((a, b) => a + b, 0);
        expect(count).toBeLessThanOrEqual(enrolled);
        expect((reached as number[])[place]).toBeLessThanOrEqual(count);
      }
    }),
  );
});

test('persons and enrolments equal those counted with sets', () => {
  fc.assert(
    fc.property(enrolments, (rows) => {
      const tally = foldOf(nothing, rows).progress as Tally;
      const counted = rows.filter((row) => row.month <= month && isOfYear(row));
      expect(tally.persons?.[all]).toBe(new Set(counted.map(({ person }) => person)).size);
      const pairs = new Set(counted.map((row) => `${row.person} ${row.class}`));
      expect(sum(tally.enrolments?.slice(all * months) ?? [])).toBe(pairs.size);
      const yearBefore = rows.filter((row) => row.month.startsWith('2014') && row.month <= '2014-06');
      expect(tally.personsBefore).toEqual([new Set(yearBefore.map(({ person }) => person)).size]);
      expect(tally.everPersons).toEqual([
        new Set(rows.filter((row) => row.month <= month).map(({ person }) => person)).size,
      ]);
    }),
  );
});

test('a class is passed once, in the first month that says so, however often its roster is repeated', () => {
  fc.assert(
    fc.property(enrolments, (rows) => {
      const { passed } = foldOf(nothing, rows).projects as { passed: number[] };
      const classes = attended(rows);
      for (let m = 0; m < months; m++) {
        const at = `2015-${String(m + 1).padStart(2, '0')}`;
        const expected = byCategory(classes, (some) => (passedIn(some) === at ? 1 : 0));
        expect(programme.categories.map((_, i) => passed[i * months + m])).toEqual(expected);
        expect(passed[all * months + m]).toBe(sum(expected));
      }
    }),
  );
});

test('hours and online hours of a class are the most that any month states, less what earlier years had', () => {
  fc.assert(
    fc.property(enrolments, (rows) => {
      const { hours: held, projects } = foldOf(nothing, rows) as Record<string, Record<string, number[]>>;
      const classes = attended(rows);
      const hours = byCategory(classes, hoursOf);
      expect(held?.hours).toEqual(hours);
      expect(held?.onlineHours).toEqual(byCategory(classes, onlineOf));
      const taught = projects?.hours ?? [];
      const ofPlace = (i: number): number => sum(taught.slice(i * months, (i + 1) * months));
      expect(programme.categories.map((_, i) => ofPlace(i))).toEqual(hours);
      expect(ofPlace(all)).toBe(sum(hours));
    }),
  );
});

test('who reaches the floor is who has its hours in all classes together', () => {
  fc.assert(
    fc.property(enrolments, (rows) => {
      const { reached } = foldOf(nothing, rows).progress as { reached: number[] };
      const ofPersons = [...Map.groupBy(attended(rows), ([row]) => row?.person).values()].map((classes) =>
        byCategory(classes, hoursOf),
      );
      for (const [i, { hoursFloor }] of programme.categories.entries())
        if (hoursFloor > 0)
          expect(reached[i]).toBe(ofPersons.filter((hours) => (hours[i] as number) >= hoursFloor).length);
    }),
  );
});
