/** Whose queue a waiting document is in; who may decide on it stays as it is. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verifyChains } from '../../../functions/audit/verify-chains.ts';
import { holderOf, isTheirs, reviewersOf } from '../../../functions/reviewing/holders.ts';
import type { Actor } from '../../../shared/ground/access.ts';
import type { Submitted } from '../../../shared/submission/events.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

let office: Office;
const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const other = { ...id, unit: 'hyj' };
const at = (now: string) => vi.setSystemTime(new Date(now));
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff)));
  await office.submit('clerk', plan(planRow(1)));
  at('2015-01-20T02:01:00Z');
  await office.submit('stranger', { ...plan(planRow(1)), unit: 'hyj' });
});
afterEach(() => vi.useRealTimers());

const give = (who: Who, to: Who | '', documents: readonly object[] = [{ ...id, version: 1 }]) =>
  office.ask(who, 'handOver', { body: { documents, to: to && staff[to].email } });
const outcome = async (...given: Parameters<typeof give>) =>
  (await give(...given)).good.documents.map((each) => each.problem?.code ?? each.outcome);
const list = async (who: Who, turn = 'mine') =>
  (await office.ask(who, 'listSubmissions', { query: { state: 'submitted', turn } })).good;
const queue = async (who: Who, turn?: string) =>
  (await list(who, turn)).documents.map(({ unit, holder = '' }) => unit + holder);
const chain = () => office.services.stored.documents.get('nyw/advanced-plan/2015')?.events ?? [];

test('what was handed over is in one queue, and what was not in everybody’s', async () => {
  expect(await outcome('reviewer', 'judge')).toEqual(['handed-over']);
  expect(await queue('judge')).toEqual(['nyw人社样', 'hyj']);
  expect(await queue('reviewer')).toEqual(['hyj']);
  expect(await queue('reviewer', 'all')).toEqual(['nyw人社样', 'hyj']);
  expect(await queue('inspector')).toEqual(['nyw人社样', 'hyj']);
  const homes = await Promise.all(
    (['judge', 'reviewer'] as const).map(async (who) => (await office.ask(who, 'readHome', {})).good.waiting),
  );
  expect(homes.map((waiting) => waiting?.count)).toEqual([2, 1]);
});

test('the record says who handed it to whom, and the chain holds', async () => {
  await give('reviewer', 'judge');
  at('2015-01-20T03:00:00Z');
  await give('judge', '');
  expect(chain().slice(1)).toMatchObject([
    { type: 'hand-over', by: staff.reviewer.email, to: staff.judge.email, toName: '人社样', version: 1 },
    { type: 'hand-over', by: staff.judge.email, to: '', toName: '' },
  ]);
  const { events } = (await office.ask('reviewer', 'queryAudit', { query: id })).good;
  expect(events.map(({ type, reason }) => [type, reason])).toEqual([
    ['hand-over', '退还全体审核人 back to all reviewers'],
    ['hand-over', '→ 人社样'],
    ['submit', ''],
  ]);
  expect(await queue('reviewer')).toEqual(['nyw', 'hyj']);
  expect((await verifyChains(office.services)).faults).toEqual([]);
});

test('the same hand again is recorded once', async () => {
  expect([await outcome('reviewer', 'judge'), await outcome('reviewer', 'judge')]).toEqual([
    ['handed-over'],
    ['handed-over'],
  ]);
  expect(chain()).toHaveLength(2);
});

test('a colleague with whom it does not lie may decide on it as before', async () => {
  await give('reviewer', 'judge');
  expect((await office.decide('reviewer', id, {})).good.state).toBe('approved');
});

test('a newer version stays with whom it lies; once returned and submitted again it is everybody’s', async () => {
  await give('reviewer', 'judge');
  await office.submit('clerk', { ...plan(planRow(1), planRow(2)), baseVersion: 1 });
  expect(await queue('reviewer')).toEqual(['hyj']);
  await office.decide('judge', id, { decision: 'return', version: 2, reason: '请补充' });
  await office.submit('clerk', { ...plan(planRow(1)), baseVersion: 2 });
  expect((await queue('reviewer')).sort()).toEqual(['hyj', 'nyw']);
});

test.each([
  ['somebody who is no reviewer', 'administrator', 'cannot-take-over'],
  ['a reviewer of the unit that submitted it', 'insider', 'cannot-take-over'],
  ['a first reviewer of another unit', 'endorser', 'cannot-take-over'],
] as const)('it is not handed to %s', async (_, to, code) => {
  expect(await outcome('reviewer', to)).toEqual([code]);
  expect(chain()).toHaveLength(1);
});

test('one that cannot be handed over leaves the others', async () => {
  const documents = [
    { ...id, version: 1 },
    { ...other, version: 2 },
    { ...other, version: 1 },
  ];
  expect(await outcome('reviewer', 'judge', documents)).toEqual([
    'handed-over',
    'unknown-version',
    'handed-over',
  ]);
});

test.each([
  ['clerk', 'role-missing'],
  ['administrator', 'role-missing'],
] as const)('a %s hands nothing over', async (who, code) => {
  expect((await give(who, 'judge')).problem.code).toBe(code);
});

test('nobody hands over what their own unit submitted', async () => {
  expect(await outcome('insider', 'judge')).toEqual(['not-yours']);
});

test('an account that is not there, or has ended, takes nothing over', async () => {
  const body = { documents: [{ ...id, version: 1 }], to: 'nobody@qingdao.example' };
  expect((await office.ask('reviewer', 'handOver', { body })).problem.code).toBe('unknown-reviewer');
  expect((await give('reviewer', 'retired')).problem.code).toBe('unknown-reviewer');
});

const change = (who: Who, changes: object): void => {
  const { people } = office.services;
  const i = people.findIndex(({ email }) => email === staff[who].email);
  people.splice(i, 1, { ...staff[who], ...changes } as (typeof people)[number]);
};

test.each([
  ['has left', { to: '2015-01-31' }],
  ['is no reviewer any more', { roles: ['clerk'] }],
])('what lies with somebody who %s is everybody’s', async (_, changes) => {
  await give('reviewer', 'judge');
  change('judge', changes);
  at('2015-02-02T02:00:00Z');
  expect(await queue('reviewer')).toEqual(['nyw', 'hyj']);
  expect((await list('reviewer')).load?.free.documents).toBe(2);
});

test('the load says how much lies with each, and how long the oldest has waited', async () => {
  at('2015-01-22T02:00:00Z');
  await office.submit('accountant', { ...plan(planRow(1)), unit: 'czj' });
  await give('reviewer', 'judge', [{ ...id, version: 1 }]);
  at('2015-01-26T02:00:00Z');
  const load = {
    free: { documents: 2, oldest: 4 },
    reviewers: [
      { email: staff.judge.email, name: '人社样', documents: 1, oldest: 4 },
      { email: staff.reviewer.email, name: '审示例', documents: 0, oldest: 0 },
    ],
  };
  expect((await list('reviewer')).load).toEqual(load);
  expect((await office.ask('judge', 'readHome', {})).good.waiting?.load).toEqual(load);
  expect((await list('inspector')).load).toBeUndefined();
  await office.decide('judge', id, {});
  expect((await list('reviewer')).load?.reviewers[0]).toMatchObject({ documents: 0, oldest: 0 });
});

test('who takes it over is told by whom, and nobody else that anything is new', async () => {
  for (const who of ['reviewer', 'judge'] as const)
    await office.ask(who, 'seeNews', { body: { until: '2015-01-20T02:30:00.000Z' } });
  at('2015-01-20T03:00:00Z');
  await give('reviewer', 'judge');
  at('2015-01-20T04:00:00Z');
  const newsOf = async (who: Who) => (await office.ask(who, 'whoAmI', {})).good.news;
  const told = await newsOf('judge');
  expect(told?.items.map(({ kind, text }) => [kind, text.zh])).toEqual([
    ['handed-over', '审示例将市农业委员会《高级研修项目计划》（2015年）第1版转交您审核。'],
  ]);
  expect(told?.waiting).toMatchObject({ count: 2, anew: 0 });
  expect(await newsOf('reviewer')).toMatchObject({ items: [], waiting: { count: 1 } });
  // Nothing of it concerns the unit.
  const kinds = (await newsOf('clerk'))?.items.map(({ kind }) => kind);
  expect(kinds).not.toContain('handed-over');
});

test('who takes something over themselves is not told', async () => {
  await office.ask('judge', 'seeNews', { body: { until: '2015-01-20T02:30:00.000Z' } });
  at('2015-01-20T03:00:00Z');
  await give('judge', 'judge');
  at('2015-01-20T04:00:00Z');
  expect((await office.ask('judge', 'whoAmI', {})).good.news?.items).toEqual([]);
  expect(await queue('reviewer')).toEqual(['hyj']);
});

test('what was handed over is news once', async () => {
  await give('reviewer', 'judge');
  at('2015-01-20T04:00:00Z');
  const newsOf = async () => (await office.ask('judge', 'whoAmI', {})).good.news;
  const until = (await newsOf())?.until ?? '';
  await office.ask('judge', 'seeNews', { body: { until } });
  expect((await newsOf())?.items).toEqual([]);
});

test('what lies with somebody who has handled the version is everybody’s', async () => {
  await give('reviewer', 'judge');
  const state = await office.services.submissions.load(id);
  const { city } = office.services;
  const reviewers = await reviewersOf(office.services, 'rsj', '2015-01-20');
  const [judge, reviewer] = ['judge', 'reviewer'].map((who) =>
    reviewers.find(({ email }) => email === staff[who as Who].email),
  ) as [Actor, Actor];
  expect(holderOf({ ...id, state }, reviewers, city)).toBe(judge);
  const submitted = { ...state, latest: { ...(state.latest as Submitted), by: judge.email } };
  expect(holderOf({ ...id, state: submitted }, reviewers, city)).toBeUndefined();
  expect(isTheirs(reviewer, { ...id, state: submitted }, reviewers, city)).toBe(true);
  expect(isTheirs(judge, { ...id, state: submitted }, reviewers, city)).toBe(false);
});
