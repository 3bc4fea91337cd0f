import { expect, test } from 'vitest';
import type { Reference } from '../../../shared/form/define-form.ts';
import { reference } from '../../../shared/form/kinds/reference.ts';
import { references } from '../../../shared/form/kinds/references.ts';
import { givenContext } from '../../support/given.ts';

const column = { kind: 'reference', to: 'class', header: { zh: '培训班', en: 'Class' } } as const;
const dropdownOf = (count: number): readonly string[] | undefined => {
  const items = Array.from(
    { length: count },
    (_, i): Reference => ({ code: `C-${i}`, title: `班 ${i}`, facts: {} }),
  );
  return reference.layout(column, givenContext({ references: { project: [], class: items } })).dropdown;
};

test('codes alone stand behind the entries with titles, so that a pasted one is valid', () => {
  expect(dropdownOf(2)).toEqual(['C-0 班 0', 'C-1 班 1', 'C-0', 'C-1']);
});

test('where Sheets has no room for both, the titles stay; for neither there is no list', () => {
  expect(dropdownOf(300)).toHaveLength(300);
  expect(dropdownOf(501)).toBeUndefined();
  expect(dropdownOf(0)).toBeUndefined();
});

const experts = [1, 2].map((n): Reference => ({ code: `ZK-NYW-00${n}`, title: `示例专家${n}`, facts: {} }));
const context = givenContext({ references: { project: [], class: experts, expert: experts } });
const one = reference.reader(column, context);
const several = references.reader(
  { kind: 'references', to: 'expert', header: { zh: '授课专家', en: 'Experts' } },
  context,
);
const valueIn = (reading: unknown): unknown =>
  reading !== null && typeof reading === 'object' && 'code' in reading
    ? (reading as { value?: unknown }).value
    : reading;

test.each([
  'zk-nyw-001',
  'ＺＫ－ＮＹＷ－００１',
  'ZK—NYW—001',
  'ZK‑NYW–001',
  '“ZK-NYW-001”',
  'ZK-NYW-001。',
  'ZK-NYW-001（示例专家1）',
  'ZK-NYW-001 旧名称',
  '示例专家1',
])('a code is understood however papers print it: %s', (text) => {
  expect(valueIn(one(text))).toBe('ZK-NYW-001');
  expect(valueIn(several(text))).toEqual(['ZK-NYW-001']);
});

test.each([
  'ZK-NYW-001 ZK-NYW-002',
  'ZK-NYW-001、ZK-NYW-002',
  'ZK-NYW-001 示例专家1、ZK-NYW-002 示例专家2',
  'ZK-NYW-001\nZK-NYW-002',
  'zk-nyw-001 示例专家1；zk-nyw-002（示例专家2）',
])('a second code is dropped nowhere: %s', (text) => {
  expect(one(text)).toMatchObject({ code: 'reference-unknown' });
  expect(valueIn(several(text))).toEqual(['ZK-NYW-001', 'ZK-NYW-002']);
});

test('of several codes one that nobody has is named', () => {
  for (const text of ['ZK-NYW-001 ZK-NYW-009', 'ZK-NYW-001 示例专家1、ZK-NYW-009 示例专家9']) {
    expect(one(text)).toMatchObject({ code: 'reference-unknown' });
    expect(several(text)).toMatchObject({ code: 'reference-unknown' });
  }
});
