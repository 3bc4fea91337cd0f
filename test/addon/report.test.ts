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
