/** Bodies that are small as sent and endless to build: refused before anything is built of them. */
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { refuseHeavyJson } from '../../../functions/http/measure-json.ts';
import { parseRequest } from '../../../functions/http/parse-request.ts';
import { checkSheet } from '../../../shared/form/check-sheet.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { Problem } from '../../../shared/ground/problem.ts';
import { contextFor } from '../../support/given.ts';
import { plan, planRow } from '../../support/sheets.ts';

const body = { unit: 'nyw', form: 'advanced-plan', period: '2015', formVersion: 1, baseVersion: 0 };
const good = { ...body, certifier: '样负责', nil: false, ...plan(planRow(1)) };

const outcomeOf = (text: string): string => {
  const parse = vi.spyOn(JSON, 'parse');
  try {
    parseRequest('submitForm', {
      headers: { 'content-type': 'application/gzip' },
      body: gzipSync(text).toString('base64'),
      isBase64Encoded: true,
    });
    return 'parsed';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return parse.mock.calls.length ? `${error.code} once built` : error.code;
  } finally {
    parse.mockRestore();
  }
};
const around = (rows: string) => JSON.stringify({ ...good, rows: '@' }).replace('"@"', () => rows);

test.each<[string, string, string]>([
  ['three million brackets', '['.repeat(3_000_000), 'bad-json'],
  ['brackets that close', '['.repeat(60_000) + ']'.repeat(60_000), 'bad-json'],
  ['objects in objects', '{"a":'.repeat(60_000), 'bad-json'],
  ['brackets behind a text that seems to go on', `["\\\\",${'['.repeat(60_000)}`, 'bad-json'],
  ['empty rows', around(`[${'[],'.repeat(300_000)}[]]`), 'too-large'],
  ['empty objects', around(`[${'{},'.repeat(300_000)}{}]`), 'too-large'],
  ['members', around(`{${'"a":1,'.repeat(300_000)}"a":1}`), 'too-large'],
  ['six million cells', around(`[[${'0,'.repeat(6_000_000)}0]]`), 'too-large'],
  ['brackets in a text', around(JSON.stringify([['['.repeat(300_000)]])), 'parsed'],
  ['brackets behind a quote in a text', around(JSON.stringify([[`"\\${'[{:'.repeat(100_000)}`]])), 'parsed'],
  ['21,000 rows', around(JSON.stringify(Array.from({ length: 21_000 }, () => ['a']))), 'parsed'],
])('%s', (_, text, outcome) => {
  expect(outcomeOf(text)).toBe(outcome);
});

test('a usual body is told to be harmless without being gone through', () => {
  const bytes = Buffer.from(JSON.stringify(good));
  const looks = vi.spyOn(bytes, 'indexOf');
  refuseHeavyJson(bytes);
  expect(looks.mock.calls.length).toBeLessThan(100);
});

test('merged cells that lie over each other fill a column once', () => {
  const rows = Array.from({ length: 300 }, () => planRow(1));
  const sheet = plan(...rows);
  const place = Object.keys(advancedPlan.columns).indexOf('place');
  for (const row of sheet.rows.slice(1)) (row as unknown[])[place] = null;
  const merges = Array.from({ length: 2_000 }, () => ({ row: 0, column: place, rows: 300, columns: 1 }));
  const { issues } = checkSheet(advancedPlan, { ...sheet, around: { merges } }, contextFor(advancedPlan));
  expect(issues.filter(({ code }) => code === 'merged-filled')).toHaveLength(299);
});

test.each(['一', '(）', '、 ', ' ）'])('a cell of 30,000 × %s is read in one pass', (text) => {
  const cells = Object.keys(advancedPlan.columns).map(() => text.repeat(30_000));
  const sheet = { ...plan(planRow(1)), rows: [cells] };
  expect(checkSheet(advancedPlan, sheet, contextFor(advancedPlan)).rows).toHaveLength(1);
});
