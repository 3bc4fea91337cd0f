import { expect, test } from 'vitest';
import { postPlan } from '../../../shared/forms/post-plan.ts';
import { type Cells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  title: '基层卫生骨干岗位轮训',
  field: '卫生',
  host: '示例医学院',
  hostKind: '高等院校',
  when: '2015年6月',
  persons: 200,
  hours: 36,
  titleLevels: '副高级、中级',
  budget: 200_000,
};
const said = (cells: Cells) => complaints(postPlan, [{ ...good, ...cells }]);

test('36 hours for middle and senior staff have no issue', () => {
  expect(said({})).toEqual([]);
});

test('fewer than 36 hours are asked about', () => {
  expect(said({ hours: 35.5 })).toEqual(['warning hours hours-below-floor']);
});

test('titles below middle are asked about', () => {
  expect(said({ titleLevels: '中级、初级' })).toEqual(['warning titleLevels title-below-middle']);
  expect(said({ titleLevels: '其他' })).toEqual(['warning titleLevels title-below-middle']);
});

test('aims and methods are those of the notice', () => {
  expect(
    said({
      aims: '理念更新、知识拓展、技术适应、创新创业能力提升、职业道德养成',
      methods: '岗位轮训、学习交流、体验模拟、实地考察',
    }),
  ).toEqual([]);
  expect(said({ methods: '拓展培训' })).toEqual(['error methods choice-unknown']);
});
