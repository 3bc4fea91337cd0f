import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { bundleFunctions } from '../../infra/bundle.ts';

let outdir: string;
let sizes: Map<string, number>;
beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), 'zhixin-bundle-'));
  const from = fileURLToPath(new URL('fixture', import.meta.url));
  sizes = await bundleFunctions({ names: ['greet'], from, outdir });
});

test('a function becomes one module with its map, in a folder of its own', async () => {
  expect((await readdir(join(outdir, 'greet'))).sort()).toEqual(['index.mjs', 'index.mjs.map']);
  expect(sizes.get('greet')).toBeGreaterThan(0);
});

test('the bundle runs as it stands', async () => {
  const { handler } = await import(pathToFileURL(join(outdir, 'greet/index.mjs')).href);
  expect(await handler({})).toEqual({ greeting: '知新', separator: '/' });
});

test('an error keeps the name it gives itself through minification', async () => {
  const { handler } = await import(pathToFileURL(join(outdir, 'greet/index.mjs')).href);
  const error = await handler({ fail: true }).catch((caught: Error) => caught);
  expect(error.name).toBe('Refusal');
});

test('Chinese text stays readable in the bundle', async () => {
  expect(await readFile(join(outdir, 'greet/index.mjs'), 'utf8')).toContain('知新');
});
