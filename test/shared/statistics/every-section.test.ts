/** The laws of figures over every section: nothing adds nothing, order does not matter, halves make the whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { frameOf } from '../../../shared/statistics/frame.ts';
import { addTallies, addTally, type Tally } from '../../../shared/statistics/monoid.ts';
import { printReport } from '../../../shared/statistics/monthly-report.ts';
import { sections } from '../../../shared/statistics/sections.ts';
import type { EnrolmentRow } from '../../../shared/tables/rows.ts';
import { enrolments, foldAll, foldOf, holdings, month, nothing } from '../../support/random-ledger.ts';

const frame = frameOf(programme, month);

test('in every section nothing adds nothing, and order does not matter', () => {
  const empty = new Map(sections.map((section) => [section.id, section.empty(frame)]));
  fc.assert(
    fc.property(holdings, enrolments, enrolments, (given, some, others) => {
      const [first, second] = [foldOf(given, some), foldOf(given, others)];
      for (const [id, nothingYet] of empty) {
        const [a, b] = [first[id] as Tally, second[id] as Tally];
        expect(addTally(a, nothingYet), id).toEqual(a);
        expect(addTally(nothingYet, a), id).toEqual(a);
        expect(addTally(a, b), id).toEqual(addTally(b, a));
        expect(addTally(addTally(a, b), a), id).toEqual(addTally(a, addTally(b, a)));
      }
    }),
    { numRuns: 60 },
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
