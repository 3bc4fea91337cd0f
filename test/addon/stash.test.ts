import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cache, type Packing, stash, unstash } from '../../addon/google/stash.ts';

const packing: Packing = {
  pack: (text) => gzipSync(text).toString('base64'),
  unpack: (packed) => gunzipSync(Buffer.from(packed, 'base64')).toString(),
};

const openCache = () => {
  const entries = new Map<string, string>();
  return {
    entries,
    cache: {
      getAll: (keys: string[]) => Object.fromEntries([...entries].filter(([key]) => keys.includes(key))),
      remove: (key: string) => void entries.delete(key),
      putAll: (values: object) => {
        for (const [key, value] of Object.entries(values)) {
          if (String(value).length > 102_400) throw new Error('Argument too large: value');
          entries.set(key, String(value));
        }
      },
    } satisfies Cache,
  };
};
/** Packs badly. */
const noise = (seed: number, length: number): string => {
  let state = seed;
  return Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return String.fromCharCode(0x4e00 + (state & 0x3fff));
  }).join('');
};

test('whatever its length, a text comes back whole, or not at all when Google has dropped a part of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 30 }),
      fc.integer({ min: 0, max: 300_000 }),
      fc.nat(),
      (seed, length, dropped) => {
        const { entries, cache } = openCache();
        const text = noise(seed, length);
        stash(cache, packing, 'key', text);
        expect(unstash(cache, packing, 'key')).toBe(text);
        const keys = [...entries.keys()];
        expect(keys.length).toBeGreaterThan(0);
        entries.delete(keys[dropped % keys.length] as string);
        expect(unstash(cache, packing, 'key')).toBe('');
      },
    ),
    { numRuns: 20 },
  );
});

test('a text that would take too many entries is not kept, and nothing older is taken for it', () => {
  const { entries, cache } = openCache();
  stash(cache, packing, 'key', 'of yesterday');
  stash(cache, packing, 'key', noise(7, 1_000_000));
  expect(unstash(cache, packing, 'key')).toBe('');
  expect([...entries.keys()]).toEqual([]);
});
