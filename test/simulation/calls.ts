/**
 * Calls of actions to services: each waits for its turn, and is then answered, meets what is drawn for it, or is as late
 * as what a dead process had under way, or a frozen one.
 */
import type { Action, Gate } from './action.ts';
import type { Conditions } from './conditions.ts';
import { type Call, type Fault, failure, faultOf, faultTexts } from './faults.ts';
import { randomOf } from './random.ts';
import { longestWay, thawOf, wayOf } from './ways.ts';

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

type Time = {
  readonly now: number;
  readonly isQuiet: boolean;
  readonly at: (at: number, run: () => void, action?: Action) => void;
};
type Waiting<R> = {
  readonly action: Action;
  readonly n: number;
  readonly call: Call;
  /** @param half of a batch only a part */
  readonly effect: (half: boolean) => R;
  readonly resolve: (value: R) => void;
  readonly reject: (error: unknown) => void;
};

const mostFaults = 2;

const never = new Promise<never>(() => {});

export class Calls {
  readonly #rules: Rules;
  readonly #time: Time;
  /** Those let go. */
  steps = 0;

  constructor(rules: Rules, time: Time) {
    this.#rules = rules;
    this.#time = time;
  }

  readonly gateOf =
    (action: Action): Gate =>
    <R>(call: Call, effect: (half: boolean) => R): Promise<R> => {
      if (action.isDead) return never;
      const n = ++action.calls;
      action.waiting++;
      return new Promise((resolve, reject) => {
        const due = this.#time.now + wayOf(this.#rules.seed, action, n, this.#time.isQuiet);
        const waiting: Waiting<R> = { action, n, call, effect, resolve, reject };
        this.#time.at(due, () => this.#letGo(waiting), action);
      });
    };

  #letGo<R>(waiting: Waiting<R>): void {
    const { action, n, call, effect } = waiting;
    if (this.#isFrozen(action)) {
      if (Number.isFinite(action.thawsAt))
        this.#time.at(action.thawsAt ?? 0, () => this.#letGo(waiting), action);
      return;
    }
    this.steps++;
    action.waiting--;
    if (action.isDead) {
      // On its way when the action died: whether it arrives is drawn too.
      const isUnderWay = this.#time.now <= (action.diedAt ?? 0) + longestWay;
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
    action.thawsAt ??= thawOf(this.#rules.seed, action, this.#time.now) ?? Number.POSITIVE_INFINITY;
    return action.thawsAt > this.#time.now;
  }

  #faultOf({ action, n, call }: Pick<Waiting<unknown>, 'action' | 'n' | 'call'>): Fault | undefined {
    const { seed, conditions, faults, spared } = this.#rules;
    if (!faults || this.#time.isQuiet || action.met.length >= mostFaults) return undefined;
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
    this.#time.at(this.#time.now + late, () => {
      this.#rules.say(`${told} arrives`);
      this.#try(() => effect(false));
    });
  }

  #answer<R>({ action, call, effect, resolve, reject }: Waiting<R>, half = false): void {
    action.answeredAt.set(call.name, this.#time.now);
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
