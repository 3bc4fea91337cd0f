/** Every text of shared/ in two languages, wherever a module exports it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../shared/ground/bilingual.ts';

const root = new URL('../../shared/', import.meta.url).pathname;
const files = (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));
const modules = await Promise.all(
  files.map(async (file) => [file, (await import(`${root}${file}`)) as object] as const),
);

/** Whatever has a text in one language, so that one without the other is found. */
export type Found = { readonly where: string; readonly zh: unknown; readonly en: unknown };

const textsOf = (value: unknown, where: string, seen = new Set<unknown>()): Found[] => {
  if (value === null || typeof value !== 'object' || seen.has(value)) return [];
  seen.add(value);
  const record = value as Record<string, unknown>;
  // What has a name in both languages may hold other texts, as a category does.
  const own = typeof record.zh === 'string' || typeof record.en === 'string';
  return [
    ...(own ? [{ where, zh: record.zh, en: record.en }] : []),
    ...Object.entries(record).flatMap(([key, inner]) => textsOf(inner, `${where}.${key}`, seen)),
  ];
};

/** Each once, where it is found first. */
export const foundTexts: readonly Found[] = [
  ...new Map(
    modules
      .flatMap(([file, module]) => textsOf({ ...module }, file))
      .map((text) => [JSON.stringify([text.zh, text.en]), text] as const)
      .reverse(),
  ).values(),
];

/** Texts that stand in the files of pages, alarms and commands themselves. */
const elsewhere = ['addon', 'cli', 'functions', 'infra', 'local'].flatMap((room) => {
  const folder = new URL(`../../${room}/`, import.meta.url);
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('dist/'))
    .flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\b(zh|en): (['`])((?:\\.|(?!\2).)*)\2/g)].map(
        ([, language, , text]) => ({ where: `${room}/${name}`, language, text: text as string }),
      ),
    );
});
export const textsIn = (language: Language): readonly { readonly where: string; readonly text: string }[] => [
  ...allTexts().map((text) => ({ where: text.where, text: text[language] })),
  ...elsewhere.filter((text) => text.language === language),
];

/** Those that have both; that all do is a test of its own. */
const allTexts = () =>
  foundTexts.filter(
    (text): text is Found & { readonly zh: string; readonly en: string } =>
      typeof text.zh === 'string' && typeof text.en === 'string',
  );
