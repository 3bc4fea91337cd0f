/**
 * Several sorted streams become one sorted stream, page by page: the years of the programme are each sorted
 * by person, and the persons of all years are wanted in one pass. Waiting happens once a page, not once a row.
 */
type Pages<T> = AsyncIterable<readonly T[]>;
type Lane<T> = { readonly next: () => Promise<IteratorResult<readonly T[]>>; page: readonly T[]; at: number };

/** @param before does a come before b? Equal rows keep the order of the streams. */
export async function* mergePages<T>(
  streams: readonly Pages<T>[],
  before: (a: T, b: T) => boolean,
): Pages<T> {
  if (streams.length === 1) {
    yield* streams[0] as Pages<T>;
    return;
  }
  const iterators = streams.map((stream) => stream[Symbol.asyncIterator]());
  let lanes: Lane<T>[] = iterators.map((iterator) => ({ next: () => iterator.next(), page: [], at: 0 }));
  try {
    while (lanes.length > 0) {
      const filled: Lane<T>[] = [];
      for (const lane of lanes) {
        let open = true;
        while (open && lane.at >= lane.page.length) {
          const { value, done } = await lane.next();
          if (done) open = false;
          else {
            lane.page = value;
            lane.at = 0;
          }
        }
        if (open) filled.push(lane);
      }
      lanes = filled;
      if (lanes.length > 0) yield mergeUntilOneIsEmpty(lanes, before);
    }
  } finally {
    await Promise.all(iterators.map(async (iterator) => iterator.return?.()));
  }
}

/** Every lane has rows; merges until one of them has none left. */
const mergeUntilOneIsEmpty = <T>(lanes: readonly Lane<T>[], before: (a: T, b: T) => boolean): T[] => {
  const merged: T[] = [];
  for (;;) {
    let first = lanes[0] as Lane<T>;
    for (let i = 1; i < lanes.length; i++) {
      const lane = lanes[i] as Lane<T>;
      if (before(lane.page[lane.at] as T, first.page[first.at] as T)) first = lane;
    }
    merged.push(first.page[first.at] as T);
    first.at++;
    if (first.at >= first.page.length) return merged;
  }
};
