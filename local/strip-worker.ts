/**
 * A worker's file as plain JavaScript. A thread that begins with TypeScript loads Node's type stripper before
 * anything else, which takes longer than all the rest of its start; every run of the add-on is a new thread.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { prepare } from './template/prepare.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the worker lies without its types; it may import types of ours and modules of Node. */
export async function stripWorker(worker: URL): Promise<URL> {
  const file = fileURLToPath(worker);
  const name = path.basename(file, '.ts');
  const outdir = await prepare({
    root,
    keep: `dist/${name}`,
    sources: [path.relative(root, file), 'local/strip-worker.ts'],
    async build(place) {
      const { transform } = await import('esbuild');
      const { code } = await transform(readFileSync(file, 'utf8'), {
        loader: 'ts',
        target: 'node24',
        charset: 'utf8',
      });
      writeFileSync(path.join(place, `${name}.mjs`), code);
    },
  });
  return pathToFileURL(path.join(outdir, `${name}.mjs`));
}
