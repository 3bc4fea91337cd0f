import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
let reviewer: SpreadsheetUser;
const tab = '报送情况 2015-03';

beforeAll(async () => {
  bureau = await serveBureau('2015-04-10T01:00:00Z');
});
afterAll(() => bureau.close());
beforeEach(() => {
  bureau.reset();
  bureau.setNow('2015-04-10T01:00:00Z');
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  reviewer = createUser(bureau, 'reviewer@qingdao.example');
});

const last = ({ dialogs }: { dialogs: { message: string }[] }): string => dialogs.at(-1)?.message ?? '';
const fileNil = async (): Promise<void> => {
  await clerk.run('openForm', [typed('培训班执行情况表 2015年3月')]);
  await clerk.run('submitNil', [typed('样负责'), yes, ok]);
};
const rowOf = (user: SpreadsheetUser, key: string, name = tab): number => {
  for (let row = 5; row < 60; row++) if (user.value(name, row, 1) === key) return row;
  throw new Error(`no row ${key}`);
};

test('a clerk sees what their unit owes for last month, with rates and the link of the page', async () => {
  await fileNil();
  await clerk.run('viewCompleteness', [typed('')]);
  expect(clerk.activeTab()).toBe(tab);
  expect(clerk.value(tab, 1, 2)).toBe('2015年3月报送情况（截至 2015-04-10 09:00）');
  expect(clerk.value(tab, 2, 2)).toContain('应报 3 份，已生效 1 份，其中按时 0 份、迟报 1 份');
  expect(clerk.value(tab, 3, 2)).toContain(
    'https://zhixin.qingdao.example/completeness/2015-03/zh?of=nyw-own&key=',
  );
  expect([1, 2, 3, 4, 5, 6].map((column) => clerk.value(tab, 5, column))).toEqual([
    'nyw',
    '市农业委员会',
    '△ 迟报 04-10 零报告',
    '！ 逾期未报',
    '！ 逾期未报',
    3,
  ]);
  expect(clerk.value(tab, 5, clerk.column(tab, '完成率（%）'))).toBe(33.3);
  expect(clerk.colour(tab, 5, 3)).toBe('#fff4a8');
  expect(clerk.colour(tab, 5, 4)).toBe('#f8c9c9');
  expect(clerk.value(tab, 6, 1)).toBe('*');
});

test.each([
  ['2015', '报送情况 2015'],
  ['２０１５年２月', '报送情况 2015-02'],
  ['2015/2', '报送情况 2015-02'],
])('%s is understood as a period', async (answer, name) => {
  await reviewer.run('viewCompleteness', [typed(answer)]);
  expect(reviewer.activeTab()).toBe(name);
});

test.each([
  ['上个月', '不是年份或月份'],
  ['2015-13', '不是年份或月份'],
  ['2031', '工程实施期'],
])('%s is refused', async (answer, why) => {
  expect(last(await reviewer.run('viewCompleteness', [typed(answer), ok]))).toContain(why);
});

test('the bureau sees every unit, in English too, and the tab is written anew', async () => {
  const english = createUser(bureau, 'reviewer2@qingdao.example', 'en_GB');
  await english.run('viewCompleteness', [typed('2015-03')]);
  await english.run('viewCompleteness', [typed('2015-03')]);
  expect(english.tabs()).toEqual(['工作表1', 'Status 2015-03']);
  expect(rowOf(english, '*', 'Status 2015-03')).toBe(5 + 33);
  expect(english.value('Status 2015-03', 5, 3)).toBe('！ overdue');
});

test('a year has plans and months in columns', async () => {
  await reviewer.run('viewCompleteness', [typed('2015')]);
  const heads = [3, 4, 5, 6, 7, 8].map((column) => reviewer.value('报送情况 2015', 4, column));
  expect(heads).toEqual(['高级研修项目计划', '急需紧缺人才培训计划', '岗位培训计划', '1月', '2月', '3月']);
  expect(reviewer.value('报送情况 2015', 5, 6)).toBe('× 未报，已截止 0/3 份');
});

test('a deadline is extended from the row of a unit, and the unit sees the new day and why', async () => {
  await reviewer.run('viewCompleteness', [typed('2015-03')]);
  reviewer.select(rowOf(reviewer, 'nyw'));
  const outcome = await reviewer.run('extendDeadline', [
    typed(''),
    typed('2015年5月30日'),
    typed('台风停课'),
    yes,
    ok,
  ]);
  expect(outcome.dialogs[0]?.message).toContain('1. 培训班执行情况表（2015-04-08 截止）');
  expect(outcome.dialogs[3]?.message).toContain('延至 2015-05-30，理由：台风停课');
  expect(last(outcome)).toBe('已批准 3 份报表延至 2015-05-30。');
  expect(reviewer.value(tab, rowOf(reviewer, 'nyw'), 3)).toBe('＋ 已延期 延至 05-30');
  expect(reviewer.value(tab, rowOf(reviewer, 'hyj'), 3)).toBe('！ 逾期未报');

  const { dialogs } = await clerk.run('openForm', [{ button: 'CANCEL' }]);
  expect(dialogs[0]?.message).toContain(
    '培训班执行情况表　2015年3月（未报送，2015-05-30 截止，经批准延期：台风停课）',
  );
});

test('the sheet of an extended form says so at its head', async () => {
  await reviewer.run('viewCompleteness', [typed('2015-03')]);
  reviewer.select(rowOf(reviewer, 'nyw'));
  await reviewer.run('extendDeadline', [typed('1'), typed('2015-05-30'), typed('台风停课'), yes, ok]);
  await fileNil();
  expect(clerk.value('培训班执行情况表 2015-03', 2, 2)).toContain(
    '截止日期：2015-05-30（经批准延期：台风停课）',
  );
  await clerk.run('viewCompleteness', [typed('')]);
  expect(clerk.value(tab, 5, 3)).toBe('√ 按时 04-10 零报告');
});

test('from the line of the total every unit that has nothing in force gets an extension', async () => {
  await fileNil();
  await reviewer.run('viewCompleteness', [typed('2015-03')]);
  reviewer.select(rowOf(reviewer, '*'));
  const outcome = await reviewer.run('extendDeadline', [
    typed('1'),
    typed('2015-05-30'),
    typed('台风停课'),
    yes,
    ok,
  ]);
  expect(outcome.dialogs[0]?.message).toContain('为所有尚未完成的单位延期哪张报表');
  expect(last(outcome)).toBe('已批准 32 份报表延至 2015-05-30。');
});

test('what is in force is offered too, is named as such, and is extended only where it is chosen', async () => {
  await fileNil();
  await reviewer.run('viewCompleteness', [typed('2015-03')]);
  reviewer.select(rowOf(reviewer, 'nyw'));
  const rest = [typed('2015-05-30'), typed('更正数据'), yes, ok];
  const all = await reviewer.run('extendDeadline', [typed(''), ...rest]);
  expect(all.dialogs[0]?.message).toContain(
    '1. 培训班执行情况表（已生效）\n2. 学员登记表（2015-04-08 截止）',
  );
  expect(all.dialogs[3]?.message).not.toContain('培训班执行情况表');
  expect(last(all)).toBe('已批准 2 份报表延至 2015-05-30。');
  const one = await reviewer.run('extendDeadline', [typed('1'), ...rest]);
  expect(one.dialogs[3]?.message).toContain('培训班执行情况表');
  expect(last(one)).toBe('已批准 1 份报表延至 2015-05-30。');
});

test('where all is in force one has to be chosen, and the question does not offer the rest', async () => {
  await fileNil();
  for (const form of ['学员登记表', '经费执行情况表']) {
    await clerk.run('openForm', [typed(`${form} 2015年3月`)]);
    await clerk.run('submitNil', [typed(''), yes, ok]);
  }
  await reviewer.run('viewCompleteness', [typed('2015-03')]);
  reviewer.select(rowOf(reviewer, 'nyw'));
  const { dialogs } = await reviewer.run('extendDeadline', [typed(''), ok]);
  expect(dialogs[0]?.message).toContain('3. 经费执行情况表（已生效）');
  expect(dialogs[0]?.message).toMatch(/请输入序号：$/);
  expect(dialogs[1]?.message).toContain('未输入序号。请重新选择“批准延期”，输入 1 至 3。');
});

test.each([
  [[typed('9'), ok], '序号“9”无效'],
  [[typed('1'), typed('明天'), ok], '“明天”不是日期'],
  [[typed('1'), typed('2015-02-30'), ok], '不是日期'],
  [[typed('1'), typed('2015-05-30'), typed(''), ok], '未填写理由'],
  [
    [typed('1'), typed('2016-05-30'), typed('停课'), yes, ok],
    '延期截止日期应在 2015-04-11 至 2015-10-07 之间',
  ],
])('%# what does not fit is refused in words', async (answers, why) => {
  await reviewer.run('viewCompleteness', [typed('2015-03')]);
  reviewer.select(rowOf(reviewer, 'nyw'));
  expect(last(await reviewer.run('extendDeadline', answers))).toContain(why);
});

test('a document is opened from its cell, and its record too', async () => {
  await fileNil();
  await reviewer.run('viewCompleteness', [typed('2015-03')]);
  reviewer.select(rowOf(reviewer, 'nyw'), 3);
  await reviewer.run('viewRecord');
  expect(reviewer.value('办理记录', 1, 2)).toContain('市农业委员会 培训班执行情况表 2015-03');
  reviewer.activate(tab);
  await reviewer.run('openDocument');
  expect(reviewer.activeTab()).toBe('审核 市农业委员会 培训班执行情况表 2015-03');
});

test('of several in a cell one is chosen; where nothing was filed it is said', async () => {
  await fileNil();
  const year = '报送情况 2015';
  await reviewer.run('viewCompleteness', [typed('2015')]);
  const row = rowOf(reviewer, 'nyw', year);
  reviewer.select(row, 3);
  expect(last(await reviewer.run('openDocument', [ok]))).toContain('市农业委员会该报告期尚未报送此表');
  reviewer.select(rowOf(reviewer, '*', year), 8);
  expect(last(await reviewer.run('openDocument', [ok]))).toContain('选中一个单位的单元格');
  reviewer.select(row, reviewer.column(year, '3月'));
  await reviewer.run('openDocument');
  expect(reviewer.activeTab()).toBe('审核 市农业委员会 培训班执行情况表 2015-03');
  await clerk.run('openForm', [typed('学员登记表 2015年3月')]);
  await clerk.run('submitNil', [typed(''), yes, ok]);
  reviewer.activate(year);
  const asked = await reviewer.run('openDocument', [typed('２')]);
  expect(asked.dialogs[0]?.message).toContain(
    '1. 培训班执行情况表　2015年3月（迟报）\n2. 学员登记表　2015年3月（迟报）',
  );
  expect(reviewer.activeTab()).toBe('审核 市农业委员会 学员登记表 2015-03');
  reviewer.activate(year);
  expect(last(await reviewer.run('openDocument', [typed('3'), ok]))).toContain('序号“3”无效');
  await reviewer.run('openDocument', [{ button: 'CANCEL' }]);
  expect(reviewer.activeTab()).toBe(year);
});

test('without a row nothing happens, and a clerk may not', async () => {
  expect(last(await reviewer.run('extendDeadline', [ok]))).toContain('请先在“报送情况”中选中');
  await clerk.run('viewCompleteness', [typed('')]);
  clerk.select(5);
  expect(
    last(await clerk.run('extendDeadline', [typed('1'), typed('2015-05-30'), typed('停课'), yes, ok])),
  ).toContain('无“批准延期”权限');
});

test('the tab takes as many calls for one unit as for all, for a year as for a month', async () => {
  const callsOf = async (user: SpreadsheetUser, period: string) => {
    const { counts } = await user.run('viewCompleteness', [typed(period)]);
    const { 'Sheet.setColumnWidth': _, ...rest } = counts as Record<string, number>;
    return rest;
  };
  const few = await callsOf(clerk, '2015-03');
  expect(await callsOf(reviewer, '2015-03')).toEqual(few);
  expect(Object.values(few).reduce((sum, count) => sum + count, 0)).toBeLessThan(70);
});
