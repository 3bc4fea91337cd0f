import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '../../../shared/ground/problem.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff } from '../../support/office.ts';
import { citizenNumber, plan, planRow } from '../../support/sheets.ts';

let office: Office;
const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
  await office.submit('clerk', plan(planRow(1), planRow(2)));
});
afterEach(() => vi.useRealTimers());

const comment = { rowId: 'r2', column: 'persons', text: '人数与预算不符' };

test('an approved version is in force', async () => {
  const { status, good } = await office.decide('reviewer', id, {});
  expect(status).toBe(200);
  expect(good).toMatchObject({
    state: 'approved',
    version: 1,
    inForceVersion: 1,
    decision: { type: 'approve', byName: '审示例' },
  });
});

test('a returned version carries its comments to the cells', async () => {
  const { good } = await office.decide('reviewer', id, { decision: 'return', comments: [comment] });
  expect(good).toMatchObject({ state: 'returned', inForceVersion: 0, decision: { comments: [comment] } });
});

test('a return without a word is refused', async () => {
  const { status, problem } = await office.decide('reviewer', id, { decision: 'return', reason: '  ' });
  expect([status, problem.code]).toEqual([422, 'reason-missing']);
});

test.each([
  ['a row that does not exist', { ...comment, rowId: 'r9' }],
  ['a column that does not exist', { ...comment, column: 'nothing' }],
])('a comment on %s is refused', async (_, misplaced) => {
  const { status, problem } = await office.decide('reviewer', id, {
    decision: 'return',
    comments: [comment, misplaced],
  });
  expect([status, problem.code]).toEqual([422, 'comment-misplaced']);
});

test('a comment may concern a row or the sheet as a whole', async () => {
  const comments = [
    { ...comment, column: '' },
    { rowId: '', column: '', text: '总体可以' },
  ];
  expect((await office.decide('reviewer', id, { decision: 'return', comments })).status).toBe(200);
});

test('comments that would not fit into the record are refused', async () => {
  const comments = Array.from({ length: 500 }, () => ({ ...comment, text: '字'.repeat(500) }));
  expect((await office.decide('reviewer', id, { decision: 'return', comments })).problem.code).toBe(
    'too-large',
  );
});

test('a decision on a version that is no longer the latest is refused', async () => {
  await office.submit('colleague', { ...plan(planRow(1)), baseVersion: 1 });
  const { status, problem } = await office.decide('reviewer', id, { version: 1 });
  expect([status, problem.code]).toEqual([409, 'version-conflict']);
  expect(problem.title.zh).toContain('示例乙');
});

test('two reviewers at the same moment: one decides, the other learns the state', async () => {
  const answers = await Promise.all([
    office.decide('reviewer', id, {}),
    office.decide('judge', id, { decision: 'return', reason: '请补充' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const refused = answers.find(({ status }) => status === 409)?.problem;
  expect(refused?.code).toBe('decided-already');
  expect(refused?.title.zh).toMatch(/审示例|人社样/);
  expect(office.services.stored.documents.get('nyw/advanced-plan/2015')?.events).toHaveLength(2);
});

test('a document that nobody filed cannot be decided on', async () => {
  expect((await office.decide('reviewer', { ...id, unit: 'hyj' }, {})).problem.code).toBe('unknown-document');
  expect((await office.decide('reviewer', id, { version: 7 })).problem.code).toBe('unknown-version');
});

test('an approved version is reopened only with a reason, and stays in force meanwhile', async () => {
  await office.decide('reviewer', id, {});
  expect((await office.decide('reviewer', id, { decision: 'reopen' })).problem.code).toBe('reason-missing');
  const { good } = await office.decide('reviewer', id, { decision: 'reopen', reason: '预算有误' });
  expect(good).toMatchObject({ state: 'reopened', inForceVersion: 1 });
});

test('the unit withdraws what still waits, and nothing else', async () => {
  expect((await office.decide('colleague', id, { decision: 'withdraw' })).good).toMatchObject({
    state: 'withdrawn',
  });
  expect((await office.decide('clerk', id, { decision: 'withdraw' })).problem.code).toBe('not-allowed-now');
});

test.each([
  ['clerk', 'approve', 'role-missing'],
  ['stranger', 'withdraw', 'not-yours'],
  ['reviewer', 'withdraw', 'role-missing'],
  ['administrator', 'approve', 'role-missing'],
  ['administrator', 'reopen', 'role-missing'],
] as const)('a %s may not %s it', async (who, decision, code) => {
  const { status, problem } = await office.decide(who, id, { decision, reason: '理由' });
  expect([status, problem.code]).toEqual([403, code]);
});

test('nobody reviews what their own unit filed', async () => {
  await office.submit('insider', { ...plan(planRow(1)), period: '2016' });
  expect((await office.decide('insider', id, {})).problem.code).toBe('not-yours');
  expect((await office.decide('judge', { ...id, unit: 'rsj' }, {})).problem.code).toBe('not-yours');
});

test('a reviewer outside the bureau does not return what waits for the bureau', async () => {
  await office.submit('stranger', { ...plan(planRow(1)), unit: 'hyj' });
  const { status, problem } = await office.decide(
    'insider',
    { ...id, unit: 'hyj' },
    { decision: 'return', reason: '请补充' },
  );
  expect([status, problem.code]).toEqual([409, 'not-your-turn']);
});

test('a citizen number in a reason or a comment is masked', async () => {
  const number = citizenNumber(5);
  const { good } = await office.decide('reviewer', id, {
    decision: 'return',
    reason: `学员 ${number} 重复`,
    comments: [{ ...comment, text: `见 ${number}` }],
  });
  expect(JSON.stringify(good)).not.toContain(number);
  expect(good.decision?.reason).toBe(`学员 37…${number.slice(-2)} 重复`);
});

test('a decision whose answer was lost is not made twice', async () => {
  const services = inMemoryServices(Object.values(staff));
  office = openOffice(services);
  await office.submit('clerk', plan(planRow(1)));
  const append = services.submissions.append;
  vi.spyOn(services.submissions, 'append').mockImplementationOnce(async (...given) => {
    await append(...given);
    throw new Problem('busy');
  });
  expect((await office.decide('reviewer', id, {})).status).toBe(503);
  const again = await office.decide('reviewer', id, {});
  expect([again.status, again.good.state]).toEqual([200, 'approved']);
  expect(services.stored.documents.get('nyw/advanced-plan/2015')?.events).toHaveLength(2);
});
