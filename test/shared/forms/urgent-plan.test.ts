import { expect, test } from 'vitest';
import { urgentPlan } from '../../../shared/forms/urgent-plan.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  title: '新能源装备技术培训',
  field: '新能源',
  host: '示例继续教育基地',
  hostKind: '继续教育基地',
  when: '2015-05',
  persons: 120,
  hours: 72,
  budget: 300_000,
};
const said = (cells: Cells) => complaints(urgentPlan, [{ ...good, ...cells }]);

test('72 hours are enough', () => {
  expect(said({})).toEqual([]);
});

test('fewer than 72 hours are asked about, because a person may add classes up', () => {
  expect(said({ hours: 71.5 })).toEqual(['warning hours hours-below-floor']);
  const { issues } = checkCells(urgentPlan, [{ ...good, hours: 40 }]);
  expect(issues[0]?.message.zh).toContain('72');
});

test('a class of a tracking cohort may be shorter, its hours add up', () => {
  expect(said({ hours: 24, cohort: '2015年新能源一期' })).toEqual([]);
});

test('days written into hours are converted by the hours a day of the programme', () => {
  expect(checkCells(urgentPlan, [{ ...good, hours: '9天' }]).rows[0]?.hours).toBe(72);
});

test('hours are needed, days are not', () => {
  expect(said({ hours: '' })).toEqual(['error hours required']);
});

test('aims and methods are those of the notice', () => {
  expect(
    said({
      aims: '更新专业知识、掌握先进技术、提升创新能力、提高专业技术水平',
      methods: '专家面授、理论研讨、案例分析、拓展培训',
    }),
  ).toEqual([]);
  expect(said({ aims: '理念更新' })).toEqual(['error aims choice-unknown']);
});
