/**
 * Texts as long as the places they are read in: a menu, a toast, a question. What is put into a blank does not count,
 * nor does white space, nor what a caption or a head adds in brackets.
 */
import { describe, expect, test } from 'vitest';
import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import { problemTexts } from '../../shared/words/problems.ts';
import { columnHeads, questions, toasts } from '../support/texts-by-place.ts';
import { labelsOf } from './menu-labels.ts';

const lengthOf = (text: string, language: Language): number => {
  const own = text
    .replace(/(?<=.)（[^（）]*）$|(?<=.) \([^()]*\)$/, '')
    .replace(/\{\w+\|([^|}]*)\|([^|}]*)\}/g, '$2')
    .replace(/\{\w+\}/g, '');
  return language === 'zh' ? [...own.replace(/\s/g, '')].length : own.replace(/\s+/g, ' ').trim().length;
};

type Limits = { readonly [language in Language]: number };
const tooLong = (texts: readonly Bilingual[], limits: Limits): string[] =>
  texts.flatMap((text) =>
    (['zh', 'en'] as const)
      .filter((language) => lengthOf(text[language], language) > limits[language])
      .map((language) => `${lengthOf(text[language], language)}: ${text[language]}`),
  );

/** Every caption of the menu; both languages put up the same items in the same order. */
const [zh, en] = await Promise.all([labelsOf('zh'), labelsOf('en')]);
const captions: Bilingual[] = zh.map((caption, place) => ({ zh: caption, en: en[place] as string }));

describe.each([
  ['a caption of the menu', captions, { zh: 8, en: 25 }],
  ['a head of a column', columnHeads, { zh: 8, en: 18 }],
  ['a toast', toasts, { zh: 40, en: 100 }],
  ['a question', questions, { zh: 80, en: 220 }],
  ['a refusal', Object.values(problemTexts), { zh: 80, en: 220 }],
] as const)('%s', (_, texts, limits) => {
  test('is there', () => expect(texts.length).toBeGreaterThan(10));
  test('is short enough', () => expect(tooLong(texts, limits)).toEqual([]));
});
