/** One file of the simulation and the whole product, with virtual pauses; and with a change planted on purpose. */
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A new folder beside the packages, which bundles import. */
export const folderOfBundles = (): string => {
  const beside = join(root, 'dist');
  mkdirSync(beside, { recursive: true });
  return mkdtempSync(join(beside, 'simulation-'));
};

/** What modules take their timers from. */
const timers: Readonly<Record<string, string>> = {
  'node:timers': `export const setTimeout = (...given) => globalThis.setTimeout(...given);
    export const clearTimeout = (timer) => globalThis.clearTimeout(timer);`,
  'node:timers/promises': `export const setTimeout = (milliseconds) =>
    new Promise((resolve) => void globalThis.setTimeout(resolve, milliseconds));`,
};

/** In place of a text of a file, which must be there. */
export type Plant = { readonly file: string; readonly from: string; readonly to: string };

/** A return has some rows, not hundreds: so that a run may end in the middle of them all the same. */
const smaller: readonly Plant[] = [
  { file: 'functions/storage/ledgers.ts', from: 'const writesAtOnce = 99;', to: 'const writesAtOnce = 3;' },
];

export const bundleSimulation = async (outfile: string, given: readonly Plant[] = []): Promise<void> => {
  const plants = [...smaller, ...given];
  const planted = new Set<Plant>();
  await build({
    entryPoints: [`${root}test/simulation/simulate.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    packages: 'external',
    logLevel: 'error',
    plugins: [
      {
        name: 'virtual-time-and-plants',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^node:timers(\/promises)?$/ }, ({ path }) => ({ path, namespace: 'virtual' }));
          onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({ contents: timers[path] ?? '' }));
          // Its time limits are virtual too.
          onResolve({ filter: /^@middy\/core$/ }, () => ({
            path: fileURLToPath(import.meta.resolve('@middy/core')),
          }));
          onLoad({ filter: /\/(functions|shared)\/.*\.tsx?$/ }, ({ path }) => {
            const file = path.slice(root.length);
            let contents = readFileSync(path, 'utf8');
            for (const plant of plants) {
              if (plant.file !== file) continue;
              if (!contents.includes(plant.from)) throw new Error(`${file} has no “${plant.from}”`);
              contents = contents.replace(plant.from, () => plant.to);
              planted.add(plant);
            }
            return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
          });
        },
      },
    ],
  });
  if (planted.size !== plants.length) throw new Error('not every change was planted');
};
