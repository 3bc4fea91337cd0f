/** Waiting for one answer after the other would take minutes, asking for all at once would be throttled. */
const usualWidth = 8;

/** Maps with some calls at a time; answers in the order of the inputs, which are taken as they come. */
export const inLanes = async <T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  width = usualWidth,
): Promise<R[]> => {
  const waiting: AsyncIterator<T> | Iterator<T> =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const results: R[] = [];
  let taken = 0;
  const lane = async (): Promise<void> => {
    for (;;) {
      const at = taken++;
      const { value, done } = await waiting.next();
      if (done) return;
      results[at] = await work(value);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
};
