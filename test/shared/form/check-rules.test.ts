import { expect, test } from 'vitest';
import { checkRules } from '../../../shared/form/check-rules.ts';
import type { Form, Row, RowRule, SheetContext } from '../../../shared/form/define-form.ts';
import type { Issue } from '../../../shared/ground/issue.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';

const text = { zh: '示例。', en: 'Example.' };
const rule = (paints: string, looksAt: string): RowRule => ({
  code: 'example',
  severity: 'error',
  reads: [],
  paints,
  message: text,
  fix: text,
  broken: ({ [looksAt]: value }) => (value === undefined ? {} : undefined),
});
const told = (one: RowRule, unread: readonly string[]): number => {
  const row: Row = { a: undefined, b: undefined };
  const issues: Issue[] = [];
  const context = { programme, today: '2015-03-01' } as SheetContext;
  const form = { id: 'example', rowRules: [one], sheetRules: [] } as never as Form;
  checkRules(form, [row], ['r1'], [0], context, new Map(unread.length ? [[row, unread]] : []), issues);
  return issues.length;
};

test('a rule is silent where the cell it paints, or one it looks at, could not be read', () => {
  expect(told(rule('a', 'b'), [])).toBe(1);
  expect(told(rule('a', 'b'), ['b'])).toBe(0);
  // What the cell must hold can be asked when it can be read, whatever the rule looked at.
  expect(told(rule('a', 'b'), ['a'])).toBe(0);
  expect(told(rule('a', 'b'), ['c'])).toBe(1);
});
