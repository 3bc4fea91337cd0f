import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every module of shared; texts are found wherever they are exported. */
const root = new URL('../../shared/', import.meta.url).pathname;
const files = (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));
const modules = await Promise.all(
  files.map(async (file) => [file, (await import(`${root}${file}`)) as object] as const),
);

type Found = { readonly where: string; readonly zh: unknown; readonly en: unknown };

const textsIn = (value: unknown, where: string, seen = new Set<unknown>()): Found[] => {
  if (value === null || typeof value !== 'object' || seen.has(value)) return [];
  seen.add(value);
  const record = value as Record<string, unknown>;
  if (typeof record.zh === 'string' || typeof record.en === 'string')
    return [{ where, zh: record.zh, en: record.en }];
  return Object.entries(record).flatMap(([key, inner]) => textsIn(inner, `${where}.${key}`, seen));
};

const texts = modules.flatMap(([file, module]) => textsIn({ ...module }, file));

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

test('no English text holds Chinese sentences', () => {
  const chinese = /[\u4e00-\u9fff]{5,}|[，。；：？！]/;
  expect(
    texts.filter(({ en }) => chinese.test(en as string)).map(({ where, en }) => `${where}: ${en}`),
  ).toEqual([]);
});
