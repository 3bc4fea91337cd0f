/** The guides to the forms are what the definitions say today. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideFolder, writeGuides } from '../../scripts/write-guides.ts';
import { forms } from '../../shared/programme/programmes.ts';

const guides = writeGuides();

test('every form has its guide, and no guide is left of a form that is gone', () => {
  expect(readdirSync(guideFolder).sort()).toEqual([...guides.keys()].sort());
  expect([...guides.keys()].sort()).toEqual(['README.md', ...forms.map(({ id }) => `${id}.md`)].sort());
});

test.each([...guides])('%s is up to date; npm run guides writes it anew', (name, text) => {
  expect(readFileSync(new URL(name, guideFolder), 'utf8')).toBe(text);
});

test('a guide tells who files the form when, every column, and what is checked, in both languages', () => {
  for (const form of forms) {
    const text = guides.get(`${form.id}.md`) as string;
    for (const { header } of Object.values(form.columns))
      for (const title of [header.zh, header.en]) expect(text).toContain(`| ${title} |`);
    for (const words of ['填报单位', 'Submitted by', '报送时间', 'When', '审核关系', 'Validation rules'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
  }
});
