import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { foldMonth } from '../../shared/statistics/monthly-report.ts';
import type { Report } from '../../shared/statistics/report.ts';
import {
  givenEnrolment,
  givenFiling,
  givenHeld,
  givenMoney,
  givenPlan,
  sortEnrolments,
} from './given-ledger.ts';

/** A March worked out by hand; the comments say who is in it. */
export const march = (changes: Partial<Parameters<typeof foldMonth>[0]> = {}): Report =>
  foldMonth({
    programme,
    month: '2015-03',
    projects: [
      givenPlan('2015A-NYW-001', { field: 'E02', persons: 60, budget: 12_000_000 }),
      givenPlan('2015B-NYW-001', { field: 'E01', persons: 100, budget: 30_000_000 }),
      givenPlan('2015C-HYJ-001', { field: 'S01', persons: 40, budget: 5_000_000 }),
      givenPlan('2014C-HYJ-009', { field: 'S01' }),
    ],
    classes: [
      givenHeld('2015B-NYW-001-1', '2015-01', { persons: 1, cost: 100_000 }),
      // the class goes on in February: one class, one person more, its own cost
      givenHeld('2015B-NYW-001-1', '2015-02', { persons: 2, passed: 1, cost: 50_000 }),
      givenHeld('2015B-NYW-001-2', '2015-03', { persons: 1, cost: 25_000 }),
      givenHeld('2015C-HYJ-001-1', '2015-03', { persons: 3, cost: 10_000 }),
      givenHeld('2015C-HYJ-001-2', '2015-04', { persons: 9, cost: 99_999 }),
    ],
    funding: [
      givenMoney('2015B-NYW-001', '2015-01', { budgeted: 1_000_000, received: 600_000, spent: 100_000 }),
      // the budget of the same line was raised: 12,000 yuan in all, not 22,000
      givenMoney('2015B-NYW-001', '2015-03', { budgeted: 1_200_000, received: 100_000, spent: 250_000 }),
      givenMoney('2015C-HYJ-001', '2015-03', {
        source: 'employer',
        fiscalLevel: undefined,
        budgeted: 50_000,
        received: 50_000,
        spent: 40_050,
      }),
    ],
    enrolments: sortEnrolments([
      // a: 40 hours studying in January, 80 passed in February: one enrolment, 80 hours
      givenEnrolment('a1', '2015B-NYW-001-1', '2015-01', { result: 'studying', titleLevel: 'middle' }),
      givenEnrolment('a1', '2015B-NYW-001-1', '2015-02', { hours: 80, titleLevel: 'associate' }),
      givenEnrolment('a1', '2015C-HYJ-001-1', '2015-03', { hours: 20, ownership: 'private' }),
      // b: reaches 72 hours in two classes
      givenEnrolment('b2', '2015B-NYW-001-1', '2015-02', { hours: 40 }),
      givenEnrolment('b2', '2015B-NYW-001-2', '2015-03', { hours: 32, onlineHours: 8, result: 'failed' }),
      // c: 36 hours on the post; of no stated title
      givenEnrolment('c3', '2015C-HYJ-001-1', '2015-03', {
        hours: 36,
        titleLevel: undefined,
        ownership: 'private',
      }),
      // d: last year only; e: next month only
      givenEnrolment('d4', '2014C-HYJ-009-1', '2014-12'),
      givenEnrolment('e5', '2015C-HYJ-001-2', '2015-04'),
    ]),
    documents: [
      givenFiling('nyw', 'class-return', '2015-03', { filedOn: '2015-04-02' }),
      givenFiling('nyw', 'trainee-roster', '2015-03', { filedOn: '2015-04-20' }),
      givenFiling('hyj', 'class-return', '2015-03', { filedOn: '2015-04-08' }),
      givenFiling('nyw', 'urgent-plan', '2015', { filedOn: '2015-01-20' }),
      givenFiling('hyj', 'post-plan', '2015', {
        state: 'waiting',
        filedOn: '2015-02-20',
        version: 0,
        hash: '',
        rows: 0,
      }),
      givenFiling('nyw', 'class-return', '2015-02', { filedOn: '2015-03-02' }),
    ],
    ...changes,
  });
