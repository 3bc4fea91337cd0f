/**
 * Bundles the functions, before and apart from synthesis (decision 003): ESM for Node 24, a folder for each
 * that holds what its entry reaches and nothing else. For Lambda each has an esbuild call of its own, so that
 * its asset changes only with its own code; on this machine one call for all takes a tenth of the time.
 */
import { link, mkdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';
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
  const entries = names.map((name) => ({
    name,
    file: from === undefined ? join(root, entryOf(name as FunctionName)) : resolve(from, `${name}.ts`),
  }));
  // A file left over from an earlier build would become part of the asset.
  for (const name of names) await rm(join(target, name), { recursive: true, force: true });
  const bundled = await (destination === 'here' ? bundleTogether : bundleApart)(entries, target);
  for (const [name, { compiles }] of bundled) {
    const carries = native(name) === 'typst';
    if (compiles !== carries) throw new Error(disagreement(name, carries));
    if (carries) await addTypst(join(target, name), destination);
  }
  return new Map([...bundled].map(([name, { bytes }]) => [name, bytes]));
};

const disagreement = (name: string, carries: boolean): string =>
  carries
    ? `${name} does not print PDFs: take native: 'typst' out of its row, it costs a hundred megabytes`
    : `${name} prints PDFs: give its row native: 'typst', so that it gets Typst and the processor Typst runs on`;

type Entry = { readonly name: string; readonly file: string };
type Bundled = { readonly bytes: number; readonly compiles: boolean };

const settings = {
  absWorkingDir: root,
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
} as const satisfies BuildOptions;

const bundleApart = async (entries: readonly Entry[], target: string): Promise<Map<string, Bundled>> => {
  const bundled = new Map<string, Bundled>();
  const waiting = [...entries];
  // esbuild is parallel in itself; more at once would only cost a hundred megabytes each.
  const lane = async () => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      const { name, file } = entry;
      const outdir = join(target, name);
      const { metafile } = await build({ ...settings, entryPoints: [{ in: file, out: 'index' }], outdir });
      bundled.set(name, describe(metafile, Object.keys(metafile.outputs).filter(isModule)));
    }
  };
  await Promise.all([lane(), lane()]);
  return bundled;
};

/** Entries and chunks are written side by side; each function's folder then gets those its entry reaches. */
const bundleTogether = async (entries: readonly Entry[], target: string): Promise<Map<string, Bundled>> => {
  // As deep as a function's folder, so that the maps name the same sources from there.
  const outdir = join(target, '.together');
  const entryPoints = entries.map(({ name, file }) => ({ in: file, out: name }));
  const { metafile } = await build({ ...settings, entryPoints, outdir });
  const written = new Map(Object.keys(metafile.outputs).map((file) => [basename(file), file]));
  const bundled = new Map<string, Bundled>();
  for (const { name } of entries) {
    const reached = reachedFrom(metafile, written.get(`${name}.mjs`) as string);
    await mkdir(join(target, name), { recursive: true });
    for (const module of reached) {
      const file = basename(module);
      await link(join(outdir, file), join(target, name, file === `${name}.mjs` ? 'index.mjs' : file));
      await link(join(outdir, `${file}.map`), join(target, name, `${file}.map`));
    }
    bundled.set(name, describe(metafile, reached));
  }
  await rm(outdir, { recursive: true });
  return bundled;
};

const isModule = (file: string): boolean => file.endsWith('.mjs');

/** The module and all that it imports, at once or when needed. */
const reachedFrom = ({ outputs }: Metafile, entry: string): string[] => {
  // A set shows what is added to it while it is walked.
  const reached = new Set([entry]);
  for (const module of reached)
    for (const { path, external } of outputs[module]?.imports ?? []) if (!external) reached.add(path);
  return [...reached];
};

const describe = ({ outputs }: Metafile, modules: readonly string[]): Bundled => {
  const found = modules.flatMap((module) => outputs[module] ?? []);
  return {
    bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
    compiles: found.some(({ imports }) => imports.some(({ path }) => path === typstCompiler)),
  };
};
