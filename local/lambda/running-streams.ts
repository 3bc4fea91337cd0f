/** What can be asked of streams while they run. */

export type Streams = {
  /** Look now: something was written. */
  wake: () => void;
  /** Holds deliveries back; resolves when none is under way. */
  pause: (paused: boolean) => Promise<void>;
  isPaused: () => boolean;
  /** The next `count` delivered records come a second time, as after a lost checkpoint. */
  duplicate: (count: number) => void;
  /** Goes back `count` records: late repetition of what was done long ago. */
  rewind: (count: number) => Promise<void>;
  /** Records written and not yet delivered. */
  lag: () => Promise<number>;
  /** Resolves when what is being delivered has been; at once when nothing is. */
  rest: () => Promise<void>;
  close: () => Promise<void>;
};
