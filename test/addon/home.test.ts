/** The first tab: what is to be done, what came back, and how it is opened. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { homeWords as words } from '../../shared/words/home.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { givenExperts } from '../support/given-experts.ts';
import { plan, planRow } from '../support/sheets.ts';
import { versionOf } from '../support/version-of.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, typed, yes } from './spreadsheet-user.ts';
import { toastOf } from './toasts.ts';

type User = ReturnType<typeof createUser>;

let bureau: ServedBureau;
beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(() => {
  bureau.reset();
  bureau.setNow('2015-04-10T01:30:00Z');
  bureau.takeAsked();
});

const home = '首页';
const clerk = (): User => createUser(bureau, 'clerk.nyw@qingdao.example');
const reviewer = (): User => createUser(bureau, 'reviewer@qingdao.example');
const nil = (form: string, period: string) => ({
  form,
  unit: 'nyw',
  period,
  nil: true,
  headers: [],
  rows: [],
  ids: [],
});

/** Row of the line whose cells say all of this. */
const rowOf = (user: User, ...said: string[]): number => {
  for (let row = 1; row < 120; row++) {
    const line = [3, 4, 5, 6, 7, 8].map((column) => String(user.value(home, row, column))).join('|');
    if (said.every((each) => line.includes(each))) return row;
  }
  throw new Error(`no line says ${said.join(' and ')}`);
};
const line = (user: User, row: number) => [3, 4, 5, 6, 7, 8].map((column) => user.value(home, row, column));
const tick = (user: User, row: number) => user.type(home, row, 2, 1);

test('the home is the first tab, made by one fetch, with what came back and what is overdue on top', async () => {
  const user = clerk();
  await bureau.submit('clerk.nyw@qingdao.example', nil('post-plan', '2015'));
  const desk = reviewer();
  await desk.run('openQueue');
  desk.select(3);
  await desk.run('openDocument');
  await desk.run('returnDocument', [typed('第 2 行课时与天数不符')]);
  bureau.takeAsked();
  const { dialogs } = await user.run('goHome');
  expect(dialogs).toEqual([]);
  // One answer; that its news were seen is told afterwards.
  expect(bureau.takeAsked()).toEqual(['readHome', 'seeNews']);
  expect(user.tabs()[0]).toBe(home);
  expect(user.activeTab()).toBe(home);
  expect(user.value(home, 1, 3)).toContain('市农业委员会　陈晓样（经办人）　2015-04-10 09:30');
  const first = rowOf(user, '报告期') + 1;
  expect(line(user, first)).toEqual([
    '岗位培训计划',
    '2015年',
    '← 已退回，待修改　第 1 版',
    '2015-01-31',
    expect.stringMatching(/^2015-\d\d-\d\d 前重新报送$/),
    '2015-04-10 退回：第 2 行课时与天数不符',
  ]);
  expect(line(user, rowOf(user, '学员登记表', '2015年3月'))).toEqual([
    '学员登记表',
    '2015年3月',
    '！ 逾期未报',
    '2015-04-08',
    '逾期 2 天，补报截止 2015-06-07',
    '可补报，记为迟报',
  ]);
  expect(rowOf(user, '学员登记表', '2015年3月')).toBeLessThan(rowOf(user, '学员登记表', '2015年4月'));
});

test('nothing that has been approved is called overdue', async () => {
  await bureau.submit('clerk.nyw@qingdao.example', nil('funding-return', '2015-02'));
  const user = clerk();
  await user.run('goHome');
  const told = line(user, rowOf(user, '经费执行情况表', '2015年2月'));
  expect(told[2]).toBe('√ 已通过　第 1 版');
  expect(told.join('')).not.toContain('逾期');
});

test('ticked documents open, several at once, and are not ticked any more; the home then links to their tabs', async () => {
  const user = clerk();
  await user.run('goHome');
  const [roster, funding] = [
    rowOf(user, '学员登记表', '2015年3月'),
    rowOf(user, '经费执行情况表', '2015年3月'),
  ];
  tick(user, roster);
  tick(user, funding);
  const { dialogs } = await user.run('openTicked', [ok]);
  expect(dialogs).toEqual([]);
  expect(user.tabs()).toEqual(expect.arrayContaining(['学员登记表 2015-03', '经费执行情况表 2015-03']));
  expect([user.value(home, roster, 2), user.value(home, funding, 2)]).toEqual([0, 0]);
  await user.run('goHome');
  expect(user.formula(home, roster, 9)).toMatch(/^=HYPERLINK\("#gid=\d+&range=A1","已打开"\)$/);
  expect(user.formula(home, roster + 3, 9)).toBe('');
});

test('with nothing ticked the line under the cursor opens; elsewhere it is said what to do', async () => {
  const user = clerk();
  const before = await user.run('openTicked', [ok]);
  expect(before.dialogs[0]?.message).toBe(words.notHome.zh);
  await user.run('goHome');
  user.select(rowOf(user, '学员登记表', '2015年3月'), 4);
  await user.run('openTicked');
  expect(user.activeTab()).toBe('学员登记表 2015-03');
  user.activate(home);
  user.select(1);
  const { dialogs } = await user.run('openTicked', [ok]);
  expect(dialogs[0]?.message).toBe(words.nothingTicked.zh);
});

test('ticks stay through a refresh, and too many are refused before anything opens', async () => {
  const user = clerk();
  await user.run('goHome');
  const first = rowOf(user, '报告期') + 1;
  for (let row = first; row < first + 9; row++) tick(user, row);
  await user.run('goHome');
  expect(user.value(home, first, 2)).toBe(1);
  const tabs = user.tabs();
  const { dialogs } = await user.run('openTicked', [ok]);
  expect(dialogs[0]?.message).toContain('一次最多打开 8 份，现勾选 9 份');
  expect(user.tabs()).toEqual(tabs);
});

test('an optional form and a form of an earlier period are chosen in cells', async () => {
  const user = clerk();
  bureau.setNow('2015-01-20T01:00:00Z');
  await bureau.submit('clerk.nyw@qingdao.example', nil('funding-return', '2014-12'));
  bureau.setNow('2015-04-10T01:30:00Z');
  await user.run('goHome');
  const optional = rowOf(user, '按需填报') + 1;
  user.type(home, optional, 3, '专家师资库登记表 2015年');
  await user.run('openTicked');
  expect(user.activeTab()).toBe('专家师资库登记表 2015');
  expect(user.value(home, optional, 3)).toBe('');
  const earlier = rowOf(user, '往期报表') + 2;
  user.type(home, earlier, 3, '经费执行情况表');
  user.type(home, earlier, 4, '2014年12月');
  await user.run('openTicked');
  // Closed: to be read.
  expect(user.activeTab()).toContain('经费执行情况表 2014-12');
  user.type(home, earlier, 3, '经费执行情况表');
  user.type(home, earlier, 4, '去年');
  const { dialogs } = await user.run('openTicked', [ok]);
  expect(dialogs[0]?.message).toContain('“去年”不是年份或年月');
  // What was typed is not lost by a refusal.
  expect(user.value(home, earlier, 4)).toBe('去年');
});

test('a register is looked up from the home, with the rows below it', async () => {
  await bureau.submit('clerk.hyj@qingdao.example', {
    ...givenExperts,
    unit: 'hyj',
    formVersion: versionOf('expert-register'),
  } as { form: string });
  const user = clerk();
  await user.run('goHome');
  const asked = rowOf(user, '台账', '关键词') + 1;
  user.type(home, asked, 3, '专家师资库登记表');
  user.type(home, asked, 4, '没有这样的词');
  await user.run('lookUp');
  expect(user.value(home, asked + 1, 3)).toContain('没有符合的行');
  user.type(home, asked, 3, '没有的台账');
  const { dialogs } = await user.run('lookUp', [ok]);
  expect(dialogs[0]?.message).toBe(words.noRegister.zh);
});

test('the menu names the three most urgent documents, and each opens', async () => {
  const user = clerk();
  const { effects } = await user.run('goHome');
  const menu = JSON.stringify(effects.find(({ effect }) => effect === 'menu'));
  expect(menu).toContain('打开：高级研修项目计划 2015年');
  await user.run('openSecond');
  expect(user.activeTab()).toBe('急需紧缺人才培训计划 2015');
  const opened = await user.run('onOpen');
  expect(JSON.stringify(opened.effects)).toContain('打开：高级研修项目计划 2015年');
});

test('what a command moves is on the home without asking for it, and the person stays where they are', async () => {
  const user = clerk();
  await user.run('goHome');
  tick(user, rowOf(user, '经费执行情况表', '2015年3月'));
  await user.run('openTicked');
  const tab = user.activeTab();
  await user.run('submitNil', [typed('样负责'), yes, ok]);
  expect(user.activeTab()).toBe(tab);
  expect(line(user, rowOf(user, '经费执行情况表', '2015年3月'))[2]).toBe('√ 已通过　第 1 版');
});

test('a reviewer sees sums and what changed before opening, and opens what is ticked', async () => {
  await bureau.submit('clerk.nyw@qingdao.example', nil('post-plan', '2015'));
  const desk = reviewer();
  await desk.run('goHome');
  expect(desk.value(home, 2, 3)).toContain('待您审核 1 份');
  const row = rowOf(desk, '市农业委员会', '岗位培训计划');
  expect(line(desk, row)[4]).toBe('0 行，0 人');
  tick(desk, row);
  await desk.run('openTicked');
  expect(desk.activeTab()).toContain('审核 市农业委员会');
  await desk.run('approveDocument', [yes]);
  expect(desk.value(home, 2, 3)).toBe('没有待您审核的报表。');
  expect(line(desk, rowOf(desk, '岗位培训计划', '通过')).slice(0, 4)).toEqual([
    '市农业委员会',
    '2015年',
    '岗位培训计划',
    '通过',
  ]);
});

test('what is ticked among what waits is approved with one question, and each outcome stands in its line', async () => {
  const plans = (persons: number, baseVersion: number) =>
    ({ ...plan(planRow(1, { persons })), unit: 'kjj', baseVersion }) as { form: string };
  for (const unit of ['nyw', 'hyj'])
    await bureau.submit(`clerk.${unit}@qingdao.example`, { ...nil('post-plan', '2015'), unit } as {
      form: string;
    });
  await bureau.submit('clerk.kjj@qingdao.example', plans(40, 0));
  const desk = reviewer();
  await desk.run('goHome');
  const rowOfUnit = (name: string) => rowOf(desk, name, '2015年');
  const [left, first, newer] = ['市农业委员会', '市海洋与渔业局', '市科学技术局'].map(rowOfUnit) as number[];
  const none = await desk.run('approveQueue', [ok]);
  expect(none.dialogs.map(({ message }) => message)).toEqual([reviewWords.manyNoneTicked.zh]);
  tick(desk, first as number);
  tick(desk, newer as number);
  await bureau.submit('clerk.kjj@qingdao.example', plans(44, 1));
  bureau.takeAsked();
  const { dialogs, effects } = await desk.run('approveQueue', [yes]);
  expect(dialogs).toHaveLength(1);
  expect(dialogs[0]?.message).toContain('将通过 2 份：岗位培训计划 1 份、高级研修项目计划 1 份。');
  expect(bureau.takeAsked()).toEqual(['listSubmissions', 'approveMany']);
  expect(toastOf({ effects })).toBe('已通过 1 份，转下一环节 0 份，未办理 1 份。每份结果见“说明”栏。');
  expect([left, first, newer].map((row) => desk.value(home, row as number, 8))).toEqual([
    '迟报',
    '已通过',
    '未办理：报送单位已报送新版，请刷新后重新审核。',
  ]);
  expect(desk.value(home, first as number, 2)).toBe(0);
  // Asked for, the home is as it is now: what was refused waits with its new version.
  await desk.run('goHome');
  expect(line(desk, rowOf(desk, '市海洋与渔业局', '岗位培训计划'))[3]).toBe('通过');
  tick(desk, rowOfUnit('市科学技术局'));
  expect(toastOf(await desk.run('approveQueue', [yes]))).toContain('已通过 1 份');
});

test('an administrator finds units without people and accounts that end', async () => {
  bureau.reset([
    { email: 'leaving@qingdao.example', name: '将离例', unit: 'nyw', roles: ['clerk'], to: '2015-04-30' },
  ]);
  const user = createUser(bureau, 'administrator@qingdao.example');
  await user.run('goHome');
  expect(line(user, rowOf(user, '将离例')).slice(0, 3)).toEqual(['市农业委员会', '将离例', '至 2015-04-30']);
  expect(rowOf(user, '无人可报送的单位')).toBeGreaterThan(0);
});

test('a home that cannot be refreshed behind a command says nothing, and one that is asked for does', async () => {
  const user = clerk();
  await user.run('goHome');
  bureau.failWith(500);
  const { dialogs } = await user.run('goHome', [ok]);
  expect(dialogs).toHaveLength(1);
  bureau.failWith(500);
  expect((await user.run('arrive')).dialogs).toEqual([]);
  expect(user.value(home, 1, 3)).toContain('首页');
});

test('what happened is told until it has been seen, and opens what it is about', async () => {
  await bureau.submit('clerk.nyw@qingdao.example', nil('post-plan', '2015'));
  const desk = reviewer();
  await desk.run('goHome');
  tick(desk, rowOf(desk, '市农业委员会', '岗位培训计划'));
  await desk.run('openTicked');
  await desk.run('returnDocument', [typed('请补充培训对象')]);
  bureau.setNow('2015-04-10T03:00:00Z');
  const user = clerk();
  await user.run('arrive');
  const told = rowOf(user, '《岗位培训计划》', '退回');
  expect(told).toBe(3);
  expect(user.value(home, told, 1)).toBe('fill:nyw/post-plan/2015');
  // Only arriving has shown it to nobody.
  await user.run('goHome');
  expect(rowOf(user, '《岗位培训计划》', '退回')).toBe(3);
  await user.run('goHome');
  expect(() => rowOf(user, '《岗位培训计划》', '退回')).toThrow('no line');
});

test('how one is mailed is chosen on the home and kept', async () => {
  const user = clerk();
  await user.run('goHome');
  const row = rowOf(user, '通知邮件：随时');
  user.type(home, row, 3, '通知邮件：每日汇总');
  bureau.takeAsked();
  await user.run('goHome');
  expect(bureau.takeAsked()).toEqual(['readHome', 'keepSettings', 'seeNews']);
  await user.run('goHome');
  expect(rowOf(user, '通知邮件：每日汇总')).toBe(row);
  expect(bureau.takeAsked()).toEqual(['readHome', 'seeNews']);
});

test('cells to be filled in are found wherever their lines have moved', async () => {
  const user = clerk();
  await user.run('goHome');
  const earlier = rowOf(user, '往期报表') + 2;
  const optional = rowOf(user, '按需填报') + 1;
  user.rearrange(home, 2, [undefined, ...Array.from({ length: 60 }, (_, i) => 2 + i)]);
  user.type(home, earlier + 1, 3, '学员登记表');
  user.type(home, earlier + 1, 4, '2015-03');
  user.type(home, optional + 1, 3, '专家师资库登记表 2015年');
  await user.run('openTicked');
  expect(user.tabs()).toEqual(expect.arrayContaining(['学员登记表 2015-03', '专家师资库登记表 2015']));
  expect(user.value(home, earlier + 1, 3)).toBe('');
});

test('what could not be opened stays ticked', async () => {
  const user = clerk();
  await user.run('goHome');
  const row = rowOf(user, '学员登记表', '2015年3月');
  tick(user, row);
  bureau.failWith(500);
  await user.run('openTicked', [ok]);
  expect(user.value(home, row, 2)).toBe(1);
});

test('the finance bureau finds the form of inspections, which it files by name', async () => {
  bureau.reset([{ email: 'clerk.czj@qingdao.example', name: '财示例', unit: 'czj', roles: ['clerk'] }]);
  const user = createUser(bureau, 'clerk.czj@qingdao.example');
  await user.run('goHome');
  const earlier = rowOf(user, '往期报表') + 2;
  expect(user.choices(home, earlier, 3)).toContain('监督检查记录表');
});

test('a document that is told of in two lines opens once', async () => {
  // Later than any test before has looked.
  bureau.setNow('2015-04-11T01:30:00Z');
  await bureau.submit('clerk.nyw@qingdao.example', nil('post-plan', '2015'));
  const desk = reviewer();
  await desk.run('goHome');
  tick(desk, rowOf(desk, '市农业委员会', '岗位培训计划'));
  await desk.run('openTicked');
  await desk.run('returnDocument', [typed('请补充培训对象')]);
  bureau.setNow('2015-04-11T01:40:00Z');
  const user = clerk();
  await user.run('arrive');
  const [news, owed] = [rowOf(user, '《岗位培训计划》', '退回'), rowOf(user, '← 已退回')];
  for (const row of [news, owed, ...Array.from({ length: 7 }, (_, i) => owed + 1 + i)]) tick(user, row);
  const { dialogs, effects } = await user.run('openTicked', [ok]);
  expect(dialogs).toEqual([]);
  expect(toastOf({ effects })).toContain('已打开 8 份');
});

test('what has been typed in a cell outlives a refresh behind another command, and the mail choice is then saved', async () => {
  const user = clerk();
  await user.run('goHome');
  const earlier = rowOf(user, '往期报表') + 2;
  user.type(home, earlier, 3, '学员登记表');
  user.type(home, earlier, 4, '2015-02');
  user.type(home, rowOf(user, '按需填报') + 1, 3, '专家师资库登记表 2015年');
  user.type(home, rowOf(user, '通知邮件：'), 3, '通知邮件：不接收');
  await user.run('openFirst');
  await user.run('submitNil', [typed('样负责'), yes, ok]);
  const now = rowOf(user, '往期报表') + 2;
  expect([user.value(home, now, 3), user.value(home, now, 4)]).toEqual(['学员登记表', '2015-02']);
  expect(user.value(home, rowOf(user, '按需填报') + 1, 3)).toBe('专家师资库登记表 2015年');
  bureau.takeAsked();
  await user.run('goHome');
  expect(bureau.takeAsked()).toContain('keepSettings');
  expect(rowOf(user, '通知邮件：不接收')).toBeGreaterThan(0);
});

test.each([
  ['学员登记表', ''],
  ['', '2015-03'],
])('of an earlier period both cells are needed: “%s”, “%s”', async (form, period) => {
  const user = clerk();
  await user.run('goHome');
  tick(user, rowOf(user, '经费执行情况表', '2015年3月'));
  const earlier = rowOf(user, '往期报表') + 2;
  user.type(home, earlier, 3, form);
  user.type(home, earlier, 4, period);
  const { dialogs } = await user.run('openTicked', [ok]);
  expect(dialogs[0]?.message).toBe(words.bothCells.zh);
  expect([user.value(home, earlier, 3), user.value(home, earlier, 4)]).toEqual([form, period]);
});

test('a look-up writes over no line of the home, wherever its own has been moved', async () => {
  const user = clerk();
  await user.run('goHome');
  const asked = rowOf(user, '台账', '关键词') + 1;
  user.type(home, asked, 3, '专家师资库登记表');
  const [first, second] = [rowOf(user, '报告期') + 1, rowOf(user, '报告期') + 2];
  user.rearrange(home, first, [asked, ...Array.from({ length: asked - first }, (_, i) => first + i)]);
  const before = [line(user, first), line(user, second)];
  await user.run('lookUp');
  expect([line(user, first), line(user, second)]).toEqual(before);
  expect(rowOf(user, '没有符合的行')).toBeGreaterThan(asked - 3);
});
