/**
 * Reminding while AWS fails, under the function's own grants: whichever call breaks, a later run ends with
 * everybody told, and nobody twice unless a mail left before it could be noted.
 */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inspection } from '../../shared/forms/inspection.ts';
import { eitherSide, later, nilSheet, outboxOf, passTo, quickTries, start } from '../support/faulted.ts';
import { bootSystem, type LocalSystem } from '../support/local-system.ts';
import { sheetOf } from '../support/office.ts';

let system: LocalSystem;
const clerks = ['clerk.nyw@qingdao.example', 'clerk2.nyw@qingdao.example'];

const remind = () => start(system, 'remind');
const mailsTo = async (email: string): Promise<string[]> =>
  (await outboxOf(system)).filter(({ to }) => String(to) === email).map(({ subject }) => subject);
/** Of the reminders: the monthly report is mailed to the same people. */
const remindersTo = async (email: string): Promise<number> =>
  (await mailsTo(email)).filter((subject) => /提醒|催报/.test(subject)).length;

beforeAll(async () => {
  // Nine in the evening: the day's schedule has fired, and what a test runs stays within the day.
  system = await bootSystem('2015-03-25T01:00:00Z', {
    ...quickTries,
    schedules: ['remind'],
    units: ['nyw', 'hyj', 'rsj'],
  });
});
afterEach(() => system.clearFaults());
afterAll(() => system?.close());

test('the schedule reminds in the morning, and once more by hand sends nothing', async () => {
  const before = await remindersTo(clerks[0] as string);
  await passTo(system, '2015-04-03T00:30:30Z');
  expect(await remindersTo(clerks[0] as string)).toBe(before + 1);
  expect(await remindersTo('clerk.hyj@qingdao.example')).toBeGreaterThan(0);
  await Promise.all([remind(), remind()]);
  expect(await remindersTo(clerks[0] as string)).toBe(before + 1);
  expect(await system.denials()).toEqual([]);
});

const only = { function: 'remind' } as const;
const calls = [
  { service: 'dynamodb', operation: 'Query', skip: 3 },
  { service: 'dynamodb', operation: 'PutItem', skip: 2 },
  { service: 'ses', operation: 'SendEmail', skip: 0 },
] as const;
/** Days on which the stages of the returns of one month fall, each used by one test. */
const days = ['2015-05-03', '2015-05-07', '2015-05-09', '2015-06-02', '2015-06-04', '2015-06-08'];

test.each(eitherSide(calls))(
  'a run that dies at $name is made up for',
  async ({ service, operation, skip, when }) => {
    const day = days.shift() as string;
    const before = await Promise.all(clerks.map(remindersTo));
    await system.fault({ ...only, service, operation, when, skip, error: 'die', times: 1 });
    // What the clock starts is over before an hour's leap lets the claims of the dead run be taken over.
    await passTo(system, `${day}T00:29:00Z`);
    await passTo(system, `${day}T00:31:00Z`);
    expect(await system.faultHits()).toEqual([1]);
    await system.clearFaults();
    await later(system, 1);
    await remind();
    const after = await Promise.all(clerks.map(remindersTo));
    const told = after.map((count, i) => count - (before[i] as number));
    const mayRepeat = operation === 'SendEmail' && when === 'after' ? 1 : operation === 'PutItem' ? 1 : 0;
    for (const count of told) {
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(1 + mayRepeat);
    }
  },
);

test('throttled claims and lost answers are ridden out', async () => {
  const before = await Promise.all(clerks.map(remindersTo));
  await system.fault({ ...only, service: 'dynamodb', operation: 'PutItem', error: 'throttle', times: 3 });
  await system.fault({
    ...only,
    service: 'dynamodb',
    operation: 'Query',
    error: 'drop',
    when: 'after',
    times: 2,
  });
  await passTo(system, '2015-07-03T00:31:00Z');
  await later(system, 1);
  await remind();
  expect(
    (await Promise.all(clerks.map(remindersTo))).map((count, i) => count - (before[i] as number)),
  ).toEqual([1, 1]);
});

test('what is due of a registered row is read under the grants of mail, list of forms and status', async () => {
  const found = {
    number: 1,
    unit: '市农业委员会',
    mode: '定期检查',
    inspectors: '人社部门',
    inspectedOn: '2015-06-12',
    effect: 55,
    findings: '台账不全',
    problems: '学时记录不完整',
    rectifyBy: '2015-07-01',
  };
  const id = { unit: 'rsj', form: 'inspection', period: '2015' };
  const sheet = { ...nilSheet(id), nil: false, ...sheetOf(inspection, [found]) };
  expect((await system.ask('clerk.rsj@qingdao.example', 'POST', 'submissions', sheet)).status).toBe(201);
  const due = expect.objectContaining({ code: 'DC2015-RSJ-001', on: '2015-07-01' });
  const { body: me } = await system.ask(clerks[0] as string, 'GET', 'me');
  expect(me.dues).toEqual([due]);
  const { body: owed } = await system.ask(clerks[0] as string, 'GET', 'completeness/2015-06');
  expect(owed.dues).toEqual([due]);
  await later(system, 24);
  await remind();
  const mails = (await outboxOf(system)).filter(({ to }) => String(to) === clerks[0]);
  expect(mails.some(({ subject }) => subject.includes('1个事项逾期未办'))).toBe(true);
  expect(await system.denials()).toEqual([]);
});

test('extensions, the list of what is owed and its page work under their own grants', async () => {
  const reviewer = 'reviewer@qingdao.example';
  const path = 'submissions/nyw/class-return/2015-05/extensions';
  const given = { until: '2015-08-30', reason: '台风停课' };
  expect((await system.ask(reviewer, 'POST', path, given)).body).toMatchObject({ extendedTo: '2015-08-30' });
  const many = { ...given, period: '2015-05', forms: ['trainee-roster'] };
  const { body } = await system.ask(reviewer, 'POST', 'extensions', many);
  expect((body.documents as unknown[]).length).toBe(33);
  const { body: me } = await system.ask(clerks[0] as string, 'GET', 'me');
  expect(me.obligations).toContainEqual(
    expect.objectContaining({ form: 'class-return', period: '2015-05', due: '2015-08-30' }),
  );
  const nil = nilSheet({ unit: 'nyw', form: 'class-return', period: '2015-05' });
  expect((await system.ask(clerks[0] as string, 'POST', 'submissions', nil)).status).toBe(201);
  const { body: owed } = await system.ask(reviewer, 'GET', 'completeness/2015');
  expect(owed.documents).toContainEqual(
    expect.objectContaining({ unit: 'nyw', form: 'class-return', period: '2015-05', status: 'on-time' }),
  );
  const page = await fetch((owed.links as { zh: string }).zh);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('报表报送情况通报');
  expect((await fetch((owed.links as { zh: string }).zh.replace('of=all', 'of=nyw'))).status).toBe(403);
  expect(await system.denials()).toEqual([]);
});
