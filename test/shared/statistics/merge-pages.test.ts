import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergePages } from '../../../shared/statistics/merge-pages.ts';

async function* pagesOf(pages: readonly (readonly number[])[]): AsyncGenerator<readonly number[]> {
  for (const page of pages) yield page;
}

const collect = async (streams: readonly (readonly (readonly number[])[])[]): Promise<number[]> => {
  const rows: number[] = [];
  for await (const page of mergePages(streams.map(pagesOf), (a, b) => a < b)) rows.push(...page);
  return rows;
};

/** A sorted stream, cut into pages anywhere, empty ones too. */
const stream = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 40 }).chain((rows) =>
  fc.array(fc.nat(rows.length), { maxLength: 6 }).map((cuts) => {
    const sorted = [...rows].sort((a, b) => a - b);
    const ends = [...cuts.sort((a, b) => a - b), sorted.length];
    return ends.map((end, i) => sorted.slice(i === 0 ? 0 : ends[i - 1], end));
  }),
);

test('sorted streams become one sorted stream that has every row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stream, { minLength: 1, maxLength: 5 }), async (streams) => {
      const expected = streams.flat(2).sort((a, b) => a - b);
      expect(await collect(streams)).toEqual(expected);
    }),
  );
});

test('a stream that fails stops the merge', async () => {
  async function* failing(): AsyncGenerator<readonly number[]> {
    yield [1];
    throw new Error('throttled');
  }
  const reading = (async () => {
    for await (const _ of mergePages([pagesOf([[2], [3]]), failing()], (a, b) => a < b));
  })();
  await expect(reading).rejects.toThrow('throttled');
});
