import { expect, test } from 'vitest';
import type { Reference } from '../../../shared/form/define-form.ts';
import { planMerge } from '../../../shared/forms/plan-merge.ts';
import { may } from '../../../shared/ground/access.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const project = (code: string, more: Reference['facts'] = {}, title = '海洋牧场生态修复技术'): Reference => ({
  code,
  title,
  facts: {
    unit: (code.split('-')[1] as string).toLowerCase(),
    category: 'urgent',
    field: 'E01',
    host: '示例大学',
    when: '2015-05',
    groups: ['urgent'],
    persons: 60,
    budget: 1_000_000,
    ...more,
  },
});
const [n1, h1, w1] = ['2015B-NYW-001', '2015B-HYJ-001', '2015B-WJW-001'] as const;
const given = [project(n1), project(h1, { persons: 80 }), project(w1, {}, '社区医生急救技能')];
const contextOf = (projects: readonly Reference[]) => ({
  ...contextFor(planMerge),
  unit: 'rsj',
  references: { project: projects, class: [] },
});
const context = contextOf(given);
const begun = (projects: readonly Reference[]) => planMerge.begins.rows(contextOf(projects));

const good: Cells = {
  number: 1,
  project: h1,
  others: n1,
  result: '归并',
  persons: 120,
  budget: '20000',
  alike: '名称、领域',
  reason: '内容和对象相同',
};
const said = (...rows: Cells[]) =>
  complaints(
    planMerge,
    rows.map((cells, i) => ({ ...good, number: i + 1, ...cells })),
    context,
  );

test('a merger is kept with who goes on, and with what', () => {
  const { issues, rows } = checkCells(planMerge, [good], context);
  expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(rows[0]).toMatchObject({ project: h1, others: [n1], result: 'merged', budget: 2_000_000 });
});

test('the sheet begins with what is alike: the larger goes on, people and money are the sum', () => {
  expect(begun(given)).toEqual([
    {
      project: h1,
      others: [n1],
      persons: 140,
      budget: 2_000_000,
      alike: ['title', 'field', 'host', 'when', 'groups'],
    },
  ]);
});

test('projects of another category or year, and those decided about, are not proposed', () => {
  expect(begun([project(n1), project(h1, { category: 'post' })])).toEqual([]);
  expect(begun([project(n1), project('2014B-HYJ-001')])).toEqual([]);
  expect(begun([project(n1, { decidedWith: [h1] }), project(h1, { decidedWith: [n1] })])).toEqual([]);
  expect(begun([project(n1), project(h1, { mergedInto: w1 })])).toEqual([]);
});

test('two runs of one unit are alike only where their days meet', () => {
  const second = '2015B-NYW-002';
  expect(begun([project(n1), project(second)])).toHaveLength(1);
  expect(begun([project(n1), project(second, { when: '2015-09' })])).toEqual([]);
});

test.each<[string, Cells, string]>([
  ['a project that nobody planned', { others: '2015B-NYW-099' }, 'error others reference-unknown'],
  ['one merged into itself', { others: h1 }, 'error others merged-with-itself'],
  ['no people', { persons: '' }, 'error persons needed-then'],
  ['no budget', { budget: '' }, 'error budget needed-then'],
  ['no reason', { reason: '' }, 'error reason required'],
  ['more people than all of them planned', { persons: 141 }, 'warning persons merged-above-sum'],
])('%s', (_, cells, found) => {
  expect(said(cells)).toEqual([found]);
});

test('what is not merged needs a reason and no figures', () => {
  expect(said({ result: '不归并', persons: '', budget: '' })).toEqual([]);
});

test('categories are not mixed, each has its own target', () => {
  const mixed = contextOf([project(n1, { category: 'post' }), project(h1)]);
  expect(complaints(planMerge, [good], mixed)).toEqual(['error others merged-categories-differ']);
});

test('a project is merged once, and one that is merged is not kept', () => {
  expect(said({ others: n1 }, { project: w1, others: n1 })).toEqual(['error others merged-twice']);
  expect(said({ others: n1 }, { project: n1, others: w1 })).toEqual(['error project merged-twice']);
  expect(said({ others: `${n1}、${w1}`, persons: 200 })).toEqual([]);
});

test('those who issue the plan file it, and nobody else', () => {
  const as = (role: 'reviewer' | 'clerk' | 'head' | 'administrator' | 'inspector') =>
    may({ email: '', name: '', unit: 'rsj', roles: [role] }, 'submit', { code: 'rsj' }, planMerge);
  expect(as('reviewer')).toBe(true);
  for (const role of ['clerk', 'head', 'administrator', 'inspector'] as const) expect(as(role)).toBe(false);
});
