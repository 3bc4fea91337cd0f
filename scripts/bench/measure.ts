/**
 * Medians of two kinds of work measured in turn, so that a busy moment of the machine meets both. Work that
 * only computes is measured by the processor time of its thread, which other programs do not lengthen.
 */
type Work = () => unknown;
export type Clock = () => number;

/** Milliseconds this thread has computed. */
export const threadClock: Clock = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
export const wallClock: Clock = () => performance.now();

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
};

/** The smallest value that so large a share (0 to 1) does not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] as number;
};

/** Milliseconds until what the work answers has come. */
export const timed = async (work: Work, clock: Clock): Promise<number> => {
  const began = clock();
  await work();
  return clock() - began;
};

export type Times = { readonly ours: number; readonly floor: number };

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Processor time, ms, below which a system that counts in steps of ten milliseconds may not have moved at all. */
const leastComputed = 50;

/**
 * Milliseconds of each after warming both up: the median by the wall, where others may be in the way; the
 * mean of processor time, which some systems count in steps of several milliseconds: of more rounds where these are short.
 */
export const compareWork = async (
  work: {
    readonly ours: Work;
    readonly floor?: Work /** What a round needs anew. */;
    readonly prepare?: Work;
  },
  { clock, rounds, warmUps = 3 }: { clock: Clock; rounds: number; warmUps?: number },
): Promise<Times> => {
  const times = { ours: [] as number[], floor: [] as number[] };
  const isCoarse = (round: number): boolean =>
    clock === threadClock &&
    round < rounds * 50 &&
    Math.min(sum(times.ours), work.floor ? sum(times.floor) : Infinity) < leastComputed;
  for (let round = -warmUps; round < rounds || isCoarse(round); round++) {
    await work.prepare?.();
    const floor = work.floor ? await timed(work.floor, clock) : 0;
    const ours = await timed(work.ours, clock);
    if (round < 0) continue;
    times.floor.push(floor);
    times.ours.push(ours);
  }
  const typical = clock === threadClock ? mean : median;
  return { ours: typical(times.ours), floor: typical(times.floor) };
};
