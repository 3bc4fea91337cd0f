/**
 * One queue in virtual time. Every call of an action to a service waits in it for as long as is drawn for that call
 * (calls.ts); whichever is due first is let go, and everything that follows from its answer runs before the next one. So
 * what meets what follows from the seed alone, and one action more or less moves no other.
 */
import type { Action, Ended, Gate } from './action.ts';
import { Calls, type Rules } from './calls.ts';
import { goByTimeOf, turnOfTheLoop } from './clock.ts';
import { Queue } from './queue.ts';
import { randomOf } from './random.ts';
import { paceOf, timeLimit } from './ways.ts';

export class Scheduler {
  readonly #rules: Rules;
  readonly #queue = new Queue();
  readonly #backToRealTime: () => void;
  #held: Promise<unknown> | undefined;
  #now: number;
  #current: Action | undefined;
  readonly #calls: Calls;
  /** No faults any more, and short ways. */
  isQuiet = false;
  isStopped = false;

  constructor(rules: Rules) {
    this.#rules = rules;
    this.#now = rules.begin;
    this.#calls = new Calls(rules, this);
    const outside = randomOf(`${rules.seed}/outside`);
    this.#backToRealTime = goByTimeOf({
      now: () => Math.floor(this.#now),
      later: (milliseconds, run) => {
        if (this.#current) this.#current.timers++;
        this.at(this.#now + milliseconds, run, this.#current);
      },
      random: () => (this.#current?.jitter ?? outside).next(),
    });
  }

  get now(): number {
    return this.#now;
  }

  /** Calls let go. */
  get steps(): number {
    return this.#calls.steps;
  }

  gateOf(action: Action): Gate {
    return this.#calls.gateOf(action);
  }

  /** The action whose call is being let go. */
  get current(): Action | undefined {
    return this.#current;
  }

  at(at: number, run: () => void, action?: Action): void {
    if (this.isStopped) return;
    this.#queue.add({ at, run, ...(action && { action }) });
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.at(this.#now + milliseconds, resolve));
  }

  /** Nothing happens until it is done: for what takes the machine's time and not the city's. */
  hold<R>(work: Promise<R>): Promise<R> {
    const done = work.then(
      () => undefined,
      () => undefined,
    );
    const held = Promise.all([this.#held, done]).then(() => {
      if (this.#held === held) this.#held = undefined;
    });
    this.#held = held;
    return work;
  }

  /** Until nothing is left to happen. */
  async run(): Promise<void> {
    for (let entry = this.#queue.next(); entry; entry = this.#queue.next()) {
      this.#now = Math.max(this.#now, entry.at);
      this.#current = entry.action;
      const { action } = entry;
      const before = action && action.calls + action.timers;
      entry.run();
      await turnOfTheLoop();
      if (action?.takesTurns)
        while (!action.isDone && action.waiting === 0 && action.calls + action.timers === before)
          await turnOfTheLoop();
      this.#current = undefined;
      // Real work, for which virtual time stands still.
      for (; this.#held; await turnOfTheLoop()) await this.#held;
    }
  }

  /** Whatever else was to happen. */
  stop(): void {
    this.#queue.clear();
    this.isStopped = true;
  }

  /** For the laws at rest, which look at the clock too, it is virtual still. */
  end(): void {
    this.#backToRealTime();
  }

  /** Answers how it ended, whatever becomes of it. */
  start<R>(
    id: string,
    isJob: boolean,
    work: (action: Action) => Promise<R>,
    takesTurns = false,
  ): Promise<Ended<R>> {
    return new Promise((resolve) => {
      const end = (ended: Ended<R>): void => {
        if (action.isDone) return;
        action.isDone = true;
        resolve(ended);
      };
      const action: Action = {
        id,
        isJob,
        startedAt: this.#now,
        pace: paceOf(this.#rules.seed, id, this.#rules.conditions),
        jitter: randomOf(`${this.#rules.seed}/${id}/jitter`),
        takesTurns,
        calls: 0,
        waiting: 0,
        timers: 0,
        answeredAt: new Map(),
        met: [],
        isDead: false,
        diedAt: undefined,
        isDone: false,
        thawsAt: undefined,
        die: () => {
          action.isDead = true;
          action.diedAt = this.#now;
          end({ how: 'died' });
        },
      };
      this.at(this.#now + timeLimit({ isJob }), () => {
        if (action.isDone) return;
        this.#rules.say(`${id} is cut off by its time limit`);
        action.die();
      });
      const before = this.#current;
      this.#current = action;
      work(action).then(
        (value) => end({ how: 'answered', value }),
        (error: unknown) => end({ how: 'failed', error }),
      );
      this.#current = before;
    });
  }
}
