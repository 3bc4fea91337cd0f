/**
 * Everything that is left to chance is drawn from a generator of its own, named by text: leaving an action out, or one
 * of its faults, changes no draw of any other, so that a failure can be made small.
 */
export type Random = {
  /** 0 to less than 1. */
  readonly next: () => number;
  /** 0 to less than n. */
  readonly below: (n: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of what is there, and the same one whatever else is there or not; undefined where nothing is. One draw. */
  readonly among: <T>(there: readonly T[], nameOf: (one: T) => string) => T | undefined;
};

/** FNV-1a over the text's characters, then mixed: names differ in their last digit only. */
const seedOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
};

/** mulberry32 */
export const randomOf = (name: string): Random => {
  let state = seedOf(name);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    among: (there, nameOf) => {
      const salt = next();
      const ranked = there.map((one) => ({ one, rank: seedOf(`${salt}/${nameOf(one)}`) >>> 0 }));
      return ranked.sort((a, b) => b.rank - a.rank)[0]?.one;
    },
  };
};

/** Bytes as a source of keys gives them, the same for the same name. */
export const bytesOf =
  (random: Random) =>
  (count: number): Buffer =>
    Buffer.from(Array.from({ length: count }, () => random.below(256)));
