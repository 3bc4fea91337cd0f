/** What a check finds with what was known when the form was opened, and what a toast tells of news nobody asked for. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fileClass } from './file-class.ts';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';
import { toastOf } from './toasts.ts';

const plan = '高级研修项目计划 2015';
const classes = '培训班执行情况表 2015-01';
const email = 'clerk.nyw@qingdao.example';
const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(async () => {
  bureau.reset();
  bureau.setNow('2015-01-20T01:00:00Z');
  clerk = createUser(bureau, email);
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(clerk, plan, 2);
  bureau.takeAsked();
});

test('a check without errors asks the bureau nothing, today as hours later, when it says by what it was checked', async () => {
  expect(last(await clerk.run('checkActiveSheet', [ok]))).toMatch(/未发现问题[^按]*$/);
  bureau.setNow('2015-01-20T03:30:00Z');
  expect(last(await clerk.run('checkActiveSheet', [ok]))).toContain('按 2015-01-20 09:00 读取的资料检查');
  expect(bureau.takeAsked()).toEqual([]);
  bureau.setNow('2015-01-20T08:00:00Z');
  expect(last(await clerk.run('checkActiveSheet', [ok]))).not.toContain('读取的资料');
  expect(bureau.takeAsked()).toEqual(['readForm', 'whoAmI']);
});

test('an error is looked at anew before it is told: what has come into force since is none', async () => {
  bureau.reset();
  await clerk.run('openForm', [typed('培训班执行情况表 2015-01')]);
  const colleague = createUser(bureau, 'clerk2.nyw@qingdao.example');
  await fileClass(bureau, colleague);
  clerk.activate(classes);
  clerk.type(classes, 5, clerk.column(classes, '培训项目'), '2015A-NYW-001');
  bureau.takeAsked();
  expect(last(await clerk.run('checkActiveSheet', [ok]))).not.toContain('2015A-NYW-001');
  expect(bureau.takeAsked()).toContain('readForm');
});

test('without a connection the check goes by what was known, and says so where that is old; a submission is not made', async () => {
  clerk.type(plan, 5, clerk.column(plan, '计划人数'), '很多');
  bureau.setNow('2015-01-20T02:00:00Z');
  bureau.loseAnswers('readForm', 2);
  const told = last(await clerk.run('checkActiveSheet', [ok]));
  expect(told).toContain('须改正 1 处');
  expect(told).toContain('按 2015-01-20 09:00 读取的资料检查，报送时以市局最新资料为准。');
  clerk.type(plan, 5, clerk.column(plan, '计划人数'), 60);
  bureau.loseAnswers('readForm', 2);
  expect(last(await clerk.run('submitSheet', [ok]))).toContain('网络');
});

test('what is submitted is checked by what is known now', async () => {
  bureau.takeAsked();
  await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
  expect(bureau.takeAsked().slice(0, 2)).toEqual(['readForm', 'submitForm']);
});

test('what is kept is of one version: the first check after a submission asks, the second does not', async () => {
  await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
  bureau.takeAsked();
  await clerk.run('checkActiveSheet', [ok]);
  expect(bureau.takeAsked()).toEqual(['readForm']);
  await clerk.run('checkActiveSheet', [ok]);
  expect(bureau.takeAsked()).toEqual([]);
});

test('news that came meanwhile are told after any command that asks the bureau, each once', async () => {
  await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  bureau.setNow('2015-01-20T02:00:00Z');
  await reviewer.run('openQueue');
  reviewer.select(3);
  await reviewer.run('openDocument');
  await reviewer.run('returnDocument', [typed('请修改')]);
  bureau.setNow('2015-01-20T02:10:00Z');
  const refresh = async () => toastOf(await clerk.run('refreshStatus', [ok]));
  expect(await refresh()).toBe('首页有新消息 1 条。');
  bureau.takeAsked();
  bureau.setNow('2015-01-20T02:20:00Z');
  expect(await refresh()).not.toContain('新消息');
  // The bureau is asked for news once in half an hour at most.
  expect(bureau.takeAsked()).toEqual(['readForm']);
  bureau.setNow('2015-01-20T04:00:00Z');
  expect(await refresh()).not.toContain('新消息');
  expect(bureau.takeAsked()).toEqual(['readForm', 'whoAmI']);
  await clerk.run('goHome');
  expect(clerk.value('首页', 3, 3)).toContain('退回');
});
