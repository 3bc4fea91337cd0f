/** What one person still lacks, worked by hand, and the same for everybody as the walk of the report says it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentClassCode } from '../../../shared/forms/rules/sent-classes.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { cohortsOf } from '../../../shared/statistics/cohorts.ts';
import type { PersonFact } from '../../../shared/statistics/facts.ts';
import { frameOf } from '../../../shared/statistics/frame.ts';
import { hoursShortUntil } from '../../../shared/statistics/hours-short.ts';
import { placesIn } from '../../../shared/statistics/project-places.ts';
import { walkEnrolments } from '../../../shared/statistics/walk-enrolments.ts';
import type { ClassRow, EnrolmentRow } from '../../../shared/tables/rows.ts';
import { givenEnrolment, givenHeld, givenOutside, sortEnrolments } from '../../support/given-ledger.ts';

const at = (code: string, month: string, row: Partial<EnrolmentRow> = {}) =>
  givenEnrolment('a1', code, month, row);
const short = (
  rows: readonly EnrolmentRow[],
  named?: string,
  { month = '2015-12', classes = [] }: { month?: string; classes?: readonly ClassRow[] } = {},
) => hoursShortUntil(programme, month, classes)(rows, named);

test('of 40 hours passed, 40 failed and 10 of a class that goes on, 32 are missing to 72', () => {
  const rows = [
    at('2015B-NYW-001-1', '2015-03'),
    at('2015B-NYW-002-1', '2015-04', { result: 'failed' }),
    at('2015B-NYW-003-1', '2015-05', { result: 'studying', hours: 10 }),
  ];
  const classes = rows.map(({ class: code, month }) => givenHeld(code, month, { subject: 'professional' }));
  expect(short(rows, 'urgent', { classes })).toEqual({
    categories: [{ category: 'urgent', hours: 40, required: 72, short: 32 }],
    publicHours: { hours: 0, short: 30 },
    professionalHours: { hours: 40, short: 20 },
    allHours: { hours: 40, short: 50 },
  });
});

test('who has taken part in nothing lacks everything of the category named, and no other', () => {
  expect(short([], 'post').categories).toEqual([{ category: 'post', hours: 0, required: 36, short: 36 }]);
  expect(short([]).categories).toEqual([]);
});

test('without a category named, every one with a floor is told in which there are hours', () => {
  const rows = [
    at('2015A-NYW-001-1', '2015-03', { hours: 24 }),
    at('2015B-NYW-001-1', '2015-03', { hours: 80 }),
    at('2015C-NYW-001-1', '2015-04', { hours: 30 }),
    at('2015C-NYW-002-1', '2015-04', { hours: 30, result: 'failed' }),
  ];
  expect(short(rows).categories).toEqual([
    { category: 'urgent', hours: 80, required: 72, short: 0 },
    { category: 'post', hours: 30, required: 36, short: 6 },
  ]);
  expect(short(rows, 'advanced').categories).toEqual([
    { category: 'advanced', hours: 24, required: 0, short: 0 },
  ]);
});

test('what a month says again adds nothing, what it says more of adds the rest, and months to come do not count', () => {
  const rows = [
    at('2015B-NYW-001-1', '2015-03', { hours: 40 }),
    at('2015B-NYW-001-1', '2015-05', { hours: 56 }),
    at('2015B-NYW-001-1', '2015-04', { hours: 40 }),
  ];
  const hours = (month: string) => short(rows, 'urgent', { month }).categories[0]?.hours;
  expect(['2015-02', '2015-04', '2015-05', '2016-05'].map(hours)).toEqual([0, 40, 56, 0]);
});

test('a class that began to count in the year before gives nothing to this one', () => {
  const rows = [
    at('2014B-NYW-001-1', '2014-12', { hours: 40 }),
    at('2014B-NYW-001-1', '2015-01', { hours: 72 }),
    at('2015B-NYW-001-1', '2015-02', { hours: 30 }),
  ];
  expect(short(rows, 'urgent').categories).toMatchObject([{ hours: 30, short: 42 }]);
});

test('hours of a cohort wait for the next year, and a cohort counts once alone (notice 30)', () => {
  const codes = ['2014B-NYW-001-1', '2015B-NYW-001-1', '2016B-NYW-001-1'] as const;
  const classes = codes.map((code) =>
    givenHeld(code, `${code.slice(0, 4)}-05`, { cohort: 'PC-NYW-001', subject: 'public' }),
  );
  const rows = codes.map((code) => at(code, `${code.slice(0, 4)}-05`, { hours: 40 }));
  const in2014 = short(rows, 'urgent', { month: '2014-12', classes });
  const in2015 = short(rows, 'urgent', { classes });
  const in2016 = short(rows, 'urgent', { month: '2016-12', classes });
  expect([in2014, in2015, in2016].map(({ categories }) => categories[0])).toMatchObject([
    { hours: 40, short: 32 },
    { hours: 80, short: 0 },
    { hours: 0, short: 72 },
  ]);
  // The yearly hours are of each year alone, and nothing is asked before the rule of 2015-10-01.
  expect(in2015.publicHours).toEqual({ hours: 40, short: 0 });
  expect(in2014.publicHours).toEqual({ hours: 40 });
});

test('a class of a higher level counts where the city counts it, a class outside the plan under what it says', () => {
  const sent = sentClassCode('E01', '海洋生物资源高级研修班', '2015-03-09');
  const outside = givenOutside('2015X-NYW-B03-1', '2015-04', { subject: 'public' });
  const rows = [
    { ...at('2015B-NYW-001-1', '2015-03'), class: sent, project: sent, hours: 16 },
    at(outside.code, '2015-04', { hours: 20 }),
  ];
  const told = short(rows, 'urgent', { classes: [outside] });
  const { countsSent } = programme.categories.find(({ code }) => code === 'urgent') ?? {};
  expect(told.categories[0]?.hours).toBe(countsSent ? 36 : 20);
  expect([told.publicHours.hours, told.professionalHours.hours, told.allHours.hours]).toEqual([20, 16, 36]);
});

/** A category that counts whoever took part stands beside those that count who passed. */
const generous: Programme = {
  ...programme,
  categories: programme.categories.map((each) =>
    each.code === 'post' ? { ...each, counts: 'taken-part' as const } : each,
  ),
};

const codes = ['A', 'B', 'C'].flatMap((letter) =>
  ['2014', '2015'].flatMap((year) => [1, 2].map((n) => `${year}${letter}-NYW-00${n}-1`)),
);
const heldRows = fc
  .tuple(
    ...codes.map((code) =>
      fc.record({
        code: fc.constant(code),
        cohort: fc.constantFrom(undefined, undefined, 'PC-NYW-001', 'PC-NYW-002'),
        subject: fc.constantFrom(undefined, 'public' as const, 'professional' as const),
      }),
    ),
  )
  .map((held) =>
    held.map(({ code, cohort, subject }) =>
      givenHeld(code, `${code.slice(0, 4)}-03`, { ...(cohort && { cohort }), ...(subject && { subject }) }),
    ),
  );
const personsRows = fc.array(
  fc
    .record({
      person: fc.constantFrom('a1', 'b2', 'c3'),
      code: fc.constantFrom(...codes),
      year: fc.constantFrom('2014', '2015', '2015', '2016'),
      month: fc.integer({ min: 1, max: 12 }),
      hours: fc.constantFrom(0, 8, 24, 40, 60.5, 72),
      onlineHours: fc.constantFrom(undefined, 4),
      result: fc.constantFrom('passed' as const, 'passed' as const, 'failed' as const, 'studying' as const),
    })
    .map(({ person, code, year, month, ...row }) =>
      givenEnrolment(person, code, `${year}-${String(month).padStart(2, '0')}`, row),
    ),
  { maxLength: 40 },
);
const sum = <N extends string>(list: readonly Record<N, number>[], name: N): number =>
  list.reduce((total, each) => total + each[name], 0);

/** Of two rows of one person, class and month no order is told. */
const oneEach = (rows: readonly EnrolmentRow[]): EnrolmentRow[] =>
  sortEnrolments([...new Map(rows.map((row) => [`${row.person} ${row.class} ${row.month}`, row])).values()]);

test('of random rows the rule for one person says what the walk over everybody says', () => {
  const month = fc.constantFrom('2014-07', '2015-06', '2015-12', '2016-12');
  fc.assert(
    fc.property(heldRows, personsRows, month, (classes, drawn, until) => {
      const rows = oneEach(drawn);
      const frame = frameOf(generous, until, cohortsOf(classes));
      const places = placesIn(frame, { projects: [], classes });
      const people = [...Map.groupBy(rows, ({ person }) => person).values()].filter((own) =>
        own.some((row) => row.month <= until),
      );
      const facts: Pick<
        PersonFact,
        'inYear' | 'hours' | 'subjectHours' | 'allHours' | 'reached' | 'cohorts'
      >[] = [];
      const walk = walkEnrolments(frame, places.ofClass, places.all, {
        row: () => {},
        enrolment: () => {},
        person: ({ inYear, hours, subjectHours, allHours, reached, cohorts }) =>
          void facts.push(structuredClone({ inYear, hours, subjectHours, allHours, reached, cohorts })),
      });
      for (const row of rows) walk.step(row);
      walk.end();
      expect(facts).toHaveLength(people.length);
      // One after the other: nothing of a person is left for the next.
      const tell = hoursShortUntil(generous, until, classes);
      for (const [i, own] of people.entries()) {
        const fact = facts[i] as (typeof facts)[number];
        // In whatever order they come.
        const told = tell([...own].reverse(), undefined);
        expect([told.publicHours.hours, told.professionalHours.hours]).toEqual(fact.subjectHours);
        expect(told.allHours.hours).toBe(fact.allHours);
        generous.categories.forEach(({ code, hoursFloor }, category) => {
          const [named] = tell(own, code).categories;
          const ofYear = fact.hours[category] as number;
          expect(named?.short).toBe(Math.max(0, hoursFloor - (named?.hours as number)));
          // What waits of the years before is told of those who are there in the year.
          if (!fact.inYear && hoursFloor > 0) return;
          const carried = fact.cohorts.filter((each) => each.category === category);
          const [inCohorts, before] = [sum(carried, 'hours'), sum(carried, 'before')];
          // Hours in cohorts come to those of the year, with what waits of the years before, or are used up.
          const counting = hoursFloor > 0 ? [ofYear - inCohorts, ofYear + before] : [ofYear, ofYear];
          expect(named?.hours).toBeGreaterThanOrEqual(counting[0] as number);
          expect(named?.hours).toBeLessThanOrEqual(counting[1] as number);
          if (hoursFloor > 0 && ofYear > 0)
            expect([code, named?.short === 0]).toEqual([code, (fact.reached & (1 << category)) !== 0]);
        });
      }
    }),
    { numRuns: 400 },
  );
});
