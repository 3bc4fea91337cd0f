/** Medians of two kinds of work measured in turn, so that a busy moment of the machine meets both. */
type Work = () => unknown;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
};

/** Milliseconds, after what the work answers has come. */
export const timed = async (work: Work): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const warmUps = 3;

/** Median milliseconds of each after warming both up. */
export const compareWork = async (
  ours: Work,
  floor: Work,
  rounds: number,
): Promise<{ readonly ours: number; readonly floor: number }> => {
  const times = { ours: [] as number[], floor: [] as number[] };
  for (let round = -warmUps; round < rounds; round++) {
    const floorTime = await timed(floor);
    const oursTime = await timed(ours);
    if (round < 0) continue;
    times.floor.push(floorTime);
    times.ours.push(oursTime);
  }
  return { ours: median(times.ours), floor: median(times.floor) };
};
