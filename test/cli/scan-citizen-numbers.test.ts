import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { countCitizenNumbers, scanFolder } from '../../cli/scan-citizen-numbers.ts';
import { fullWidth } from '../support/sheets.ts';

// the example of GB 11643-1999
const number = '11010519491231002X';

test('a planted number is found in plain text, JSON, a key, a gzip and in full-width digits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-scan-'));
  mkdirSync(join(folder, 's3', number), { recursive: true });
  mkdirSync(join(folder, 'sheets'));
  writeFileSync(join(folder, 'a.log'), `line ${number} end`);
  writeFileSync(join(folder, 'b.json'), JSON.stringify({ id: number.toLowerCase() }));
  writeFileSync(join(folder, 'c.json.gz'), gzipSync(JSON.stringify([number])));
  writeFileSync(join(folder, 'e.txt'), `学员 ${fullWidth(number)} 重复`);
  writeFileSync(join(folder, 's3', number, 'd'), 'nothing inside');
  writeFileSync(join(folder, 'sheets', 'own.json'), number);
  writeFileSync(join(folder, 'clean.txt'), '110105194912310021 11010519491231002 sha 9f11010519491231002X');
  expect(
    scanFolder(folder)
      .map(({ place }) => place.slice(folder.length + 1))
      .sort(),
  ).toEqual(['a.log', 'b.json', 'c.json.gz', 'e.txt', `s3/${number}/d`]);
});

test('other long numbers are no citizen numbers', () => {
  expect(countCitizenNumbers('110105194912310021 20150913101112000 370200')).toBe(0);
});
