/**
 * Submitting while AWS fails: whatever happens to whichever call, before or after its effect, the sender
 * tries again and in the end there is one submission, one archived content and one receipt.
 */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { eachFailure, nilSheet, quickTries } from '../support/faulted.ts';
import { bootSystem, type LocalSystem } from '../support/local-system.ts';
import { plan, planRow } from '../support/sheets.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await bootSystem('2015-01-20T02:00:00Z', { ...quickTries, schedules: [] });
});
afterEach(() => system.clearFaults());
afterAll(() => system?.close());

type Own = DocumentId & { readonly email: string };

/** A document of its own for each test: nil returns of units, forms and months that are open in January. */
function* freshDocuments(): Generator<Own> {
  for (const period of ['2014-11', '2014-12', '2015-01'])
    for (const form of ['class-return', 'trainee-roster', 'funding-return'])
      for (const unit of ['nyw', 'hyj', 'kjj', 'wjw', 'jimo', 'huangdao'])
        yield { unit, form, period, email: `clerk.${unit}@qingdao.example` };
}
const documents = freshDocuments();
const freshDocument = (): Own => documents.next().value as Own;

const submit = ({ email, ...id }: Own, changes: object = {}) =>
  system.ask(email, 'POST', 'submissions', nilSheet({ ...id, ...changes }));

/** Asks until it is received, as a person would who is told to try again. */
const submitUntilReceived = async (id: Own) => {
  for (let tries = 1; tries <= 4; tries++) {
    const { status, body } = await submit(id);
    if (status === 200 || status === 201) return { tries, body };
    expect([500, 503]).toContain(status);
  }
  throw new Error('never received');
};

const expectOnce = async (id: DocumentId) => {
  const events = await system.items('Submissions', id, 'EVENT#');
  expect(events.map(({ type }) => type)).toEqual(['submit', 'approve']);
  expect(await system.archived(id)).toHaveLength(1);
};

const only = { function: 'submit-form' } as const;
/** The calls of one submission, in their order. */
const calls = [
  ['the directory', { service: 'dynamodb', operation: 'GetItem', skip: 0 }],
  ['the head', { service: 'dynamodb', operation: 'GetItem', skip: 1 }],
  ['the archive', { service: 's3', operation: 'PutObject', skip: 0 }],
  ['the transaction', { service: 'dynamodb', operation: 'TransactWriteItems', skip: 0 }],
] as const;
test.each(eachFailure(['internal', 'drop', 'die'], calls))(
  '%s %s the effect of a call to %s',
  async (error, when, _, call) => {
    const id = freshDocument();
    await system.fault({ ...call, ...only, error, when });
    const { tries, body } = await submitUntilReceived(id);
    expect(await system.faultHits()).toEqual([1]);
    expect(body).toMatchObject({ version: 1, state: 'approved' });
    // What the SDK can mend by trying again nobody notices; a dead function is asked once more.
    expect(tries).toBe(error === 'die' ? 2 : 1);
    await expectOnce(id);
    expect((await submit(id)).body).toMatchObject({ number: body.number, hash: body.hash, repeated: true });
  },
);

test('a function that dies between archive and transaction leaves nothing that counts', async () => {
  const id = freshDocument();
  await system.fault({
    service: 'dynamodb',
    operation: 'TransactWriteItems',
    ...only,
    error: 'die',
    when: 'before',
  });
  expect((await submit(id)).status).toBe(500);
  expect(await system.items('Submissions', id)).toEqual([]);
  expect(await system.archived(id)).toHaveLength(1);
  expect((await submit(id)).body).toMatchObject({ version: 1, repeated: false });
  await expectOnce(id);
});

test('a function that dies after the transaction has received: the next try gets that receipt', async () => {
  const id = freshDocument();
  await system.fault({
    service: 'dynamodb',
    operation: 'TransactWriteItems',
    ...only,
    error: 'die',
    when: 'after',
  });
  expect((await submit(id)).status).toBe(500);
  expect((await submit(id)).body).toMatchObject({ version: 1, repeated: true, state: 'approved' });
  await expectOnce(id);
});

test('conflicts and throttles that pass are not noticed', async () => {
  for (const error of ['conflict', 'throttle'] as const) {
    const id = freshDocument();
    await system.fault({ service: 'dynamodb', operation: 'TransactWriteItems', ...only, error, times: 2 });
    expect((await submit(id)).status).toBe(201);
    await expectOnce(id);
  }
});

test('throttles that do not pass are told as busy, and nothing is stored', async () => {
  const id = freshDocument();
  await system.fault({
    service: 'dynamodb',
    operation: 'TransactWriteItems',
    ...only,
    error: 'throttle',
    times: 1_000,
  });
  const { status, body, headers } = await submit(id);
  expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'busy', '2']);
  expect(await system.items('Submissions', id)).toEqual([]);
  await system.clearFaults();
  expect((await submit(id)).status).toBe(201);
});

test('every unit at once in the last minute: each gets its receipt', async () => {
  const all = Array.from({ length: 12 }, freshDocument);
  const answers = await Promise.all(all.map((id) => submit(id)));
  expect(answers.map(({ status }) => status)).toEqual(all.map(() => 201));
  for (const id of all) await expectOnce(id);
});

test('colleagues of one unit at once: one is received, the others learn who was faster', async () => {
  const id: Own = { unit: 'nyw', form: 'advanced-plan', period: '2015', email: 'clerk.nyw@qingdao.example' };
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, i) =>
      submit(
        { ...id, email: i % 2 ? 'clerk2.nyw@qingdao.example' : id.email },
        { ...plan(planRow(1, { persons: 50 + i })), nil: false },
      ),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect(refused?.body).toMatchObject({ code: 'version-conflict' });
  expect(await system.items('Submissions', id, 'EVENT#')).toHaveLength(1);
});

test('no function was denied anything it needed', async () => {
  expect(await system.denials()).toEqual([]);
});
