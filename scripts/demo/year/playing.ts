/** What the acts of the year are played with. */
import type { createSteps } from '../steps.ts';

export type Playing = Pick<ReturnType<typeof createSteps>, 'step'> & {
  /** Lays a file where whoever runs the demo can open it. */
  readonly keep: (file: string, bytes: Uint8Array) => void;
};
