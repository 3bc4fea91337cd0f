import { expect, test } from 'vitest';
import { sheetWords } from '../../shared/words/sheet.ts';
import { foundTexts as texts } from '../support/all-texts.ts';

const blanks = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map((match) => match[1] as string))].sort();

test('there are texts to look at', () => {
  expect(texts.length).toBeGreaterThan(150);
});

test('every text exists in Chinese and English', () => {
  const missing = texts.filter(
    ({ zh, en }) => typeof zh !== 'string' || typeof en !== 'string' || zh === '' || en === '',
  );
  expect(missing).toEqual([]);
});

test('both languages have the same blanks to fill', () => {
  const differing = texts.filter(
    ({ zh, en }) => String(blanks(zh as string)) !== String(blanks(en as string)),
  );
  expect(differing).toEqual([]);
});

test('Chinese texts use full-width punctuation', () => {
  const halfWidth =
    /[\u4e00-\u9fff”』）][,;:!?](?!\/)|[,;:!?][\u4e00-\u9fff]|[\u4e00-\u9fff]\(|\)[\u4e00-\u9fff]|[\u4e00-\u9fff]\.(?:\s|$)/;
  expect(
    texts.filter(({ zh }) => halfWidth.test(zh as string)).map(({ where, zh }) => `${where}: ${zh}`),
  ).toEqual([]);
});

test('no English text holds Chinese sentences, but for the name of the menu, which is what people see', () => {
  const chinese = /[\u4e00-\u9fff]{5,}|[，。；：？！]/;
  expect(
    texts
      .filter(({ en }) => chinese.test((en as string).replace(sheetWords.menu.zh, '')))
      .map(({ where, en }) => `${where}: ${en}`),
  ).toEqual([]);
});

test('quotation marks are those of print, in Chinese and in English', () => {
  expect(
    texts.filter(({ zh }) => /[「」『』"]/.test(zh as string)).map(({ where, zh }) => `${where}: ${zh}`),
  ).toEqual([]);
  expect(texts.filter(({ en }) => /"/.test(en as string)).map(({ where, en }) => `${where}: ${en}`)).toEqual(
    [],
  );
});
