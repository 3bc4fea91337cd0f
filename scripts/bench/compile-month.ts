/**
 * The statistics of a year's enrolments: parsing their pages and folding them into the report, next to
 * parsing alone. Page by page in turn, and in a process of its own for memory, because this one has other
 * things in it.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { qingdao20132020 } from '../../shared/programme/qingdao-2013-2020.ts';
import { printReport, startFold } from '../../shared/statistics/monthly-report.ts';
import type { EnrolmentRow } from '../../shared/tables/rows.ts';
import { againstFloor, atMost, type Bench } from './figure.ts';
import { givenClasses, givenProjects, pagesOfEnrolments } from './given-enrolments.ts';
import { median, type Times, threadClock } from './measure.ts';

const month = '2015-12';
const parse = (page: string): readonly EnrolmentRow[] => JSON.parse(page);

/** Milliseconds of one pass over so many enrolments. */
export const foldPass = (rows: number): Times => {
  const holdings = {
    programme: qingdao20132020,
    month,
    projects: givenProjects(),
    classes: givenClasses(),
    funding: [],
    documents: [],
  };
  const times = { ours: 0, floor: 0 };
  const clocked = <T>(name: keyof Times, work: () => T): T => {
    const began = threadClock();
    const result = work();
    times[name] += threadClock() - began;
    return result;
  };
  const fold = clocked('ours', () => startFold(holdings));
  for (const page of pagesOfEnrolments(rows)) {
    clocked('floor', () => parse(page));
    clocked('ours', () => {
      for (const row of parse(page)) fold.step(row);
    });
  }
  clocked('ours', () => printReport(fold.end(), holdings));
  const folded = [...fold.rows.values()].flatMap((byMonth) => [...byMonth.values()]);
  if (folded.reduce((sum, count) => sum + count, 0) !== rows) throw new Error('the fold lost enrolments');
  return times;
};

const medianPass = (rows: number, passes: number): Times => {
  const times = Array.from({ length: passes }, () => foldPass(rows));
  return { ours: median(times.map(({ ours }) => ours)), floor: median(times.map(({ floor }) => floor)) };
};

/** Largest resident memory, MB, of a new process that folds so many enrolments. */
const memoryOf = async (rows: number): Promise<number> => {
  const program = `import { foldPass } from ${JSON.stringify(import.meta.url)};
    foldPass(${rows});
    console.log(process.resourceUsage().maxRSS);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  return Number(stdout) / 1024;
};

const thousands = (rows: number): string => (rows < 1_000_000 ? `${rows / 1000}k` : `${rows / 1_000_000}M`);

export const compileMonth: Bench = {
  name: 'compile',
  async run({ enrolments, growth, rounds }) {
    foldPass(enrolments);
    const { ours, floor } = medianPass(enrolments, rounds);
    const most = growth.at(-1) as number;
    // As many rows in all for each size, so that each median is worth the same.
    const microseconds = growth.map(
      (rows) => (medianPass(rows, Math.min(rounds, Math.ceil(most / rounds / rows) + 2)).ours / rows) * 1000,
    );
    const memory = await memoryOf(most);
    return [
      againstFloor(`compile ${thousands(enrolments)} enrolments`, ours, floor, 1.5, 'ms'),
      againstFloor(
        `an enrolment among ${growth.map(thousands).join(', ')}: dearest ÷ cheapest`,
        Math.max(...microseconds),
        Math.min(...microseconds),
        1.2,
        'µs',
      ),
      atMost(`memory of folding ${thousands(most)} enrolments`, memory, 150, 'MB'),
    ];
  },
};
