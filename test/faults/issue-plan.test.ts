/**
 * Issuing the plan while AWS fails: whatever happens to whichever call, before or after its effect, whoever issues
 * sends the same again and in the end there is one issue, with what its documents print.
 */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { givenDecision } from '../addon/given-decision.ts';
import { approvalOf, eachFailure, firstSheet, quickTries } from '../support/faulted.ts';
import { bootSystem, type LocalSystem } from '../support/local-system.ts';
import { plan, planRow } from '../support/sheets.ts';

let system: LocalSystem;
const clerk = 'clerk.nyw@qingdao.example';
const reviewer = 'reviewer@qingdao.example';
const document = { unit: 'rsj', form: 'annual-plan', period: '2015' };

beforeAll(async () => {
  system = await bootSystem('2015-01-20T02:00:00Z', { ...quickTries, schedules: [] });
  const { status } = await system.ask(
    'clerk.rsj@qingdao.example',
    'POST',
    'submissions',
    firstSheet(givenDecision),
  );
  expect(status).toBe(201);
});
afterEach(() => system.clearFaults());
afterAll(() => system?.close());

/** Issues so far; each test amends the unit's plan and issues what follows. */
let version = 0;

const amend = async (): Promise<void> => {
  const sheet = plan(planRow(1, { persons: 50 + version }));
  const body = firstSheet({ unit: 'nyw', baseVersion: version, ...sheet });
  expect((await system.ask(clerk, 'POST', 'submissions', body)).status).toBe(201);
  const path = 'submissions/nyw/advanced-plan/2015/decisions';
  expect((await system.ask(reviewer, 'POST', path, approvalOf(version + 1))).status).toBe(200);
  await system.settle();
};

const requestNow = async () => {
  const { status, body } = await system.ask(reviewer, 'GET', 'plans/2015');
  expect(status).toBe(200);
  const draft = body.draft as { hash: string; waitsFor: string[] };
  expect([body.version, draft.waitsFor]).toEqual([version, []]);
  return {
    documentNumber: `青人社字〔2015〕${12 + version}号`,
    issuedOn: '2015-01-20',
    decision: '2015年第一次联席会议第1项',
    reason: version === 0 ? '' : '人数调整',
    baseVersion: version,
    draftHash: draft.hash,
  };
};

const issueUntilDone = async (request: object) => {
  for (let tries = 1; tries <= 4; tries++) {
    const { status, body } = await system.ask(reviewer, 'POST', 'plans/2015/issues', request);
    if (status === 200 || status === 201) return { tries, body };
    expect([500, 503]).toContain(status);
  }
  throw new Error('never issued');
};

const only = { function: 'issue-plan' } as const;
const calls = [
  ['the head', { service: 'dynamodb', operation: 'GetItem', skip: 1 }],
  ['the events', { service: 'dynamodb', operation: 'Query', skip: 0 }],
  ['the archive', { service: 's3', operation: 'PutObject', skip: 0 }],
  ['the transaction', { service: 'dynamodb', operation: 'TransactWriteItems', skip: 0 }],
  ['what is printed', { service: 's3', operation: 'PutObject', skip: 1 }],
] as const;
test.each(eachFailure(['drop', 'die'], calls))(
  '%s %s the effect of a call to %s',
  async (error, when, _, call) => {
    await amend();
    const request = await requestNow();
    await system.fault({ ...call, ...only, error, when });
    const { tries, body } = await issueUntilDone(request);
    expect(await system.faultHits()).toEqual([1]);
    expect(tries).toBe(error === 'die' ? 2 : 1);
    expect(body).toMatchObject({ notice: version, documentNumber: request.documentNumber, projects: 1 });
    version++;
    const events = await system.items('Submissions', document, 'EVENT#');
    expect(events.map(({ type }) => type)).toEqual(
      Array.from({ length: version }, () => ['submit', 'approve']).flat(),
    );
    const again = await system.ask(reviewer, 'POST', 'plans/2015/issues', request);
    expect([again.status, again.body]).toEqual([200, body]);
    // Not there would be 404: what the documents print has been kept.
    const link = new URL((body.links as Record<string, string>)['zh.html'] as string);
    const page = await fetch(`${system.url}${link.pathname.slice(1)}${link.search}`);
    expect(page.status).not.toBe(404);
  },
);

test('no function was denied anything it needed', async () => {
  await system.settle();
  expect(await system.denials()).toEqual([]);
  expect(await system.deadLetters()).toEqual([]);
});
