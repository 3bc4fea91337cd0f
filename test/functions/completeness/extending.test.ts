/** Extensions: given by the bureau, in any state, for one document or for many; what everything else makes of it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verifyChains } from '../../../functions/audit/verify-chains.ts';
import { listSources } from '../../../functions/compile/list-sources.ts';
import { rebuildTables } from '../../../functions/stream/rebuild.ts';
import { type Office, openOffice, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

const id = { unit: 'nyw', form: 'class-return', period: '2015-03' };
const nil = { ...id, nil: true, headers: [], rows: [], ids: [] };
const afterClosing = '2015-06-10T02:00:00Z';
const given = { until: '2015-06-30', reason: '台风停课' };

let office: Office;
const at = (instant: string) => vi.setSystemTime(new Date(instant));
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(afterClosing), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

const extend = (who: Who, body: object = given, params = id) =>
  office.ask(who, 'extendDeadline', { params, body: { ...given, ...body } });

test('a closed document opens again until the last day of its extension, and what is filed then is on time', async () => {
  expect((await office.submit('clerk', nil)).problem.code).toBe('period-closed');
  expect((await extend('reviewer')).good).toMatchObject({
    state: 'none',
    version: 0,
    extendedTo: '2015-06-30',
  });
  at('2015-06-30T02:00:00Z');
  expect((await office.submit('clerk', nil)).status).toBe(201);
  const { documents } = (await office.ask('clerk', 'readCompleteness', { params: { period: '2015-03' } }))
    .good;
  expect(documents.find(({ form }) => form === 'class-return')).toMatchObject({
    status: 'on-time',
    filedOn: '2015-06-30',
    nil: true,
    extension: given,
  });
});

test('after it the refusal says that the time given has ended', async () => {
  await extend('reviewer');
  at('2015-07-01T02:00:00Z');
  const { problem } = await office.submit('clerk', nil);
  expect(problem.code).toBe('period-closed');
  expect(problem.title.zh).toContain('经批准延至 2015-06-30（台风停课），延期已届满');
});

test.each([
  ['clerk', 'role-missing'],
  ['inspector', 'role-missing'],
  ['retired', 'unknown-person'],
  ['insider', 'not-yours'],
] as const)('a %s may not give it: %s', async (who, code) => {
  expect((await extend(who)).problem.code).toBe(code);
});

test('an administrator may', async () => {
  expect((await extend('administrator')).status).toBe(200);
});

test.each([
  ['today', '2015-06-10', 'extension-day'],
  ['tomorrow', '2015-06-11', undefined],
  ['half a year from now', '2015-12-07', undefined],
  ['a day later', '2015-12-08', 'extension-day'],
  ['long past', '2015-03-01', 'extension-day'],
  ['not a day', '2015-02-30', 'bad-request'],
])('until %s', async (_, until, code) => {
  const { status, problem } = await extend('reviewer', { until });
  expect(status === 200 ? undefined : problem.code).toBe(code);
});

test('before the due day only a later day is an extension', async () => {
  at('2015-04-01T02:00:00Z');
  const { problem } = await extend('reviewer', { until: '2015-04-08' });
  expect(problem.title.zh).toContain('延期截止日期应在 2015-04-09 至 2015-10-05 之间');
  expect((await extend('reviewer', { until: '2015-04-09' })).status).toBe(200);
});

test('a reason is needed, and a citizen number in it loses its middle', async () => {
  expect((await extend('reviewer', { reason: '  ' })).problem.code).toBe('reason-missing');
  await extend('reviewer', { reason: '经办人 11010519491231002X 住院' });
  expect(JSON.stringify([...office.services.stored.documents.values()])).not.toContain('11010519491231002X');
});

test('the next one replaces it, an earlier day ends it early, the same again adds nothing', async () => {
  await extend('reviewer');
  await extend('reviewer');
  await extend('reviewer', { until: '2015-07-20' });
  const { good } = await extend('reviewer', { until: '2015-06-11', reason: '已恢复' });
  expect(good.extendedTo).toBe('2015-06-11');
  expect((await office.services.submissions.events(id)).map(({ type }) => type)).toEqual([
    'extend',
    'extend',
    'extend',
  ]);
  at('2015-06-12T02:00:00Z');
  expect((await office.submit('clerk', nil)).problem.code).toBe('period-closed');
});

test('a form that the unit does not file, or nobody but a few may see, is refused', async () => {
  expect((await extend('reviewer', given, { ...id, form: 'targets', period: '2015' })).problem.code).toBe(
    'not-owed',
  );
  expect(
    (await extend('reviewer', given, { ...id, form: 'violation-case', period: '2015' })).problem.code,
  ).toBe('role-missing');
  expect((await extend('reviewer', given, { ...id, unit: 'nobody' })).problem.code).toBe('unknown-unit');
});

test('people see the new day and why, in the list of what they owe and in the sheet', async () => {
  await extend('reviewer');
  const { obligations } = (await office.ask('clerk', 'whoAmI', {})).good;
  expect(
    obligations.find(({ period, form }) => period === '2015-03' && form === 'class-return'),
  ).toMatchObject({
    due: '2015-06-30',
    standing: 'open',
    state: 'none',
    extension: given,
  });
  const { good } = await office.ask('clerk', 'readForm', {
    params: { form: 'class-return' },
    query: { period: '2015-03' },
  });
  expect(good).toMatchObject({ due: '2015-06-30', extension: given });
  expect(good.standing).toBeUndefined();
  at('2015-07-01T02:00:00Z');
  const later = (await office.ask('clerk', 'whoAmI', {})).good.obligations;
  expect(later.some(({ period }) => period === '2015-03')).toBe(false);
});

test('a document that only has an extension is no filing for anybody', async () => {
  await extend('reviewer');
  const listed = await office.ask('reviewer', 'listSubmissions', { query: { period: '2015-03' } });
  expect(listed.good.documents).toEqual([]);
  expect((await office.ask('reviewer', 'listSubmissions', {})).good.documents).toEqual([]);
  expect((await office.ask('reviewer', 'readSubmission', { params: id })).problem.code).toBe(
    'unknown-document',
  );
  expect((await office.decide('reviewer', id, {})).problem.code).toBe('unknown-document');
  expect((await listSources('2015-03', office.services)).documents).toEqual([]);
  expect(await verifyChains(office.services)).toMatchObject({ checked: 1, faults: [] });
  expect(await rebuildTables(office.services, new Date())).toMatchObject({ puts: 0, deletes: 0 });
});

test('the report counts as on time what came within an extension, and takes the day of the first version', async () => {
  await extend('reviewer');
  at('2015-06-20T02:00:00Z');
  await office.submit('clerk', nil);
  const [filing] = (await listSources('2015-03', office.services)).documents;
  expect(filing).toMatchObject({ state: 'in-force', filedOn: '2015-06-20', until: '2015-06-30' });
  expect(await verifyChains(office.services)).toMatchObject({ checked: 1, faults: [] });
});

test('an extension does not move a waiting document in the queue', async () => {
  at('2015-01-20T02:00:00Z');
  await office.submit('clerk', plan(planRow(1)));
  at('2015-01-21T02:00:00Z');
  await office.submit('stranger', { ...plan(planRow(1)), unit: 'hyj' });
  at('2015-01-22T02:00:00Z');
  const { status } = await extend(
    'reviewer',
    { until: '2015-02-20' },
    { unit: 'nyw', form: 'advanced-plan', period: '2015' },
  );
  expect(status).toBe(200);
  const { documents } = (await office.ask('reviewer', 'listSubmissions', {})).good;
  expect(documents.map(({ unit, state, extendedTo }) => [unit, state, extendedTo])).toEqual([
    ['nyw', 'submitted', '2015-02-20'],
    ['hyj', 'submitted', undefined],
  ]);
});

const forms = ['class-return', 'trainee-roster', 'funding-return'];
test('many units at once: all that owe and have not filed, each with an answer', async () => {
  at('2015-04-01T02:00:00Z');
  await office.submit('clerk', nil);
  const all = await office.ask('reviewer', 'extendDeadlines', {
    body: { period: '2015-03', forms, until: '2015-04-20', reason: '台风停课' },
  });
  const { documents } = all.good;
  expect(documents).toHaveLength(33 * 3 - 1);
  expect(documents.filter(({ unit }) => unit === 'nyw').map(({ form }) => form)).toEqual(forms.slice(1));
  expect(documents.every(({ standing }) => standing?.extendedTo === '2015-04-20')).toBe(true);
  expect(documents.some(({ unit }) => unit === 'rsj')).toBe(false);
});

test('units that are named are refused one by one, and the others get their time', async () => {
  const { good } = await office.ask('reviewer', 'extendDeadlines', {
    body: { period: '2015-03', forms: ['class-return'], units: ['nyw', 'rsj', 'nobody', 'hyj'], ...given },
  });
  expect(good.documents.map(({ unit, problem }) => [unit, problem?.code])).toEqual([
    ['nyw', undefined],
    ['rsj', 'not-owed'],
    ['nobody', 'unknown-unit'],
    ['hyj', undefined],
  ]);
  const refused = await office.ask('clerk', 'extendDeadlines', {
    body: { period: '2015-03', forms, ...given },
  });
  expect(refused.problem.code).toBe('role-missing');
});

test('an approved document can be amended after closing once its deadline is extended', async () => {
  at('2015-04-01T02:00:00Z');
  await office.submit('clerk', nil);
  at(afterClosing);
  const amended = { ...nil, baseVersion: 1, certifier: '样二' };
  expect((await office.submit('clerk', amended)).problem.code).toBe('period-closed');
  await extend('reviewer');
  expect((await office.submit('clerk', amended)).good).toMatchObject({ version: 2, state: 'approved' });
  const [filing] = (await listSources('2015-03', office.services)).documents;
  expect(filing).toMatchObject({ filedOn: '2015-04-01', version: 2 });
});

const planId = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const lateDecision = async (decision: 'return' | 'reopen', filedAt = '2015-01-20T02:00:00Z') => {
  at(filedAt);
  expect((await office.submit('clerk', plan(planRow(1)))).status).toBe(201);
  if (decision === 'reopen') await office.decide('reviewer', planId, {});
  at('2017-06-10T02:00:00Z');
  return office.decide('reviewer', planId, { decision, reason: '请核对学时' });
};

test.each(['return', 'reopen'] as const)(
  'one decision opens what a reviewer sends back after closing (%s), for so long as it says, and the unit may file',
  async (decision) => {
    const { good } = await lateDecision(decision);
    expect(good.extendedTo).toBe('2017-06-25');
    const events = await office.services.submissions.events(planId);
    expect(events.map(({ type }) => type).slice(-2)).toEqual([decision, 'extend']);
    // A double click adds nothing.
    await office.decide('reviewer', planId, { decision, reason: '请核对学时' });
    expect(await office.services.submissions.events(planId)).toHaveLength(events.length);
    at('2017-06-25T02:00:00Z');
    expect(
      (await office.submit('clerk', { ...plan(planRow(1, { hours: 36 })), baseVersion: 1 })).status,
    ).toBe(201);
    at('2017-06-26T02:00:00Z');
    const { problem } = await office.submit('clerk', { ...plan(planRow(1)), baseVersion: 2 });
    expect(problem.code).toBe('period-closed');
  },
);

test('what was sent back in time gets no extension', async () => {
  at('2015-01-20T02:00:00Z');
  await office.submit('clerk', plan(planRow(1)));
  const { good } = await office.decide('reviewer', planId, { decision: 'return', reason: '请核对学时' });
  expect(good.extendedTo).toBeUndefined();
});

test('an extension after the first version makes nothing punctual that was late, nor late what was in time', async () => {
  const statusAfter = async (filedAt: string, first?: string) => {
    office = openOffice();
    if (first) {
      at('2015-04-01T02:00:00Z');
      await extend('reviewer', { until: first });
    }
    at(filedAt);
    expect((await office.submit('clerk', nil)).status).toBe(201);
    at(afterClosing);
    expect((await extend('reviewer', { until: '2015-07-31' })).status).toBe(200);
    const { good } = await office.ask('clerk', 'readCompleteness', { params: { period: '2015-03' } });
    return good.documents.find(({ form }) => form === 'class-return')?.status;
  };
  expect(await statusAfter('2015-05-20T02:00:00Z')).toBe('late');
  expect(await statusAfter('2015-04-02T02:00:00Z')).toBe('on-time');
  expect(await statusAfter('2015-05-20T02:00:00Z', '2015-05-29')).toBe('on-time');
});
