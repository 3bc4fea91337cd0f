/** The entry of a record, put in empty when it is not there yet. */
export function entryOf<K extends PropertyKey, T extends object>(record: Record<K, T>, key: K): T {
  const known = record[key];
  if (known) return known;
  const fresh = {} as T;
  record[key] = fresh;
  return fresh;
}
