import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderIntake } from '../../scripts/intake-table.ts';

test('docs/intake.md says what the check does today; run scripts/intake-table.ts when it does not', () => {
  const written = readFileSync(new URL('../../docs/intake.md', import.meta.url), 'utf8');
  expect(renderIntake()).toBe(written);
});
