import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likenessOf, similarTitles, type Titled } from '../../../shared/forms/similar-projects.ts';

test.each([
  ['海洋牧场生态修复技术高级研修班', '2015年海洋牧场生态修复技术培训班', 1],
  ['青岛市海洋牧场生态修复技术', '“海洋牧场生态修复技术”第2期', 1],
  ['海洋牧场生态修复技术', '海洋牧场生态修复与技术', 0.82],
  ['海洋牧场生态修复技术', '海洋牧场建设与管理', 0.35],
  ['海洋牧场生态修复技术', '小学语文骨干教师', 0],
  ['培训班', '研修班', 0],
])('%s and %s', (a, b, likeness) => {
  expect(likenessOf(a, b, ['青岛市', '青岛'])).toBeCloseTo(likeness, 1);
});

const words = fc
  .array(
    fc.constantFrom(
      '海洋',
      '牧场',
      '生态',
      '修复',
      '技术',
      '教师',
      '骨干',
      '培训班',
      '第2期',
      '2015年',
      '（',
      '）',
    ),
    {
      maxLength: 7,
    },
  )
  .map((parts) => parts.join(''));
const titles = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 20 }));

test('likeness is the same both ways, from 0 to 1, and 1 for a title with something of its own', () => {
  fc.assert(
    fc.property(titles, titles, (a, b) => {
      const likeness = likenessOf(a, b);
      expect(likeness).toBe(likenessOf(b, a));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect([0, 1]).toContain(likenessOf(a, a));
    }),
  );
});

test('words that every title has, years and runs change nothing', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(likenessOf(`2015年${a}高级研修班（第3期）`, b)).toBe(likenessOf(a, b));
    }),
  );
});

test('the pairs found are those that comparing each with each finds, of different units alone', () => {
  const list = fc.array(fc.tuple(words, fc.constantFrom('nyw', 'hyj', 'wjw')), { maxLength: 12 });
  fc.assert(
    fc.property(list, (given) => {
      const projects: Titled[] = given.map(([title, unit], i) => ({ code: String(i), unit, title }));
      const found = similarTitles(projects).map(({ a, b }) => `${a.code}-${b.code}`);
      for (const [i, a] of projects.entries())
        for (const [j, b] of projects.entries()) {
          if (i >= j || !found.includes(`${i}-${j}`)) continue;
          expect(a.unit).not.toBe(b.unit);
          expect(likenessOf(a.title, b.title)).toBeGreaterThanOrEqual(0.8);
        }
      const missed = projects.flatMap((a, i) =>
        projects
          .slice(i + 1)
          .filter(
            (b) =>
              a.unit !== b.unit &&
              likenessOf(a.title, b.title) >= 0.8 &&
              !found.includes(`${a.code}-${b.code}`),
          )
          .map((b) => [a.title, b.title]),
      );
      // Only titles with too little of their own are left out.
      for (const pair of missed)
        expect(
          pair.some(
            (title) =>
              similarTitles([
                { code: 'x', unit: 'a', title },
                { code: 'y', unit: 'b', title },
              ]).length === 0,
          ),
        ).toBe(true);
    }),
  );
});
