/** Ends this process when it is asked to, and when the process that started it is no more. */
import { readFileSync } from 'node:fs';

/** Pids that must not change: npm stands behind a shell, so its end shows in our parent's parent. */
const lineage = (): string =>
  [process.ppid, process.env.npm_lifecycle_event === undefined ? '' : parentOf(process.ppid)].join(' ');

/** Empty where there is no /proc, or no such process. */
function parentOf(pid: number): string {
  try {
    // `pid (name) state ppid …`; the name may hold spaces and parentheses.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1] ?? '';
  } catch {
    return '';
  }
}

const born = lineage();

export function endWithParent(close: () => Promise<void>): void {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // A parent that is killed sends nothing; its child only finds itself adopted.
  setInterval(() => lineage() !== born && end(), 250).unref();
}
