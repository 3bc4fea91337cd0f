import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readRuns } from '../../../scripts/printable-characters/read-runs.ts';
import { textOfRuns } from '../../../scripts/printable-characters/text-of-runs.ts';
import { onOneLine, unprintableIn } from '../../../shared/form/printable.ts';
import { printableCharacters } from '../../../shared/form/printable-characters.ts';
import { surelyDrawn } from '../../../shared/form/printable-rule.ts';
import { compilePlan } from '../../../shared/plan/compile-plan.ts';
import { reviewPlan } from '../../../shared/plan/review-plan.ts';
import { unprintableOfIssue, unprintableOfPlan } from '../../../shared/plan/unprintable.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import type { ProjectRow } from '../../../shared/tables/rows.ts';
import { givenProject } from '../../support/given-project.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = JSON.parse(
  readFileSync(new URL('../../../functions/documents/typst/fonts.json', import.meta.url), 'utf8'),
) as string[];
const planOf = (changes: Partial<ProjectRow>) =>
  compilePlan(programme, '2015', [
    givenProject('nyw', 'advanced', 1),
    givenProject('nyw', 'advanced', 2, changes),
  ]);

test('what is not looked at character by character is drawn', () => {
  const sure: string[] = [];
  for (let code = 0; code <= 0xffff; code++)
    if (surelyDrawn.test(String.fromCharCode(code))) sure.push(String.fromCharCode(code));
  expect(sure.length).toBeGreaterThan(20_000);
  expect(unprintableIn(sure.join(''))).toEqual([]);
});

test('the table of printable characters is the character map of the serif, in both its weights', () => {
  const [regular, bold] = fonts.map((font) => readRuns(readFileSync(resolve(font))));
  if (!regular || !bold) throw new Error('two weights are expected');
  expect(printableCharacters).toBe(`\n${textOfRuns(regular)}\n`);
  expect(bold).toEqual(regular);
  // Both ends of every run, and what lies just outside.
  const ends = regular.flat();
  const outside = regular.flatMap(([first, last]) => [first - 1, last + 1]);
  const seen = (points: readonly number[]) => unprintableIn(String.fromCodePoint(...points)).length;
  expect(seen(ends)).toBe(0);
  const silent = outside.filter((point) =>
    /[\s\p{Default_Ignorable_Code_Point}]/u.test(String.fromCodePoint(point)),
  );
  expect(seen(outside)).toBe(new Set(outside).size - new Set(silent).size);
});

test.each([
  ['知新 2015—2016 ABC', []],
  ['𬸚䶮㛃𫍯', []],
  ['知😀😀新한\u200d', ['😀', '한']],
  ['\ud83d', ['\ud83d']],
  ['', []],
])('%j lacks %j', (text, characters) => {
  expect(unprintableIn(text)).toEqual(characters);
});

test('a project is named with its unit, form, column and character, and found before anything else', () => {
  const plan = planOf({ title: '生态😀修复한', host: '示例🏫大学' });
  expect(unprintableOfPlan(programme, plan).map(({ place }) => place.zh)).toEqual([
    '市农业委员会《高级研修项目计划》2015A-NYW-002“项目名称”中的“😀”（U+1F600）、“한”（U+D55C）',
    '市农业委员会《高级研修项目计划》2015A-NYW-002“承办单位”中的“🏫”（U+1F3EB）',
  ]);
  const [first] = reviewPlan(programme, plan, []);
  expect(first).toMatchObject({ kind: 'unprintable', projects: ['2015A-NYW-002'], units: ['nyw'] });
  expect(first?.message.zh).toContain('更换前不能下达');
  expect(first?.message.en).toContain('“Project” of 2015A-NYW-002');
});

test('what a paper leaves out of a text does not stop it', () => {
  const title = '海洋\u202e牧\u200b场\u0600\n\ufe0f班';
  expect(onOneLine(title)).toBe('海洋牧场 班');
  expect(unprintableOfPlan(programme, planOf({ title }))).toEqual([]);
});

test('a plan is printed with the names of its units, and with what it is issued by', () => {
  const units = programme.units.map((unit) =>
    unit.code === 'nyw' ? { ...unit, name: { zh: '农😀委', en: 'Agriculture' } } : unit,
  );
  expect(unprintableOfPlan({ ...programme, units }, planOf({})).map(({ place }) => place.zh)).toEqual([
    '单位名录中“农😀委”名称里的“😀”（U+1F600）',
  ]);
  const issue = {
    documentNumber: '青人社字〔2015〕12号',
    issuedOn: '2015-02-10',
    decision: '纪要',
    reason: '',
  };
  expect(unprintableOfIssue(issue)).toEqual([]);
  const wrong = { ...issue, documentNumber: '青😀字〔2015〕12号', decision: '纪要😀', reason: '调整😀' };
  expect(unprintableOfIssue(wrong).map(({ place }) => place.zh)).toEqual(
    ['文号', '联席会议决定', '调整原因'].map((field) => `本次下达填写的“${field}”中的“😀”（U+1F600）`),
  );
});
