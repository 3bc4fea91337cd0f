import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Likened,
  likeProjects,
  similarTitles,
  type Titled,
} from '../../../shared/forms/rules/similar-projects.ts';
import { likenessOf } from '../../../shared/forms/rules/title-likeness.ts';

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

const likened = (code: string, unit: string, title: string, more: Partial<Likened> = {}): Likened => ({
  code,
  unit,
  title,
  field: 'E01',
  host: '示例大学',
  when: '2015-05-04/2015-05-08',
  groups: ['urgent', 'backbone'],
  ...more,
});
const areLike = (a: Partial<Likened> & { title: string }, b: Partial<Likened> & { title: string }): boolean =>
  likeProjects([likened('a', 'nyw', a.title, a), likened('b', 'hyj', b.title, b)]).length === 1;

test('titles that are less alike need field, host, dates or group beside them', () => {
  const [one, two] = ['海洋牧场生态修复技术', '海洋牧场生态修复与应用技术'] as const;
  expect(likenessOf(one, two)).toBeLessThan(0.8);
  expect(areLike({ title: one }, { title: two })).toBe(true);
  const others = { field: 'E08', host: '另一学院', when: '2015-10', groups: ['high-level'] };
  expect(areLike({ title: one }, { title: two, ...others })).toBe(false);
  // The same title alone is enough between units.
  expect(areLike({ title: one }, { title: one, ...others })).toBe(true);
  // Everything else is not, where titles have nothing in common.
  expect(areLike({ title: one }, { title: '小学语文骨干教师' })).toBe(false);
});

test('days of a span and of a month meet where they have one in common', () => {
  const same = (when: string) =>
    likeProjects([likened('a', 'nyw', '海洋牧场技术'), likened('b', 'hyj', '海洋牧场技术', { when })])[0]
      ?.same;
  expect(same('2015-05')).toContain('when');
  expect(same('2015-05-08/2015-05-20')).toContain('when');
  expect(same('2015-05-09/2015-05-20')).not.toContain('when');
  expect(same('2015-04')).not.toContain('when');
});

test('a short title is compared where host and dates are the same', () => {
  expect(areLike({ title: '急需班一' }, { title: '急需班一' })).toBe(true);
  expect(areLike({ title: '急需班一' }, { title: '急需班一', host: '另一学院' })).toBe(false);
  expect(areLike({ title: '急需班一' }, { title: '急需班二' })).toBe(false);
});

test('lines of one unit are alike where their days meet as well', () => {
  const own = (when: string) =>
    likeProjects([
      likened('a', 'nyw', '海洋牧场生态修复技术'),
      likened('b', 'nyw', '海洋牧场生态修复技术（第2期）', { when }),
    ]).length;
  expect(own('2015-05')).toBe(1);
  expect(own('2015-09')).toBe(0);
});
