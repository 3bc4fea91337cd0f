/**
 * Threads that run the add-on, kept for the next run: a thread takes longer to start and to compile the
 * add-on than most commands take. Only one whose run came to its end is kept, and it begins the next with
 * a fresh context; one that was stopped is gone.
 */
import { Worker } from 'node:worker_threads';
import { stripWorker } from '../strip-worker.ts';

const script = await stripWorker(new URL('./worker.ts', import.meta.url));

/** More people at once than this wait for a thread to start. */
const mostIdle = 2;
const idle: Worker[] = [];

/** Yours until you keep or terminate it. */
export function takeWorker(): Worker {
  const kept = idle.pop();
  kept?.ref();
  return kept ?? startWorker();
}

function startWorker(): Worker {
  const worker = new Worker(script, {
    env: {},
    execArgv: [],
    // A script on Google has far less; this only keeps a runaway one from taking the machine.
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  const forget = () => {
    const index = idle.indexOf(worker);
    if (index >= 0) idle.splice(index, 1);
  };
  // A script that fails after its run was over fails nobody's run.
  worker.on('error', forget);
  worker.on('exit', forget);
  return worker;
}

export function keepWorker(worker: Worker): void {
  if (idle.length >= mostIdle) return void worker.terminate();
  // An idle thread does not keep the program from ending.
  worker.unref();
  idle.push(worker);
}
