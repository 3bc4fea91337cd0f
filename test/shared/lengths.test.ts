/**
 * Texts as long as the places they are read in: a menu, a toast, a question. What is put into a blank does not count,
 * nor does white space; a list of choices in a question is a line each and not counted either.
 */
import { describe, expect, test } from 'vitest';
import { menuOf } from '../../addon/menu.ts';
import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import { problemTexts } from '../../shared/words/problems.ts';
import { columnHeads, questions, toasts } from '../support/texts-by-place.ts';

const lengthOf = (text: string, language: Language): number => {
  const own = text.replace(/\{\w+\|([^|}]*)\|([^|}]*)\}/g, '$2').replace(/\{\w+\}/g, '');
  return language === 'zh' ? [...own.replace(/\s/g, '')].length : own.replace(/\s+/g, ' ').trim().length;
};

type Limits = { readonly [language in Language]: number };
const tooLong = (texts: readonly Bilingual[], limits: Limits): string[] =>
  texts.flatMap((text) =>
    (['zh', 'en'] as const)
      .filter((language) => lengthOf(text[language], language) > limits[language])
      .map((language) => `${lengthOf(text[language], language)}: ${text[language]}`),
  );

/** Every caption of the menu and its submenus, before which stands nothing else. */
const captions = (): Bilingual[] => {
  const found: Bilingual[] = [];
  menuOf((text) => {
    found.push(text);
    return text.zh;
  });
  return found;
};

describe.each([
  ['a caption of the menu', captions(), { zh: 10, en: 30 }],
  ['a head of a column', columnHeads, { zh: 10, en: 24 }],
  ['a toast', toasts, { zh: 40, en: 120 }],
  ['a question', questions, { zh: 80, en: 220 }],
  ['a refusal', Object.values(problemTexts), { zh: 100, en: 260 }],
] as const)('%s', (_, texts, limits) => {
  test('is there', () => expect(texts.length).toBeGreaterThan(10));
  test('is short enough', () => expect(tooLong(texts, limits)).toEqual([]));
});
