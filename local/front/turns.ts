/**
 * Requests in the order they came, a few at a time. Each function has workers of its own; left to them, the processor
 * is divided among functions and not among people, and who submits waits while others look up page after page.
 */
import { availableParallelism } from 'node:os';

/** More at once would only take the cores from each other; fewer would leave them idle while the engine answers. */
const most = Math.max(4, 2 * availableParallelism());

export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

export const createTurns = (atOnce = most): Turns => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < atOnce) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
};
