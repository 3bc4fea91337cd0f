import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fileClass, fillRoster } from './file-class.ts';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
let other: SpreadsheetUser;
const plan = '高级研修项目计划 2015';
const roster = '学员登记表 2015-01';
const merges = '合并结果';
const submit = [typed('样负责'), yes, ok];
const again = [typed(''), yes, ok];
const conflictAndMerge = [typed(''), yes, yes, yes, ok];

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(() => {
  bureau.reset();
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  other = createUser(bureau, 'clerk2.nyw@qingdao.example');
});

const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';
const column = (header: string) => clerk.column(plan, header);
const line = (row: number) => [1, 2, 3, 4, 5].map((i) => clerk.value(merges, row, i));
const filedRows = () => {
  const sent = bureau.lastSent() as { rows: unknown[][]; ids: string[] };
  return sent.ids.map((id, i) => [id, sent.rows[i]] as const);
};

/** Both hold version 1 with three projects. */
const bothOpen = async (): Promise<void> => {
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(clerk, plan, 3);
  await clerk.run('submitSheet', submit);
  await other.run('openForm', [typed('高级研修项目计划')]);
};

test('two divisions change one version: after the merge the sheet holds the work of both, and is filed on top', async () => {
  await bothOpen();
  other.type(plan, 6, column('计划人数'), 77);
  fillPlan(other, plan, 1, 8);
  other.type(plan, 8, 2, 4);
  other.type(plan, 8, column('项目名称'), '同事新增的班');
  expect(last(await other.run('submitSheet', submit))).toContain('第 2 版，4 行');
  clerk.type(plan, 5, column('计划人数'), 50);
  fillPlan(clerk, plan, 1, 8);
  clerk.type(plan, 8, 2, 5);
  clerk.type(plan, 8, column('项目名称'), '我新增的班');

  const told = last(await clerk.run('submitSheet', conflictAndMerge));
  expect(told).toContain(
    '已合并示例乙的第 2 版：新增 1 行，修改 1 处；两人都改过、保留您的 0 处，同事已删、仍保留的 0 行。',
  );
  expect(clerk.activeTab()).toBe(plan);
  expect([5, 6].map((row) => clerk.value(plan, row, column('计划人数')))).toEqual([50, 77]);
  expect([8, 9].map((row) => clerk.value(plan, row, column('项目名称')))).toEqual([
    '我新增的班',
    '同事新增的班',
  ]);
  expect(clerk.colour(plan, 6, column('计划人数'))).toBe('#fff4a8');
  expect(clerk.note(plan, 6, column('计划人数'))).toContain('同事修改，已采用（示例乙）');
  expect(clerk.note(plan, 9, 2)).toContain('同事新增，已加入（示例乙）');
  expect(line(3)).toEqual(['同事修改，已采用', 6, 'J 计划人数', expect.any(String), '77']);
  expect(clerk.value(plan, 3, 2)).toContain('第 2 版');

  expect(last(await clerk.run('submitSheet', again))).toContain('ZX2015-NYW-GY-3，第 3 版，5 行');
  expect(filedRows().map(([id]) => id)).toContain(other.value(plan, 8, 1));
});

test('a cell both changed stays as one has it oneself; theirs stands in its note and in the list', async () => {
  await bothOpen();
  other.type(plan, 5, column('计划人数'), 61);
  await other.run('submitSheet', submit);
  clerk.type(plan, 5, column('计划人数'), 62);
  expect(last(await clerk.run('submitSheet', conflictAndMerge))).toContain('两人都改过、保留您的 1 处');
  expect(clerk.value(plan, 5, column('计划人数'))).toBe(62);
  expect(clerk.note(plan, 5, column('计划人数'))).toContain('同事的内容：61');
  expect(line(3)).toEqual(['双方都改过，保留您的内容', 5, 'J 计划人数', '62', '61']);
});

test('a row the colleague deleted stays and is said to', async () => {
  await bothOpen();
  other.rearrange(plan, 6, [7, undefined]);
  await other.run('submitSheet', submit);
  clerk.type(plan, 5, column('计划人数'), 50);
  expect(last(await clerk.run('submitSheet', conflictAndMerge))).toContain('同事已删、仍保留的 1 行');
  expect(clerk.value(plan, 6, column('序号'))).toBe(2);
  expect(line(3).slice(0, 2)).toEqual(['同事已删除，仍保留', 6]);
  expect(last(await clerk.run('submitSheet', again))).toContain('第 3 版，3 行');
});

test('a refresh offers the merge too, and a cell that cannot be read is not written over', async () => {
  await bothOpen();
  other.type(plan, 5, column('计划人数'), 61);
  await other.run('submitSheet', submit);
  clerk.type(plan, 5, column('计划人数'), '还没定');
  clerk.type(plan, 6, column('备注'), '我的备注');
  await clerk.run('refreshStatus', [ok, yes, yes, ok]);
  expect(clerk.value(plan, 5, column('计划人数'))).toBe('还没定');
  expect(clerk.value(plan, 6, column('备注'))).toBe('我的备注');
  expect(line(3)).toEqual(['双方都改过，保留您的内容', 5, 'J 计划人数', '还没定', '61']);
});

test('both began from nothing: the rows of both are kept', async () => {
  for (const user of [clerk, other]) await user.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(other, plan, 1);
  await other.run('submitSheet', submit);
  fillPlan(clerk, plan, 1);
  clerk.type(plan, 5, 2, 2);
  await clerk.run('submitSheet', [typed('样负责'), yes, yes, yes, ok]);
  expect([5, 6].map((row) => clerk.value(plan, row, 2))).toEqual([2, 1]);
  expect(last(await clerk.run('submitSheet', again))).toContain('第 2 版，2 行');
});

test('saying no to the merge leaves every cell as it was', async () => {
  await bothOpen();
  other.type(plan, 5, column('计划人数'), 61);
  await other.run('submitSheet', submit);
  clerk.type(plan, 6, column('计划人数'), 50);
  await clerk.run('submitSheet', [typed(''), yes, yes, no]);
  expect(clerk.value(plan, 5, column('计划人数'))).not.toBe(61);
  expect(clerk.tabs()).not.toContain(merges);
});

test('a roster filed is opened again without numbers, amended in one cell and filed, its persons unchanged', async () => {
  await fileClass(bureau, clerk);
  await clerk.run('openForm', [typed('学员登记表 2015-01')]);
  fillRoster(clerk, roster, 3);
  await clerk.run('submitSheet', submit);
  await other.run('openForm', [typed('学员登记表 2015-01')]);
  const [numbers, hours] = [other.column(roster, '身份证号'), other.column(roster, '学时')];
  expect(other.value(roster, 5, numbers)).toBe('');
  expect(other.note(roster, 5, numbers)).toContain('已识别本人。姓名不变的，无须填写身份证号');
  other.type(roster, 6, hours, 12);
  expect(last(await other.run('submitSheet', submit))).toContain('第 2 版，3 行');
  expect(other.note(roster, 5, numbers)).toContain('已识别本人');

  // The first sheet, still with its numbers, takes the change over and is filed on top.
  clerk.type(roster, 7, hours, 14);
  expect(last(await clerk.run('submitSheet', conflictAndMerge))).toContain('修改 1 处');
  expect([5, 6, 7].map((row) => clerk.value(roster, row, hours))).toEqual([16, 12, 14]);
  expect(last(await clerk.run('submitSheet', again))).toContain('第 3 版，3 行');
});

test('trainees a colleague added come without numbers and can be filed', async () => {
  await fileClass(bureau, clerk);
  await clerk.run('openForm', [typed('学员登记表 2015-01')]);
  fillRoster(clerk, roster, 2);
  await clerk.run('submitSheet', submit);
  await other.run('openForm', [typed('学员登记表 2015-01')]);
  const numbers = other.column(roster, '身份证号');
  fillRoster(other, roster, 3);
  for (const row of [5, 6]) other.type(roster, row, numbers, '');
  await other.run('submitSheet', submit);
  clerk.type(roster, 5, clerk.column(roster, '学时'), 12);
  expect(last(await clerk.run('submitSheet', conflictAndMerge))).toContain(
    '身份证号不回传，同事新增的行中为空',
  );
  expect(clerk.value(roster, 7, numbers)).toBe('');
  expect(clerk.note(roster, 7, numbers)).toContain('已识别本人');
  expect(last(await clerk.run('submitSheet', again))).toContain('第 3 版，3 行');
});

test('a row whose name was changed needs its number, and the check says so as the bureau would', async () => {
  await fileClass(bureau, clerk);
  await clerk.run('openForm', [typed('学员登记表 2015-01')]);
  fillRoster(clerk, roster, 2);
  await clerk.run('submitSheet', submit);
  await other.run('openForm', [typed('学员登记表 2015-01')]);
  other.type(roster, 6, other.column(roster, '姓名'), '样乙');
  expect(last(await other.run('submitSheet', [ok]))).toContain('D6“身份证号”');
});
