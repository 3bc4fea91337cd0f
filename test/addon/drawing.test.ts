/** 抽取样本: the list is frozen and its hash said before a number is asked for; what is drawn, a shell draws too. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { urgent, urgentClasses, urgentRoster } from '../support/staff-sheets.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let reviewer: SpreadsheetUser;
const email = 'clerk.nyw@qingdao.example';
const tab = '抽取样本 2015';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(async () => {
  bureau.reset();
  bureau.setNow('2015-01-20T01:00:00Z');
  const of = <S extends object>(sheet: S) => ({ ...sheet, unit: 'nyw' });
  await bureau.submit(email, of(urgent(1, 2, 3)));
  reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await reviewer.run('openQueue');
  reviewer.select(3);
  await reviewer.run('openDocument');
  await reviewer.run('approveDocument', [yes]);
  bureau.setNow('2015-04-02T01:00:00Z');
  await bureau.submit(email, of(urgentClasses([1], [2], [3])));
});

/** Lines below the headers, as the tab says them. */
const lines = (user: SpreadsheetUser): readonly string[][] =>
  Array.from({ length: 20 }, (_, i) =>
    [1, 2, 3].map((column) => String(user.value(tab, i + 3, column) ?? '')),
  ).filter(([item]) => item !== '');
const named = (user: SpreadsheetUser, item: string): string =>
  lines(user).find(([name]) => name === item)?.[1] ?? '';

test('the hash is said first; the tab has list, seed and what a shell draws with its command', async () => {
  const { dialogs } = await reviewer.run('drawSample', [
    typed('2015 市农业委员会 2'),
    typed('JH2015-RSJ-001　47'),
  ]);
  const hash = named(reviewer, '名单指纹');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(dialogs[1]?.message).toContain(`共 3 个培训班，指纹 ${hash}`);
  expect(named(reviewer, '范围')).toBe('市农业委员会');
  expect(named(reviewer, '种子')).toBe(`JH2015-RSJ-001,${hash.slice(0, 16)},47`);
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-draw-'));
  const list = lines(reviewer).filter(([item]) => item === '名单');
  writeFileSync(join(folder, 'list.txt'), list.map(([, code]) => `${code}\n`).join(''));
  const command = named(reviewer, '重抽命令（名单存为 list.txt）');
  const redrawn = execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
  const drawn = lines(reviewer).filter(([item]) => item?.startsWith('抽中'));
  expect(drawn.map(([, code, ticket]) => `${ticket} ${code}\n`).join('')).toBe(redrawn);
  expect(drawn).toHaveLength(2);
  expect(execFileSync('sha256sum', ['list.txt'], { cwd: folder, encoding: 'utf8' })).toContain(hash);
});

test('lines of the roster of a class, typed or selected, are drawn as classes are: by row, without names', async () => {
  await bureau.submit(email, { ...urgentRoster([1, 1], [2, 1], [3, 2], [4, 1]), unit: 'nyw' });
  const of = '抽取样本 2015B-NYW-001-1';
  const linesOf = () =>
    Array.from({ length: 12 }, (_, i) =>
      [1, 2, 3].map((column) => String(reviewer.value(of, i + 3, column) ?? '')),
    );
  const { dialogs } = await reviewer.run('drawSample', [
    typed('2015b-nyw-001-1 2'),
    typed('JH2015-RSJ-001 47'),
  ]);
  expect(dialogs[1]?.message).toContain('共 3 条学员登记，指纹');
  const listed = linesOf().flatMap(([item, code = '']) => (item === '名单' ? [code] : []));
  expect(listed.map((code) => code.replace(/[^/]+$/, '…'))).toEqual([
    'nyw/2015-03/1/…',
    'nyw/2015-03/2/…',
    'nyw/2015-03/4/…',
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-draw-'));
  writeFileSync(join(folder, 'list.txt'), listed.map((code) => `${code}\n`).join(''));
  const [, command = ''] = linesOf().find(([item]) => item?.startsWith('重抽命令')) ?? [];
  const redrawn = execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
  const drawn = linesOf().filter(([item]) => item?.startsWith('抽中'));
  expect(drawn.map(([, code, ticket]) => `${ticket} ${code}\n`).join('')).toBe(redrawn);
  expect(drawn).toHaveLength(2);
  const before = linesOf();
  await reviewer.run('drawSample', [typed('2015'), typed('')]);
  reviewer.select(5, 2);
  const again = await reviewer.run('drawSample', [typed('2'), typed('JH2015-RSJ-001 47')]);
  expect(again.dialogs[0]?.message).toContain('已选中培训班 2015B-NYW-001-1');
  expect(linesOf()).toEqual(before);
});

test('the seed of a plan draws the same again; one of another list is refused', async () => {
  await reviewer.run('drawSample', [typed('2015'), typed('JH2015-RSJ-001 47')]);
  const [before, seed] = [lines(reviewer), named(reviewer, '种子')];
  await reviewer.run('drawSample', [typed('2015'), typed(seed)]);
  expect(lines(reviewer)).toEqual(before);
  const other = seed.replace(/,[0-9a-f]{16},/, ',0123456789abcdef,');
  const { dialogs } = await reviewer.run('drawSample', [typed('2015'), typed(other), ok]);
  expect(dialogs.at(-1)?.message).toContain('种子所载的名单指纹是 0123456789abcdef');
});

test('without a number there is the list alone', async () => {
  await reviewer.run('drawSample', [typed(''), typed('')]);
  expect(lines(reviewer).map(([item]) => item)).toEqual(['范围', '名单指纹', '名单', '名单', '名单']);
});

test('nothing is laid after a cancel, and what is no draw is refused', async () => {
  await reviewer.run('drawSample', [typed('2015'), { button: 'CANCEL' }]);
  expect(reviewer.tabs()).not.toContain(tab);
  const refused = async (...answers: Parameters<SpreadsheetUser['run']>[1] & object) =>
    (await reviewer.run('drawSample', [...answers, ok])).dialogs.at(-1)?.message;
  expect(await refused(typed('2015 市农业委员会 900'))).toContain('抽取个数应为 1 到 500');
  expect(await refused(typed('2015'), typed('四十七'))).toContain('“四十七”不是计划编号和数字');
  expect(await refused(typed('2015 市海洋与渔业局'))).toMatch(/没有可以抽取的培训班|没有与/);
});

test('a clerk, who inspects nobody, draws nothing', async () => {
  const clerk = createUser(bureau, email);
  const { dialogs } = await clerk.run('drawSample', [typed('2015'), ok]);
  expect(dialogs.at(-1)?.message).toContain('权限');
});

test('the card of a class that is selected in the sample, or typed; nothing for what is no class', async () => {
  await reviewer.run('drawSample', [typed('2015 市农业委员会 2'), typed('JH2015-RSJ-001 47')]);
  const at = 3 + lines(reviewer).findIndex(([, code]) => code === '2015B-NYW-002-1');
  reviewer.select(at, 2);
  const { dialogs } = await reviewer.run('viewClass');
  expect(dialogs).toEqual([]);
  const card = '质量卡 2015B-NYW-002-1';
  const items = Array.from({ length: 20 }, (_, i) =>
    [1, 2, 3].map((column) => reviewer.value(card, i + 3, column)),
  );
  expect(reviewer.value(card, 1, 1)).toContain('新能源装备技术培训（2）');
  expect(items).toContainEqual(['办班单位', '', '市农业委员会']);
  expect(items).toContainEqual(['满意度（分）', '', '未填报测评']);
  expect(items).toContainEqual(['检查问题（个）', 0, '']);
  reviewer.select(4, 1);
  await reviewer.run('viewClass', [typed('2015b-nyw-003-1')]);
  expect(reviewer.tabs()).toContain('质量卡 2015B-NYW-003-1');
  const refused = await reviewer.run('viewClass', [typed('第三期'), ok]);
  expect(refused.dialogs.at(-1)?.message).toContain('“第三期”不是培训班编号');
  const stranger = createUser(bureau, 'clerk.hyj@qingdao.example');
  const { dialogs: told } = await stranger.run('viewClass', [typed('2015B-NYW-003-1'), ok]);
  expect(told.at(-1)?.message).toContain('市农业委员会');
});
