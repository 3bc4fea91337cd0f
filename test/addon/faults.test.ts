/** What a check finds, as a clerk meets it: the first fault under the cursor, causes once, links, what may be applied. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
const plan = '高级研修项目计划 2015';
const results = '检查结果';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(async () => {
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await clerk.run('openForm', [typed('高级研修项目计划')]);
});

const column = (header: string) => clerk.column(plan, header);
const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';

test('eighty rows without their number are one line, and stand behind the one date that is wrong', async () => {
  fillPlan(clerk, plan, 80);
  for (let row = 5; row < 85; row += 1) clerk.type(plan, row, column('序号'), '');
  clerk.type(plan, 60, column('培训时间'), '2015-02-30');
  const [counts, first, second, ...rest] = last(await clerk.run('checkActiveSheet', [ok])).split('\n');
  expect(counts).toContain('共 80 行：须改正 81 处');
  expect(first).toMatch(/^· [A-Z]60“培训时间”：日期“2015-02-30”不存在。/);
  expect(second).toMatch(/^· B5“序号”等 80 处：/);
  expect(rest.filter((line) => line.startsWith('·')).length).toBeLessThanOrEqual(3);
  const line = (row: number) => [3, 4, 5].map((at) => clerk.value(results, row, at));
  expect(line(3)).toEqual(['培训时间', 1, 60]);
  expect(line(4)).toEqual(['序号', 80, '5–84']);
});

test('the cursor goes to the first error, also where a warning stands above it', async () => {
  fillPlan(clerk, plan, 3);
  clerk.type(plan, 5, column('计划人数'), 2000);
  clerk.type(plan, 7, column('天数'), '很多');
  await clerk.run('checkActiveSheet', [ok]);
  expect(clerk.activeTab()).toBe(plan);
  expect(clerk.cursor()).toEqual([7, column('天数')]);
});

test('a check that only understood something moves nobody', async () => {
  fillPlan(clerk, plan, 2);
  clerk.type(plan, 6, column('计划人数'), '60人');
  clerk.select(5, 4);
  await clerk.run('checkActiveSheet', [ok]);
  expect(clerk.activeTab()).toBe(plan);
  expect(clerk.cursor()).toEqual([5, 4]);
});

test('the heading of the list counts the rows that the dialog counts', async () => {
  fillPlan(clerk, plan, 4);
  clerk.rearrange(plan, 5, [5, 6, undefined, 7, 8]);
  clerk.type(plan, 9, column('天数'), '很多');
  const [counts] = last(await clerk.run('checkActiveSheet', [ok])).split('\n');
  expect(counts).toContain('共 4 行');
  expect(clerk.value(results, 1, 1)).toBe(`${plan}　${counts}`);
});

test('of the values suggested those of the selected cells may be applied alone', async () => {
  fillPlan(clerk, plan, 4);
  for (let row = 5; row < 9; row += 1) clerk.type(plan, row, column('计划人数'), '60人');
  clerk.select(6, 3, 2, column('计划人数'));
  const { dialogs } = await clerk.run('rewriteUnderstood', [yes, ok]);
  expect(dialogs[0]?.message).toContain('所选区域中的 2 处');
  expect([5, 6, 7, 8].map((row) => clerk.value(plan, row, column('计划人数')))).toEqual([
    '60人',
    60,
    60,
    '60人',
  ]);
});

test('where nothing of the selection can be applied, the rest is not either', async () => {
  fillPlan(clerk, plan, 2);
  clerk.type(plan, 5, column('计划人数'), '60人');
  clerk.select(6, 2, 1, 5);
  expect(last(await clerk.run('rewriteUnderstood', [ok]))).toContain('其他区域有 1 处');
  expect(clerk.value(plan, 5, column('计划人数'))).toBe('60人');
});

test('help names every colour that a clerk meets', async () => {
  await clerk.run('showHelp');
  const told = Array.from({ length: 40 }, (_, i) => clerk.value('帮助', 3 + i, 2)).join('');
  for (const colour of ['红色', '黄色', '蓝色', '紫色', '青色']) expect(told).toContain(colour);
});

test.each([
  ['the spreadsheet forgets what was remembered', false],
  ['the copy remembers what the original does', true],
])('a copied tab says that it is one and shows the original: %s', async (_, remembering) => {
  fillPlan(clerk, plan, 1);
  clerk.copyTab(plan, '备份', remembering);
  expect(clerk.activeTab()).toBe('备份');
  expect(last(await clerk.run('submitSheet', [ok]))).toContain(`“${plan}”的副本`);
  expect(clerk.activeTab()).toBe(plan);
  expect(last(await clerk.run('checkActiveSheet', [ok]))).toContain('共 1 行');
});

test('the menu opens the original and never its copy', async () => {
  clerk.copyTab(plan, '备份', true);
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  expect(clerk.activeTab()).toBe(plan);
});
