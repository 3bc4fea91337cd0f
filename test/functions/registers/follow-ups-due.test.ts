/** Key projects are followed up 6 and 12 months after their last class: who is told, when, and what ends it (notice 64). */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followUpsDue } from '../../../functions/registers/follow-ups-due.ts';
import type { Row } from '../../../shared/form/define-form.ts';
import { monthsAfter } from '../../../shared/programme/days.ts';
import { expectedFollowUps } from '../../../shared/statistics/follow-ups.ts';
import { heldClass, type Newsroom, openNewsroom, plannedProject } from '../../support/newsroom.ts';
import { openOffice } from '../../support/office.ts';

let room: Newsroom;
const at = '2015-01-20T02:00:00Z';
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2016-02-01T02:00:00Z'), toFake: ['Date'] });
  room = openNewsroom();
  await room.file('nyw/urgent-plan/2015', [{ ...plannedProject(1), key: true }, plannedProject(2)], at);
  await room.project();
});
afterEach(() => void vi.useRealTimers());

const key = '2015B-NYW-001';
const hold = async (month: string, ...rows: Row[]) => {
  await room.file(`nyw/class-return/${month}`, rows, `${month}-28T02:00:00Z`);
  await room.project();
};
const dues = async (today: string, units?: readonly string[]) =>
  (await followUpsDue(today, room.services, units)).map(({ code, nth, on, unit, answerWith }) =>
    [code, nth, on, unit, answerWith].join(' '),
  );
const traced = (point: string, number = 1): Row => ({
  number,
  project: key,
  point,
  trackedOn: '2015-09-20',
  reached: 40,
  transferred: false,
  outcomes: '略',
});

test('a project marked as key is expected twice, by the last of its classes; others are not', async () => {
  await hold(
    '2015-03',
    heldClass(key, 1, { start: '2015-03-09', end: '2015-03-13' }),
    heldClass('2015B-NYW-002', 1),
  );
  expect(await dues('2015-04-01')).toEqual([
    `${key} 0 2015-09-13 nyw project-follow-up`,
    `${key} 1 2016-03-13 nyw project-follow-up`,
  ]);
  await hold('2015-08', heldClass(key, 2, { start: '2015-08-24', end: '2015-08-31' }));
  expect((await dues('2015-09-01')).map((line) => line.split(' ')[2])).toEqual(['2016-02-29', '2016-08-31']);
  expect(await dues('2015-09-01', ['hyj'])).toEqual([]);
  expect(await dues('2015-09-01', ['nyw'])).toHaveLength(2);
});

test('nothing is expected before a class was told of, nor a year after its day', async () => {
  expect(await dues('2015-06-01')).toEqual([]);
  await hold('2015-03', heldClass(key, 1, { end: '2015-03-13' }));
  expect((await dues('2016-09-12')).map((line) => line.split(' ')[1])).toEqual(['0', '1']);
  expect((await dues('2016-09-13')).map((line) => line.split(' ')[1])).toEqual(['1']);
});

test('a project that was merged into one that is there is not followed up for itself', async () => {
  await hold('2015-03', heldClass(key, 1, { end: '2015-03-13' }));
  const merge = { number: 1, project: '2015B-NYW-002', others: [key], result: 'merged', reason: '内容相同' };
  await room.file('rsj/plan-merge/2015', [{ ...merge, result: 'kept' }], at);
  expect(await dues('2015-10-01')).toHaveLength(2);
  // Nothing is merged into what is not there.
  await room.file('rsj/plan-merge/2015', [{ ...merge, project: '2015B-NYW-009' }], at);
  expect(await dues('2015-10-01')).toHaveLength(2);
  await room.file('rsj/plan-merge/2015', [merge], at);
  expect(await dues('2015-10-01', ['nyw'])).toEqual([]);
});

test('what was filed of a point ends it, in the year of the day or the one after', async () => {
  await hold('2015-03', heldClass(key, 1, { end: '2015-03-13' }));
  await room.file('nyw/project-follow-up/2015', [traced('half-year')], '2015-09-20T02:00:00Z');
  expect((await dues('2015-10-01')).map((line) => line.split(' ')[1])).toEqual(['1']);
  await room.file('nyw/project-follow-up/2016', [traced('year')], '2016-04-20T02:00:00Z');
  expect(await dues('2016-05-01')).toEqual([]);
});

test('it is in the home of the unit from a month before, and in the status of the bureau once it is over', async () => {
  await hold('2015-07', heldClass(key, 1, { start: '2015-07-06', end: '2015-07-20' }));
  const office = openOffice(room.services);
  const home = async (who: 'clerk') =>
    ((await office.ask(who, 'readHome', {})).good.dues ?? []).flatMap(({ code, on }) =>
      code === key ? [on] : [],
    );
  expect(await home('clerk')).toEqual(['2016-01-20']);
  vi.setSystemTime(new Date('2015-12-20T02:00:00Z'));
  expect(await home('clerk')).toEqual([]);
  vi.setSystemTime(new Date('2016-02-01T02:00:00Z'));
  const { good } = await office.ask('reviewer', 'readCompleteness', { params: { period: '2016' } });
  expect((good.dues ?? []).map(({ code, daysOver }) => `${code} ${daysOver}`)).toContain(`${key} 12`);
});

test('a class ends when its latest return says, also when an earlier one had it end later', () => {
  const returns = [
    { code: `${key}-1`, project: key, month: '2015-03', end: '2015-09-30' },
    { code: `${key}-1`, project: key, month: '2015-04', end: '2015-04-10' },
  ];
  for (const classes of [returns, returns.toReversed()])
    expect(expectedFollowUps([{ code: key, key: true }], classes).map(({ on }) => on)).toEqual([
      '2015-10-10',
      '2016-04-10',
    ]);
});

test.each([
  ['2015-08-31', 6, '2016-02-29'],
  ['2014-08-31', 6, '2015-02-28'],
  ['2015-03-13', 12, '2016-03-13'],
  ['2015-12-31', 6, '2016-06-30'],
])('%s and %i months: %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});
