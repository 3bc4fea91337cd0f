import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const config = fileURLToPath(new URL('fixture/vitest.config.ts', import.meta.url));

/** What vitest tells of a file whose stories fail on purpose, in a run of its own. */
const report = (): Promise<string> =>
  new Promise((resolve) => {
    const given = ['run', '--config', config, '--reporter', 'verbose', '--no-color'];
    execFile(process.execPath, [vitest, ...given], (_failed, stdout) => resolve(stdout));
  });

test('the first step that fails is the only failure of its story, and the rest is skipped with the reason', async () => {
  const lines = (await report()).matchAll(/^ ([✓×↓]) \S+story\.ts > (.*?) \d+ms(?: \[(.*)\])?$/gm);
  // Lines that come close together are not told in the order of the steps.
  expect(Object.fromEntries([...lines].map(([, mark, name, note = '']) => [name, mark + note]))).toEqual({
    'the door is opened': '✓',
    'the lamp is lit': '×',
    'the book is read': '↓goes on from a step that failed: the lamp is lit',
    'the book is put back': '↓goes on from a step that failed: the lamp is lit',
    'the kettle is put on': '×',
    'the tea is drunk': '↓goes on from a step that failed: the kettle is put on',
    'the house still stands': '✓',
  });
});
