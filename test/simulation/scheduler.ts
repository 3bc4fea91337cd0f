/**
 * One queue in virtual time. Every call of an action to a service waits in it for as long as is drawn for that call;
 * whichever is due first is let go, and everything that follows from its answer runs before the next one. So what meets
 * what follows from the seed alone, and one action more or less moves no other.
 */
import type { Action, Ended, Gate } from './action.ts';
import { goByTimeOf, turnOfTheLoop } from './clock.ts';
import type { Conditions } from './conditions.ts';
import { type Call, type Fault, failure, faultOf, faultTexts } from './faults.ts';
import { Queue } from './queue.ts';
import { randomOf } from './random.ts';
import { longestWay, paceOf, thawOf, timeLimit, wayOf } from './ways.ts';

type Waiting<R> = {
  readonly action: Action;
  readonly n: number;
  readonly call: Call;
  /** @param half of a batch only a part */
  readonly effect: (half: boolean) => R;
  readonly resolve: (value: R) => void;
  readonly reject: (error: unknown) => void;
};
export type Rules = {
  readonly seed: string;
  readonly begin: number;
  readonly conditions: Conditions;
  /** None, if false. */
  readonly faults: boolean;
  /** Faults that are left out, as `action 2`. */
  readonly spared: ReadonlySet<string>;
  readonly say: (line: string) => void;
  /** Told of every fault, as `action 2`. */
  readonly met: (fault: string) => void;
  /** An error that no service gives is the simulation's own. */
  readonly broken: (told: string) => void;
};

const mostFaults = 2;

const never = new Promise<never>(() => {});

export class Scheduler {
  readonly #rules: Rules;
  readonly #queue = new Queue();
  readonly #backToRealTime: () => void;
  #held: Promise<unknown> | undefined;
  #now: number;
  #current: Action | undefined;
  /** Calls let go. */
  steps = 0;
  /** No faults any more, and short ways. */
  isQuiet = false;
  isStopped = false;

  constructor(rules: Rules) {
    this.#rules = rules;
    this.#now = rules.begin;
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

  readonly gateOf =
    (action: Action): Gate =>
    <R>(call: Call, effect: (half: boolean) => R): Promise<R> => {
      if (action.isDead) return never;
      const n = ++action.calls;
      action.waiting++;
      return new Promise((resolve, reject) => {
        const due = this.#now + wayOf(this.#rules.seed, action, n, this.isQuiet);
        const waiting: Waiting<R> = { action, n, call, effect, resolve, reject };
        this.at(due, () => this.#letGo(waiting), action);
      });
    };

  #letGo<R>(waiting: Waiting<R>): void {
    const { action, n, call, effect } = waiting;
    if (this.#isFrozen(action)) {
      if (Number.isFinite(action.thawsAt)) this.at(action.thawsAt ?? 0, () => this.#letGo(waiting), action);
      return;
    }
    this.steps++;
    action.waiting--;
    if (action.isDead) {
      // On its way when the action died: whether it arrives is drawn too.
      const isUnderWay = this.#now <= (action.diedAt ?? 0) + longestWay;
      if (call.writes && isUnderWay && randomOf(`${this.#rules.seed}/${action.id}/orphan/${n}`).chance(0.5))
        this.#try(() => effect(false));
      return;
    }
    const fault = this.#faultOf(waiting);
    if (fault) this.#meet(waiting, fault);
    else this.#answer(waiting);
  }

  /** Lambda freezes a container with its answer, whatever is still under way in it. */
  #isFrozen(action: Action): boolean {
    if (!action.isDone || action.isDead) return false;
    action.thawsAt ??= thawOf(this.#rules.seed, action, this.#now) ?? Number.POSITIVE_INFINITY;
    return action.thawsAt > this.#now;
  }

  #faultOf({ action, n, call }: Pick<Waiting<unknown>, 'action' | 'n' | 'call'>): Fault | undefined {
    const { seed, conditions, faults, spared } = this.#rules;
    if (!faults || this.isQuiet || action.met.length >= mostFaults) return undefined;
    const fault = faultOf(seed, action, n, call, conditions.chances);
    return fault && !spared.has(`${action.id} ${n}`) ? fault : undefined;
  }

  #meet<R>(waiting: Waiting<R>, fault: Fault): void {
    const { action, n, call, effect, reject } = waiting;
    const told = `${action.id}: its call ${n} (${call.name})`;
    action.met.push(fault);
    this.#rules.met(`${action.id} ${n}`);
    this.#rules.say(`${told} ${faultTexts[fault]}`);
    const hasEffect = fault === 'lost' || fault === 'sent-again';
    if (fault.startsWith('dies')) action.die();
    if (hasEffect || fault === 'dies-after') this.#try(() => effect(false));
    if (fault === 'refused') reject(failure('InternalServerError'));
    if (fault === 'throttled') reject(failure('ThrottlingException'));
    if (fault === 'lost') reject(failure('TimeoutError'));
    if (fault === 'sent-again') this.#answer(waiting);
    if (fault === 'half') this.#answer(waiting, true);
    if (fault !== 'dies-late') return;
    const late = randomOf(`${this.#rules.seed}/${action.id}/late/${n}`).next() * longestWay;
    this.at(this.#now + late, () => {
      this.#rules.say(`${told} arrives`);
      this.#try(() => effect(false));
    });
  }

  #answer<R>({ action, call, effect, resolve, reject }: Waiting<R>, half = false): void {
    action.answeredAt.set(call.name, this.#now);
    try {
      resolve(effect(half));
    } catch (error) {
      this.#look(error);
      reject(error);
    }
  }

  /** Whatever it answers, nobody hears it. */
  #try(effect: () => unknown): void {
    try {
      effect();
    } catch (error) {
      this.#look(error);
    }
  }

  #look(error: unknown): void {
    if (!(error as { $metadata?: unknown }).$metadata)
      this.#rules.broken(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
