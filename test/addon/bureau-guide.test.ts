/** The bureau's guide names what the screen shows: labels of the menu, words of the catalogue, pictures that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forms } from '../../shared/programme/programmes.ts';
import { labelsOf } from './menu-labels.ts';

const docs = new URL('../../docs/', import.meta.url);
const words = new URL('../../shared/words/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, docs), 'utf8');

const catalogue = [
  ...readdirSync(words, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, words), 'utf8')),
  ...forms.flatMap(({ title, columns }) => [title, ...Object.values(columns).map(({ header }) => header)]),
  readFileSync(new URL('../../shared/directory/people-columns.ts', import.meta.url), 'utf8'),
  readFileSync(new URL('../../shared/directory/unit-columns.ts', import.meta.url), 'utf8'),
]
  .map((text) => (typeof text === 'string' ? text : `${text.zh}\n${text.en}`))
  .join('\n');

const guides = {
  zh: { file: 'bureau.zh-CN.md', label: /\*\*([^*]+)\*\*/g, quoted: /“((?:[^“”]|“[^”]*”)+)”/g },
  en: { file: 'bureau.md', label: /\*\*([^*]+)\*\*/g, quoted: /“([^”]+)”/g },
} as const;

describe.each(['zh', 'en'] as const)('%s', (language) => {
  const { file, label, quoted } = guides[language];
  const text = read(file);

  test('every label of the menu that the guide names is in the menu', async () => {
    const labels = new Set(await labelsOf(language));
    const named = [...text.matchAll(label)]
      .map(([, name]) => name as string)
      .filter((name) => !/[.。：]$/.test(name))
      .flatMap((name) => name.split(' → '));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !labels.has(name))).toEqual([]);
  });

  test('everything it quotes is said somewhere', () => {
    const said = [...text.matchAll(quoted)].map(([, words]) => words as string);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((each) => !catalogue.includes(each))).toEqual([]);
  });

  test('its links and pictures are there', () => {
    const targets = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target as string);
    expect(targets.filter((target) => !existsSync(new URL(target, docs)))).toEqual([]);
  });
});
