/**
 * Builds the two bundles of the sheet into `dist/sheet`: the emulated services (one script) and the page
 * (ES modules, split: Univer's seventy hyphenation dictionaries stay behind until somebody wants them). Built again only when a source or a
 * package version changed, so that a start costs nothing.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';
import { oneAtATime } from '../one-at-a-time.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
/** The letters in one file; four files more for the signs ○△, ◇, ← and →, which it lacks. */
const fonts = {
  'noto-sans-sc.woff2': 'chinese-simplified',
  'noto-sans-sc-88.woff2': '88',
  'noto-sans-sc-101.woff2': '101',
  'noto-sans-sc-105.woff2': '105',
  'noto-sans-sc-109.woff2': '109',
};
const fontFolder = 'node_modules/@fontsource/noto-sans-sc/files';

export type BuiltSheet = {
  /** The script that installs the Apps Script globals in a context. */
  services: string;
  /** Directory of the page's files. */
  assets: string;
};

function sources(directory: string, recursive: boolean): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashOfSources(part: string): string {
  const hash = createHash('sha256');
  // Either part takes what it needs from the files beside it.
  const files = [...sources(join(here, part), true), ...sources(here, false)];
  for (const file of [...files, join(root, 'package-lock.json')]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

let building = 0;
/** The service behind esbuild would keep what the page took, 400 MB, for as long as the machine runs. */
async function whileBuilding(work: () => Promise<unknown>): Promise<void> {
  building += 1;
  try {
    await work();
  } finally {
    building -= 1;
    if (building === 0) await stop();
  }
}

/** Runs a build unless its output carries the hash of the present sources. */
async function unlessBuilt(part: string, outdir: string, work: () => Promise<unknown>): Promise<void> {
  const mark = join(outdir, `${part}.hash`);
  const hash = hashOfSources(part);
  const isBuilt = () => existsSync(mark) && readFileSync(mark, 'utf8') === hash;
  if (isBuilt()) return;
  mkdirSync(outdir, { recursive: true });
  await oneAtATime(join(outdir, `${part}.sqlite`), async () => {
    if (isBuilt()) return;
    rmSync(mark, { force: true });
    await whileBuilding(work);
    writeFileSync(mark, hash);
  });
}

/** Builds the emulated services alone; enough to run the add-on without a browser. */
export async function buildServices(outdir = join(root, 'dist/sheet')): Promise<string> {
  const outfile = join(outdir, 'services.js');
  await unlessBuilt('services', outdir, () =>
    build({
      entryPoints: [join(here, 'services/install.ts')],
      outfile,
      bundle: true,
      format: 'iife',
      target: 'es2024',
      platform: 'neutral',
      charset: 'utf8',
      logLevel: 'warning',
    }),
  );
  return readFileSync(outfile, 'utf8');
}

/** Builds services and page where they changed. */
export async function buildSheet(outdir = join(root, 'dist/sheet')): Promise<BuiltSheet> {
  const assets = join(outdir, 'assets');
  const page = unlessBuilt('page', outdir, async () => {
    rmSync(assets, { recursive: true, force: true });
    await build({
      entryPoints: { page: join(here, 'page/main.ts'), outbox: join(here, 'page/outbox.ts') },
      outdir: assets,
      chunkNames: 'chunks/[name]-[hash]',
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    for (const [file, part] of Object.entries(fonts))
      cpSync(join(root, fontFolder, `noto-sans-sc-${part}-400-normal.woff2`), join(assets, file));
    for (const file of ['font.css', 'plain.css', 'icon.svg'])
      cpSync(join(here, 'page', file), join(assets, file));
  });
  const [services] = await Promise.all([buildServices(outdir), page]);
  return { services, assets };
}

if (import.meta.main) await buildSheet();
