/** The runs as `shared/form/printable-characters.ts` keeps them: hexadecimal, apart by blanks, in lines. */
import type { Run } from './read-runs.ts';

const lineLength = 100;

export const textOfRuns = (runs: readonly Run[]): string => {
  const lines: string[] = [''];
  for (const [first, last] of runs) {
    const run = first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`;
    const line = lines.at(-1) as string;
    if (line.length + run.length < lineLength) lines[lines.length - 1] = line ? `${line} ${run}` : run;
    else lines.push(run);
  }
  return lines.join('\n');
};
