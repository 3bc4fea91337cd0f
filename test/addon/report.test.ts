import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, typed } from './spreadsheet-user.ts';

let bureau: ServedBureau;
const tab = '月报 2015-03 第1版';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

test('the newest report comes as tables in a tab, with links to its pages', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  const { dialogs } = await user.run('viewReport', [typed('')]);
  expect(dialogs[0]?.message).toContain('1. 2015年3月　2015年第3期（总第15期）');
  expect(user.activeTab()).toBe(tab);
  expect([5, 6, 7].map((row) => user.value(tab, row, 1))).toEqual(['一、任务完成情况', '指标', '培训人数']);
  expect(user.value(tab, 7, 3)).toBe(3400);
  expect(user.formula(tab, 3, 2)).toContain('key=a&b');
  expect([2, 3].map((column) => user.value(tab, 3, column))).toEqual(['中文', '英文']);
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
  // Head, text and numbers; —— in a column of numbers too.
  expect([user.alignment(tab, 6, 3), user.alignment(tab, 9, 3), user.alignment(tab, 9, 1)]).toEqual([
    2,
    3,
    undefined,
  ]);
  expect([user.value(tab, 9, 3), user.alignment(tab, 9, 3)]).toEqual(['——', 3]);
  const notes = [11, 12].map((row) => String(user.value(tab, row, 1)));
  expect(notes[0]).toMatch(/^人与人次分列。.*[，。]?$/);
  expect(notes.every((note) => note.length > 10 && note.length <= 62)).toBe(true);
  expect(notes[1]).not.toMatch(/^[，。；]/);
});

test('opening it again writes the same tab anew', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example', 'en_US');
  await user.run('viewReport', [typed('1')]);
  await user.run('viewReport', [typed('1')]);
  expect(user.tabs()).toEqual(['工作表1', 'Report 2015-03 rev. 1']);
  expect(user.value('Report 2015-03 rev. 1', 6, 3)).toBe('January to March');
});

test('a month without a report is refused', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  const { dialogs } = await user.run('viewReport', [typed('2014-02'), ok]);
  expect(dialogs.at(-1)?.message).toContain('序号“2014-02”无效。请重新选择“查看月报”');
});

test('the list says of how many editions a month has, and how an older one is opened', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  const { dialogs } = await user.run('viewReport', [typed('2')]);
  expect(dialogs[0]?.message).toContain('2. 2015年2月　2015年第2期（总第14期）　共 2 版');
  expect(dialogs[0]?.message).toContain('查看旧版：序号/版次，如 2/1。');
  expect(user.activeTab()).toBe('月报 2015-02 第2版（更正）');
  expect(user.value(user.activeTab(), 3, 1)).toContain('网页版');
});

test.each(['2/1', '2015-02/1', ' ２／１ ', '2 / 1'])(
  'an old edition, chosen by %s, says that a newer exists',
  async (answer) => {
    const user = createUser(bureau, 'clerk.nyw@qingdao.example');
    await user.run('viewReport', [typed('2')]);
    await user.run('viewReport', [typed(answer)]);
    expect(user.tabs().slice(1)).toEqual(['月报 2015-02 第2版（更正）', '月报 2015-02 第1版']);
    expect(user.value('月报 2015-02 第1版', 3, 1)).toBe(
      '本表为第 1 版，已有第 2 版。请用“查看月报”打开新版。',
    );
  },
);

test.each(['2/3', '1/2', '2/0', '/1', '2/x'])(
  'an edition that does not exist, %s, is refused',
  async (answer) => {
    const user = createUser(bureau, 'clerk.nyw@qingdao.example');
    const { dialogs } = await user.run('viewReport', [typed(answer), ok]);
    expect(dialogs.at(-1)?.message).toContain(`序号“${answer}”无效`);
    expect(user.tabs()).toHaveLength(1);
  },
);
