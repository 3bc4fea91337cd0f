/** The command that times Google's calls, over an emulation whose clock moves by the model: what it prints is the model. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildAddon, bundleAddon } from '../../addon/build.ts';
import { whatIs } from '../../local/sheet/call-class.ts';
import { emptyWorkbook } from '../../local/sheet/empty-workbook.ts';
import { createKeptStates } from '../../local/sheet/kept-state.ts';
import { latency, type Speed, type What } from '../../local/sheet/latency.ts';
import { parseManifest } from '../../local/sheet/manifest.ts';
import type { Sheet } from '../../local/sheet/operations.ts';
import { type AddonOutcome, runAddon } from '../../local/sheet/run-addon.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser } from './spreadsheet-user.ts';

const apiUrl = 'https://zhixin.qingdao.example/';
const development = await bundleAddon(apiUrl, true);
/** From the click to the first line of the script: nothing within the script can tell. */
const unseen: What = 'start';

let bureau: ServedBureau;

const keptState = createKeptStates(undefined)('clerk.nyw@qingdao.example');

const measureAt = (
  pace: Speed,
  email: string,
  snapshot = emptyWorkbook('book', '工作簿', ''),
): Promise<AddonOutcome> =>
  runAddon({
    code: development.code,
    manifest: parseManifest(development.manifest).manifest,
    snapshot,
    fn: 'cmdMeasure',
    user: { email },
    apiUrl: bureau.url,
    signToken: bureau.identity.signToken,
    answers: [{ button: 'OK' }],
    now: bureau.clock.now(),
    keptState,
    pace,
  });

/** Runs in the same workbook, one after the other. */
const outcomes = {} as Record<'low' | 'high', AddonOutcome>;
beforeAll(async () => {
  bureau = await serveBureau();
  outcomes.low = await measureAt('low', 'clerk.nyw@qingdao.example');
  outcomes.high = await measureAt('high', 'clerk.nyw@qingdao.example', outcomes.low.snapshot);
});
afterAll(() => bureau.close());

const linesOf = ({ cellData }: Sheet): (string | number | boolean | null | undefined)[][] =>
  Object.values(cellData)
    .slice(2)
    .map((cells) => Object.values(cells).map(({ v }) => v));

const resultsOf = ({ snapshot }: AddonOutcome) => {
  const sheets = Object.values(snapshot.sheets).filter(({ name }) => name.startsWith('计时结果'));
  const lines = linesOf(sheets[0] as Sheet).filter(([what]) => what);
  const isOfClass = ([what, call]: (typeof lines)[number]) => String(call).startsWith(`${what}: {`);
  return {
    sheets,
    classes: lines.filter(isOfClass),
    calls: lines.filter((line) => !isOfClass(line)),
  };
};

test.each(['low', 'high'] as const)(
  'it prints the table of latency.ts anew where Google is as %s as the model',
  (pace) => {
    const outcome = outcomes[pace];
    expect(outcome.dialogs).toEqual([]);
    const { classes, calls } = resultsOf(outcome);
    expect(classes.map(([what]) => what).sort()).toEqual(
      Object.keys(latency)
        .filter((what) => what !== unseen)
        .sort(),
    );
    // A clock of whole milliseconds makes 15 or 16 of a read of 15.
    for (const [what, call, , low, mid, high] of [...classes, ...calls]) {
      const modelled = latency[what as What][pace];
      for (const measured of [low, mid, high])
        expect(Math.abs(Number(measured) - modelled) / modelled, `${what} ${call} ${measured}`).toBeLessThan(
          0.1,
        );
    }
    for (const [what, line, , low, mid, high] of classes)
      expect(line).toBe(`${what}: { low: ${low}, mid: ${mid}, high: ${high} },`);
    for (const [what, call] of calls)
      if (!String(what).startsWith('cell') && what !== 'flush')
        expect(whatIs(String(call)), String(call)).toBe(what);
    // Google ends a script after six minutes.
    expect(outcome.cost.seconds[pace]).toBeLessThan(300);
  },
);

test('of samples that differ the fast ones are low and the slow ones high', () => {
  // By a clock of whole milliseconds 30.2 took 30 or 31.
  const { classes, calls } = resultsOf(outcomes.low);
  const spreads = [...classes, ...calls].map((line) => line.slice(3).map(Number));
  expect(spreads).toEqual(spreads.map((spread) => [...spread].sort((a, b) => a - b)));
  expect(spreads.some(([low, , high]) => low !== high)).toBe(true);
});

test('of what it did only the results are left, and a second time takes the place of the first', () => {
  const { snapshot } = outcomes.high;
  expect(Object.values(snapshot.sheets).map(({ name }) => name)).toEqual(['工作表1', '计时结果']);
  expect(snapshot.custom?.script?.protections ?? []).toEqual([]);
  expect(snapshot.custom?.script?.metadata.map(({ key }) => key)).toEqual(['zhixin.list']);
  expect(keptState.readProperties('user')).toEqual({});
  expect(keptState.readCache('user', 'zhixin.measure')).toBeNull();
  expect(JSON.stringify(outcomes.low.snapshot)).toContain('fetch: { low: 150, mid: 150, high: 150 },');
  expect(JSON.stringify(snapshot)).not.toContain('150 },');
});

test('who is not known to the bureau is told so, and nothing is timed', async () => {
  const { dialogs, snapshot } = await measureAt('low', 'nobody@qingdao.example');
  expect(dialogs).toHaveLength(1);
  expect(Object.values(snapshot.sheets)).toHaveLength(1);
});

test('what everybody gets holds nothing of it', async () => {
  const { code, functions, sourceMap } = await bundleAddon(apiUrl);
  expect(functions).not.toContain('cmdMeasure');
  expect(code.match(/cmdMeasure|zhixin\.measure|各类调用/g)).toBeNull();
  expect(
    (JSON.parse(sourceMap) as { sources: string[] }).sources.filter((file) =>
      /measure|development/.test(file),
    ),
  ).toEqual([]);
  expect(development.code.match(/cmdMeasure|zhixin\.measure|各类调用/g)?.length).toBeGreaterThan(2);
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  await expect(user.run('cmdMeasure')).rejects.toThrow('Script function not found: cmdMeasure');
});

test('it is pushed where the environment says so, and with 1 only', async () => {
  const pushed = async (given: string) => {
    vi.stubEnv('ZHIXIN_DEVELOPMENT', given);
    const folder = await mkdtemp(join(tmpdir(), 'addon-'));
    try {
      return (await readFile(join(await buildAddon(apiUrl, folder), 'code.js'), 'utf8')).includes(
        'cmdMeasure',
      );
    } finally {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true });
    }
  };
  expect([await pushed(''), await pushed('0'), await pushed('1')]).toEqual([false, false, true]);
});

test('a development build is everybody’s with one function more', async () => {
  const { functions, manifest } = await bundleAddon(apiUrl);
  expect(development.functions.filter((name) => name !== 'cmdMeasure')).toEqual(functions);
  expect(development.manifest).toBe(manifest);
});
