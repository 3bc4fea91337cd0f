import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderRegisterGuide } from '../../scripts/register-guide.ts';
import { registered } from '../support/registers.ts';

const text = renderRegisterGuide();

test('docs/registers.md says what the forms declare; npm run guides writes it anew', () =>
  expect(readFileSync(new URL('../../docs/registers.md', import.meta.url), 'utf8')).toBe(text));

test('every register is in it, in both languages', () => {
  for (const { title } of registered)
    for (const name of [title.zh, title.en]) expect(text).toContain(`| ${name} |`);
  expect(text).not.toMatch(/(?<!\$)\{(?!form)\w+\}|undefined|\[object/);
});
