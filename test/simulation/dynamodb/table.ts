/**
 * A table in memory, with indexes that follow its writes later, each in the order of the writes. Items are kept as
 * text, so that nothing is shared with the code under test.
 */
import type { Item } from './expression.ts';

export type Stored = { readonly text: string; readonly item: Item };
export type Keys = readonly [partition: string, sort: string];
type Pending = {
  readonly at: number;
  readonly key: string;
  readonly before: Stored | undefined;
  readonly after: Stored | undefined;
};
/** Items of an index by partition and by the table's own key. */
type Index = {
  readonly keys: Keys;
  readonly partitions: Map<string, Map<string, Stored>>;
  readonly pending: Pending[];
};

export const keyOf = ({ pk, sk }: Item): string => `${pk}\u0000${sk}`;

export class Table {
  readonly name: string;
  readonly items = new Map<string, Stored>();
  readonly #partitions = new Map<string, Map<string, Stored>>();
  readonly #indexes = new Map<string, Index>();

  constructor(name: string, indexes: Readonly<Record<string, Keys>>) {
    this.name = name;
    for (const [index, keys] of Object.entries(indexes))
      this.#indexes.set(index, { keys, partitions: new Map(), pending: [] });
  }

  get({ pk, sk }: Item): Stored | undefined {
    return this.items.get(keyOf({ pk, sk }));
  }

  /** @param seenAt instant from which the indexes show it */
  put(given: Item, seenAt: number): void {
    const text = JSON.stringify(given);
    this.#set(keyOf(given), { text, item: JSON.parse(text) as Item }, seenAt);
  }

  delete(key: Item, seenAt: number): void {
    this.#set(keyOf(key), undefined, seenAt);
  }

  #set(key: string, after: Stored | undefined, seenAt: number): void {
    const before = this.items.get(key);
    if (after) this.items.set(key, after);
    else this.items.delete(key);
    move(this.#partitions, 'pk', { key, before, after });
    for (const { pending } of this.#indexes.values()) {
      // No write overtakes another on its way into an index.
      const at = Math.max(seenAt, pending.at(-1)?.at ?? 0);
      pending.push({ at, key, before, after });
    }
  }

  /** Items of a partition in the order of the sort key. */
  read(index: string | undefined, partition: string, now: number): readonly Stored[] {
    if (index === undefined) return sorted(this.#partitions.get(partition), 'sk');
    const found = this.#indexes.get(index);
    if (!found) throw new Error(`${this.name} has no index ${index}`);
    const { keys, partitions, pending } = found;
    while (pending[0] && pending[0].at <= now) move(partitions, keys[0], pending.shift() as Pending, keys[1]);
    return sorted(partitions.get(partition), keys[1]);
  }

  keysOf(index: string | undefined): Keys {
    return (index !== undefined && this.#indexes.get(index)?.keys) || ['pk', 'sk'];
  }
}

const move = (
  partitions: Map<string, Map<string, Stored>>,
  partitionKey: string,
  { key, before, after }: Omit<Pending, 'at'>,
  sortKey = 'sk',
): void => {
  const isIn = (each: Stored | undefined): each is Stored =>
    each?.item[partitionKey] !== undefined && each.item[sortKey] !== undefined;
  if (isIn(before)) partitions.get(String(before.item[partitionKey]))?.delete(key);
  if (!isIn(after)) return;
  const partition = String(after.item[partitionKey]);
  const held = partitions.get(partition) ?? new Map<string, Stored>();
  partitions.set(partition, held);
  held.set(key, after);
};

const sorted = (partition: ReadonlyMap<string, Stored> | undefined, sortKey: string): readonly Stored[] =>
  [...(partition ?? [])]
    .sort(([keyA, a], [keyB, b]) => {
      const [x, y] = [String(a.item[sortKey]), String(b.item[sortKey])];
      return x < y ? -1 : x > y ? 1 : keyA < keyB ? -1 : 1;
    })
    .map(([, stored]) => stored);
