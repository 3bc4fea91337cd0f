/** A plan that no ledger takes holds up neither the city's plan nor its issue for longer than a day, and everybody sees it. */
import '../../support/quiet.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { overviewOf } from '../../../functions/completeness/completeness.ts';
import { renderCompleteness } from '../../../functions/documents/completeness-page.tsx';
import { projectOrSetAside } from '../../../functions/stream/set-aside.ts';
import { mostTries } from '../../../shared/submission/aside.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

const mine = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const other = { ...mine, unit: 'hyj' };
const path = 'nyw/advanced-plan/2015';
let office: Office;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff)));
  await office.submit('clerk', plan(planRow(1)));
  await office.submit('stranger', { ...plan(planRow(2)), unit: 'hyj' });
  for (const id of [mine, other]) await office.decide('reviewer', id, {});
  await office.project();
  // A correction that the ledger refuses; not even the rows of the version before can be taken away.
  await office.submit('clerk', { ...plan(planRow(1, { persons: 50 })), baseVersion: 1 });
  await office.decide('reviewer', mine, { version: 2 });
  const write = office.services.ledgers.write;
  vi.spyOn(office.services.ledgers, 'write').mockImplementation(async (table, id, changes, mark) => {
    if (id.unit === 'nyw') throw new Error('refused');
    return write(table, id, changes, mark);
  });
  for (let n = 1; n < mostTries; n++)
    await expect(projectOrSetAside(mine, office.services, new Date())).rejects.toThrow('refused');
  expect(await projectOrSetAside(mine, office.services, new Date())).toEqual({
    outcome: 'set-aside',
    version: 2,
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const read = async () => (await office.ask('reviewer', 'readPlan', { params: { year: '2015' } })).good.draft;
const issue = async () =>
  office.ask('reviewer', 'issuePlan', {
    params: { year: '2015' },
    body: {
      documentNumber: '青人社字〔2015〕12号',
      issuedOn: '2015-01-20',
      decision: '',
      reason: '',
      baseVersion: 0,
      draftHash: (await read())?.hash ?? '',
    },
  });

test('the draft leaves it out, says so, and waits a day', async () => {
  const draft = await read();
  expect(draft?.plan.lines.map(({ unit }) => unit)).toEqual(['hyj']);
  expect(draft?.waitsFor).toEqual([path]);
  expect(draft?.setAside).toMatchObject([{ document: path, until: '2015-01-21 10:00' }]);
  vi.setSystemTime(new Date('2015-01-21T02:00:00Z'));
  const later = await read();
  expect([later?.waitsFor, later?.setAside.length]).toEqual([[], 1]);
});

test('issuing is refused until then, naming the plan and the end of the wait', async () => {
  const services = { ...office.services, programme: { ...office.services.programme, decisionNeeded: [] } };
  office = openOffice(services);
  const early = await issue();
  expect(early).toMatchObject({ status: 409, problem: { code: 'plan-aside' } });
  expect(early.problem.title.zh).toContain(`${path}。`);
  expect(early.problem.title.zh).toContain('2015-01-21 10:00');
  vi.setSystemTime(new Date('2015-01-21T02:00:00Z'));
  expect((await issue()).status).toBe(201);
});

test('its clerk and the bureau see it in the document, the queue and the submission status, others do not', async () => {
  const { good } = await office.ask('clerk', 'readSubmission', { params: mine });
  expect(good.standing).toMatchObject({
    state: 'approved',
    aside: {
      version: 2,
      until: '2015-01-21T02:00:00.000Z',
      reason: { zh: expect.stringContaining('不能保存') },
    },
  });
  expect(good.history.at(-1)).toMatchObject({ type: 'set-aside', version: 2 });
  const queueOf = async (who: 'reviewer' | 'clerk' | 'stranger') =>
    (await office.ask(who, 'listSubmissions', {})).good.setAside?.map(({ unit }) => unit);
  expect([await queueOf('reviewer'), await queueOf('clerk'), await queueOf('stranger')]).toEqual([
    ['nyw'],
    ['nyw'],
    [],
  ]);
  const { good: status } = await office.ask('clerk', 'readCompleteness', { params: { period: '2015' } });
  expect(status.documents.filter(({ aside }) => aside).map(({ form }) => form)).toEqual(['advanced-plan']);
  const { programme } = office.services;
  const overview = await overviewOf('2015', programme.units, office.services, new Date());
  const page = renderCompleteness(overview, programme, 'zh');
  expect(page).toContain('<h2>暂不入账</h2>');
  expect(page).toContain('2015-01-21 10:00');
});

test('a version that is corrected and approved is back in the draft', async () => {
  vi.restoreAllMocks();
  await office.submit('clerk', { ...plan(planRow(1, { persons: 55 })), baseVersion: 2 });
  await office.decide('reviewer', mine, { version: 3 });
  await office.project();
  const draft = await read();
  expect(draft?.plan.lines.map(({ persons }) => persons)).toContain(55);
  expect([draft?.waitsFor, draft?.setAside]).toEqual([[], []]);
});
