/** Opening a form: by number or name, and what is new in it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsOf } from '../../shared/form/form-releases.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { practiceAdoption } from '../../shared/forms/practice-adoption.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, typed } from './spreadsheet-user.ts';

let bureau: ServedBureau;
const plan = '高级研修项目计划 2015';
beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

test('the first opening of a form says what its version brought, once to each person', async () => {
  const news = newsOf('advanced-plan', advancedPlan.version)?.zh as string;
  const clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  const { effects } = await clerk.run('openForm', [typed('高级研修项目计划')]);
  expect(clerk.value(plan, 3, 2)).toMatch(/^状态：未报送。.*　本版更新：/);
  expect(clerk.value(plan, 3, 2)).toContain(news);
  expect(JSON.stringify(effects.at(-1))).toContain(news);
  await clerk.run('openForm', [typed('急需紧缺')]);
  expect(clerk.value(clerk.activeTab(), 3, 2)).toContain(news);
  // The status that follows has no room for old news.
  await clerk.run('refreshStatus', [ok]);
  expect(clerk.value(clerk.activeTab(), 3, 2)).not.toContain(news);
  bureau.setNow('2015-02-02T01:00:00Z');
  await clerk.run('openForm', [typed('培训班执行 1月')]);
  expect(clerk.value(clerk.activeTab(), 3, 2)).toContain(newsOf('class-return', classReturn.version)?.zh);
  await clerk.run('openForm', [typed('培训班执行 2月')]);
  expect(clerk.value(clerk.activeTab(), 3, 2)).not.toContain('本版更新');
});

test('a form is found by some words of its name; where they leave several, those are offered', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  await user.run('openForm', [typed('高级研修 计划')]);
  expect(user.activeTab()).toBe(plan);
  const { dialogs } = await user.run('openForm', [typed('执行情况'), typed('培训班'), typed('1月')]);
  expect(dialogs[2]?.message.split('\n').filter((line) => /^\d+\./.test(line))).toEqual(
    expect.arrayContaining([expect.stringContaining('1. 培训班执行情况表')]),
  );
  expect(user.activeTab()).toContain('培训班执行情况表');
});

test('a form keeps the columns up to the one that names the row while the others are scrolled', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  await user.run('openForm', [typed('高级研修 计划')]);
  // Hidden ids, number, project.
  expect(user.column(plan, '项目名称')).toBe(3);
  expect(user.frozen(plan)).toEqual([4, 3]);
  await user.run('openForm', [typed('经费执行 1月')]);
  expect(user.column(user.activeTab(), '项目或培训班')).toBe(2);
  expect(user.frozen(user.activeTab())).toEqual([4, 2]);
});

test('a title longer than its form is not covered by what stands at the top right', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example', 'en_US');
  await user.run('openForm', [typed(practiceAdoption.title.en)]);
  const tab = user.activeTab();
  const title = String(user.value(tab, 1, 2));
  const corner = Array.from({ length: 60 }, (_, i) => i + 1).find((column) =>
    String(user.value(tab, 1, column)).startsWith('Form no.'),
  ) as number;
  // Bold letters of that size are 11 pixels wide on average.
  expect(user.reach(tab, corner - 1).width).toBeGreaterThan(title.length * 11);
});
