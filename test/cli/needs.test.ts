/** Programs of an operator say at once what their environment lacks, and do nothing. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const run = (script: string, ...given: string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(`../../cli/${script}`, import.meta.url)), ...given], {
    env: { PATH: process.env.PATH, CITY: 'qingdao', SUBMISSIONS_TABLE: 'a' },
    encoding: 'utf8',
  });

test.each([
  ['rebuild-tables.ts', [], 'CERTIFICATES_TABLE, PERSONS_TABLE, ARCHIVE_BUCKET'],
  ['verify-chains.ts', [], 'CERTIFICATES_TABLE, DIRECTORY_TABLE, PERSONS_TABLE, ARCHIVE_BUCKET'],
  ['turn-link-key.ts', [], 'LINK_SECRET'],
  ['persons.ts', ['kept', '--by', 'a@b.example', '--name', '样管理'], 'REPORTS_BUCKET, PSEUDONYM_SECRET'],
])('%s names all of it', (script, given, missing) => {
  const { status, stdout, stderr } = run(script, ...given);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`${missing}; nothing was done`);
  expect(stderr).toContain(missing.replaceAll(', ', '、'));
  expect(stderr).not.toMatch(/SUBMISSIONS_TABLE|\n\s+at /);
});
