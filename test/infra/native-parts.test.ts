/** Typst on its way into a Lambda asset, and in the worker threads of this machine. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstat, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderPlanPdf } from '../../functions/documents/plan-pdf.ts';
import { bundleFunctions } from '../../infra/bundle.ts';
import { addTypst } from '../../infra/native-parts.ts';
import { createLambda, type Invocation, type Lambda } from '../../local/lambda/lambda.ts';
import { patience } from '../../scripts/waiting/patience.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { givenLines, givenPlan } from '../support/given-plan.ts';

type Printed = { hash: string; bytes: number; milliseconds: number; memory: number };

const run = promisify(execFile);
const paper = givenPlan();
const call = { paper, language: 'zh' } as const;
const from = fileURLToPath(new URL('fixture', import.meta.url));
let folder: string;
let expected: string;

const bundle = (destination: 'lambda' | 'here'): Promise<Map<string, number>> =>
  bundleFunctions({
    names: ['print-plan'],
    from,
    outdir: join(folder, destination),
    native: () => 'typst',
    destination,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhixin-native-'));
  await bundle('lambda');
  await bundle('here');
  expected = createHash('sha256')
    .update(await renderPlanPdf(paper, programme, 'zh'))
    .digest('hex');
});
afterAll(() => rm(folder, { recursive: true }));

const sizeOf = async (place: string): Promise<number> => {
  const status = await lstat(place);
  if (!status.isDirectory()) return status.size;
  const sizes = (await readdir(place)).map((name) => sizeOf(join(place, name)));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};
const megabytes = 1024 * 1024;

describe('the asset for Lambda', () => {
  test('carries compiler, binary, fonts and templates within the limit, and no link', async () => {
    const place = join(folder, 'lambda/print-plan');
    const size = await sizeOf(place);
    expect(size).toBeGreaterThan(60 * megabytes);
    // Lambda takes 250 MB unzipped; another font or a debug binary would show here.
    expect(size).toBeLessThan(110 * megabytes);
    const entries = await readdir(place, { recursive: true, withFileTypes: true });
    expect(entries.filter((entry) => entry.isSymbolicLink())).toEqual([]);
    const names = entries.map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('.node'))).toEqual([
      'typst-ts-node-compiler.linux-x64-gnu.node',
    ]);
    expect(names).toEqual(expect.arrayContaining(['index.mjs', 'notice.typ', 'fonts.json']));
  });

  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'prints far from the repository, in a process that has nothing else, the same bytes',
    async () => {
      const file = join(folder, 'call.mjs');
      const lines = [
        "import { handler } from './lambda/print-plan/index.mjs';",
        `console.log(JSON.stringify(await handler(${JSON.stringify(call)})));`,
      ];
      await writeFile(file, lines.join('\n'));
      const { stdout } = await run(process.execPath, [file], { cwd: '/', env: {} });
      expect(JSON.parse(stdout)).toMatchObject({ hash: expected });
    },
  );
});

test('a machine without the binary for Lambda says which command brings it', async () => {
  const installed = join(folder, 'elsewhere/node_modules');
  const compiler = join(installed, '@myriaddreamin/typst-ts-node-compiler');
  await mkdir(compiler, { recursive: true });
  await writeFile(join(compiler, 'package.json'), '{ "version": "0.7.0" }');
  await expect(addTypst(join(folder, 'elsewhere/bundle'), 'lambda', installed)).rejects.toThrow(
    'npm install --no-save --force @myriaddreamin/typst-ts-node-compiler-linux-x64-gnu@0.7.0',
  );
});

describe.each(['lambda', 'here'] as const)('a function and its row, bundled for %s', (destination) => {
  test('a function that prints and does not say so is refused', async () => {
    const outdir = join(folder, `unsaid-${destination}`);
    await expect(bundleFunctions({ names: ['print-plan'], from, outdir, destination })).rejects.toThrow(
      "give its row native: 'typst'",
    );
  });

  test('a function that says so and does not print is refused', async () => {
    const outdir = join(folder, `unneeded-${destination}`);
    const native = () => 'typst' as const;
    await expect(bundleFunctions({ names: ['greet'], from, outdir, native, destination })).rejects.toThrow(
      'does not print PDFs',
    );
  });
});

describe('on this machine', () => {
  let lambda: Lambda;
  let logged = '';
  beforeAll(() => {
    lambda = createLambda({
      title: 'print-plan',
      functionArn: 'arn:aws:lambda:ap-east-1:000000000000:function:print-plan',
      functionName: 'print-plan',
      file: join(folder, 'here/print-plan/index.mjs'),
      handler: 'handler',
      timeout: 29,
      patience,
      memory: 512,
      environment: {},
      clock: new SharedArrayBuffer(8),
      log: (text) => {
        logged += text;
      },
    });
  });
  afterAll(() => lambda.close());

  const printed = (invocation: Invocation): Printed => {
    if (!invocation.ok) throw new Error(`${JSON.stringify(invocation.error)}\n${logged}`);
    return invocation.result as Printed;
  };

  test('nothing of Typst is copied', async () => {
    expect(await sizeOf(join(folder, 'here/print-plan'))).toBeLessThan(2 * megabytes);
  });

  test('two workers at once print the same bytes, again and again', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => lambda.invoke(call)));
    expect(new Set(answers.map((answer) => printed(answer).hash))).toEqual(new Set([expected]));
  });

  test('three hundred projects are printed within the memory of one function', async () => {
    const large = { ...call, paper: givenPlan(givenLines(25)) };
    const { bytes, memory } = printed(await lambda.invoke(large));
    expect(bytes).toBeGreaterThan(400_000);
    expect(memory).toBeLessThan(900 * megabytes);
  });

  test('a worker that ends does not take the compiler of the next with it', async () => {
    await lambda.close();
    const next = createLambda({
      title: 'print-plan',
      functionArn: 'arn:aws:lambda:ap-east-1:000000000000:function:print-plan',
      functionName: 'print-plan',
      file: join(folder, 'here/print-plan/index.mjs'),
      handler: 'handler',
      timeout: 29,
      patience,
      memory: 512,
      environment: {},
      clock: new SharedArrayBuffer(8),
      log: () => {},
    });
    expect(printed(await next.invoke(call)).hash).toBe(expected);
    await next.close();
  });
});
