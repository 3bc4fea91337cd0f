import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { classTab, fileClass } from './file-class.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
const february = '培训班执行情况表 2015-02';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(async () => {
  bureau.reset();
  bureau.setNow('2015-01-20T01:00:00Z');
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await fileClass(bureau, clerk);
  bureau.setNow('2015-02-27T01:00:00Z');
});

/** Opens the class return of a month. */
const openMonth = (user: SpreadsheetUser, month: number, ...answers: (typeof yes)[]) =>
  user.run('openForm', [typed(`培训班执行情况表 2015年${month}月`), ...answers]);
const read = (header: string, tab = february) => clerk.value(tab, 5, clerk.column(tab, header));

test('a month begins with last month’s rows when the person wants them, days and counts cleared', async () => {
  const { dialogs } = await openMonth(clerk, 2, yes);
  expect(dialogs.at(-1)?.message).toContain('2015年1月的报表有 1 行可带入本期。是否带入？');
  expect(String(read('培训项目'))).toContain('2015A-NYW-001');
  expect(read('培训内容')).toBe('海洋牧场技术');
  for (const header of ['期次', '开班日期', '结束日期', '参训人数']) expect(read(header)).toBe('');
  expect(clerk.value(february, 5, 1)).toBe('');
  await clerk.run('checkActiveSheet', [{ button: 'OK' }]);
  expect(clerk.value(february, 5, 1)).not.toBe(clerk.value(classTab, 5, 1));
  expect(clerk.value(february, 5, 1)).not.toBe('');
});

test('or with an empty sheet', async () => {
  await openMonth(clerk, 2, no);
  expect(read('培训项目')).toBe('');
});

test('what was filed for the month itself is never mixed with the month before', async () => {
  const { dialogs } = await openMonth(createUser(bureau, 'clerk2.nyw@qingdao.example'), 1);
  expect(dialogs).toHaveLength(1);
});
