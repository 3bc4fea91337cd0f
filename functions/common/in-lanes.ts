/** Waiting for one answer after the other would take minutes, asking for all at once would be throttled. */
const usualWidth = 8;

/**
 * Maps with some calls at a time; answers in the order of the inputs, which are taken as they come. When one fails nothing
 * more is begun, and what has begun is waited for: on Lambda it would be frozen with the answer, and go on in the middle
 * of another one's work.
 */
export const inLanes = async <T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  width = usualWidth,
): Promise<R[]> => {
  const waiting: AsyncIterator<T> | Iterator<T> =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const results: R[] = [];
  const failures: unknown[] = [];
  let taken = 0;
  const lane = async (): Promise<void> => {
    while (!failures.length) {
      const at = taken++;
      const { value, done } = await waiting.next();
      if (done) return;
      results[at] = await work(value);
    }
  };
  const noted = (failure: unknown): void => void failures.push(failure);
  await Promise.all(Array.from({ length: width }, () => lane().catch(noted)));
  if (failures.length) throw failures[0];
  return results;
};
