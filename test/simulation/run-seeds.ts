/** Seeds in a process of their own: its time and chance are not this one's. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Told } from './main.ts';

const run = promisify(execFile);
const main = fileURLToPath(new URL('main.ts', import.meta.url));
/** A story may be long. */
const maxBuffer = 64 * 1024 * 1024;

export const actionsOfASeed = 150;

export const runSeeds = async (
  bundle: string,
  seeds: readonly string[],
  ...flags: readonly string[]
): Promise<readonly Told[]> => {
  const given = [main, bundle, seeds.join(','), String(actionsOfASeed), ...flags];
  const { stdout } = await run(process.execPath, given, { maxBuffer });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Told);
};

export const failed = ({ violations }: Told): boolean => violations.length > 0;

/** What a failure says: the seed, and the story that is left of it. */
export const tellFailure = ({ seed, violations, story = [] }: Told): string =>
  [`seed ${seed}: ${violations[0]?.law}: ${violations[0]?.told}`, ...story].join('\n  ');
