import { expect, test } from 'vitest';
import { recommend } from '../../../shared/plan/recommend.ts';

const applied = (code: string, host: string, planned = false, level = 'national') => ({
  code,
  host,
  planned,
  level,
});
const known = { demonstration: ['海洋技术示例学院'], ratedOf: () => undefined };
const told = (ranked: ReturnType<typeof recommend>) =>
  ranked.map(({ code, rank, reasons }) => [code, rank, ...reasons]);

test('both reasons come before the plan, the plan before the base, the base before neither', () => {
  const ranked = recommend(
    [
      applied('SB1', '某大学'),
      applied('SB2', '海洋技术示例学院'),
      applied('SB3', '某大学', true),
      applied('SB4', '海洋技术 示例学院', true),
    ],
    known,
  );
  expect(told(ranked)).toEqual([
    ['SB4', 1, 'planned', 'demonstration'],
    ['SB3', 2, 'planned'],
    ['SB2', 3, 'demonstration'],
    ['SB1', 4, 'no-priority'],
  ]);
});

test('of equals the better rated host comes first, and it is said where that decided', () => {
  const rated: Record<string, number> = { 甲: 80, 乙: 95 };
  const ratedOf = (host: string) => rated[host];
  const ranked = recommend([applied('SB1', '甲'), applied('SB2', '乙'), applied('SB3', '丙', true)], {
    ...known,
    ratedOf,
  });
  expect(told(ranked)).toEqual([
    ['SB3', 1, 'planned'],
    ['SB2', 2, 'no-priority', 'rated'],
    ['SB1', 3, 'no-priority', 'rated'],
  ]);
});

test('each level is ranked by itself', () => {
  const ranked = recommend([applied('SB1', '甲'), applied('SB2', '乙', true, 'provincial')], known);
  expect(told(ranked)).toEqual([
    ['SB1', 1, 'no-priority'],
    ['SB2', 1, 'planned'],
  ]);
});
