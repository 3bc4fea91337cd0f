/** Figures recounted plainly, from random rosters in which classes go on over months and rows are said again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groups } from '../../../shared/forms/columns/trainee-choices.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { months } from '../../../shared/statistics/frame.ts';
import type { Tally } from '../../../shared/statistics/monoid.ts';
import type { ClassRow, EnrolmentRow } from '../../../shared/tables/rows.ts';
import { givenEnrolment, givenHeld, givenPlan } from '../../support/given-ledger.ts';
import { enrolments, foldOf, month, nothing } from '../../support/random-ledger.ts';

const all = programme.categories.length;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const isOfYear = (row: EnrolmentRow): boolean => row.month.startsWith('2015');

/** Rows of a person and a class, those of the report month and before. */
const attendedUntil = (
  rows: readonly EnrolmentRow[],
  until: string,
): readonly (readonly EnrolmentRow[])[] => [
  ...Map.groupBy(
    rows.filter((row) => row.month <= until),
    (row) => `${row.person} ${row.class}`,
  ).values(),
];
const attended = (rows: readonly EnrolmentRow[]) => attendedUntil(rows, month);

/** A class outside the plan says itself what it counts under. */
const held = (code: string): Partial<ClassRow> =>
  code.charAt(4) === 'X' ? { category: 'urgent', field: 'E01', outsideReason: '临时委托' } : {};

const projects = [
  givenPlan('2015A-NYW-001', { field: 'E02' }),
  givenPlan('2015B-NYW-001', { field: 'E01' }),
  givenPlan('2015B-HYJ-002', { field: 'E02' }),
  givenPlan('2015C-HYJ-001', { field: 'S01' }),
  givenPlan('2015C-WJW-003', { field: 'S01' }),
  givenPlan('2014C-WJW-001', { field: 'S02' }),
];
const fieldOf = new Map(projects.map(({ code, field }) => [code, field] as const));
/** Each person and class reported once a month: of two rows of one month no order is told. */
const oneEach = enrolments.map((rows) => [
  ...new Map(
    rows
      .filter((row) => row.class.charAt(4) !== 'X')
      .map((row) => [`${row.person} ${row.class} ${row.month}`, row] as const),
  ).values(),
]);
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

/** The month in which a class is passed: the first that says so. */
const passedIn = (rows: readonly EnrolmentRow[]): string | undefined =>
  rows
    .filter(({ result }) => result === 'passed')
    .map((row) => row.month)
    .sort()[0];
const isPassedInYear = (rows: readonly EnrolmentRow[]): boolean =>
  passedIn(rows)?.startsWith('2015') ?? false;
/** Named in the year, and not passed before it: what is said of a class again is nothing new. */
const isAttendedInYear = (rows: readonly EnrolmentRow[]): boolean =>
  rows.some(isOfYear) && (passedIn(rows) ?? '9999') >= '2015';

/** The most that is stated of a class in all months until the end of the year in which it was passed. */
const creditedInYear =
  (stated: (row: EnrolmentRow) => number) =>
  (rows: readonly EnrolmentRow[]): number =>
    isPassedInYear(rows) ? Math.max(0, ...rows.map(stated)) : 0;
const hoursOf = creditedInYear(({ hours }) => hours);
const onlineOf = creditedInYear(({ onlineHours }) => onlineHours ?? 0);

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
      const classes = attended(rows).filter(isAttendedInYear);
      expect(tally.persons?.[all]).toBe(new Set(classes.map(([row]) => row?.person)).size);
      expect(sum(tally.enrolments?.slice(all * months) ?? [])).toBe(classes.length);
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

test('hours and online hours are those of classes passed in the year, the most that any month states', () => {
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

test('who reaches the floor is who has its hours in all classes passed together', () => {
  fc.assert(
    fc.property(enrolments, (rows) => {
      const { reached, counted } = foldOf(nothing, rows).progress as { reached: number[]; counted: number[] };
      const ofPersons = [...Map.groupBy(attended(rows), ([row]) => row?.person).values()].map((classes) =>
        byCategory(classes, hoursOf),
      );
      for (const [i, { hoursFloor }] of programme.categories.entries()) {
        if (hoursFloor === 0) continue;
        const expected = ofPersons.filter((hours) => (hours[i] as number) >= hoursFloor).length;
        expect([reached[i], counted[i]]).toEqual([expected, expected]);
      }
    }),
  );
});

test('who counts for the year has passed a class in it, and the programme counts every pass once', () => {
  fc.assert(
    fc.property(enrolments, (rows) => {
      const tally = foldOf(nothing, rows).progress as Tally;
      const classes = attended(rows);
      const passed = classes.filter(isPassedInYear);
      expect(tally.counted?.[all]).toBe(new Set(passed.map(([row]) => row?.person)).size);
      expect(sum(tally.newCounted ?? [])).toBe(tally.counted?.[all]);
      expect(sum(tally.countedEnrolments?.slice(all * months) ?? [])).toBe(passed.length);
      const ever = classes.filter((some) => passedIn(some));
      expect(tally.everPassed).toEqual([ever.length]);
      expect(tally.everPassedPersons).toEqual([new Set(ever.map(([row]) => row?.person)).size]);
    }),
  );
});

/** Of a person and some classes: passed one, else still in one, else failed. */
const standing = (classes: readonly (readonly EnrolmentRow[])[]): 'passed' | 'studying' | 'failed' => {
  if (classes.some(isPassedInYear)) return 'passed';
  const isStudying = (some: readonly EnrolmentRow[]): boolean =>
    some.toSorted((a, b) => (a.month < b.month ? -1 : 1)).at(-1)?.result === 'studying';
  return classes.some(isStudying) ? 'studying' : 'failed';
};

test('taking part, passing, being in class and failing, by category, unit, field and group (notice 6)', () => {
  fc.assert(
    fc.property(oneEach, (rows) => {
      const given = { ...nothing, projects };
      const tally = foldOf(given, rows).counting as Record<string, number[]>;
      const classes = attended(rows).filter(isAttendedInYear);
      const expectAt = (place: number, own: readonly (readonly EnrolmentRow[])[], what: string): void => {
        const people = [...Map.groupBy(own, ([row]) => row?.person).values()].map(standing);
        const count = (each: string): number => people.filter((one) => one === each).length;
        expect(
          [tally.persons?.[place], tally.passed?.[place], tally.studying?.[place], tally.failed?.[place]],
          what,
        ).toEqual([people.length, count('passed'), count('studying'), count('failed')]);
      };
      const { units, fields } = programme;
      const where = (n: number): number => programme.categories.length + n;
      programme.categories.forEach((each, i) => {
        expectAt(
          i,
          classes.filter((some) => categoryOf(some) === i),
          each.code,
        );
      });
      units.forEach(({ code }, i) => {
        expectAt(
          where(i),
          classes.filter(([row]) => row?.unit === code),
          code,
        );
      });
      fields.forEach(({ code }, i) => {
        const own = classes.filter(([row]) => fieldOf.get(row?.project ?? '') === code);
        expectAt(where(units.length + i), own, code);
      });
      const first = where(units.length + fields.length + 1);
      groups.forEach(({ code }, i) => {
        // Said by any row of the year.
        const saying = classes.filter((some) => some.some((row) => isOfYear(row) && row.group === code));
        const people = new Set(saying.map(([row]) => row?.person));
        expectAt(
          first + i,
          classes.filter(([row]) => people.has(row?.person)),
          code,
        );
      });
      expectAt(first + groups.length + 1, classes, 'all');
    }),
  );
});

/** Hours of a person that cohorts carry from year to year, said plainly: see programme/counting.ts. */
const reachedPlainly = (years: readonly string[], plain: number[], cohorts: number[][], floor: number) => {
  const left = cohorts.map(() => 0);
  const done = new Set<number>();
  return years.map((_, y) => {
    for (const [c, hours] of cohorts.entries()) left[c] = (left[c] as number) + (hours[y] as number);
    if ((plain[y] as number) >= floor) return true;
    const waiting = sum(left.filter((_hours, c) => !done.has(c)));
    if ((plain[y] as number) + waiting < floor) return false;
    for (const [c, hours] of left.entries()) if (hours > 0) done.add(c);
    return true;
  });
};

test('hours of a cohort add up over the years and count a person once, in the year they suffice (notice 30)', () => {
  const years = ['2014', '2015', '2016'];
  const hours = fc.constantFrom(0, 24, 32, 40, 72);
  const threeYears = fc.tuple(hours, hours, hours);
  fc.assert(
    fc.property(threeYears, threeYears, threeYears, (plain, first, second) => {
      const rows: EnrolmentRow[] = [];
      const held: ClassRow[] = [];
      const attend = (run: number, cohort: string | undefined) => (each: number, y: number) => {
        const code = `${years[y]}B-NYW-00${run}-1`;
        const at = `${years[y]}-05`;
        held.push(givenHeld(code, at, cohort === undefined ? {} : { cohort }));
        if (each > 0) rows.push(givenEnrolment('a1', code, at, { hours: each }));
      };
      plain.forEach(attend(1, undefined));
      first.forEach(attend(2, 'PC-NYW-001'));
      second.forEach(attend(3, 'PC-NYW-002'));
      const expected = reachedPlainly(years, plain, [first, second], 72);
      for (const [y, year] of years.entries()) {
        const given = { ...nothing, month: `${year}-06`, classes: held };
        const { reached } = foldOf(given, rows).progress as { reached: number[] };
        const isThere = rows.some((row) => row.month.startsWith(year));
        expect(reached[1]).toBe(isThere && expected[y] ? 1 : 0);
      }
    }),
    { numRuns: 300 },
  );
});

test('public, professional and all hours are three sums (人社部令第25号)', () => {
  const subjects = [undefined, 'public', 'professional'] as const;
  fc.assert(
    fc.property(enrolments, fc.array(fc.constantFrom(...subjects), { minLength: 20 }), (rows, drawn) => {
      const codes = [...new Set(rows.map((row) => row.class))];
      const subjectOf = new Map(codes.map((code, i) => [code, drawn[i]] as const));
      const classes = codes.map((code) =>
        givenHeld(code, '2015-03', {
          ...held(code),
          ...(subjectOf.get(code) && { subject: subjectOf.get(code) }),
        }),
      );
      const given = { ...nothing, month: '2015-12', classes };
      const tally = foldOf(given, rows)['yearly-hours'] as Record<string, number[]>;
      const ofPersons = [...Map.groupBy(attendedUntil(rows, '2015-12'), ([row]) => row?.person).values()];
      const total = (some: (typeof ofPersons)[number], subject?: string): number =>
        sum(some.filter(([row]) => !subject || subjectOf.get(row?.class ?? '') === subject).map(hoursOf));
      const reaching = (least: number, subject?: string): number =>
        ofPersons.filter((some) => total(some, subject) >= least).length;
      expect([tally.publicReached?.[0], tally.professionalReached?.[0], tally.allReached?.[0]]).toEqual([
        reaching(30, 'public'),
        reaching(60, 'professional'),
        reaching(90),
      ]);
    }),
  );
});
