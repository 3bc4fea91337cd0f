/** Memory and processor time of a process and all it has started, as Linux tells them. */
import { readdirSync, readFileSync } from 'node:fs';

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
};

const threadsOf = (pid: number): string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
};

const treeOf = (pid: number): number[] => [
  pid,
  ...threadsOf(pid)
    .flatMap((thread) => textOf(`/proc/${pid}/task/${thread}/children`).split(' '))
    .filter((child) => child.trim() !== '')
    .flatMap((child) => treeOf(Number(child))),
];

/** Milliseconds of a tick of the kernel's clock. */
const tick = 10;

export type Usage = {
  /** MB that lie in memory. */
  readonly resident: number;
  /** Milliseconds of processor time. */
  readonly computed: number;
};

/** undefined where there is no /proc. */
export const treeUsage = (pid: number): Usage | undefined => {
  let resident = 0;
  let computed = 0;
  for (const each of treeOf(pid)) {
    resident += Number(/^VmRSS:\s*(\d+) kB$/m.exec(textOf(`/proc/${each}/status`))?.[1] ?? 0) / 1024;
    // `pid (name) state ppid …`; the name may hold spaces and parentheses.
    const [, , , , , , , , , , , user = '0', system = '0'] =
      textOf(`/proc/${each}/stat`).split(') ').at(-1)?.split(' ') ?? [];
    computed += (Number(user) + Number(system)) * tick;
  }
  return resident > 0 ? { resident, computed } : undefined;
};
