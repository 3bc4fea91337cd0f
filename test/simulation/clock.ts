/**
 * Virtual time in place of the machine's: `Date`, timers and `Math.random` of the whole process, which therefore does
 * nothing else. What the product waits for is put into the scheduler's queue.
 */
type Started = { readonly due: () => void; readonly milliseconds: number; stopped: boolean };
type Host = {
  readonly now: () => number;
  readonly later: (milliseconds: number, run: () => void) => void;
  readonly random: () => number;
};

export const RealDate = Date;
/** Work of the event loop that has not been replaced: all that was ready has run when it comes. */
export const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => realImmediate(resolve));
const realImmediate = setImmediate;

let host: Host | undefined;
const inForce = (): Host => {
  if (!host) throw new Error('no virtual time yet');
  return host;
};

class VirtualDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    super(...((given.length ? given : [inForce().now()]) as [number]));
  }
  static override now(): number {
    return inForce().now();
  }
}

const startTimer = (due: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) => {
  const timer: Started = { due: () => due(...given), milliseconds, stopped: false };
  inForce().later(milliseconds, () => {
    if (!timer.stopped) timer.due();
  });
  return Object.assign(timer, { unref: () => timer, ref: () => timer });
};
const stopTimer = (timer: Started | undefined): void => {
  if (timer) timer.stopped = true;
};

/** @returns what puts the machine's own time back */
export const goByTimeOf = (given: Host): (() => void) => {
  host = given;
  const { setTimeout, clearTimeout } = globalThis;
  const { random } = Math;
  Object.assign(globalThis, { Date: VirtualDate, setTimeout: startTimer, clearTimeout: stopTimer });
  Math.random = given.random;
  return () => {
    Object.assign(globalThis, { Date: RealDate, setTimeout, clearTimeout });
    Math.random = random;
  };
};
