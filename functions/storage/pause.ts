import { pause } from '../common/pause.ts';

/** Waits before the next try. @param attempt tries so far, from 1 */
export type Pause = (attempt: number) => Promise<void>;

/** Random, so that two that have met do not meet again, and twice as long each time. @param unit milliseconds */
export const growingPause =
  (unit: number): Pause =>
  (attempt) =>
    pause(Math.random() * unit * 2 ** attempt);
