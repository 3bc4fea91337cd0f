import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createKeptStates } from '../../../local/sheet/kept-state.ts';
import { runFixture, runScript } from './given.ts';

test('bytes are signed, and survive gzip and base64', async () => {
  const { value } = await runScript(
    `const blob = Utilities.newBlob('知新', 'text/plain'); const zipped = Utilities.gzip(blob);
     return [blob.getBytes(), Utilities.ungzip(zipped).getDataAsString(), Utilities.base64Encode('知新'),
       Utilities.newBlob(Utilities.base64Decode('55+l5paw')).getDataAsString(),
       Utilities.base64EncodeWebSafe([-1, -2]), Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a').slice(0, 3)];`,
  );
  expect(value).toEqual([
    [-25, -97, -91, -26, -106, -80],
    '知新',
    '55+l5paw',
    '知新',
    '__4=',
    [-54, -105, -127],
  ]);
});

test('a script sleeps, or where nobody waits for it only its clock goes on', async () => {
  const slept = (milliseconds: number) =>
    `const began = Date.now(); Utilities.sleep(${milliseconds}); return Date.now() - began;`;
  expect((await runScript(slept(60))).value).toBeGreaterThanOrEqual(59);
  // Longer than a run may take.
  expect((await runScript(slept(300_000), { withoutWaiting: true })).value).toBeGreaterThanOrEqual(300_000);
});

test('properties are kept per person, the script’s are everybody’s', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'zhixin-sheet-'));
  const keptState = createKeptStates(directory)('wang');
  await runScript(
    `PropertiesService.getUserProperties().setProperty('unit', 'port'); PropertiesService.getScriptProperties().setProperty('all', 'yes');`,
    { keptState },
  );
  const body = `return [PropertiesService.getUserProperties().getProperty('unit'), PropertiesService.getScriptProperties().getProperty('all')];`;
  const later = createKeptStates(directory);
  expect((await runScript(body, { keptState: later('wang') })).value).toEqual(['port', 'yes']);
  expect((await runScript(body, { keptState: later('li') })).value).toEqual([null, 'yes']);
});

test('a cache forgets in time and refuses what is too large', async () => {
  const keptState = createKeptStates(undefined)('wang');
  await runScript(
    `CacheService.getUserCache().put('a', 'b', 60); CacheService.getUserCache().put('c', 'd', 0);`,
    { keptState },
  );
  const { value } = await runScript(
    `const cache = CacheService.getUserCache(); return [cache.get('a'), cache.get('c')];`,
    { keptState },
  );
  expect(value).toEqual(['b', null]);
  await expect(runScript(`CacheService.getUserCache().put('a', 'x'.repeat(200000))`)).rejects.toThrow(
    'too large',
  );
});

test('two runs at once do not hold the document’s lock together', async () => {
  const keptState = createKeptStates(undefined)('wang');
  const body = `return LockService.getDocumentLock().tryLock(10);`;
  const [held, over] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const lock: typeof keptState.lock = async (...given) => {
    const got = await keptState.lock(...given);
    held.resolve();
    await over.promise;
    return got;
  };
  const first = runScript(body, { keptState: { ...keptState, lock } });
  await held.promise;
  const second = await runScript(body, { keptState });
  over.resolve();
  expect([(await first).value, second.value]).toEqual([true, false]);
  expect((await runScript(body, { keptState })).value).toBe(true);
});

test('what was written is sent before a question is asked', async () => {
  const order: string[] = [];
  const { operations, dialogs } = await runScript(
    `SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); SpreadsheetApp.getUi().alert('看见了吗');
     SpreadsheetApp.getActiveSheet().getRange('A2').setValue(2);`,
    { answers: [{ button: 'OK' }] },
  );
  order.push(...operations.map(({ op }) => op));
  expect(order).toEqual(['cells', 'cells']);
  expect(dialogs).toHaveLength(1);
});

test('a prompt gives its text and its button', async () => {
  const { value, operations } = await runFixture('renameForm', {
    answers: [{ button: 'OK', text: '计划表' }],
  });
  expect(value).toBe('计划表');
  expect(operations).toContainEqual({ op: 'rename-sheet', sheet: 'first', name: '计划表' });
  expect((await runFixture('renameForm', { answers: [{ button: 'CLOSE' }] })).value).toBe(null);
});

test('a log line is filled in', async () => {
  const { logs } = await runScript(`console.log('%s has %d rows', 'plan', 3); Logger.log({ a: 1 });`);
  expect(logs).toEqual(['plan has 3 rows', '{"a":1}']);
});
