/**
 * Runs one function of the add-on: gives it to a worker, answers what the emulated services ask, passes
 * operations and effects on as they come, and ends the run at Google's time limit.
 */
import { randomUUID } from 'node:crypto';
import { MessageChannel } from 'node:worker_threads';
import type { Manifest, Setting } from './execution.ts';
import type { KeptState, Scope } from './kept-state.ts';
import type { Cost } from './latency.ts';
import type { Dialog, DialogAnswer, Effect, Operation, Snapshot } from './operations.ts';
import { type FetchRequest, fetchFor } from './url-gate.ts';
import { keepWorker, takeWorker } from './warm-workers.ts';
import type { Execution, Finished } from './worker.ts';

export type Run = {
  code: string;
  /** The bundled services, from `build.ts`. */
  services: string;
  setting: Setting;
  /** The workbook as JSON text; kept as bytes because it may be many megabytes. */
  snapshot: Uint8Array | string;
  fn: string;
  /** JSON array. */
  args: string;
  wantSnapshot?: boolean;
  apiUrl: string;
  keptState: KeptState;
  signToken(email: string): Promise<string>;
  onOperations(operations: Operation[]): void;
  onEffect(effect: Effect): void;
  onDialog(dialog: Dialog): Promise<DialogAnswer>;
  onLog?(level: string, text: string): void;
  /** Ends the run, as when the person closes the page. */
  abort?: AbortSignal;
  limitMilliseconds?: number;
};

export type Outcome = {
  value?: unknown;
  error?: { message: string; stack: string };
  counts: Record<string, number>;
  /** Not of a run that was broken off. */
  cost?: Cost;
  snapshot: Snapshot | null;
  milliseconds: number;
};

/** Google ends an execution after six minutes and a simple trigger after thirty seconds. */
function limitOf(setting: Setting): number {
  return setting.trigger.kind === 'call' ? 360_000 : 30_000;
}

type Message = { name: string; json: string } | { name: 'finished'; finished: Finished };

export function execute(run: Run): Promise<Outcome> {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new SharedArrayBuffer(4);
  const answered = new Int32Array(signal);
  const holder = randomUUID();
  const began = performance.now();
  const execution: Execution = {
    code: run.code,
    services: run.services,
    setting: JSON.stringify(run.setting),
    snapshot: run.snapshot,
    fn: run.fn,
    args: run.args,
    wantSnapshot: run.wantSnapshot ?? false,
    port: port2,
    signal,
  };
  const worker = takeWorker();

  return new Promise((resolve) => {
    const end = (outcome: Pick<Outcome, 'value' | 'error' | 'counts' | 'cost' | 'snapshot'>) => {
      clearTimeout(timer);
      run.abort?.removeEventListener('abort', stop);
      worker.off('error', crash);
      run.keptState.releaseLocks(holder);
      port.close();
      resolve({ ...outcome, milliseconds: Math.round(performance.now() - began) });
    };
    // Whatever the script was doing, it does it no longer.
    const fail = (message: string, stack = '') => {
      void worker.terminate();
      end({ error: { message, stack }, counts: {}, snapshot: null });
    };
    const stop = () => fail('The page was closed while the script was running.');
    const timer = setTimeout(
      () => fail('Exceeded maximum execution time'),
      run.limitMilliseconds ?? limitOf(run.setting),
    );
    run.abort?.addEventListener('abort', stop);
    const crash = (error: Error) => fail(error.message, error.stack);
    worker.on('error', crash);

    port.on('message', (message: Message) => {
      if ('finished' in message) {
        const { value, error, finished } = message.finished;
        const { counts, cost, snapshot } = JSON.parse(finished) as Pick<Outcome, 'counts' | 'snapshot'> & {
          readonly cost: Cost;
        };
        const result = error ? { error } : { value: JSON.parse(value ?? 'null') as unknown };
        keepWorker(worker);
        end({ ...result, counts, cost, snapshot });
        return;
      }
      const { name } = message;
      const request = JSON.parse(message.json) as unknown;
      if (name === 'operations') run.onOperations(request as Operation[]);
      else if (name === 'effect') run.onEffect(request as Effect);
      else if (name === 'log') {
        const { level, text } = request as { level: string; text: string };
        run.onLog?.(level, text);
      } else {
        void answer(run, holder, name, request).then((reply) => {
          port.postMessage(JSON.stringify(reply));
          Atomics.store(answered, 0, 1);
          Atomics.notify(answered, 0);
        });
      }
    });
    worker.postMessage(execution, [port2]);
  });
}

type Reply = { value: unknown } | { error: string };

async function answer(run: Run, holder: string, name: string, request: unknown): Promise<Reply> {
  try {
    const value = await answers[name]?.(run, request as never, holder);
    return value === undefined ? { error: `${name} is not emulated` } : { value };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

type Answer = (run: Run, request: never, holder: string) => unknown;

const answers: Record<string, Answer> = {
  dialog: (run, dialog: Dialog) => run.onDialog(dialog),
  fetch: (run, request: FetchRequest) => fetchFor(request, whitelist(run.setting.manifest), run.apiUrl),
  'identity-token': (run) => run.signToken(run.setting.user.email),
  'read-properties': (run, scope: Scope) => run.keptState.readProperties(scope),
  'write-properties': (run, { scope, all }: { scope: Scope; all: Record<string, string> }) => {
    run.keptState.writeProperties(scope, all);
    return null;
  },
  'read-cache': (run, { scope, key }: { scope: Scope; key: string }) => run.keptState.readCache(scope, key),
  'write-cache': (run, entry: { scope: Scope; key: string; value: string | null; seconds: number }) => {
    run.keptState.writeCache(entry.scope, entry.key, entry.value, entry.seconds);
    return null;
  },
  lock: (run, { scope, milliseconds }: { scope: Scope; milliseconds: number }, holder) =>
    run.keptState.lock(scope, milliseconds, holder),
  unlock: (run, scope: Scope, holder) => {
    run.keptState.unlock(scope, holder);
    return null;
  },
};

const whitelist = (manifest: Manifest) => manifest.urlFetchWhitelist;
