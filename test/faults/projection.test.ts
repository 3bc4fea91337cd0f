/**
 * Projecting while things fail: functions die in the middle, batches come back half, records come late and
 * twice. In the end the ledger shows what is in force, row by row, and nothing went to the dead letters.
 */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { approvalOf, firstSheet, later, outboxOf, quickTries, start } from '../support/faulted.ts';
import { bootSystem, type LocalSystem } from '../support/local-system.ts';
import { classes, classRow, plan, planRow, roster, traineeRow } from '../support/sheets.ts';

let system: LocalSystem;
const clerk = 'clerk.nyw@qingdao.example';
const plans = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const trainees = { unit: 'nyw', form: 'trainee-roster', period: '2015-03' };

const submit = (body: { readonly form: string }, baseVersion = 0) =>
  system.ask(clerk, 'POST', 'submissions', firstSheet({ unit: 'nyw', baseVersion, ...body }));
const approve = (version: number) =>
  system.ask(
    'reviewer@qingdao.example',
    'POST',
    'submissions/nyw/advanced-plan/2015/decisions',
    approvalOf(version),
  );
const rosterOf = (count: number, hours = 40) =>
  roster(...Array.from({ length: count }, (_, i) => traineeRow(i, { hours })));

let version = 0;
/** A roster as the next version; the class has 60 persons, so a larger one is warned about and received. */
const submitRoster = async (count: number, hours?: number) => {
  const { status, body } = await submit(rosterOf(count, hours), version);
  expect(status).toBe(201);
  version = body.version as number;
};
const ledger = async () => {
  const rows = await system.items('Trainees', trainees, 'ROW#');
  const [mark] = await system.items('Trainees', trainees, 'PROJECTED');
  return {
    rows: rows.length,
    hours: [...new Set(rows.map(({ hours }) => hours))],
    version: mark?.version,
    marked: mark?.rows,
    writing: mark?.writing,
  };
};

beforeAll(async () => {
  system = await bootSystem('2015-01-20T02:00:00Z', { ...quickTries, schedules: [] });
  expect((await submit(plan(planRow(1)))).status).toBe(201);
  expect((await approve(1)).status).toBe(200);
  await system.settle();
  await system.setClock('2015-04-02T02:00:00Z');
  expect((await submit(classes(classRow(1)))).status).toBe(201);
  await system.settle();
});
afterEach(() => system.clearFaults());
afterAll(() => system?.close());

const only = { service: 'dynamodb', function: 'project-submission' } as const;
/** Of the rows, not of the record. */
const rows = { ...only, operation: 'TransactWriteItems', naming: 'ROW#' } as const;

test('an approved roster is in the ledger with all its rows', async () => {
  await submitRoster(130);
  await system.settle();
  expect(await ledger()).toEqual({ rows: 130, hours: [40], version: 1, marked: 130, writing: false });
});

test('a sample is drawn from its lines by the function that supervision reads with', async () => {
  const { status, body } = await system.ask(
    'reviewer@qingdao.example',
    'GET',
    'supervision/samples/2015?until=2015-04-02&most=2&class=2015A-NYW-001-1',
  );
  expect([status, body.count]).toEqual([200, 130]);
});

test.each(['before', 'after'] as const)(
  'a function that dies %s a transaction of rows is started again and finishes',
  async (when) => {
    await system.fault({ ...rows, error: 'die', when, skip: 1 });
    await submitRoster(120, when === 'before' ? 32 : 36);
    await system.settle();
    expect(await system.faultHits()).toEqual([1]);
    expect(await ledger()).toEqual({
      rows: 120,
      hours: [when === 'before' ? 32 : 36],
      version,
      marked: 120,
      writing: false,
    });
  },
);

test('rows that met another transaction are written again', async () => {
  await system.fault({ ...rows, error: 'conflict', times: 3 });
  await submitRoster(130, 24);
  await system.settle();
  expect(await system.faultHits()).toEqual([3]);
  expect(await ledger()).toMatchObject({ rows: 130, hours: [24], version });
});

test.each([
  ['GetItem', 'internal'],
  ['TransactWriteItems', 'throttle'],
  ['PutItem', 'internal'],
  ['PutItem', 'die'],
] as const)('%s that fails with %s once does no harm', async (operation, error) => {
  await system.fault({ ...only, operation, error, when: 'after' });
  await submitRoster(60 + version, 20);
  await system.settle();
  expect(await system.faultHits()).toEqual([1]);
  expect(await ledger()).toMatchObject({ rows: 59 + version, hours: [20], version, writing: false });
});

test('the archive that fails once does no harm', async () => {
  await system.fault({
    service: 's3',
    function: 'project-submission',
    operation: 'GetObject',
    error: 'internal',
    times: 2,
  });
  await submitRoster(50, 16);
  await system.settle();
  expect(await ledger()).toMatchObject({ rows: 50, version });
});

test('records that come late, all at once and twice count once', async () => {
  await system.streams({ paused: true });
  await submitRoster(70, 12);
  await submitRoster(80, 14);
  await submitRoster(40, 18);
  expect((await ledger()).version).toBeLessThan(version);
  await system.streams({ duplicate: 2, paused: false });
  await system.settle();
  expect(await ledger()).toMatchObject({ rows: 40, hours: [18], version });
  await system.streams({ rewind: 20 });
  await system.settle();
  expect(await ledger()).toMatchObject({ rows: 40, hours: [18], version });
});

test('the head says how many rows the ledger must hold', async () => {
  const [head] = await system.items('Submissions', trainees, 'HEAD');
  type Filed = { ledgerRows: number };
  const state = head?.state as { inForce?: Filed | 'latest'; latest?: Filed } | undefined;
  // What is in force is mostly what was submitted last, and is written once.
  const inForce = state?.inForce === 'latest' ? state.latest : state?.inForce;
  expect(inForce?.ledgerRows).toBe((await ledger()).rows);
});

test('an amended plan replaces, a returned one does not', async () => {
  await submit(plan(planRow(1), planRow(2)), 1);
  await approve(2);
  await submit(plan(planRow(3)), 2);
  await system.settle();
  const codes = async () => (await system.items('Plans', plans, 'ROW#')).map(({ code }) => code);
  expect(await codes()).toEqual(['2015A-NYW-001', '2015A-NYW-002']);
});

const head = async () =>
  ((await system.items('Submissions', trainees, 'HEAD'))[0]?.state ?? {}) as { aside?: { reason: string } };

test('rows that DynamoDB refuses every time are set aside and told, and taken in by the next version', async () => {
  await system.fault({ ...rows, error: 'refuse', times: 500 });
  await submitRoster(20, 8);
  await system.settle();
  expect((await head()).aside).toMatchObject({ reason: 'refused', version });
  await system.clearFaults();
  await later(system, 2);
  await start(system, 'catch-up');
  const told = (await outboxOf(system)).filter(({ subject }) => subject.includes('暂不入账'));
  expect(told.map(({ to }) => String(to))).toContain(clerk);
  const { text } = await start(system, 'compile-month', { month: '2015-03' });
  expect(JSON.parse(text).reports).toMatchObject([
    { status: 'waiting', documents: ['nyw/trainee-roster/2015-03'], until: expect.any(String) },
  ]);
  // A projection that succeeds needs no event: the next version does not know of the last.
  await submitRoster(25, 10);
  await system.settle();
  expect((await head()).aside).toBeUndefined();
  expect(await ledger()).toMatchObject({ rows: 25, hours: [10], version, writing: false });
});

test('a content that ends five workers is set aside by the sixth, and those behind it are in the ledger', async () => {
  await system.fault({
    service: 's3',
    function: only.function,
    operation: 'GetObject',
    error: 'die',
    times: 5,
  });
  await system.streams({ paused: true });
  await submitRoster(30, 22);
  expect((await submit(classes(classRow(1), classRow(2)), 1)).status).toBe(201);
  await system.streams({ paused: false });
  await system.settle();
  expect(await system.faultHits()).toEqual([5]);
  expect((await head()).aside).toMatchObject({ reason: 'unfinished', version });
  expect((await ledger()).rows).toBe(0);
  const taught = { unit: 'nyw', form: 'class-return', period: '2015-03' };
  expect(await system.items('Plans', taught, 'ROW#')).toHaveLength(2);
  await submitRoster(32, 24);
  await system.settle();
  expect(await ledger()).toMatchObject({ rows: 32, hours: [24], version, writing: false });
});

test('nothing was given up and nothing was denied', async () => {
  expect(await system.deadLetters()).toEqual([]);
  expect(await system.denials()).toEqual([]);
});
