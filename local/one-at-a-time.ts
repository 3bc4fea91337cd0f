/**
 * One process at a time, for work whose result the others can use. The lock is a SQLite file's: the system
 * itself lets go of it when its holder is killed, so nobody waits for the dead and no age has to be guessed.
 */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

const busy = 5;

/** Does the work when no other process that gave the same file is at it. */
export async function oneAtATime<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(file);
  try {
    while (!take(lock)) await pause(50);
    return await work();
  } finally {
    lock.close();
  }
}

function take(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) return false;
    throw error;
  }
}
