/** Where the bureau's office files what it reviews itself: its reviewers are shown, in their queue, only what they may decide on. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import { qingdao20132020 } from '../../../shared/programme/qingdao.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

/** Qingdao's bureau plans no training of its own; here it does. */
const programme: Programme = {
  ...qingdao20132020,
  obligations: qingdao20132020.obligations.map((each) =>
    each.form === 'advanced-plan' ? { ...each, unitKinds: [...each.unitKinds, 'bureau'] } : each,
  ),
};
const id = { unit: 'rsj', form: 'advanced-plan', period: '2015' };

let office: Office;
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff), programme));
  expect((await office.submit('judge', { ...plan(planRow(1)), unit: 'rsj' })).status).toBe(201);
  expect((await office.submit('clerk', plan(planRow(1)))).status).toBe(201);
});
afterEach(() => vi.useRealTimers());

const queue = async (who: Who, query: Record<string, string> = {}) =>
  (await office.ask(who, 'listSubmissions', { query })).good.documents.map(({ unit }) => unit);

test('what a reviewer’s own unit filed does not wait for them, nor for a colleague', async () => {
  expect(await queue('reviewer')).toEqual(['nyw']);
  expect(await queue('judge')).toEqual(['nyw']);
  expect(await queue('reviewer', { state: 'submitted' })).toEqual(['nyw']);
});

test('the queue says the same as a decision on it would', async () => {
  for (const who of ['reviewer', 'judge'] as const)
    expect((await office.decide(who, id, {})).problem.code).toBe('not-yours');
});

test('it is seen by whoever looks at everything that waits', async () => {
  expect(await queue('reviewer', { turn: 'all' })).toEqual(['nyw', 'rsj']);
  expect(await queue('inspector')).toEqual(['nyw', 'rsj']);
});
