/** Every text of shared/ in two languages, wherever a module exports it. */
import { readdirSync } from 'node:fs';

const root = new URL('../../shared/', import.meta.url).pathname;
const files = (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));
const modules = await Promise.all(
  files.map(async (file) => [file, (await import(`${root}${file}`)) as object] as const),
);

/** Whatever has a text in one language, so that one without the other is found. */
export type Found = { readonly where: string; readonly zh: unknown; readonly en: unknown };

const textsIn = (value: unknown, where: string, seen = new Set<unknown>()): Found[] => {
  if (value === null || typeof value !== 'object' || seen.has(value)) return [];
  seen.add(value);
  const record = value as Record<string, unknown>;
  // What has a name in both languages may hold other texts, as a category does.
  const own = typeof record.zh === 'string' || typeof record.en === 'string';
  return [
    ...(own ? [{ where, zh: record.zh, en: record.en }] : []),
    ...Object.entries(record).flatMap(([key, inner]) => textsIn(inner, `${where}.${key}`, seen)),
  ];
};

/** Each once, where it is found first. */
export const foundTexts: readonly Found[] = [
  ...new Map(
    modules
      .flatMap(([file, module]) => textsIn({ ...module }, file))
      .map((text) => [JSON.stringify([text.zh, text.en]), text] as const)
      .reverse(),
  ).values(),
];

/** Those that have both; that all do is a test of its own. */
export const allTexts = foundTexts.filter(
  (text): text is Found & { readonly zh: string; readonly en: string } =>
    typeof text.zh === 'string' && typeof text.en === 'string',
);
