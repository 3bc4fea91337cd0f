/**
 * Compiling while AWS fails: whichever call breaks, before or after its effect, a later run ends with one
 * whole edition that never changed a byte, and nobody was mailed twice.
 */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  approvalOf,
  eitherSide,
  firstSheet,
  later,
  nilSheet,
  outboxOf,
  quickTries,
  start,
} from '../support/faulted.ts';
import { bootSystem, type LocalSystem } from '../support/local-system.ts';
import { classes, classRow, plan, planRow, roster, traineeRow } from '../support/sheets.ts';

let system: LocalSystem;
const clerk = 'clerk.nyw@qingdao.example';

const submit = async (body: { readonly form: string }): Promise<void> => {
  const sheet = firstSheet({ unit: 'nyw', ...body });
  expect((await system.ask(clerk, 'POST', 'submissions', sheet)).status).toBe(201);
};

type Outcome = { month: string; status: string; revision?: number; documents?: string[] };
const run = async (month: string): Promise<{ ok: boolean; reports: Outcome[] }> => {
  const { ok, text } = await start(system, 'compile-month', { month });
  const { reports = [] } = JSON.parse(text) as { reports?: Outcome[] };
  return { ok, reports };
};
const mailsAbout = async (issue: string): Promise<string[]> =>
  (await outboxOf(system)).filter(({ subject }) => subject.includes(issue)).map(({ to }) => String(to));

/** Months before March have no documents of their own; each test compiles one that nobody compiled before. */
const freshMonths = [
  '2014-12',
  '2014-11',
  '2014-10',
  '2014-09',
  '2014-08',
  '2014-07',
  '2014-06',
  '2014-05',
  '2014-04',
  '2014-03',
  '2014-02',
  '2014-01',
];
const issueOf = (month: string): string => `${month.slice(0, 4)}年第${Number(month.slice(5))}期`;

beforeAll(async () => {
  system = await bootSystem('2015-01-20T02:00:00Z', {
    ...quickTries,
    schedules: [],
    units: ['nyw', 'hyj', 'rsj'],
  });
  await submit(plan(planRow(1)));
  const approved = await system.ask(
    'reviewer@qingdao.example',
    'POST',
    'submissions/nyw/advanced-plan/2015/decisions',
    approvalOf(1),
  );
  expect(approved.status).toBe(200);
  await system.settle();
  await system.setClock('2015-04-02T02:00:00Z');
  await submit(classes(classRow(1)));
  await system.settle();
  await submit(roster(...Array.from({ length: 60 }, (_, i) => traineeRow(i))));
  await system.settle();
});
afterEach(() => system.clearFaults());
afterAll(() => system?.close());

const only = { function: 'compile-month' } as const;
const calls = [
  { service: 'dynamodb', operation: 'Query' },
  { service: 's3', operation: 'ListObjectsV2' },
  { service: 's3', operation: 'PutObject', skip: 3 },
  { service: 'dynamodb', operation: 'PutItem', skip: 1 },
  { service: 'ses', operation: 'SendEmail', skip: 1 },
] as const;

test.each(eitherSide(calls))(
  'a run that dies at $name is made up for by the next',
  async ({ service, operation, when, ...rest }) => {
    const month = freshMonths.pop() as string;
    const skip = 'skip' in rest ? rest.skip : 0;
    await system.fault({ ...only, service, operation, when, skip, error: 'die' });
    await run(month);
    expect(await system.faultHits()).toEqual([1]);
    await system.clearFaults();
    // An hour later the claims of the dead run may be taken over.
    await later(system, 1);
    const { ok, reports } = await run(month);
    expect(ok).toBe(true);
    expect(reports).toEqual([{ month, status: expect.stringMatching(/compiled|unchanged/), revision: 1 }]);
    const mails = await mailsAbout(issueOf(month));
    const twice = mails.filter((to, i) => mails.indexOf(to) !== i);
    // A mail that left before the run could note it is the one that may come twice.
    expect(twice.length).toBeLessThanOrEqual(
      operation === 'SendEmail' && when === 'after' ? 1 : operation === 'PutItem' ? 1 : 0,
    );
    expect(new Set(mails).size).toBe(10);
  },
);

test('throttles and lost answers on the way are ridden out', async () => {
  const month = '2015-01';
  await system.fault({ ...only, service: 'dynamodb', operation: 'Query', error: 'throttle', times: 3 });
  await system.fault({
    ...only,
    service: 's3',
    operation: 'PutObject',
    error: 'drop',
    when: 'after',
    times: 2,
  });
  await system.fault({
    ...only,
    service: 'dynamodb',
    operation: 'PutItem',
    error: 'drop',
    when: 'after',
    times: 2,
  });
  const { ok, reports } = await run(month);
  expect(ok).toBe(true);
  expect(reports).toEqual([{ month, status: 'compiled', revision: 1 }]);
  const mails = await mailsAbout(issueOf(month));
  expect(new Set(mails).size).toBe(mails.length);
});

test('a stream that is held back holds the report back, which says for which documents', async () => {
  await system.streams({ paused: true });
  const filed = await system.ask(
    'clerk.hyj@qingdao.example',
    'POST',
    'submissions',
    nilSheet({ unit: 'hyj', form: 'class-return', period: '2015-03' }),
  );
  expect(filed.status).toBe(201);
  expect((await run('2015-03')).reports).toEqual([
    { month: '2015-03', status: 'waiting', documents: ['hyj/class-return/2015-03'] },
  ]);
  await system.streams({ paused: false });
  await system.settle();
  expect((await run('2015-03')).reports).toEqual([{ month: '2015-03', status: 'compiled', revision: 1 }]);
});

test('the report opens from its link and counts the sixty trainees', async () => {
  const { body } = await system.ask(clerk, 'GET', 'reports/2015-03');
  const [table] = body.tables as { rows: { cells: unknown[] }[] }[];
  expect(table?.rows[0]?.cells.slice(2, 6)).toEqual([60, 60, 60, 60]);
  const page = await fetch((body.links as { zh: string }).zh);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('2015年第3期');
  expect(await system.denials()).toEqual([]);
});
