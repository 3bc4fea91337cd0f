import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const fixture = fileURLToPath(new URL('fixture', import.meta.url));

/** What vitest tells of a file whose stories fail on purpose, in a run of its own. */
const report = (): Promise<string> =>
  new Promise((resolve) => {
    const given = ['run', '--root', fixture, '--reporter', 'verbose', '--no-color'];
    execFile(process.execPath, [vitest, ...given], (_failed, stdout) => resolve(stdout));
  });

test('the first step that fails is the only failure of its story, and the rest is skipped with the reason', async () => {
  const lines = [...(await report()).matchAll(/^ ([✓×↓]) story\.ts > (.*?) \d+ms(?: \[(.*)\])?$/gm)];
  expect(lines.map(([, mark, name, note]) => [mark, name, note])).toEqual([
    ['✓', 'the door is opened', undefined],
    ['×', 'the lamp is lit', undefined],
    ['↓', 'the book is read', 'goes on from a step that failed: the lamp is lit'],
    ['↓', 'the book is put back', 'goes on from a step that failed: the lamp is lit'],
    ['×', 'the kettle is put on', undefined],
    ['↓', 'the tea is drunk', 'goes on from a step that failed: the kettle is put on'],
    ['✓', 'the house still stands', undefined],
  ]);
});
