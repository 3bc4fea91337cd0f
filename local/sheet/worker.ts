/**
 * Executions of the add-on, one after another: each in a fresh `vm` context, as Google begins every run
 * with fresh globals. The context holds the language and the Apps Script globals, nothing of Node or the
 * web. Services run inside it and reach out through `bridge`, synchronously: what the worker cannot do
 * itself it asks of the main thread and sleeps until the answer is there.
 */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import vm from 'node:vm';
import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Bridge } from './execution.ts';

export type Execution = {
  code: string;
  services: string;
  setting: string;
  snapshot: Uint8Array | string;
  fn: string;
  args: string;
  wantSnapshot: boolean;
  port: MessagePort;
  /** Int32: 0 while the main thread works on an answer, 1 when it is there. */
  signal: SharedArrayBuffer;
};

type Handler = (request: never) => unknown;

/** Told to the main thread, not waited for. */
const reports = new Set(['effect', 'operations', 'log']);

const handlers: Record<string, Handler> = {
  'base64-of-text': (text: string) => Buffer.from(text, 'utf8').toString('base64'),
  'base64-of-bytes': (bytes: number[]) => Buffer.from(bytes).toString('base64'),
  'bytes-of-base64': (base64: string) => [...Buffer.from(base64, 'base64')],
  'text-of-base64': (base64: string) => Buffer.from(base64, 'base64').toString('utf8'),
  gzip: (base64: string) => gzipSync(Buffer.from(base64, 'base64')).toString('base64'),
  ungzip: (base64: string) => gunzipSync(Buffer.from(base64, 'base64')).toString('base64'),
  digest: ({ algorithm, base64 }: { algorithm: string; base64: string }) => [
    ...createHash(algorithm).update(Buffer.from(base64, 'base64')).digest(),
  ],
  hmac: ({ base64, key }: { base64: string; key: string }) => [
    ...createHmac('sha256', Buffer.from(key, 'base64')).update(Buffer.from(base64, 'base64')).digest(),
  ],
  uuid: () => randomUUID(),
  sleep: (milliseconds: number) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    return null;
  },
};

function askMainThread({ port, signal }: Execution, name: string, json: string): string {
  const answered = new Int32Array(signal);
  Atomics.store(answered, 0, 0);
  port.postMessage({ name, json });
  // Woken is not answered: the main thread stores, then wakes, and whoever has seen the one may be asking again before the other.
  while (Atomics.load(answered, 0) === 0) Atomics.wait(answered, 0, 0);
  const received = receiveMessageOnPort(port) as { message: string } | undefined;
  if (!received) throw new Error('the runner gave no answer');
  return received.message;
}

function ask(execution: Execution, name: string, json: string): string {
  if (reports.has(name)) {
    execution.port.postMessage({ name, json });
    return '{}';
  }
  const handler = handlers[name];
  if (!handler) return askMainThread(execution, name, json);
  try {
    return JSON.stringify({ value: handler(JSON.parse(json) as never) });
  } catch (error) {
    return JSON.stringify({ error: (error as Error).message });
  }
}

const compiled = new Map<string, { readonly text: string; readonly script: vm.Script }>();

/** Compiled once for all executions: the add-on takes longer to compile than most of its commands to run. */
function scriptOf(filename: string, text: string): vm.Script {
  const known = compiled.get(filename);
  if (known?.text === text) return known.script;
  const script = new vm.Script(text, { filename });
  compiled.set(filename, { text, script });
  return script;
}

const absentOnGoogle = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];

function freshContext(services: string): vm.Context {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: true, wasm: false } });
  for (const name of absentOnGoogle) vm.runInContext(`delete globalThis.${name}`, context);
  scriptOf('apps-script-services.js', services).runInContext(context);
  return context;
}

type Install = (bridge: Bridge, setting: string, snapshot: string) => Started;
type Started = { run(name: string, args: string): string; finish(wantSnapshot: boolean): string };

export type Finished = { value?: string; error?: { message: string; stack: string }; finished: string };

function perform(execution: Execution, bridge: Bridge): Finished {
  const { code, services, setting, snapshot, fn, args, wantSnapshot } = execution;
  const context = freshContext(services);
  const install = vm.runInContext(
    'const given = install; delete globalThis.install; given',
    context,
  ) as Install;
  const text = typeof snapshot === 'string' ? snapshot : new TextDecoder().decode(snapshot);
  const started = install(bridge, setting, text);
  try {
    scriptOf('code.js', code).runInContext(context);
    const value = started.run(fn, args);
    return { value, finished: started.finish(wantSnapshot) };
  } catch (thrown) {
    const { message = String(thrown), stack = '' } = (thrown ?? {}) as Partial<Error>;
    return { error: { message, stack }, finished: started.finish(wantSnapshot) };
  }
}

parentPort?.on('message', (execution: Execution) => {
  let isOver = false;
  const bridge: Bridge = (name, json) => {
    // A promise that a script left behind would go on in the next execution's time.
    if (isOver) throw new Error('the execution is over');
    return ask(execution, name, json);
  };
  const finished = perform(execution, bridge);
  isOver = true;
  // Not as JSON: the workbook in it is JSON already, and large.
  execution.port.postMessage({ name: 'finished', finished });
  execution.port.close();
});
