import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, typed } from './spreadsheet-user.ts';

let bureau: ServedBureau;
const tab = '月报 2015-03';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

test('the newest report comes as tables in a tab, with links to its pages', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  const { dialogs, effects } = await user.run('viewReport', [typed('')]);
  expect(dialogs[0]?.message).toContain('1. 2015年3月　2015年第3期（总第15期）');
  expect(user.activeTab()).toBe(tab);
  expect([5, 6, 7].map((row) => user.value(tab, row, 1))).toEqual(['一、任务完成情况', '指标', '培训人数']);
  expect(user.value(tab, 7, 3)).toBe(3400);
  expect(JSON.stringify(effects)).toContain('key=a&amp;b');
});

test('a text that looks like a formula stays a text', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  await user.run('viewReport', [typed('2015-03')]);
  expect(user.formula(tab, 9, 1)).toBe('');
  expect(user.value(tab, 9, 1)).toContain('=HYPERLINK("x")');
});

test('sums look like sums, a column has one number of decimals, heads wrap and long notes have lines', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  await user.run('viewReport', [typed('2015-03')]);
  expect([7, 8].map((row) => user.pattern(tab, row, 3))).toEqual(['#,##0.0', '#,##0.0']);
  expect([7, 8].map((row) => user.pattern(tab, row, 2))).toEqual(['#,##0', '#,##0']);
  expect([2, 3].map((column) => user.pattern(tab, 10, column))).toEqual(['#,##0.00', '#,##0.00']);
  expect(user.value(tab, 9, 1)).toMatch(/^　/);
  expect(user.colour(tab, 10, 1)).toBeTruthy();
  expect(user.colour(tab, 8, 1)).toBeUndefined();
  expect([6, 7, 10].map((row) => user.wraps(tab, row, 1))).toEqual([true, true, true]);
  expect(user.wraps(tab, 11, 1)).toBe(false);
  const notes = [11, 12].map((row) => String(user.value(tab, row, 1)));
  expect(notes[0]).toMatch(/^人与人次分列。.*[，。]?$/);
  expect(notes.every((note) => note.length > 10 && note.length <= 62)).toBe(true);
  expect(notes[1]).not.toMatch(/^[，。；]/);
});

test('opening it again writes the same tab anew', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example', 'en_US');
  await user.run('viewReport', [typed('1')]);
  await user.run('viewReport', [typed('1')]);
  expect(user.tabs()).toEqual(['工作表1', 'Report 2015-03']);
  expect(user.value('Report 2015-03', 6, 3)).toBe('January to March');
});

test('a month without a report is refused', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  const { dialogs } = await user.run('viewReport', [typed('2014-02'), ok]);
  expect(dialogs.at(-1)?.message).toContain('序号“2014-02”无效。请重新选择“查看月报”');
});
