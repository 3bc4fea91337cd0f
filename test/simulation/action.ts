/** What somebody does, from its first call of a service to its end, and how it ended. */
import type { Call, Fault } from './faults.ts';
import type { Random } from './random.ts';

export type Action = {
  /** Names it in the story; everything it draws is drawn under this name. */
  readonly id: string;
  readonly isJob: boolean;
  readonly startedAt: number;
  /** How many times as long as usual its calls take. */
  readonly pace: number;
  readonly jitter: Random;
  /** Reads files, for which the machine takes turns of its own: time stands still until it goes on. */
  readonly takesTurns: boolean;
  /** Calls it has made, those of them that wait, and timers it has set. */
  calls: number;
  waiting: number;
  timers: number;
  /** When it last had an answer of a kind of call. */
  readonly answeredAt: Map<string, number>;
  readonly met: Fault[];
  isDead: boolean;
  diedAt: number | undefined;
  isDone: boolean;
  /** Instant at which its container goes on after its answer. */
  thawsAt: number | undefined;
  readonly die: () => void;
};

/** Lets a call wait for its turn. @param effect `half`: of a batch only a part */
export type Gate = <R>(call: Call, effect: (half: boolean) => R) => Promise<R>;

export type Ended<R> =
  | { readonly how: 'answered'; readonly value: R }
  | { readonly how: 'failed'; readonly error: unknown }
  | { readonly how: 'died' };
