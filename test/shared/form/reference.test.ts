import { expect, test } from 'vitest';
import type { Reference } from '../../../shared/form/define-form.ts';
import { reference } from '../../../shared/form/kinds/reference.ts';
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
