/**
 * A chain of events: each is linked to the one before by a hash over both, so that nothing is changed or taken out
 * unseen. Events of documents and of the directory stand in such chains, and the roots of days.
 */

/** Where something stands in a chain. */
export type Link = { readonly previous: string; readonly hash: string };
/** An event in the chain: `hash` covers the event and the hash before it. */
export type Chained<E> = E & Link;

/** Links an event to the chain; `sha256` answers hex. The same event after the same chain has the same hash. */
export const chain = <E extends object>(
  event: E,
  previous: string,
  sha256: (text: string) => string,
): Chained<E> => ({
  ...event,
  previous,
  hash: sha256(previous + canonical(event)),
});

/** JSON with sorted keys and without undefined, so that equal content has equal bytes. */
export const canonical = (value: unknown): string => JSON.stringify(withSortedKeys(value, keySorter()));

/** Sorting first and leaving the writing to the engine is three times as fast as writing key by key. */
const withSortedKeys = (value: unknown, sort: KeySorter): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => withSortedKeys(item, sort));
  const given = value as { readonly [key: string]: unknown };
  const sorted: { [key: string]: unknown } = {};
  for (const key of sort(Object.keys(given))) {
    const item = withSortedKeys(given[key], sort);
    // Assigning this one name would set the prototype and lose the content.
    if (key === '__proto__') Object.defineProperty(sorted, key, { value: item, enumerable: true });
    else sorted[key] = item;
  }
  return sorted;
};

type KeySorter = (keys: readonly string[]) => readonly string[];

/** Rows of a roster have the same keys in the same order: sorted for the first of them. */
const keySorter = (): KeySorter => {
  let given: readonly string[] = [];
  let sorted: readonly string[] = [];
  return (keys) => {
    if (keys.length === given.length && keys.every((key, i) => key === given[i])) return sorted;
    given = keys;
    sorted = [...keys].sort();
    return sorted;
  };
};

/** The first event whose link does not hold, or undefined when the whole chain does. */
export const firstBrokenLink = <E extends Link>(
  events: readonly E[],
  sha256: (text: string) => string,
  previous = '',
): E | undefined => {
  let before = previous;
  for (const event of events) {
    const { previous: claimed, hash, ...told } = event;
    if (claimed !== before || hash !== sha256(before + canonical(told))) return event;
    before = hash;
  }
  return undefined;
};
