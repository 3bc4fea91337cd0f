/**
 * Lets requests that run at the same time go on one call at a time, in an order that is given: each stops at
 * the turnstile before and after every call of a service, and the next turn says which of the waiting ones goes.
 * The order belongs to the two requests alone, so a story stays the same when what came before is left out.
 */
export type Turnstile = {
  readonly stop: () => Promise<void>;
  /** Runs until the work is done. @param turns which of those waiting goes next; the first when there are none left */
  readonly letThrough: <R>(work: Promise<R>, turns: readonly number[]) => Promise<R>;
};

export const createTurnstile = (): Turnstile => {
  const waiting: (() => void)[] = [];
  let isOpen = true;
  return {
    stop: () => (isOpen ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    async letThrough(work, turns) {
      let isDone = false;
      const done = work.finally(() => {
        isDone = true;
      });
      isOpen = false;
      for (let turn = 0; !isDone; ) {
        // Everybody runs until they stop again.
        await new Promise(setImmediate);
        const [next] = waiting.splice((turns[turn] ?? 0) % Math.max(1, waiting.length), 1);
        if (next) turn += 1;
        next?.();
      }
      isOpen = true;
      return done;
    },
  };
};
