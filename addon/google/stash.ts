/**
 * Texts in Google's cache, which takes 100 KB an entry (developers.google.com/apps-script/reference/cache/cache): packed,
 * and in several entries where that is not enough. Google may drop any of them at any time; then all of it is gone.
 */
export type Cache = {
  getAll(keys: string[]): { [key: string]: string };
  putAll(entries: { [key: string]: string }, seconds: number): void;
  remove(key: string): void;
};
/** To base64 of fewer bytes, and back. */
export type Packing = { pack(text: string): string; unpack(packed: string): string };

/** Characters of base64, a byte each. */
const entryLength = 100_000;
/** Of a text; whatever takes more is asked for again instead. */
const mostEntries = 20;
/** Google's longest. */
const seconds = 21_600;

const namesOf = (key: string, from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${key}#${from + i}`);

export const stash = (cache: Cache, { pack }: Packing, key: string, text: string): void => {
  const packed = pack(text);
  const names = namesOf(key, 0, Math.ceil(packed.length / entryLength));
  if (names.length > mostEntries) {
    // Nor is an older one taken for it.
    cache.remove(`${key}#0`);
    return;
  }
  const entries: { [name: string]: string } = {};
  names.forEach((name, i) => {
    const part = packed.slice(i * entryLength, (i + 1) * entryLength);
    // The first one says how many there are.
    entries[name] = i === 0 ? `${names.length}:${part}` : part;
  });
  cache.putAll(entries, seconds);
};

/** '' where anything of it is missing. */
export const unstash = (cache: Cache, { unpack }: Packing, key: string): string => {
  const [first = ''] = namesOf(key, 0, 1);
  const begin = cache.getAll([first])[first];
  if (!begin) return '';
  const names = namesOf(key, 1, Number.parseInt(begin, 10) - 1);
  const others = names.length ? cache.getAll(names) : {};
  const parts = [begin.slice(begin.indexOf(':') + 1), ...names.map((name) => others[name])];
  return parts.some((part) => part === undefined) ? '' : unpack(parts.join(''));
};
