/**
 * Bundles the functions, before and apart from synthesis (decision 003): one esbuild call for each, ESM for
 * Lambda's Node 24, a folder of its own, so that a function's asset changes only with its own code.
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { NativePart } from './functions/function-row.ts';
import { entryOf, type FunctionName, functionNames, rowOf } from './functions.ts';
import { addTypst, type Destination, typstCompiler } from './native-parts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Parts of the AWS SDK are CommonJS and call `require`, which an ES module does not have. */
const banner = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** Functions that have no row are those of tests and benches. */
const hasRow = (name: string): name is FunctionName => (functionNames as readonly string[]).includes(name);
const nativeOf = (name: string): NativePart | undefined => (hasRow(name) ? rowOf(name).native : undefined);

export type BundleOptions = {
  /** Default all of `functions.ts`. */
  readonly names?: readonly string[];
  /** Folder of functions that have no row: `<from>/<name>.ts`. */
  readonly from?: string;
  readonly outdir?: string;
  /** What a function carries beside its code; default what its row in `functions.ts` says. */
  readonly native?: (name: string) => NativePart | undefined;
  /** Default `lambda`. */
  readonly destination?: Destination;
};

/**
 * Writes `<outdir>/<name>/index.mjs` with its source map, and beside it a chunk for each part that is loaded
 * only when needed and the native parts its row asks for; answers how many bytes all of a function's modules have.
 */
export const bundleFunctions = async ({
  names = functionNames,
  from,
  outdir = join(root, 'dist/functions'),
  native = nativeOf,
  destination = 'lambda',
}: BundleOptions = {}): Promise<Map<string, number>> => {
  const target = resolve(outdir);
  const entry = (name: string): string =>
    from === undefined ? join(root, entryOf(name as FunctionName)) : resolve(from, `${name}.ts`);
  const sizes = new Map<string, number>();
  const waiting = [...names];
  // esbuild is parallel in itself; more at once would only cost a hundred megabytes each.
  const lane = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const { bytes, compiles } = await bundleOne(entry(name), join(target, name));
      sizes.set(name, bytes);
      const carries = native(name) === 'typst';
      if (compiles !== carries) throw new Error(disagreement(name, carries));
      if (carries) await addTypst(join(target, name), destination);
    }
  };
  await Promise.all([lane(), lane()]);
  return sizes;
};

const disagreement = (name: string, carries: boolean): string =>
  carries
    ? `${name} does not print PDFs: take native: 'typst' out of its row, it costs a hundred megabytes`
    : `${name} prints PDFs: give its row native: 'typst', so that it gets Typst and the processor Typst runs on`;

type Bundled = { readonly bytes: number; readonly compiles: boolean };

const bundleOne = async (entry: string, outdir: string): Promise<Bundled> => {
  // A file left over from an earlier build would become part of the asset.
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: 'index' }],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // S3's client and the like are parsed when first used, not at every cold start: a fifth of it (decision 003).
    splitting: true,
    mainFields: ['module', 'main'],
    external: [typstCompiler],
    minify: true,
    charset: 'utf8',
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    banner: { js: banner },
    metafile: true,
    logLevel: 'warning',
  });
  const modules = Object.entries(metafile.outputs).filter(([file]) => file.endsWith('.mjs'));
  return {
    bytes: modules.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    compiles: modules.some(([, { imports }]) => imports.some(({ path }) => path === typstCompiler)),
  };
};
