/** Steps with a name and a time; the first thing that is not as it should be ends the story. */
export type Step = {
  readonly name: string;
  readonly ms: number;
  readonly ok: boolean;
  readonly said: string;
};

export class NotAsItShouldBe extends Error {}

export const must = (holds: unknown, what: string): void => {
  if (!holds) throw new NotAsItShouldBe(what);
};

export const equal = (found: unknown, wanted: unknown, what: string): void =>
  must(
    JSON.stringify(found) === JSON.stringify(wanted),
    `${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`,
  );

export const createSteps = (tell: (line: string) => void) => {
  const steps: Step[] = [];
  /** Runs a step; its answer is a short sentence for the table. */
  const step = async (name: string, act: () => Promise<string>): Promise<void> => {
    const began = performance.now();
    const done = (ok: boolean, said: string) => {
      const ms = Math.round(performance.now() - began);
      steps.push({ name, ms, ok, said });
      tell(`${ok ? '✓' : '✗'} ${name}  ${said}  (${ms} ms)`);
    };
    try {
      done(true, await act());
    } catch (error) {
      done(false, error instanceof Error ? error.message : String(error));
      throw error;
    }
  };
  return { steps, step };
};
