/**
 * Waiting between tries. `PAUSE_FACTOR` is how long it takes against what the code says: 1 unless it is set,
 * which only tests do that break every call, so that they see the same tries in the same order, sooner.
 */
import { setTimeout as sleep } from 'node:timers/promises';

export const pauseFactor = Number(process.env.PAUSE_FACTOR ?? 1);

export const pause = (milliseconds: number): Promise<void> => sleep(milliseconds * pauseFactor);
