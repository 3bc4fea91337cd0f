/** What people call the columns in tables of their own: each word is one column, or none. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Form } from '../../../shared/form/define-form.ts';
import { matchHeaders } from '../../../shared/form/match-headers.ts';
import { programmeOf } from '../../../shared/programme/define-city.ts';
import { findForm, forms } from '../../../shared/programme/programmes.ts';
import { qingdao } from '../../../shared/programme/qingdao.ts';

const [, ...lines] = readFileSync(new URL('../../../data/header-words.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const words = lines.map((line) => line.split(',') as [form: string, header: string, column: string]);

describe.each([...new Set(words.map(([form]) => form))])('%s', (id) => {
  const form = findForm(programmeOf(qingdao, '2015'), id);

  test.each(words.filter(([of]) => of === id).map(([, header, column]) => [header, column || 'none']))(
    '“%s” is %s',
    (header, column) => {
      expect(matchHeaders(form, [header]).columnAt).toEqual([column === 'none' ? undefined : column]);
    },
  );
});

const fold = (header: string): string => header.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase();
const wordsOf = ({ columns }: Pick<Form, 'columns'>): [word: string, column: string][] =>
  Object.entries(columns).flatMap(([name, { header, also = [] }]) =>
    [header.zh, header.en, ...also].map((word): [string, string] => [fold(word), name]),
  );

test.each(forms)('$id: no word is two columns, with its bracket or without', (form) => {
  const meant = new Map<string, string>();
  for (const [word, column] of wordsOf(form))
    for (const name of [word, word.replace(/\([^)]*\)$/, '')]) {
      expect([name, meant.get(name) ?? column]).toEqual([name, column]);
      meant.set(name, column);
    }
});

test.each(forms)('$id: no word is listed twice', (form) => {
  const listed = wordsOf(form).map(([word]) => word);
  expect(listed.filter((word, i) => listed.indexOf(word) !== i)).toEqual([]);
});

test.each(forms.filter(({ columns }) => columns.host))('$id: an organiser is no host', (form) => {
  expect(wordsOf(form).filter(([word, column]) => column === 'host' && word.includes('主办'))).toEqual([]);
});

test.each(['trainee-roster', 'advanced-plan', 'urgent-plan', 'post-plan'])(
  '%s knows a hundred words',
  (id) => {
    const known = words.filter(([form, , column]) => form === id && column);
    expect(known.length).toBeGreaterThanOrEqual(100);
  },
);
