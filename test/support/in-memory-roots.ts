/** Roots of days without S3; test/functions/storage/root-storage.test.ts proves that they behave alike. */
import { byDayAndRun, parseRoot, type Roots, rootFile } from '../../functions/storage/root-file.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { rootKey } from '../../shared/submission/keys.ts';

export type InMemoryRoots = Roots & {
  /** Versions of each key, newest last; undefined is a delete marker. */
  readonly stored: Map<string, (string | undefined)[]>;
};

export const inMemoryRoots = (): InMemoryRoots => {
  const stored: InMemoryRoots['stored'] = new Map();
  /** By number, where the root that has it lies, and what it says. */
  const numbers = new Map<number, { readonly key: string; readonly text: string }>();
  return {
    stored,
    list: async () =>
      [...stored].flatMap(([key, { length }]) => rootFile(key, length === 1) ?? []).sort(byDayAndRun),
    read: async (key) => {
      const text = stored.get(key)?.at(-1);
      return text === undefined ? undefined : parseRoot(text);
    },
    keep: async (root, run) => {
      const key = rootKey(root.day, run);
      const text = canonical(root);
      const holder = numbers.get(root.n) ?? { key, text };
      numbers.set(root.n, holder);
      if (holder.text !== text) {
        if (!stored.has(holder.key)) stored.set(holder.key, [holder.text]);
        return 'other';
      }
      const present = stored.get(key)?.at(-1);
      if (present !== undefined) return present === text ? 'same' : 'other';
      stored.set(key, [text]);
      return 'written';
    },
  };
};
