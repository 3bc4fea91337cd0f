/** Two that start at the same moment, and one that finds what a killed one left. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { prepare } from '../../local/template/prepare.ts';
import { newDataDirectory } from './fixture/boot-fixture.ts';

let root: string;
let builds: number;
beforeEach(() => {
  root = newDataDirectory();
  fs.writeFileSync(path.join(root, 'source'), 'one');
  builds = 0;
});

const prepareHere = (build = async (_outdir: string): Promise<void> => {}) =>
  prepare({
    root,
    keep: 'kept',
    sources: ['source'],
    async build(outdir) {
      builds += 1;
      fs.writeFileSync(path.join(outdir, 'built'), '');
      await build(outdir);
    },
  });

test('two that start at the same moment build once', async () => {
  const [one, other] = await Promise.all([prepareHere(), prepareHere()]);
  expect(builds).toBe(1);
  expect(one).toBe(other);
  expect(fs.readdirSync(one)).toEqual(['built']);
});

test('a changed source is built anew', async () => {
  const before = await prepareHere();
  fs.writeFileSync(path.join(root, 'source'), 'two');
  expect(await prepareHere()).not.toBe(before);
  expect(builds).toBe(2);
});

test('the one that waited builds when the first could not', async () => {
  let told = false;
  const failOnce = async () => {
    if (told) return;
    told = true;
    throw new Error('no');
  };
  const both = await Promise.allSettled([prepareHere(failOnce), prepareHere(failOnce)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(builds).toBe(2);
});

test('one that was killed while it built is not waited for, and what it left is removed', async () => {
  const module = fileURLToPath(new URL('../../local/template/prepare.ts', import.meta.url));
  const script = `
    import { prepare } from ${JSON.stringify(module)};
    const build = () => new Promise(() => { console.log('building'); setInterval(() => {}, 1_000); });
    await prepare({ root: ${JSON.stringify(root)}, keep: 'kept', sources: ['source'], build });`;
  const killed = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(killed.stdout, 'data');
  const waiting = prepareHere();
  killed.kill('SIGKILL');
  const outdir = await waiting;
  expect(builds).toBe(1);
  expect(fs.readdirSync(path.join(root, 'kept')).sort()).toEqual(
    [path.basename(outdir), 'lock.sqlite'].sort(),
  );
});
