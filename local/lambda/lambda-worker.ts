/**
 * Runs inside a worker thread: one function, one event at a time, as Lambda runs it. The programme's time
 * replaces the machine's before the function's code is loaded, so that product code needs no clock of ours.
 */
import { parentPort, workerData } from 'node:worker_threads';

export type WorkerStart = {
  file: string;
  handler: string;
  functionName: string;
  functionArn: string;
  memory: number;
  /** Clock.shared */
  clock: SharedArrayBuffer;
};

export type WorkerCall = { requestId: string; event: unknown; deadline: number };
export type WorkerError = { errorType: string; errorMessage: string; trace: string[] };
export type WorkerAnswer =
  | { kind: 'ready'; milliseconds: number }
  | { kind: 'answer'; requestId: string; result: string }
  | { kind: 'error'; requestId: string; error: WorkerError };

const start = workerData as WorkerStart;
const port = parentPort;
if (!port) throw new Error('lambda-worker runs in a worker thread');
const answer = (message: WorkerAnswer): void => port.postMessage(message);

const RealDate = Date;
const offset = new Float64Array(start.clock);
const programmeNow = (): number => RealDate.now() + (offset[0] ?? 0);

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [programmeNow()] : args, newTarget),
  // Date() without new is text
  apply: () => new RealDate(programmeNow()).toString(),
  get: (target, property, receiver) =>
    property === 'now' ? programmeNow : Reflect.get(target, property, receiver),
});

// Some libraries make a new date of an old one's constructor.
Object.defineProperty(RealDate.prototype, 'constructor', { value: globalThis.Date });

const began = performance.now();
const module_ = (await import(start.file)) as Record<string, unknown>;
const handler = module_[start.handler];
if (typeof handler !== 'function') {
  throw Object.assign(new Error(`${start.handler} is undefined or not exported`), {
    name: 'Runtime.HandlerNotFound',
  });
}

port.on('message', async ({ requestId, event, deadline }: WorkerCall) => {
  const context = {
    callbackWaitsForEmptyEventLoop: false,
    functionName: start.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: start.functionArn,
    memoryLimitInMB: String(start.memory),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${start.functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - RealDate.now()),
  };
  try {
    const result = await handler(event, context);
    answer({ kind: 'answer', requestId, result: JSON.stringify(result ?? null) });
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    console.error(`${requestId}\tERROR\t${error.stack ?? error.message}`);
    const trace = error.stack?.split('\n') ?? [];
    answer({
      kind: 'error',
      requestId,
      error: { errorType: error.name, errorMessage: error.message, trace },
    });
  }
});

answer({ kind: 'ready', milliseconds: performance.now() - began });
