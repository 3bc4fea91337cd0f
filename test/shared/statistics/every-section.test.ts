/** The laws of figures over every section: nothing adds nothing, order does not matter, halves make the whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao-2013-2020.ts';
import type { Filing } from '../../../shared/statistics/facts.ts';
import { frameOf } from '../../../shared/statistics/frame.ts';
import { addTallies, addTally, type Tallies, type Tally } from '../../../shared/statistics/monoid.ts';
import { type Holdings, printReport, startFold } from '../../../shared/statistics/monthly-report.ts';
import { sections } from '../../../shared/statistics/sections.ts';
import { filingStates } from '../../../shared/submission/owed.ts';
import type { EnrolmentRow } from '../../../shared/tables/rows.ts';
import {
  givenEnrolment,
  givenFiling,
  givenHeld,
  givenMoney,
  givenOutside,
  givenPlan,
  givenTarget,
  sortEnrolments,
} from '../../support/given-ledger.ts';

const month = '2015-06';
const frame = frameOf(programme, month);

const months = fc.integer({ min: 1, max: 8 }).map((n) => `2015-0${n}`);
const codes = fc.constantFrom(
  '2015A-NYW-001',
  '2015B-NYW-001',
  '2015B-HYJ-002',
  '2015C-HYJ-001',
  '2015C-WJW-003',
  '2014C-WJW-001',
);
const runs = fc.tuple(codes, fc.integer({ min: 1, max: 2 })).map(([code, run]) => `${code}-${run}`);
const outsiders = fc.constantFrom('2015X-NYW-B03-1', '2015X-HYJ-B03-2');
const fields = fc.constantFrom(...programme.fields.map(({ code }) => code));

const enrolments = fc.array(
  fc
    .record({
      person: fc.integer({ min: 0, max: 30 }).map((n) => n.toString(16).padStart(2, '0')),
      code: fc.oneof(runs, outsiders),
      at: fc.oneof(months, fc.constant('2014-11')),
      hours: fc.integer({ min: 0, max: 160 }).map((halves) => halves / 2),
      onlineHours: fc.constantFrom(undefined, 4, 8.5),
      result: fc.constantFrom('passed' as const, 'failed' as const, 'studying' as const),
      titleLevel: fc.constantFrom(undefined, 'senior', 'associate', 'middle', 'junior', 'other'),
      ownership: fc.constantFrom(undefined, 'state', 'private', 'social'),
    })
    .map(({ person, code, at, ...row }) => givenEnrolment(person, code, at, row)),
  { maxLength: 120 },
);
const holdings = fc.record({
  programme: fc.constant(programme),
  month: fc.constant(month),
  targets: fc.uniqueArray(
    fc
      .record({
        unit: fc.constantFrom('nyw', 'hyj', 'wjw'),
        category: fc.constantFrom(...programme.categories.map(({ code }) => code)),
        operator: fc.constantFrom('≥', '≈', '='),
        basis: fc.constantFrom('persons', 'enrolments'),
        number: fc.nat(9_000),
      })
      .map(({ unit, number, ...row }) => givenTarget(unit, number, row)),
    { selector: ({ unit, category }) => `${unit}#${category}` },
  ),
  projects: fc
    .uniqueArray(fc.tuple(codes, fields), { selector: ([code]) => code })
    .map((plans) => plans.map(([code, field]) => givenPlan(code, { field }))),
  classes: fc.array(
    fc.oneof(
      fc.tuple(runs, months).map(([code, at]) => givenHeld(code, at, { cost: 12_345 })),
      fc.tuple(outsiders, months).map(([code, at]) => givenOutside(code, at)),
    ),
    { maxLength: 20 },
  ),
  funding: fc.array(
    fc
      .tuple(
        codes,
        months,
        fc.constantFrom(...programme.fundingSources.map(({ code }) => code)),
        fc.nat(9_999_999),
      )
      .map(([code, at, source, fen]) =>
        givenMoney(code, at, { source, budgeted: fen, received: fen, spent: Math.floor(fen / 2) }),
      ),
    { maxLength: 20 },
  ),
  documents: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom('nyw', 'hyj', 'wjw'),
        fc.constantFrom('class-return', 'trainee-roster', 'urgent-plan'),
        fc.constantFrom(...filingStates),
      ),
      {
        selector: ([unit, form]) => `${unit}/${form}`,
      },
    )
    .map((filed) =>
      filed.map(
        ([unit, form, state]): Filing =>
          givenFiling(unit, form, form === 'urgent-plan' ? '2015' : month, { state }),
      ),
    ),
});
const nothing: Holdings = { programme, month, projects: [], classes: [], funding: [], documents: [] };

const foldAll = (given: Holdings, rows: readonly EnrolmentRow[]) => {
  const fold = startFold(given);
  for (const row of sortEnrolments(rows)) fold.step(row);
  return { tallies: fold.end(), suspicions: fold.suspicions() };
};
const foldOf = (given: Holdings, rows: readonly EnrolmentRow[]): Tallies => foldAll(given, rows).tallies;

test.each(sections.map(({ id }) => id))('%s: nothing adds nothing, and order does not matter', (id) => {
  const section = sections.find((each) => each.id === id);
  const empty = section?.empty(frame) as Tally;
  fc.assert(
    fc.property(holdings, enrolments, enrolments, (given, some, others) => {
      const a = foldOf(given, some)[id] as Tally;
      const b = foldOf(given, others)[id] as Tally;
      expect(addTally(a, empty)).toEqual(a);
      expect(addTally(empty, a)).toEqual(a);
      expect(addTally(a, b)).toEqual(addTally(b, a));
      expect(addTally(addTally(a, b), a)).toEqual(addTally(a, addTally(b, a)));
    }),
    { numRuns: 40 },
  );
});

test('the tallies of two shards of persons add up to those of all persons', () => {
  fc.assert(
    fc.property(holdings, enrolments, (given, rows) => {
      const isFirst = ({ person }: EnrolmentRow): boolean => person < '10';
      // Plans and classes depend on no shard: both halves are told of them, which is once too often.
      const named = { targets: given.targets, projects: given.projects, classes: given.classes };
      const first = foldOf(given, rows.filter(isFirst));
      const second = foldOf(
        { ...nothing, ...named },
        rows.filter((row) => !isFirst(row)),
      );
      const plansAlone = foldOf({ ...nothing, ...named }, []);
      const whole = foldOf(given, rows);
      expect(addTallies(first, second)).toEqual(addTallies(whole, plansAlone));
    }),
    { numRuns: 60 },
  );
});

test('a month printed from random rows has no holes, in either language', () => {
  fc.assert(
    fc.property(holdings, enrolments, (given, rows) => {
      const { tallies, suspicions } = foldAll(given, rows);
      const report = printReport(tallies, given, suspicions);
      expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/);
      for (const { tables } of report.sections)
        for (const { columns, rows: printed } of tables)
          for (const { cells } of printed) expect(cells).toHaveLength(columns.length);
    }),
    { numRuns: 60 },
  );
});

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

test('figures equal those counted plainly with sets', () => {
  fc.assert(
    fc.property(enrolments, (rows) => {
      const tally = foldOf(nothing, rows).progress as Tally;
      const counted = rows.filter((row) => row.month <= month && row.month.startsWith('2015'));
      const all = programme.categories.length;
      expect(tally.persons?.[all]).toBe(new Set(counted.map(({ person }) => person)).size);
      const pairs = new Set(counted.map((row) => `${row.person} ${row.class}`));
      expect(tally.enrolments?.slice(all * 12).reduce((a, b) => a + b, 0)).toBe(pairs.size);
      expect(tally.everPersons).toEqual([
        new Set(rows.filter((row) => row.month <= month).map(({ person }) => person)).size,
      ]);
      const hoursOf = new Map<string, Map<string, number>>();
      for (const row of rows.filter((each) => each.month <= month && /^2015(B|X-\w+-B)/.test(each.class))) {
        const classes = hoursOf.get(row.person) ?? new Map<string, number>();
        classes.set(row.class, Math.max(classes.get(row.class) ?? 0, row.hours));
        hoursOf.set(row.person, classes);
      }
      const urgent = programme.categories.findIndex(({ code }) => code === 'urgent');
      if (rows.every((row) => row.month.startsWith('2015')))
        expect(tally.reached?.[urgent]).toBe(
          [...hoursOf.values()].filter((classes) => [...classes.values()].reduce((a, b) => a + b, 0) >= 72)
            .length,
        );
    }),
  );
});
