import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSchedule } from '../../local/lambda/cron.ts';
import { longestTest } from '../../scripts/waiting/patience.ts';
import { until } from '../../scripts/waiting/until.ts';
import { bootFixture, type Fixture, newDataDirectory } from './fixture/boot-fixture.ts';

const next = (expression: string, zone: string, after: string) =>
  readSchedule(expression, zone).next(new Date(after))?.toISOString();

test.each([
  ['cron(0 2 * * ? *)', 'Asia/Shanghai', '2015-03-01T17:59:59Z', '2015-03-01T18:00:00.000Z'],
  ['cron(0 2 * * ? *)', 'Asia/Shanghai', '2015-03-01T18:00:00Z', '2015-03-02T18:00:00.000Z'],
  ['cron(0 9 1 * ? *)', 'UTC', '2015-01-15T00:00:00Z', '2015-02-01T09:00:00.000Z'],
  ['cron(0/20 8-9 ? * MON-FRI *)', 'UTC', '2015-03-06T09:40:00Z', '2015-03-09T08:00:00.000Z'],
  ['cron(30 4 31 12 ? 2016)', 'UTC', '2015-01-01T00:00:00Z', '2016-12-31T04:30:00.000Z'],
  ['cron(0 12 * JUL,DEC ? *)', 'Europe/Berlin', '2015-06-30T23:00:00Z', '2015-07-01T10:00:00.000Z'],
  ['rate(1 day)', 'UTC', '2015-03-01T00:00:00Z', '2015-03-02T00:00:00.000Z'],
])('%s in %s after %s is %s', (expression, zone, after, expected) => {
  expect(next(expression, zone, after)).toBe(expected);
});

test('an expression that is not understood is refused, one that never comes is never', () => {
  for (const wrong of [
    'cron(0 2 L * ? *)',
    'cron(0 2 * * ?)',
    'at(2015-01-01T00:00:00)',
    'cron(61 2 * * ? *)',
  ]) {
    expect(() => readSchedule(wrong, 'UTC')).toThrow('not understood');
  }
  expect(next('cron(0 2 * * ? 2014)', 'UTC', '2015-01-01T00:00:00Z')).toBeUndefined();
});

let fixture: Fixture;
beforeAll(async () => {
  fixture = await bootFixture({ data: newDataDirectory(), start: new Date('2015-03-02T01:00:00Z') });
});
afterAll(() => fixture.close());

const turnTo = (now: string) => fixture.control('POST', 'clock', { now, wait: true });
/** The time that was set goes on with the machine's, however long this test has been waiting for it. */
const expectSoonAfter = (set: string, shown: string) => {
  const [from, to] = [Date.parse(set), Date.parse(shown)];
  expect(to).toBeGreaterThanOrEqual(from);
  expect(to).toBeLessThan(from + longestTest);
};
const nights = async () => {
  const lines = (await fixture.control('GET', 'logs?function=nightly&lines=1000')).body as string[];
  return lines.filter((line) => line.startsWith('REPORT')).length;
};

test('functions live in the programme time, and it goes on', async () => {
  const first = (await fixture.probe('now')).body as {
    date: string;
    milliseconds: number;
    is: boolean;
    again: boolean;
  };
  expectSoonAfter('2015-03-02T01:00:00.000Z', first.date);
  expect(first.is).toBe(true);
  expect(first.again).toBe(true);
  await turnTo('2016-02-29T12:00:00+08:00');
  const second = (await fixture.probe('now')).body as typeof first;
  expectSoonAfter('2016-02-29T04:00:00.000Z', second.date);
  const third = (await fixture.probe('now')).body as typeof first;
  expect(third.milliseconds).toBeGreaterThan(second.milliseconds);
});

test('a dial that jumps over a month of nights fires once', async () => {
  await turnTo('2016-03-01T12:00:00+08:00');
  const before = await nights();
  await turnTo('2016-04-01T12:00:00+08:00');
  expect(await nights()).toBe(before + 1);
  await turnTo('2016-04-01T13:00:00+08:00');
  expect(await nights()).toBe(before + 1);
});

test('a firing moment that simply comes is met', async () => {
  const before = await nights();
  await turnTo('2016-04-02T01:00:00+08:00');
  expect(await nights()).toBe(before);
  await turnTo('2016-04-02T01:59:59.500+08:00');
  expect(await until(nights, (count) => count > before)).toBe(before + 1);
});

test('time turned back fires nothing, and fires again when it comes by', async () => {
  const before = await nights();
  await turnTo('2016-01-10T12:00:00+08:00');
  expect(await nights()).toBe(before);
  await turnTo('2016-01-11T12:00:00+08:00');
  expect(await nights()).toBe(before + 1);
});

test('the clock survives a restart', async () => {
  const { data } = fixture;
  await turnTo('2017-05-05T05:05:05Z');
  await fixture.close();
  fixture = await bootFixture({ data });
  expectSoonAfter('2017-05-05T05:05:05.000Z', fixture.clock.now().toISOString());
});

test('a schedule runs by the seam, with its own input or another', async () => {
  expect(await fixture.control('POST', 'schedules/nightly')).toMatchObject({ body: { month: 'none' } });
  expect(await fixture.control('POST', 'schedules/nightly', { month: '2015-03' })).toMatchObject({
    body: { month: '2015-03' },
  });
  expect(await fixture.control('POST', 'schedules/nightly', { fail: true })).toMatchObject({
    status: 500,
    body: { errorMessage: 'the night went wrong' },
  });
  expect(await fixture.control('POST', 'schedules/weekly')).toMatchObject({ status: 404 });
});
