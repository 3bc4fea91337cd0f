/** Looks at many things some at a time: waiting for one answer after the other would take the night. */
export const lanes = 16;

export const inLanes = async <T>(
  things: Iterable<T> | AsyncIterable<T>,
  look: (thing: T) => Promise<void>,
  width = lanes,
): Promise<void> => {
  const waiting: AsyncIterator<T> | Iterator<T> =
    Symbol.asyncIterator in things ? things[Symbol.asyncIterator]() : things[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (;;) {
      const { value, done } = await waiting.next();
      if (done) return;
      await look(value);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
};
