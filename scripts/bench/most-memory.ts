/**
 * Largest resident memory this process ever had, MB. Linux hands the parent's peak on to a child in
 * `getrusage`, so a child of a large bench would be told the bench's; VmHWM begins with the program.
 */
import { readFileSync } from 'node:fs';

export const mostMemory = (): number => {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes) return Number(kilobytes) / 1024;
  } catch {
    // Not Linux: what getrusage says is the program's own.
  }
  return process.resourceUsage().maxRSS / 1024;
};
