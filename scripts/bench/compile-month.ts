/**
 * The statistics of a year's enrolments: parsing their pages and folding them into the report, next to
 * parsing alone, page by page in turn. Memory is that of a process that does nothing else.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { bundleFunctions } from '../../infra/bundle.ts';
import type { EnrolmentRow } from '../../shared/tables/rows.ts';
import { againstFloor, atMost, type Bench } from './figure.ts';
import { pagesOfEnrolments } from './given-enrolments.ts';
import { startReport } from './given-report.ts';
import { threadClock } from './measure.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const bundles = join(here, '../../dist/bench');

const parse = (page: string): readonly EnrolmentRow[] => JSON.parse(page);

/** Milliseconds: parsing alone, parsing and folding, and what a report takes whatever its enrolments. */
type Times = { floor: number; enrolments: number; report: number };

const foldOnce = (rows: number, times: Times): void => {
  const clocked = <T>(name: keyof Times, work: () => T): T => {
    const began = threadClock();
    const result = work();
    times[name] += threadClock() - began;
    return result;
  };
  const { fold, print } = clocked('report', startReport);
  for (const page of pagesOfEnrolments(rows)) {
    clocked('floor', () => parse(page));
    clocked('enrolments', () => {
      for (const row of parse(page)) fold.step(row);
    });
  }
  clocked('report', print);
  if (fold.rows().reduce((sum, folded) => sum + folded.rows, 0) !== rows)
    throw new Error('the fold lost enrolments');
};

/** Of a pass over so many enrolments, the mean of as many passes as read `total` of them. */
const foldPasses = (rows: number, total: number): Times => {
  const passes = Math.ceil(total / rows);
  const times: Times = { floor: 0, enrolments: 0, report: 0 };
  for (let pass = 0; pass < passes; pass++) foldOnce(rows, times);
  return {
    floor: times.floor / passes,
    enrolments: times.enrolments / passes,
    report: times.report / passes,
  };
};

/** Largest resident memory, MB, of folding so many enrolments. */
const memoryOf = async (rows: number): Promise<number> => {
  await bundleFunctions({ names: ['fold-pages'], from: here, outdir: bundles });
  const folding = spawn(process.execPath, [join(bundles, 'fold-pages/index.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  folding.stdout.on('data', (text) => {
    said += text;
  });
  const ended = once(folding, 'close');
  const lines = function* () {
    for (const page of pagesOfEnrolments(rows)) yield `${page}\n`;
  };
  await pipeline(Readable.from(lines()), folding.stdin);
  const [code] = await ended;
  if (code !== 0) throw new Error(`folding ${rows} enrolments ended with ${code}`);
  return Number(said);
};

const thousands = (rows: number): string => (rows < 1_000_000 ? `${rows / 1000}k` : `${rows / 1_000_000}M`);

export const compileMonth: Bench = {
  name: 'compile',
  async run({ enrolments, growth, rounds }) {
    foldPasses(enrolments, enrolments);
    const times = foldPasses(enrolments, enrolments * rounds);
    const most = growth.at(-1) as number;
    // As many rows in all for each size, so that each figure is worth the same.
    const passes = Math.ceil((enrolments * rounds) / most);
    const microseconds = growth.map((rows) => (foldPasses(rows, most * passes).enrolments / rows) * 1000);
    return [
      againstFloor(
        `compile ${thousands(enrolments)} enrolments`,
        times.enrolments + times.report,
        times.floor,
        1.5,
        'ms',
      ),
      againstFloor(
        `an enrolment among ${growth.map(thousands).join(', ')}: dearest ÷ cheapest`,
        Math.max(...microseconds),
        Math.min(...microseconds),
        1.2,
        'µs',
      ),
      atMost(`memory of folding ${thousands(most)} enrolments`, await memoryOf(most), 150, 'MB'),
    ];
  },
};
