import { setTimeout as sleep } from 'node:timers/promises';
import { longestWait } from './patience.ts';

/** Asks again until the answer satisfies, or nobody would wait any longer; the last answer either way. */
export async function until<T>(ask: () => Promise<T> | T, satisfied: (answer: T) => boolean): Promise<T> {
  const given = performance.now() + longestWait;
  for (;;) {
    const answer = await ask();
    if (satisfied(answer) || performance.now() > given) return answer;
    await sleep(20);
  }
}
