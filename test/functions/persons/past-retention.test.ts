/** Whose period is over is asked to be erased: nobody a day too early, and everybody on the day itself. */
import { expect, test } from 'vitest';
import { askPastRetention, findPastRetention } from '../../../functions/persons/past-retention.ts';
import { keptUntil } from '../../../shared/ground/retention.ts';
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts';
import { actor } from './year-of-persons.ts';

const pseudonym = (i: number): string => String(i).padStart(64, 'f');
/** More than one entry of the record takes. */
const everybody = Array.from({ length: 100 }, (_, i) => pseudonym(i));
const inBothYears = everybody.slice(0, 3);
const inTheFirst = everybody.slice(3);
const roster = { first: 'nyw/trainee-roster/2014-03', second: 'nyw/trainee-roster/2015-03' };

const twoYears = async (): Promise<Newsroom> => {
  const room = openNewsroom();
  const file = (path: string, people: readonly string[], at: string) =>
    room.file(
      path,
      people.map((person) => ({ class: '2014B-NYW-001-1', person, mask: '甲*37', name: '甲示例', hours: 8 })),
      at,
    );
  await file(roster.first, everybody, '2014-04-02T02:00:00Z');
  await file(roster.second, inBothYears, '2015-04-02T02:00:00Z');
  return room;
};
/** When the day begins in Qingdao on which nothing is kept any more of whoever was filed last in that year. */
const endOf = ({ services }: Newsroom, lastYear: string): Date =>
  new Date(`${keptUntil(services.city.retention, lastYear)}T00:00:00+08:00`);
const asking = (now: Date) => ({ actor, now });
const waiting = async ({ services }: Newsroom): Promise<readonly string[]> =>
  (await services.persons.erasing()).map(({ person }) => person);

test('a period is over on its day and not the evening before', async () => {
  const room = await twoYears();
  const day = endOf(room, '2014');
  const evening = new Date(day.getTime() - 1000);
  expect((await findPastRetention(room.services, evening)).persons).toEqual([]);
  expect((await findPastRetention(room.services, day)).persons).toEqual(inTheFirst);
});

test('whoever was filed in two years is kept until the period of the later one is over, with the rows of both', async () => {
  const room = await twoYears();
  expect(await findPastRetention(room.services, endOf(room, '2014'))).toEqual({
    persons: inTheFirst,
    rows: 97,
    documents: [roster.first],
  });
  expect(await findPastRetention(room.services, endOf(room, '2015'))).toEqual({
    persons: everybody,
    rows: 103,
    documents: [roster.first, roster.second],
  });
});

test('everybody is asked for, however many entries of the record that takes', async () => {
  const room = await twoYears();
  const day = endOf(room, '2015');
  const past = await findPastRetention(room.services, day);
  expect(await askPastRetention(past, room.services, asking(day))).toBe(100);
  expect(await waiting(room)).toEqual(everybody);
  const entries = (await room.services.persons.erasing()).map(({ n }) => n);
  expect([1, 2].map((n) => entries.filter((each) => each === n).length)).toEqual([90, 10]);
});

test('whoever waits already is not asked for again, and would be two persons afterwards', async () => {
  const room = await twoYears();
  const day = endOf(room, '2015');
  const past = await findPastRetention(room.services, day);
  await askPastRetention({ ...past, persons: everybody.slice(40, 50) }, room.services, asking(day));
  expect(await askPastRetention(past, room.services, asking(day))).toBe(90);
  expect([...(await waiting(room))].sort()).toEqual([...everybody].sort());
  expect(await askPastRetention(past, room.services, asking(day))).toBe(0);
});
