/** What becomes of projects in the plan of the city where they were merged (notice 86). */
import { expect, test } from 'vitest';
import { decidedOf, type Merge, mergeProjects } from '../../../shared/plan/merge-lines.ts';
import { givenProject } from '../../support/given-project.ts';

const kept = givenProject('nyw', 'urgent', 1, { host: '示例大学', persons: 60, budget: 10 });
const other = givenProject('hyj', 'urgent', 1, { host: '示例学院', persons: 40, budget: 5 });
const third = givenProject('nyw', 'urgent', 2, { host: '示例大学', persons: 30, budget: 5 });
const [n1, h1, n2] = [kept.code, other.code, third.code];
const merge = (more: Partial<Merge> = {}): Merge => ({
  project: n1,
  others: [h1],
  result: 'merged',
  persons: 90,
  budget: 12,
  reason: '内容相同',
  ...more,
});

test('one stays with the figures decided and those who hold it jointly; the other is struck with the reason', () => {
  const { projects, struck } = mergeProjects([kept, other, third], [merge()]);
  expect(projects).toEqual([
    { ...kept, persons: 90, budget: 12, jointUnits: ['hyj'], jointHosts: '示例学院' },
    third,
  ]);
  expect(struck).toEqual([{ code: h1, unit: 'hyj', title: other.title, into: n1, reason: '内容相同' }]);
});

test('several become one; its own unit and host are no joint ones', () => {
  const { projects } = mergeProjects([kept, other, third], [merge({ others: [h1, n2], persons: 130 })]);
  expect(projects).toEqual([
    { ...kept, persons: 130, budget: 12, jointUnits: ['hyj'], jointHosts: '示例学院' },
  ]);
  const [own] = mergeProjects([kept, third], [merge({ others: [n2] })]).projects;
  expect(own).not.toHaveProperty('jointUnits');
  expect(own).not.toHaveProperty('jointHosts');
});

test('what was not merged, or whose project has gone, leaves everything as it is', () => {
  expect(mergeProjects([kept, other], [merge({ result: 'kept' })]).projects).toEqual([kept, other]);
  expect(mergeProjects([other], [merge()]).projects).toEqual([other]);
  // The other unit has taken its project out of its plan: the figures are the unit's own again.
  expect(mergeProjects([kept], [merge()])).toEqual({ projects: [kept], struck: [] });
});

test('each project knows into which it went, and with which it was decided about', () => {
  const decided = decidedOf([merge(), merge({ project: n2, others: [h1], result: 'kept' })]);
  expect([...decided.into]).toEqual([[h1, n1]]);
  expect([...(decided.with.get(h1) ?? [])].sort()).toEqual([h1, n1, n2].sort());
});
