/** What people are shown: who they are, their forms, their documents and the queue. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { citizenNumber, classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';

let office: Office;
const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const at = (now: string) => vi.setSystemTime(new Date(now));
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

test('a clerk is told who they are and what the unit owes these days', async () => {
  await office.submit('clerk', plan(planRow(1)));
  const { good } = await office.ask('clerk', 'whoAmI', {});
  expect(good.person).toMatchObject({ name: '陈晓样', unitName: { zh: '市农业委员会' }, roles: ['clerk'] });
  expect(good.today).toBe('2015-01-20');
  const owed = good.obligations.map(
    ({ form, period, standing, state }) => `${form} ${period} ${standing} ${state}`,
  );
  expect(owed).toContain('advanced-plan 2015 open submitted');
  expect(owed).toContain('class-return 2014-12 late none');
  expect(owed).toContain('class-return 2015-01 open none');
});

test('in December next year’s plan may be filed already', async () => {
  at('2015-12-10T02:00:00Z');
  const { good } = await office.ask('clerk', 'whoAmI', {});
  const plans = good.obligations.filter(({ form }) => form === 'advanced-plan');
  expect(plans.map(({ period, standing }) => `${period} ${standing}`)).toEqual(['2015 late', '2016 open']);
});

test('midnight in Qingdao is midnight for the programme', async () => {
  at('2015-01-31T16:30:00Z');
  expect((await office.ask('clerk', 'whoAmI', {})).good.today).toBe('2015-02-01');
});

test('the bureau owes nothing; its clerks are offered what the office keeps', async () => {
  expect(
    (await office.ask('reviewer', 'whoAmI', {})).good.obligations.filter(({ optional }) => !optional),
  ).toEqual([]);
  const offered = (await office.ask('judge', 'whoAmI', {})).good.obligations;
  expect(offered.map(({ form }) => form)).toEqual(
    expect.arrayContaining(['targets', 'conference-decision', 'inspection']),
  );
  expect(offered.every(({ optional }) => optional)).toBe(true);
});

test('the sheet names the same last day as the list it is opened from', async () => {
  const offered = (await office.ask('judge', 'whoAmI', {})).good.obligations;
  const listed = offered.find(({ form }) => form === 'targets');
  const { good } = await office.ask('judge', 'readForm', {
    params: { form: 'targets' },
    query: { period: '2015', unit: 'rsj' },
  });
  expect([listed?.due, good.due]).toEqual(['2015-12-31', '2015-12-31']);
});

test('what a unit owes comes first; what it may file is never late', async () => {
  const { obligations } = (await office.ask('clerk', 'whoAmI', {})).good;
  const firstOffered = obligations.findIndex(({ optional }) => optional);
  expect(firstOffered).toBeGreaterThan(5);
  expect(obligations.slice(firstOffered).every(({ optional }) => optional)).toBe(true);
  expect(obligations.slice(firstOffered).map(({ standing }) => standing)).not.toContain('late');
  expect(obligations.map(({ form }) => form)).not.toContain('targets');
  const sent = obligations.find(({ form, period }) => form === 'sent-participants' && period === '2014-12');
  expect(sent).toMatchObject({ standing: 'open', due: '2015-03-09' });
});

test('a form nobody has filed comes empty', async () => {
  const { good } = await office.ask('clerk', 'readForm', {
    params: { form: 'advanced-plan' },
    query: { period: '2015' },
  });
  expect(good).toMatchObject({
    unit: 'nyw',
    version: advancedPlan.version,
    due: '2015-01-31',
    rows: [],
    ids: [],
  });
  expect(good.standing).toBeUndefined();
  expect(good.columns[0]?.header).toContain('序号');
});

test('a form comes with what was filed last, its row ids, and the comments of the bureau', async () => {
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  const comment = { rowId: 'r2', column: 'persons', text: '请核对' };
  await office.decide('reviewer', id, { decision: 'return', reason: '见批注', comments: [comment] });
  const { good } = await office.ask('colleague', 'readForm', {
    params: { form: 'advanced-plan' },
    query: { period: '2015' },
  });
  expect(good.ids).toEqual(['r1', 'r2']);
  expect(good.rows[0]?.slice(0, 2)).toEqual([1, '海洋牧场技术高级研修班（1）']);
  expect(good.standing).toMatchObject({
    state: 'returned',
    version: 1,
    decision: { reason: '见批注', comments: [comment] },
  });
  const again = {
    form: 'advanced-plan',
    period: '2015',
    baseVersion: 1,
    headers: good.columns.map(({ header }) => header),
    rows: good.rows,
    ids: good.ids,
  };
  expect(await office.submit('clerk', again)).toMatchObject({ status: 201, good: { version: 2, rows: 2 } });
});

test('projects of the unit can be chosen once they are approved', async () => {
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', id, {});
  await office.project();
  const asked = { params: { form: 'class-return' }, query: { period: '2015-03' } };
  const { good } = await office.ask('clerk', 'readForm', asked);
  expect(good.references.project).toEqual([
    {
      code: '2015A-NYW-001',
      title: '海洋牧场技术高级研修班（1）',
      facts: expect.objectContaining({
        category: 'advanced',
        field: 'E01',
        persons: 60,
        hours: 40,
        days: 5,
        budget: 15_000_000,
      }),
    },
  ]);
  expect((await office.ask('stranger', 'readForm', asked)).good.references.project).toEqual([]);
});

test('a roster comes back without citizen numbers', async () => {
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', id, {});
  await office.project();
  at('2015-04-02T02:00:00Z');
  await office.submit('clerk', classes(classRow(1)));
  await office.project();
  await office.submit('clerk', roster(traineeRow(1)));
  const { good } = await office.ask('clerk', 'readForm', {
    params: { form: 'trainee-roster' },
    query: { period: '2015-03' },
  });
  expect(good.references.class[0]?.facts).toMatchObject({
    project: '2015A-NYW-001',
    category: 'advanced',
    field: 'E01',
    hours: 40,
  });
  const column = good.columns.findIndex(({ name }) => name === 'citizenNumber');
  expect(good.rows[0]?.[column]).toBe('');
  expect(JSON.stringify(good)).not.toContain(citizenNumber(1));
});

test('a form of another unit is not shown, but the bureau sees every one', async () => {
  const asked = { params: { form: 'advanced-plan' }, query: { unit: 'nyw', period: '2015' } };
  expect((await office.ask('stranger', 'readForm', asked)).problem.code).toBe('not-yours');
  expect((await office.ask('reviewer', 'readForm', asked)).status).toBe(200);
});

test('the queue shows what waits, oldest first, to the bureau; a unit sees its own', async () => {
  await office.submit('clerk', plan(planRow(1)));
  at('2015-01-21T02:00:00Z');
  await office.submit('stranger', { ...plan(planRow(1)), unit: 'hyj' });
  const listed = async (who: 'reviewer' | 'clerk' | 'administrator', query: Record<string, string>) =>
    (await office.ask(who, 'listSubmissions', { query })).good.documents.map(
      ({ unit, unitName, state }) => `${unit} ${unitName.zh} ${state}`,
    );
  expect(await listed('reviewer', {})).toEqual([
    'nyw 市农业委员会 submitted',
    'hyj 市海洋与渔业局 submitted',
  ]);
  expect(await listed('clerk', { state: 'submitted' })).toEqual(['nyw 市农业委员会 submitted']);
  expect(await listed('administrator', { period: '2015' })).toHaveLength(2);
  expect(await listed('clerk', { period: '2015' })).toHaveLength(1);
  expect(await listed('reviewer', { state: 'approved' })).toEqual([]);
  expect((await office.ask('reviewer', 'listSubmissions', { query: { state: 'lost' } })).problem.code).toBe(
    'bad-request',
  );
});

test('a document shows its rows as the sheet does, and its history', async () => {
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', id, { decision: 'return', reason: '请补充' });
  const { good } = await office.ask('reviewer', 'readSubmission', { params: id });
  expect(good).toMatchObject({ version: 1, changesFrom: 0, changes: [], ids: ['r1'] });
  expect(good.rows[0]).toMatchObject({ budget: 15_000_000 });
  expect(good.cells[0]).toContain(150_000);
  expect(good.history.map(({ type, byName, reason }) => `${type} ${byName} ${reason}`)).toEqual([
    'submit 陈晓样 ',
    'return 审示例 请补充',
  ]);
});

test('after a resubmission the reviewer sees what changed since the version that was returned', async () => {
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  await office.decide('reviewer', id, { decision: 'return', reason: '请补充' });
  await office.submit('clerk', {
    ...plan(planRow(1, { persons: 50 }), planRow(2), planRow(3)),
    baseVersion: 1,
  });
  const { good } = await office.ask('reviewer', 'readSubmission', { params: id });
  expect(good).toMatchObject({ version: 2, changesFrom: 1 });
  expect(good.changes.map(({ kind, rowId, cells }) => [kind, rowId, cells])).toEqual([
    ['changed', 'r1', [{ column: 'persons', before: 60, after: 50 }]],
    ['added', 'r3', undefined],
  ]);
  const first = await office.ask('reviewer', 'readSubmission', { params: id, query: { version: '1' } });
  expect(first.good).toMatchObject({ version: 1, changesFrom: 0 });
  expect(first.good.rows).toHaveLength(2);
});

test('an amendment is compared with the version in force', async () => {
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', id, {});
  await office.submit('clerk', { ...plan(planRow(2)), baseVersion: 1 });
  await office.submit('clerk', { ...plan(planRow(1, { persons: 45 })), baseVersion: 2 });
  const { good } = await office.ask('clerk', 'readSubmission', { params: id });
  expect(good).toMatchObject({ version: 3, changesFrom: 1 });
  expect(good.changes).toHaveLength(1);
});

test('a document or a version that does not exist is said to be unknown', async () => {
  expect((await office.ask('reviewer', 'readSubmission', { params: id })).problem.code).toBe(
    'unknown-document',
  );
  await office.submit('clerk', plan(planRow(1)));
  expect(
    (await office.ask('reviewer', 'readSubmission', { params: id, query: { version: '4' } })).problem.code,
  ).toBe('unknown-version');
  expect((await office.ask('stranger', 'readSubmission', { params: id })).problem.code).toBe('not-yours');
});

test('a document that is decided on while it is read is told of one moment: standing and history agree', async () => {
  await office.submit('clerk', plan(planRow(1)));
  const { submissions } = office.services;
  const { events } = submissions;
  vi.spyOn(submissions, 'events').mockImplementationOnce(async (of) => {
    await office.decide('reviewer', id, {});
    return events(of);
  });
  const { good } = await office.ask('clerk', 'readSubmission', { params: id });
  expect([good.standing.state, good.history.at(-1)?.type]).toEqual(['approved', 'approve']);
});
