/**
 * The cloud assembly for this machine: bundled and synthesized once, used again until a source changes.
 * Built beside its place and moved there whole, by one process at a time: runners that start at the same
 * moment wait for the first instead of building the same again.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { oneAtATime } from '../one-at-a-time.ts';

export type Preparation = {
  root: string;
  /** Files and directories, relative to `root`, that the result depends on. */
  sources: string[];
  /** Where results are kept, relative to `root`. */
  keep: string;
  build: (outdir: string) => Promise<void>;
};

const generations = 4;

/** Directory of the assembly, built when no earlier one has the same sources. */
export async function prepare({ root, sources, keep, build }: Preparation): Promise<string> {
  const place = path.join(root, keep);
  const outdir = path.join(place, hashSources(root, sources));
  if (fs.existsSync(outdir)) return outdir;
  fs.mkdirSync(place, { recursive: true });
  await oneAtATime(path.join(place, 'lock.sqlite'), async () => {
    if (fs.existsSync(outdir)) return;
    const unfinished = `${outdir}.${process.pid}`;
    fs.rmSync(unfinished, { recursive: true, force: true });
    fs.mkdirSync(unfinished);
    try {
      await build(unfinished);
      fs.renameSync(unfinished, outdir);
    } finally {
      fs.rmSync(unfinished, { recursive: true, force: true });
    }
    removeOlder(place);
  });
  return outdir;
}

function hashSources(root: string, sources: string[]): string {
  // Bundles link to parts of the repository by their place, so one that was moved is built anew.
  const hash = createHash('sha256').update(root);
  for (const source of sources.flatMap((one) => listFiles(path.join(root, one))).sort()) {
    hash.update(path.relative(root, source)).update('\0').update(fs.readFileSync(source)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function listFiles(place: string): string[] {
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [place];
  return fs
    .readdirSync(place, { withFileTypes: true })
    .flatMap((entry) => listFiles(path.join(place, entry.name)));
}

/** Keeps a few: a runner that is still on an older one reads it when a worker starts. */
function removeOlder(place: string): void {
  const kept = fs
    .readdirSync(place)
    .filter((name) => !name.includes('.'))
    .map((name) => ({ name, time: fs.statSync(path.join(place, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  // Nobody else builds while we do, so whoever began these was killed.
  const abandoned = fs.readdirSync(place).filter((name) => /^[0-9a-f]+\.\d+$/.test(name));
  for (const name of [...kept.slice(generations).map((one) => one.name), ...abandoned])
    fs.rmSync(path.join(place, name), { recursive: true, force: true, maxRetries: 5 });
}
