/**
 * Lambda functions in worker threads: their own environment and nothing else, the template's timeout and
 * memory, at most two at once and a queue. Threads divide memory, clock and crashes, not security.
 */
import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { stripWorker } from '../strip-worker.ts';
import type { WorkerAnswer, WorkerCall, WorkerError, WorkerStart } from './lambda-worker.ts';

export type LambdaSettings = WorkerStart & {
  /** The construct's name, such as `submit-form`. */
  title: string;
  /** Seconds. */
  timeout: number;
  /** How many times longer than on Lambda loading and running may take; 1 unless said. */
  patience?: number;
  environment: Record<string, string>;
  log: (text: string) => void;
};

export type Invocation =
  | { ok: true; result: unknown; payload: string; milliseconds: number }
  | { ok: false; error: WorkerError; milliseconds: number };

export type Lambda = {
  title: string;
  arn: string;
  invoke: (event: unknown) => Promise<Invocation>;
  /** Ends one worker as a crash would; its invocation fails with Runtime.ExitError. */
  kill: (workerId: string) => void;
  close: () => Promise<void>;
};

const script = await stripWorker(new URL('./lambda-worker.ts', import.meta.url));

/** More would only share the two cores of a small machine, and a gigabyte of memory. */
const mostWorkers = 2;

type Running = {
  id: string;
  worker: Worker;
  ready: Promise<void>;
  /** Settles the invocation under way. */
  settle: ((answer: WorkerAnswer | { kind: 'gone'; error: WorkerError }) => void) | undefined;
};

export function createLambda(settings: LambdaSettings): Lambda {
  const workers = new Map<string, Running>();
  const idle: Running[] = [];
  const waiting: ((running: Running | undefined) => void)[] = [];
  let closed = false;

  function startWorker(): Running {
    const id = randomUUID();
    const {
      title: _title,
      timeout: _timeout,
      patience: _patience,
      environment,
      log,
      ...workerData
    } = settings;
    const worker = new Worker(script, {
      workerData,
      env: { ...environment, AWS_SESSION_TOKEN: id },
      // A young generation that fits into V8's leeway at the limit: a larger one, moved at once, ends the whole process.
      resourceLimits: { maxOldGenerationSizeMb: settings.memory, maxYoungGenerationSizeMb: 8 },
      stdout: true,
      stderr: true,
      execArgv: [],
    });
    worker.stdout.on('data', (chunk: Buffer) => log(chunk.toString()));
    worker.stderr.on('data', (chunk: Buffer) => log(chunk.toString()));
    let markReady: () => void = () => {};
    const running: Running = {
      id,
      worker,
      ready: new Promise((resolve) => {
        markReady = resolve;
      }),
      settle: undefined,
    };
    let failure: WorkerError | undefined;
    worker.on('message', (message: WorkerAnswer) => {
      if (message.kind === 'ready') markReady();
      else running.settle?.(message);
    });
    worker.on('error', (error: Error & { code?: string }) => {
      const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      failure = {
        errorType: outOfMemory
          ? 'Runtime.OutOfMemory'
          : error.name === 'Error'
            ? 'Runtime.ExitError'
            : error.name,
        errorMessage: error.message,
        trace: error.stack?.split('\n') ?? [],
      };
      log(`${error.stack ?? error.message}\n`);
    });
    worker.on('exit', (code) => {
      workers.delete(id);
      const index = idle.indexOf(running);
      if (index >= 0) idle.splice(index, 1);
      running.settle?.({
        kind: 'gone',
        error: failure ?? {
          errorType: 'Runtime.ExitError',
          errorMessage: `Runtime exited with error: exit status ${code}`,
          trace: [],
        },
      });
    });
    workers.set(id, running);
    return running;
  }

  async function takeWorker(): Promise<Running | undefined> {
    const free = idle.pop();
    if (free) return free;
    if (workers.size < mostWorkers) return startWorker();
    return new Promise((resolve) => waiting.push(resolve));
  }

  function release(running: Running): void {
    const alive = workers.has(running.id);
    const next = waiting.shift();
    if (next) next(alive ? running : startWorker());
    else if (alive) idle.push(running);
  }

  async function invoke(event: unknown): Promise<Invocation> {
    if (closed) return failed('Runtime.Closed', 'the runner is shutting down', 0);
    const running = await takeWorker();
    if (!running) return failed('Runtime.Closed', 'the runner is shutting down', 0);
    const requestId = randomUUID();
    const began = performance.now();
    const { patience = 1 } = settings;
    const timeout = settings.timeout * 1_000 * patience;
    const outcome = await new Promise<WorkerAnswer | { kind: 'gone'; error: WorkerError }>((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      running.settle = (answer) => {
        clearTimeout(timer);
        running.settle = undefined;
        resolve(answer);
      };
      // Lambda's own limit for loading the code is ten seconds; the timeout counts from there.
      timer = setTimeout(() => expire(running, requestId), 10_000 * patience + timeout);
      void running.ready.then(() => {
        if (!running.settle) return;
        clearTimeout(timer);
        timer = setTimeout(() => expire(running, requestId), timeout);
        const call: WorkerCall = { requestId, event, deadline: Date.now() + timeout };
        running.worker.postMessage(call);
      });
    });
    const milliseconds = performance.now() - began;
    settings.log(`REPORT RequestId: ${requestId} Duration: ${milliseconds.toFixed(1)} ms ${outcome.kind}\n`);
    if (!closed) release(running);
    if (outcome.kind === 'answer') {
      return { ok: true, result: JSON.parse(outcome.result), payload: outcome.result, milliseconds };
    }
    return { ok: false, error: 'error' in outcome ? outcome.error : exitError, milliseconds };
  }

  function expire(running: Running, requestId: string): void {
    workers.delete(running.id);
    void running.worker.terminate();
    const message = `${requestId} Task timed out after ${settings.timeout.toFixed(2)} seconds`;
    settings.log(`${message}\n`);
    running.settle?.({
      kind: 'gone',
      error: { errorType: 'Sandbox.Timedout', errorMessage: message, trace: [] },
    });
  }

  return {
    title: settings.title,
    arn: settings.functionArn,
    invoke,
    kill: (workerId) => void workers.get(workerId)?.worker.terminate(),
    async close() {
      closed = true;
      for (const resolve of waiting.splice(0)) resolve(undefined);
      await Promise.all([...workers.values()].map(({ worker }) => worker.terminate()));
    },
  };
}

const exitError: WorkerError = { errorType: 'Runtime.ExitError', errorMessage: 'Runtime exited', trace: [] };

const failed = (errorType: string, errorMessage: string, milliseconds: number): Invocation => ({
  ok: false,
  error: { errorType, errorMessage, trace: [] },
  milliseconds,
});
