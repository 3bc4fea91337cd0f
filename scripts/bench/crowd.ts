/**
 * Two hundred people at once: how long they wait, what a request costs in processor time of the whole system, engine
 * included, and what memory it holds before and after; and how long an honest colleague waits for a file of hers to be
 * checked while three others send files made to hold a worker, again and again.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { atLeast, atMost, type Bench, type Figure } from './figure.ts';
import { hostileFiles, plainFile } from './hostile-files.ts';
import { percentile } from './measure.ts';
import { type Clerk, clerksOf } from './rush-clerks.ts';
import { treeUsage } from './tree-usage.ts';

const program = (name: string): string => fileURLToPath(new URL(`floor/${name}.ts`, import.meta.url));
const megabytes = 64;

type Started = { readonly child: ChildProcess; readonly url: string; readonly tokens: readonly string[] };

const startSystem = async (data: string): Promise<Started> => {
  const child = spawn(process.execPath, [program('crowd-system'), data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const line = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the system did not start')));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk;
      if (said.includes('\n')) resolve(said);
    });
  });
  return { child, ...(JSON.parse(line) as Omit<Started, 'child'>) };
};

/** Times of the honest one. */
const besideHostile = async ({ url, tokens }: Started, rounds: number): Promise<readonly number[]> => {
  let going = true;
  const check = async (token: string, file: Buffer, good: number): Promise<number> => {
    const began = performance.now();
    const { status } = await fetch(`${url}workbooks/check`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(file),
    });
    // Too fast is what the hostile are told in the end.
    if (status !== good && !(status === 429 && good !== 200))
      throw new Error(`a file was answered ${status}`);
    return performance.now() - began;
  };
  const [honest = '', ...others] = tokens;
  const plain = await plainFile(clerksOf(1)[0] as Clerk);
  for (let i = 0; i < 4; i++) await check(honest, plain, 200);
  const attack = hostileFiles(plain).map(async (file, i) => {
    while (going) await check(others[i] as string, file, 400);
  });
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) times.push(await check(honest, plain, 200));
  going = false;
  await Promise.all(attack);
  return times;
};

export const crowd: Bench = {
  name: 'crowd',
  wholeSystem: true,
  async run({ crowd: { clients, seconds, rounds } }) {
    const data = mkdtempSync(join(tmpdir(), 'zhixin-crowd-'));
    const system = await startSystem(data);
    const { url, tokens } = system;
    const usage = () => treeUsage(system.child.pid as number);
    try {
      const idle = usage();
      const honest = await besideHostile(system, rounds);
      const before = usage();
      const given = JSON.stringify({ url, tokens, clients, seconds });
      const began = performance.now();
      const { stdout } = await promisify(execFile)(process.execPath, [program('crowd-clients'), given], {
        maxBuffer: megabytes * 1024 * 1024,
      });
      const { times, errors } = JSON.parse(stdout) as { times: number[]; errors: string[] };
      const after = usage();
      const wall = performance.now() - began;
      if (errors.length) console.error(`crowd: ${errors.slice(0, 3).join('; ')}`);
      const name = `${clients} at once for ${seconds} s`;
      const computed = (after?.computed ?? 0) - (before?.computed ?? 0);
      const perRequest = computed / times.length;
      const cores = availableParallelism();
      const busy = Math.round((100 * computed) / (wall * cores));
      console.error(`crowd: ${times.length} requests; the system had ${busy} % of ${cores} cores`);
      const ofProc: readonly Figure[] =
        idle && after
          ? [
              atMost(`${name}: processor time of a request`, perRequest, 40, 'ms'),
              atMost('memory of all processes, idle', idle.resident, 600, 'MB'),
              atMost(`memory of all processes after ${name}`, after.resident, 1_500, 'MB'),
            ]
          : [];
      return [
        atMost('honest file beside three hostile, 95 of 100 below', percentile(honest, 0.95), 1_000, 'ms'),
        atMost(`${name}: half are answered within`, percentile(times, 0.5), 2_000, 'ms'),
        atMost(`${name}: 95 of 100`, percentile(times, 0.95), 3_000, 'ms'),
        atMost(`${name}: 99 of 100`, percentile(times, 0.99), 5_000, 'ms'),
        atLeast(`${name}: answered as they should`, 100 * (1 - errors.length / times.length), 100, '%'),
        ...ofProc,
      ];
    } finally {
      const gone = new Promise((resolve) => system.child.once('exit', resolve));
      system.child.kill();
      await gone;
      rmSync(data, { recursive: true, force: true });
    }
  },
};
