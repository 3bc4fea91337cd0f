/**
 * Runs one function of the add-on: gives it to a worker, answers what the emulated services ask, passes
 * operations and effects on as they come, and ends the run at Google's time limit.
 */
import { randomUUID } from 'node:crypto';
import { MessageChannel } from 'node:worker_threads';
import { answer } from './answers.ts';
import type { Cost } from './meter.ts';
import type { Effect, Operation } from './operations.ts';
import { limitOf, type Outcome, type Run } from './run-limit.ts';
import { keepWorker, takeWorker } from './warm-workers.ts';
import type { Execution, Finished } from './worker.ts';

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
