import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { code as codeShape } from '../../../shared/contract/shapes.ts';
import { countErrors, errorTextOf } from '../../../shared/form/count-errors.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { withoutBlanks } from '../../../shared/ground/bilingual.ts';
import type { Issue } from '../../../shared/ground/issue.ts';
import { severities } from '../../../shared/ground/stages.ts';
import { forms } from '../../../shared/programme/programmes.ts';
import { issueTexts } from '../../../shared/words/issues.ts';

const text = { zh: '内容', en: 'contents' };
const issues = fc.array(
  fc.record({
    code: fc.constantFrom('required', 'markup', 'row-doubled', 'below-min', 'cell-error'),
    severity: fc.constantFrom(...severities),
    stage: fc.constant('value' as const),
    row: fc.nat(20),
    message: fc.constant(text),
    fix: fc.constant(text),
  }),
);

test('every error is counted once under its code, in whatever order, and nothing else is', () => {
  fc.assert(
    fc.property(issues, fc.integer({ min: 1, max: 6 }), (found: readonly Issue[], most) => {
      const errors = found.filter(({ severity }) => severity === 'error');
      const all = countErrors(found, 30);
      const sum = all.reduce((total, { cells }) => total + cells, 0);
      expect(sum).toBe(errors.length);
      expect(new Set(all.map(({ code }) => code))).toEqual(new Set(errors.map(({ code }) => code)));
      const sorted = (counts: typeof all) => [...counts].sort((a, b) => (a.code < b.code ? -1 : 1));
      expect(sorted(countErrors([...found].reverse(), 30))).toEqual(sorted(all));
      const few = countErrors(found, most);
      expect(few).toHaveLength(Math.min(most, all.length));
      // Those left out are in no more cells than those kept.
      for (const { cells } of few) for (const left of all.slice(most)) expect(left.cells <= cells).toBe(true);
      for (const count of all) expect(Object.keys(count)).toEqual(['code', 'cells']);
    }),
    { numRuns: 60 },
  );
});

test.each(forms)('every error of $id can be told and is known in words without a blank', (form) => {
  const known = Object.entries(issueTexts).map(([code, { severity }]) => ({ code, severity }));
  for (const { code, severity } of [...known, ...form.rowRules, ...form.sheetRules]) {
    if (severity !== 'error') continue;
    expect(codeShape.safeParse(code).success).toBe(true);
    const said = errorTextOf(form, code);
    expect(said?.zh).toMatch(/[。？]$/);
    expect(said?.en).toMatch(/[.?]$/);
    expect(`${said?.zh}${said?.en}`).not.toMatch(/[{}|]/);
  }
});

test('rules that share a code say all they may say, each once', () => {
  const rules = forms.flatMap((form) =>
    [...form.rowRules, ...form.sheetRules].map(({ code, severity, message }) => ({
      form,
      code,
      severity,
      message,
    })),
  );
  const shared = rules.filter((rule) => rules.some((other) => other !== rule && other.code === rule.code));
  expect(shared.length).toBeGreaterThan(4);
  for (const { form, code, severity, message } of shared) {
    if (severity === 'error')
      expect(errorTextOf(form, code)?.zh.split(withoutBlanks(message.zh))).toHaveLength(2);
  }
});

test.each([
  'no-such-code',
  'constructor',
  'to-string',
  '',
  // A note, a warning, a rule of other forms.
  'header-unknown',
  'rows-dropped',
  'class-before-plan',
])('“%s” is no error of the form', (code) => {
  expect(errorTextOf(advancedPlan, code)).toBeUndefined();
});
