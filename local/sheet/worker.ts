/**
 * One execution of the add-on: one worker thread with one fresh `vm` context, as Google begins every run
 * with fresh globals. The context holds the language and the Apps Script globals, nothing of Node or the
 * web. Services run inside it and reach out through `bridge`, synchronously: what the worker cannot do
 * itself it asks of the main thread and sleeps until the answer is there.
 */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import vm from 'node:vm';
import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Bridge } from './execution.ts';

export type WorkerData = {
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

const { code, services, setting, snapshot, fn, args, wantSnapshot, port, signal } = workerData as WorkerData;
const answered = new Int32Array(signal);

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

function askMainThread(name: string, json: string): string {
  Atomics.store(answered, 0, 0);
  port.postMessage({ name, json });
  Atomics.wait(answered, 0, 0);
  const received = receiveMessageOnPort(port) as { message: string } | undefined;
  if (!received) throw new Error('the runner gave no answer');
  return received.message;
}

const bridge: Bridge = (name, json) => {
  if (reports.has(name)) {
    port.postMessage({ name, json });
    return '{}';
  }
  const handler = handlers[name];
  if (!handler) return askMainThread(name, json);
  try {
    return JSON.stringify({ value: handler(JSON.parse(json) as never) });
  } catch (error) {
    return JSON.stringify({ error: (error as Error).message });
  }
};

const absentOnGoogle = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];

function freshContext(): vm.Context {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: true, wasm: false } });
  for (const name of absentOnGoogle) vm.runInContext(`delete globalThis.${name}`, context);
  vm.runInContext(services, context, { filename: 'apps-script-services.js' });
  return context;
}

type Install = (bridge: Bridge, setting: string, snapshot: string) => Started;
type Started = { run(name: string, args: string): string; finish(wantSnapshot: boolean): string };

export type Finished = { value?: string; error?: { message: string; stack: string }; finished: string };

function perform(): Finished {
  const context = freshContext();
  const install = vm.runInContext(
    'const given = install; delete globalThis.install; given',
    context,
  ) as Install;
  const text = typeof snapshot === 'string' ? snapshot : new TextDecoder().decode(snapshot);
  const started = install(bridge, setting, text);
  try {
    vm.runInContext(code, context, { filename: 'code.js' });
    const value = started.run(fn, args);
    return { value, finished: started.finish(wantSnapshot) };
  } catch (thrown) {
    const { message = String(thrown), stack = '' } = (thrown ?? {}) as Partial<Error>;
    return { error: { message, stack }, finished: started.finish(wantSnapshot) };
  }
}

// Not as JSON: the workbook in it is JSON already, and large.
port.postMessage({ name: 'finished', finished: perform() });
port.close();
