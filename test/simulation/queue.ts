/** What is to happen, by its instant; of two at the same one, the first that was put in. */
import type { Action } from './action.ts';

export type Entry = { readonly at: number; readonly action?: Action; readonly run: () => void };

export class Queue {
  /** Latest first, so that the next one is taken from the end. */
  readonly #entries: Entry[] = [];

  add(entry: Entry): void {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle] as Entry).at > entry.at) low = middle + 1;
      else high = middle;
    }
    this.#entries.splice(low, 0, entry);
  }

  next(): Entry | undefined {
    return this.#entries.pop();
  }

  clear(): void {
    this.#entries.length = 0;
  }
}
