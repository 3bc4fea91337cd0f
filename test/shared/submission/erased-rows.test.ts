/** Whoever is erased counts as before: where a row stands in the ledgers follows from what is left of it (docs/persons.md). */
import { expect, test } from 'vitest';
import type { CheckContext, Column, Row, Value } from '../../../shared/form/define-form.ts';
import { kindOf } from '../../../shared/form/kinds/kinds.ts';
import { eraseFrom } from '../../../shared/persons/erase-content.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { placeRows } from '../../../shared/tables/project.ts';
import { traineeLedgers } from '../../../shared/tables/trainees.ts';

const hex = (seed: number) => seed.toString(16).padStart(64, '0');
const context = { programme, period: '2015-03', today: '2015-04-02' } as CheckContext;
const all = [1, 2, 3, 4, 5, 6];

test.each(traineeLedgers)('$form: only the token stands for the person', (ledger) => {
  const form = findForm(programme, ledger.form);
  const rowOf = (seed: number): Row => {
    const row: { [name: string]: Value | undefined } = {};
    for (const [name, column] of Object.entries(form.columns) as [string, Column][])
      if (column.kind !== 'citizen-number' && column.kind !== 'reference')
        row[name] = kindOf(column).example(column as never, context, seed);
    if ('class' in form.columns) row.class = `2015B-NYW-001-${seed}`;
    if ('seminar' in form.columns) row.seminar = seed % 2 ? '高值利用研修班' : `示例研修班${seed}`;
    // A name that is part of a seminar's: that alone tells nobody.
    return { ...row, name: '高值', person: hex(seed), mask: '高*18' };
  };
  const content = {
    unit: 'nyw',
    form: ledger.form,
    formVersion: form.version,
    period: '2015-03',
    rows: all.map(rowOf),
    ids: all.map(String),
  } as never as Parameters<typeof eraseFrom>[1];
  const tokens = new Map([1, 2, 4].map((seed) => [hex(seed), hex(seed + 1000)] as const));
  const left = eraseFrom(form, content, tokens, { n: 1, on: '2027-02-02' });
  if (!left) throw new Error('three are erased');
  expect(left.rows).toBe(3);
  const placesOf = (of: typeof content) =>
    [...placeRows(of, ledger, programme).values()].map(({ key, index }) => JSON.stringify([key, index]));
  const shards = /\d{4}#\d+/g;
  const expected = placesOf(content).map((place) =>
    [...tokens].reduce((text, [person, token]) => text.replaceAll(person, token), place),
  );
  expect(new Set(expected).size).toBe(all.length);
  // The shard follows from the token.
  expect(placesOf(left.content).map((place) => place.replace(shards, ''))).toEqual(
    expected.map((place) => place.replace(shards, '')),
  );
});
