import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleFunctions } from '../../infra/bundle.ts';

const from = fileURLToPath(new URL('fixture', import.meta.url));
let outdir: string;
let sizes: Map<string, number>;
beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), 'zhixin-bundle-'));
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

describe('for this machine, all in one call', () => {
  let here: string;
  beforeAll(async () => {
    here = await mkdtemp(join(tmpdir(), 'zhixin-bundle-'));
    await bundleFunctions({ names: ['greet', 'part', 'farewell'], from, outdir: here, destination: 'here' });
  });
  /** Of a function's modules, from where they lie. */
  const sourcesOf = async (name: string): Promise<string[]> => {
    const folder = join(here, name);
    const modules = (await readdir(folder)).filter((file) => file.endsWith('.mjs'));
    const sources = modules.map(async (module) => {
      const code = await readFile(join(folder, module), 'utf8');
      const map = await readFile(join(folder, /sourceMappingURL=(\S+)/.exec(code)?.[1] as string), 'utf8');
      return (JSON.parse(map) as { sources: string[] }).sources.map((source) => resolve(folder, source));
    });
    return (await Promise.all(sources)).flat().sort();
  };

  test('a folder holds what its function reaches, at once or when asked, and nothing else', async () => {
    expect(await readdir(here)).toEqual(['farewell', 'greet', 'part']);
    const files = (...names: string[]) => names.map((name) => join(from, `${name}.ts`));
    expect(await sourcesOf('greet')).toEqual(files('greet'));
    expect(await sourcesOf('part')).toEqual(files('goodbye', 'part'));
    expect(await sourcesOf('farewell')).toEqual(files('farewell', 'goodbye', 'wish'));
  });

  test('every folder runs as it stands, far from the others', async () => {
    for (const [name, answer] of Object.entries({ part: '再见', farewell: '再见，保重' })) {
      const alone = await mkdtemp(join(tmpdir(), 'zhixin-bundle-'));
      await cp(join(here, name), alone, { recursive: true });
      const { handler } = await import(pathToFileURL(join(alone, 'index.mjs')).href);
      expect(await handler()).toBe(answer);
    }
  });
});
