/** What docs/glossary.md has retired is said by no text; the table there is the list, this only reads it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/ground/bilingual.ts';
import { textsIn } from '../support/all-texts.ts';

const page = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');
const table = page.split('## Retired')[1]?.split('\n## ')[0] ?? '';
const retired = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
  [...(cell as string).matchAll(/`([^`]+)`/g)].map(([, word]) => word as string),
);

const isChinese = (word: string): boolean => /\p{Script=Han}/u.test(word);
/** Names of blanks are no words of a text; the words of a plural are. */
const withoutBlanks = (text: string): string => text.replace(/\{\w+(?:\|([^}]*))?\}/g, '$1');
const says = (text: string, word: string): boolean =>
  isChinese(word) ? text.includes(word) : new RegExp(`\\b${word}\\b`, 'i').test(text);

test('the table is read', () => {
  expect(retired.length).toBeGreaterThan(50);
  expect(retired).toContain('接续');
});

test('a whole word is found, in either language', () => {
  expect(says('Who owes what, 2015', 'who owes what')).toBe(true);
  expect(says('the floorboards', 'floor')).toBe(false);
  expect(says('由承接单位报送', '接续')).toBe(false);
});

describe('no text says', () => {
  test.each(retired)('%s', (word) => {
    const language = languages.find((one) => isChinese(word) === (one === 'zh')) ?? 'zh';
    const saying = textsIn(language).filter(({ text }) => says(withoutBlanks(text), word));
    expect(saying.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});
