/**
 * Mails about news while AWS fails, under the functions' own grants: whatever breaks, a later hour ends with everybody
 * told, and nobody twice unless a mail left before it could be noted. What is filed counts all the same.
 */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { eitherSide, later, nilSheet, outboxOf, quickTries, start } from '../support/faulted.ts';
import { bootSystem, type LocalSystem } from '../support/local-system.ts';

let system: LocalSystem;
const clerk = 'clerk.nyw@qingdao.example';
const colleague = 'clerk2.nyw@qingdao.example';

beforeAll(async () => {
  system = await bootSystem('2015-03-25T01:00:00Z', { ...quickTries, schedules: [], units: ['nyw', 'rsj'] });
});
afterEach(() => system.clearFaults());
afterAll(() => system?.close());

const receiptsTo = async (email: string): Promise<number> =>
  (await outboxOf(system)).filter(({ to, subject }) => String(to) === email && /已生效|已收到/.test(subject))
    .length;
/** Each document is used by one test. */
const documents = ['2015-01', '2015-02'].flatMap((period) =>
  ['class-return', 'trainee-roster', 'funding-return'].map((form) => ({ unit: 'nyw', form, period })),
);
const file = async (): Promise<void> => {
  const sheet = nilSheet(documents.shift() as (typeof documents)[number]);
  expect((await system.ask(clerk, 'POST', 'submissions', sheet)).status).toBe(201);
  await system.settle();
};
const sweep = async (): Promise<void> => {
  await later(system, 1);
  await start(system, 'catch-up');
};

test('a submission is mailed by the stream, once, and told in the sheet under the grants of both', async () => {
  await file();
  expect(await receiptsTo(clerk)).toBe(1);
  await system.streams({ rewind: 3 });
  await system.settle();
  await sweep();
  expect(await receiptsTo(clerk)).toBe(1);
  const { body } = await system.ask(colleague, 'GET', 'me');
  const { items, until } = body.news as { items: { kind: string }[]; until: string };
  expect(items.map(({ kind }) => kind)).toEqual(['in-force']);
  expect((await system.ask(colleague, 'PUT', 'me/read', { until })).body).toEqual({ until });
  expect((await system.ask(colleague, 'PUT', 'me/settings', { mail: 'none' })).body).toEqual({
    mail: 'none',
  });
  const { body: again } = await system.ask(colleague, 'GET', 'me');
  expect(again).toMatchObject({ settings: { mail: 'none' }, news: { since: until, items: [] } });
  expect(await system.denials()).toEqual([]);
});

const calls = [
  { service: 'dynamodb', operation: 'PutItem' },
  { service: 'ses', operation: 'SendEmail' },
] as const;
test.each(eitherSide(calls))(
  'a run that dies at $name is made up for',
  async ({ service, operation, when }) => {
    const before = await receiptsTo(clerk);
    const skip = service === 'ses' ? 0 : 2;
    await system.fault({
      function: 'project-submission',
      service,
      operation,
      when,
      skip,
      error: 'die',
      times: 1,
    });
    await file();
    expect(await system.faultHits()).toEqual([1]);
    await system.clearFaults();
    await sweep();
    await sweep();
    const told = (await receiptsTo(clerk)) - before;
    expect(told).toBeGreaterThanOrEqual(1);
    // A mail that left before it could be noted may come a second time.
    expect(told).toBeLessThanOrEqual(operation === 'SendEmail' && when === 'after' ? 2 : 1);
  },
);

test('a mail that is refused for an hour is sent by the next', async () => {
  const before = await receiptsTo(clerk);
  await system.fault({ service: 'ses', operation: 'SendEmail', error: 'throttle', times: 1 });
  await file();
  expect(await receiptsTo(clerk)).toBe(before);
  await sweep();
  expect((await receiptsTo(clerk)) - before).toBe(1);
  expect(await system.denials()).toEqual([]);
});
