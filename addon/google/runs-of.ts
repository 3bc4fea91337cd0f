/** First positions and lengths of runs of equal numbers. */
export const runsOf = (numbers: readonly number[]): { at: number; length: number; value: number }[] => {
  const runs: { at: number; length: number; value: number }[] = [];
  numbers.forEach((value, at) => {
    const last = runs[runs.length - 1];
    if (last?.value === value) last.length += 1;
    else runs.push({ at, length: 1, value });
  });
  return runs;
};
