/** One thing a file, a page or less: what is longer holds two things, or says here why it is one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const folders = ['addon', 'cli', 'functions', 'infra', 'local', 'scripts', 'shared'];

/** Lines that are not blank. */
const mostLines = 220;
/** One walk over all enrolments: each step needs what the others keep. */
const longOnPurpose = ['shared/statistics/walk-enrolments.ts'];

const linesOf = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => /\.(tsx?|mjs)$/.test(name) && !/\/(dist|node_modules)\//.test(name))
    .map((name) => ({ name, lines: linesOf(readFileSync(join(root, name), 'utf8')) })),
);

test('no file is longer than it may be, but those that say why', () => {
  const long = files.filter(({ lines }) => lines > mostLines).map(({ name }) => name);
  expect(long.toSorted()).toEqual(longOnPurpose);
});

test('half of the files are a page or less', () => {
  const lines = files.map((file) => file.lines).toSorted((a, b) => a - b);
  expect(lines.length).toBeGreaterThan(1_000);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
});
