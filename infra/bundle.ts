/**
 * Bundles the functions, before and apart from synthesis (decision 003): one esbuild call for all of them,
 * ESM for Lambda's Node 24, one folder each, so that a function's asset changes only with its own code.
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { functionNames } from './functions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Parts of the AWS SDK are CommonJS and call `require`, which an ES module does not have. */
const banner = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

export type BundleOptions = {
  /** Files of `from` without extension; default all of `functions.ts`. */
  readonly names?: readonly string[];
  readonly from?: string;
  readonly outdir?: string;
};

/** Writes `<outdir>/<name>/index.mjs` with its source map; answers the size of each in bytes. */
export const bundleFunctions = async ({
  names = functionNames,
  from = join(root, 'functions'),
  outdir = join(root, 'dist/functions'),
}: BundleOptions = {}): Promise<Map<string, number>> => {
  const target = resolve(outdir);
  // A file left over from an earlier build would become part of the asset.
  await Promise.all(names.map((name) => rm(join(target, name), { recursive: true, force: true })));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({ in: resolve(from, `${name}.ts`), out: `${name}/index` })),
    outdir: target,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: true,
    charset: 'utf8',
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    banner: { js: banner },
    metafile: true,
    logLevel: 'warning',
  });
  const sizes = new Map<string, number>();
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
    const name = names.find((candidate) => file.endsWith(`/${candidate}/index.mjs`));
    if (name) sizes.set(name, bytes);
  }
  return sizes;
};
