/** A sample that anybody draws again with a shell. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawSample, frozenList, seedOf, shellCommand } from '../../../shared/flags/sample.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const codes = Array.from({ length: 300 }, (_, i) => `2015B-NYW-${String(i + 1).padStart(3, '0')}-1`);
const seed = seedOf('JH2015-RSJ-001', sha256(frozenList(codes)), '47 双色球’12');

test('a shell draws the same five of three hundred, and the hash of the list is that of its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-sample-'));
  writeFileSync(join(folder, 'list.txt'), frozenList(codes));
  const drawn = execFileSync('bash', ['-c', shellCommand(seed, 5)], { cwd: folder, encoding: 'utf8' });
  expect(
    drawSample(codes, seed, 5, sha256)
      .map(({ ticket, code }) => `${ticket} ${code}\n`)
      .join(''),
  ).toBe(drawn);
  const hash = execFileSync('sha256sum', ['list.txt'], { cwd: folder, encoding: 'utf8' });
  expect(hash.split(' ')[0]).toBe(sha256(frozenList(codes)));
});

test('a larger sample begins with the smaller one, and a class that leaves changes no other', () => {
  const of = (list: readonly string[], most: number) =>
    drawSample(list, seed, most, sha256).map(({ code }) => code);
  expect(of(codes, 20).slice(0, 5)).toEqual(of(codes, 5));
  const [first, ...others] = of(codes, 6);
  expect(
    of(
      codes.filter((code) => code !== first),
      5,
    ),
  ).toEqual(others);
});

test('a class that is listed twice is drawn once', () => {
  const few = codes.slice(0, 3);
  expect(drawSample([...few, ...few], seed, 6, sha256)).toEqual(drawSample(few, seed, 6, sha256));
});

test('each class is drawn as often as the others', () => {
  const few = codes.slice(0, 20);
  const hits = new Map(few.map((code) => [code, 0]));
  for (let n = 0; n < 4000; n++)
    for (const { code } of drawSample(few, `${seed}${n}`, 4, sha256))
      hits.set(code, (hits.get(code) ?? 0) + 1);
  // 800 expected; five standard deviations are 126.
  for (const count of hits.values()) expect(Math.abs(count - 800)).toBeLessThan(126);
});
