import { expect, test } from 'vitest';
import { projectGuide } from '../../../shared/forms/project-guide.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const urgent: Cells = {
  number: 1,
  guide: '急需紧缺项目指南',
  field: '海洋科技开发',
  direction: '海洋牧场生态修复',
  posts: '技术推广、管理岗位',
  hours: 72,
  persons: 300,
  urgency: '优先安排',
};
const post: Cells = { ...urgent, number: 2, guide: '岗位培训项目指南', hours: 36, urgency: '鼓励申报' };

test('both guides in one sheet have no issue', () => {
  const { issues, rows } = checkCells(projectGuide, [urgent, post]);
  expect(issues).toEqual([]);
  expect(rows.map(({ guide }) => guide)).toEqual(['urgent', 'post']);
});

test('a sheet with one guide is asked about the other (notice 72)', () => {
  expect(complaints(projectGuide, [urgent])).toEqual(['warning sheet guide-missing']);
  expect(checkCells(projectGuide, [urgent]).issues[0]?.message.zh).toBe('表中无“岗位培训项目指南”的内容。');
});

test('there is no guide to advanced seminars', () => {
  expect(complaints(projectGuide, [urgent, { ...post, guide: '高级研修项目指南' }])).toEqual([
    'error guide choice-unknown',
  ]);
});

test('hours below the year’s floor are asked about', () => {
  expect(
    complaints(projectGuide, [
      { ...urgent, hours: 71 },
      { ...post, hours: 35.5 },
    ]),
  ).toEqual(['warning hours hours-below-floor', 'warning hours hours-below-floor']);
});
