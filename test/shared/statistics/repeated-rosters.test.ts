/** A class that goes on over months is on the roster of each: what was counted once is not counted again. */
import { expect, test } from 'vitest';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { foldMonth } from '../../../shared/statistics/monthly-report.ts';
import type { TableCell } from '../../../shared/statistics/table.ts';
import type { EnrolmentRow } from '../../../shared/tables/rows.ts';
import { projectTexts as words } from '../../../shared/words/report-projects.ts';
import { givenEnrolment, givenPlan, sortEnrolments } from '../../support/given-ledger.ts';

/** The tables of a month's report in which hours and results stand. */
const reported = (month: string, ...enrolments: EnrolmentRow[]) => {
  const { sections } = foldMonth({
    programme,
    month,
    projects: [givenPlan('2015B-NYW-001')],
    classes: [],
    funding: [],
    documents: [],
    enrolments: sortEnrolments(enrolments),
  });
  const tables = sections.flatMap((section) => section.tables);
  const urgent = programme.categories.findIndex(({ code }) => code === 'urgent');
  const rows = (id: string) => tables.find((table) => table.id === id)?.rows ?? [];
  const ofAll = rows('projects').slice(rows('projects').findLastIndex(({ role }) => role === 'group'));
  return {
    /** Of all projects together: in the month, and in the year so far. */
    passed: ofAll.find(({ cells }) => cells[0] === words.passed)?.cells.slice(1, 3),
    hours: ofAll.find(({ cells }) => cells[0] === words.hours)?.cells.slice(1, 3),
    /** Hours of a person, and online hours in a hundred of them. */
    held: rows('hours')[urgent]?.cells.slice(6) as readonly TableCell[],
  };
};

const classCode = '2015B-NYW-001-1';
const row = (month: string, changes: Partial<EnrolmentRow> = {}): EnrolmentRow =>
  givenEnrolment('a1', classCode, month, changes);

test('a pass stated again in the next month’s roster counts in the first of the two', () => {
  const rosters = [row('2015-02', { result: 'passed' }), row('2015-03', { result: 'passed' })];
  expect(reported('2015-02', ...rosters).passed).toEqual([1, 1]);
  expect(reported('2015-03', ...rosters).passed).toEqual([0, 1]);
});

test('a pass that was stated last year is not one of this year', () => {
  const rosters = [
    givenEnrolment('a1', '2014B-NYW-001-1', '2014-12', { result: 'passed' }),
    givenEnrolment('a1', '2014B-NYW-001-1', '2015-01', { result: 'passed' }),
  ];
  expect(reported('2015-01', ...rosters).passed).toEqual([0, 0]);
});

test('who is still studying passes in the month that says so', () => {
  const rosters = [row('2015-02', { result: 'studying' }), row('2015-03', { result: 'passed' })];
  expect(reported('2015-03', ...rosters).passed).toEqual([1, 1]);
});

test('online hours stated again, or less of them, add nothing; more of them add the difference', () => {
  const rosters = [
    row('2015-01', { hours: 40, onlineHours: 8 }),
    row('2015-02', { hours: 40, onlineHours: 8 }),
    row('2015-03', { hours: 40, onlineHours: 4 }),
    row('2015-04', { hours: 80, onlineHours: 20 }),
  ];
  // 8 of 40, which is a fifth, until March; 20 of 80 in April
  expect(reported('2015-03', ...rosters).held).toEqual([40, 20]);
  expect(reported('2015-04', ...rosters).held).toEqual([80, 25]);
});

test('hours stated again add nothing; more of them add the difference', () => {
  const rosters = [
    row('2015-02', { hours: 40 }),
    row('2015-03', { hours: 40 }),
    row('2015-04', { hours: 72 }),
  ];
  expect(reported('2015-03', ...rosters).hours).toEqual([0, 40]);
  expect(reported('2015-04', ...rosters).hours).toEqual([32, 72]);
});
