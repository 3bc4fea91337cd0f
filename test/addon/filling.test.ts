import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fileClass, fillRoster } from './file-class.ts';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

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
  bureau.takeAsked();
});

const summary = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';

test('a form opens laid out: title, unit, period, due day, status and header', () => {
  expect(clerk.activeTab()).toBe(plan);
  expect(clerk.value(plan, 1, 2)).toContain('高级研修项目计划：');
  expect(clerk.value(plan, 2, 2)).toBe('报送单位：市农业委员会　报告期：2015年　截止日期：2015-01-31');
  expect(clerk.value(plan, 3, 2)).toContain('未报送');
  expect(clerk.column(plan, '序号')).toBe(2);
  expect(clerk.note(plan, 4, clerk.column(plan, '序号'))).toContain('必填');
});

test('the list of forms says period, state and due day', async () => {
  const { dialogs } = await clerk.run('openForm', [{ button: 'CANCEL' }]);
  expect(dialogs[0]?.message).toContain('4. 高级研修项目计划　2015年（未报送，2015-01-31 截止）');
});

test('opening again goes to the same tab', async () => {
  fillPlan(clerk, plan, 1);
  clerk.activate('工作表1');
  await clerk.run('openForm', [typed('４')]);
  expect(clerk.activeTab()).toBe(plan);
  expect(clerk.tabs()).toEqual(['工作表1', plan]);
  expect(clerk.value(plan, 5, 2)).not.toBe('');
});

test('a number that is not in the list is refused', async () => {
  expect(summary(await clerk.run('openForm', [typed('77'), ok]))).toContain('未找到“77”');
  expect(summary(await clerk.run('openForm', [typed('没有的表'), ok]))).toContain('未找到“没有的表”');
});

test('a person of an English Google reads English', async () => {
  const user = createUser(bureau, 'clerk2.nyw@qingdao.example', 'en_US');
  await user.run('openForm', [typed('高级研修项目计划')]);
  expect(user.value(user.activeTab(), 2, 2)).toContain('Unit: Agriculture Commission');
  expect(summary(await user.run('checkActiveSheet', [ok]))).toBe('0 rows, no problems found.');
});

test('a tab that is no form is said to be none', async () => {
  clerk.activate('工作表1');
  expect(summary(await clerk.run('checkActiveSheet', [ok]))).toContain('不是从菜单打开的报表');
  expect(bureau.takeAsked()).toEqual([]);
});

test('a good sheet is said to be good', async () => {
  fillPlan(clerk, plan, 3);
  expect(summary(await clerk.run('checkActiveSheet', [ok]))).toBe('共 3 行，未发现问题。');
  expect(clerk.tabs()).not.toContain(results);
});

test('the check paints the cell, explains it in a note and lists it', async () => {
  fillPlan(clerk, plan, 3);
  const column = clerk.column(plan, '计划人数');
  clerk.type(plan, 6, column, '70多名');
  const told = summary(await clerk.run('checkActiveSheet', [ok]));
  expect(told).toContain('共 3 行：须改正 1 处，请核实 0 处，已自动识别 0 处。');
  expect(told).toContain('J6“计划人数”：“70多名”不是确切数字。');
  expect(clerk.colour(plan, 6, column)).toBe('#f8c9c9');
  expect(clerk.note(plan, 6, column)).toContain('请填写确切数字');
  expect([1, 3, 4, 5, 6].map((i) => clerk.value(results, 3, i))).toEqual([
    '须改正',
    '计划人数',
    1,
    6,
    '“70多名”不是确切数字。',
  ]);
  expect(clerk.formula(results, 3, 2)).toMatch(/^=HYPERLINK\("#gid=\d+&range=J6","J6"\)$/);
  expect(clerk.activeTab()).toBe(plan);
});

test('the next check takes away only what the last one painted', async () => {
  fillPlan(clerk, plan, 2);
  const column = clerk.column(plan, '计划人数');
  clerk.type(plan, 5, column, '很多');
  clerk.writeNote(plan, 5, column, '等处室确认');
  await clerk.run('checkActiveSheet', [ok]);
  expect(clerk.note(plan, 5, column)).toContain('等处室确认');
  expect(clerk.note(plan, 5, column)).toContain('不是');
  clerk.type(plan, 5, column, 60);
  await clerk.run('checkActiveSheet', [ok]);
  expect(clerk.note(plan, 5, column)).toBe('等处室确认');
  expect(clerk.colour(plan, 5, column)).toBeUndefined();
});

test('a missing header is said about the sheet and the header of other columns keeps its help', async () => {
  fillPlan(clerk, plan, 2);
  const column = clerk.column(plan, '承办单位');
  const help = clerk.note(plan, 4, column);
  clerk.type(plan, 4, clerk.column(plan, '计划人数'), '人头');
  expect(summary(await clerk.run('checkActiveSheet', [typed(''), ok]))).toContain('缺少“计划人数”栏');
  expect(clerk.colour(plan, 3, 2)).toBe('#f8c9c9');
  expect(clerk.note(plan, 4, column)).toBe(help);
});

test('rows of one’s own above the header do not hide it', async () => {
  fillPlan(clerk, plan, 2);
  const rows = Array.from({ length: 6 }, (_, i) => i + 1);
  clerk.rearrange(plan, 1, [undefined, undefined, ...rows]);
  clerk.type(plan, 1, 2, '我的备忘');
  const column = clerk.column(plan, '计划人数', 6);
  clerk.type(plan, 8, column, '很多');
  expect(summary(await clerk.run('checkActiveSheet', [ok]))).toContain('J8“计划人数”');
  expect(clerk.colour(plan, 8, column)).toBe('#f8c9c9');
});

test('rows get ids once and keep them; a copied row gets its own', async () => {
  fillPlan(clerk, plan, 3);
  await clerk.run('checkActiveSheet', [ok]);
  const ids = [5, 6, 7].map((row) => clerk.value(plan, row, 1));
  expect(new Set(ids).size).toBe(3);
  clerk.rearrange(plan, 5, [7, 5, undefined, 6, 5]);
  await clerk.run('checkActiveSheet', [ok, ok]);
  const now = [5, 6, 7, 8, 9].map((row) => clerk.value(plan, row, 1));
  expect(now.slice(0, 4)).toEqual([ids[2], ids[0], '', ids[1]]);
  expect(ids).not.toContain(now[4]);
  expect(now[4]).not.toBe('');
});

test('what was pasted over the hidden ids is replaced, and rows not pasted over keep theirs', async () => {
  fillPlan(clerk, plan, 3);
  await clerk.run('checkActiveSheet', [ok]);
  const kept = clerk.value(plan, 6, 1);
  clerk.type(plan, 5, 1, '海洋牧场技术高级研修班');
  clerk.type(plan, 7, 1, 3);
  expect(summary(await clerk.run('checkActiveSheet', [ok]))).toContain('共 3 行，未发现问题');
  const ids = [5, 6, 7].map((row) => String(clerk.value(plan, row, 1)));
  expect(ids[1]).toBe(kept);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^r[0-9a-f]{8}-\d$/);
});

test('a whole table pasted from elsewhere, header and all, gets ids of its own', async () => {
  fillPlan(clerk, plan, 2);
  await clerk.run('checkActiveSheet', [ok]);
  const shifted = [4, 5, 6].map((row) => Array.from({ length: 24 }, (_, i) => clerk.value(plan, row, i + 2)));
  for (const [i, cells] of shifted.entries())
    for (const [j, cell] of cells.entries()) clerk.type(plan, 4 + i, j + 1, cell as string | number);
  for (const row of [4, 5, 6]) clerk.type(plan, row, 25, '');
  expect(summary(await clerk.run('checkActiveSheet', [ok]))).toContain('共 2 行，未发现问题');
  expect(clerk.value(plan, 5, clerk.column(plan, '行标识'))).not.toBe('');
});

test('rows deleted and others inserted: each row that stays keeps its id', async () => {
  fillPlan(clerk, plan, 4);
  await clerk.run('checkActiveSheet', [ok]);
  const ids = [5, 6, 7, 8].map((row) => clerk.value(plan, row, 1));
  clerk.rearrange(plan, 5, [8, undefined, 7, 5]);
  fillPlan(clerk, plan, 1, 6);
  clerk.type(plan, 6, 2, 9);
  await clerk.run('checkActiveSheet', [ok]);
  const now = [5, 6, 7, 8].map((row) => clerk.value(plan, row, 1));
  expect([now[0], now[2], now[3]]).toEqual([ids[3], ids[2], ids[0]]);
  expect(ids).not.toContain(now[1]);
});

test('a range sorted without the hidden column: each row gets its own id back, and comments find their rows', async () => {
  bureau.reset();
  fillPlan(clerk, plan, 4);
  await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
  const rows = [5, 6, 7, 8];
  const ids = rows.map((row) => clerk.value(plan, row, 1));
  clerk.rearrange(plan, 5, [8, 6, 5, 7]);
  rows.forEach((row, i) => {
    clerk.type(plan, row, 1, ids[i] as string);
  });
  clerk.type(plan, 6, clerk.column(plan, '计划人数'), 41);
  expect(summary(await clerk.run('checkActiveSheet', [ok]))).toContain('共 4 行，未发现问题');
  expect(rows.map((row) => clerk.value(plan, row, 1))).toEqual([ids[3], ids[1], ids[0], ids[2]]);
  bureau.reset();
});

test('a roster sorted without the hidden column: each person gets the id back that was filed, told by the name alone', async () => {
  bureau.reset();
  const roster = '学员登记表 2015-01';
  await fileClass(bureau, clerk);
  await clerk.run('openForm', [typed(roster)]);
  fillRoster(clerk, roster, 3);
  const rows = [5, 6, 7];
  rows.forEach((row, i) => {
    // As it is chosen from the list: so all rows say the same class as what was filed.
    clerk.type(roster, row, clerk.column(roster, '培训班'), '2015A-NYW-001-1 海洋牧场生态修复技术');
    clerk.type(roster, row, clerk.column(roster, '姓名'), `示例${'甲乙丙'[i]}`);
  });
  await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
  const ids = rows.map((row) => clerk.value(roster, row, 1));
  clerk.rearrange(roster, 5, [7, 5, 6]);
  rows.forEach((row, i) => {
    clerk.type(roster, row, 1, ids[i] as string);
  });
  await clerk.run('checkActiveSheet', [ok]);
  expect(rows.map((row) => clerk.value(roster, row, 1))).toEqual([ids[2], ids[0], ids[1]]);
  bureau.reset();
});

test('a table sorted after a check: marks go with their rows, the next check finds them there and in the list', async () => {
  fillPlan(clerk, plan, 4);
  const persons = clerk.column(plan, '计划人数');
  const marked = () => [5, 6, 7, 8].filter((row) => clerk.colour(plan, row, persons));
  clerk.type(plan, 5, persons, '很多');
  await clerk.run('checkActiveSheet', [ok]);
  expect(marked()).toEqual([5]);
  const ids = [5, 6, 7, 8].map((row) => clerk.value(plan, row, 1));
  clerk.rearrange(plan, 5, [8, 6, 7, 5]);
  clerk.type(plan, 6, persons, '不详');
  expect(summary(await clerk.run('checkActiveSheet', [ok]))).toContain('须改正 2 处');
  expect(marked()).toEqual([6, 8]);
  expect(clerk.note(plan, 8, persons)).toContain('很多');
  expect([3, 4].map((line) => Number(clerk.value(results, line, 5)))).toEqual([6, 8]);
  clerk.type(plan, 8, persons, 50);
  await clerk.run('checkActiveSheet', [ok]);
  expect([marked(), clerk.note(plan, 8, persons)]).toEqual([[6], '']);
  expect([5, 6, 7, 8].map((row) => clerk.value(plan, row, 1))).toEqual([ids[3], ids[1], ids[2], ids[0]]);
});

test('of 800 rows pasted into a form the last has the formats and lists of the first, is checked and is sent', async () => {
  bureau.reset();
  const roster = '学员登记表 2015-01';
  await fileClass(bureau, clerk);
  await clerk.run('openForm', [typed(roster)]);
  fillRoster(clerk, roster, 800);
  const [first, last] = [5, 804];
  const looks = (row: number) =>
    Array.from({ length: 19 }, (_, i) => [
      clerk.pattern(roster, row, i + 1),
      clerk.choices(roster, row, i + 1),
    ]);
  expect(looks(last)).toEqual(looks(first));
  expect(clerk.pattern(roster, last, clerk.column(roster, '身份证号'))).toBe('@');
  expect(clerk.choices(roster, last, clerk.column(roster, '职称级别'))).toContain('中级');
  const hours = clerk.column(roster, '学时');
  clerk.type(roster, last, hours, '很多');
  await clerk.run('checkActiveSheet', [ok]);
  expect(clerk.note(roster, last, hours)).toContain('很多');
  clerk.type(roster, last, hours, 16);
  expect(summary(await clerk.run('submitSheet', [typed('样负责'), yes, ok]))).toContain('第 1 版，800 行');
  bureau.reset();
});

test('the form says its number, who issued it and what it rests on, at the top right', () => {
  const edge = clerk.column(plan, '备注');
  expect([1, 2, 3].map((row) => clerk.value(plan, row, edge))).toEqual([
    '表号：知新GY表　制定机关：青岛市人力资源和社会保障局',
    '依据：青人社发〔2014〕20号　有效期至：2020-12-31',
    '',
  ]);
});

test('when the id column was deleted the rows get ids anew, in a hidden column behind the others', async () => {
  fillPlan(clerk, plan, 2);
  for (const row of [4, 5, 6]) clerk.type(plan, row, 1, '');
  await clerk.run('checkActiveSheet', [ok]);
  const column = clerk.column(plan, '行标识');
  expect(column).toBeGreaterThan(clerk.column(plan, '备注'));
  expect(clerk.value(plan, 5, column)).not.toBe('');
});

test('a date cell is read as its day in the spreadsheet’s time zone', async () => {
  fillPlan(clerk, plan, 1);
  clerk.typeDate(plan, 5, clerk.column(plan, '培训时间'), '2015-09-13');
  await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
  const sent = bureau.lastSent() as { rows: unknown[][]; headers: string[] };
  expect(sent.rows[0]?.[clerk.column(plan, '培训时间') - 1]).toBe('2015-09-13');
});

test('what was understood is written back on request, and formulas stay formulas', async () => {
  fillPlan(clerk, plan, 3);
  const [persons, number] = [clerk.column(plan, '计划人数'), clerk.column(plan, '序号')];
  clerk.type(plan, 5, persons, '60人');
  clerk.type(plan, 7, persons, '５０名');
  clerk.typeFormula(plan, 6, persons, '=30+30', 60);
  const { dialogs } = await clerk.run('rewriteUnderstood', [yes, ok]);
  expect(dialogs[0]?.message).toContain('将按识别结果修改 2 处');
  expect([5, 7].map((row) => clerk.value(plan, row, persons))).toEqual([60, 50]);
  expect(clerk.formula(plan, 6, persons)).toBe('=30+30');
  expect(clerk.value(plan, 5, number)).toBe(1);
});

test('a suggestion is an error until it is accepted', async () => {
  fillPlan(clerk, plan, 1);
  const when = clerk.column(plan, '培训时间');
  clerk.type(plan, 5, when, '9月13日至19日');
  expect(summary(await clerk.run('checkActiveSheet', [ok]))).toContain('本格尚未读取');
  await clerk.run('rewriteUnderstood', [yes, ok]);
  expect(clerk.value(plan, 5, when)).toBe('2015-09-13/2015-09-19');
});

test('nothing is rewritten when the person says no', async () => {
  fillPlan(clerk, plan, 1);
  const persons = clerk.column(plan, '计划人数');
  clerk.type(plan, 5, persons, '60人');
  await clerk.run('rewriteUnderstood', [no]);
  expect(clerk.value(plan, 5, persons)).toBe('60人');
});

test('two hundred cells are painted, all are listed', async () => {
  fillPlan(clerk, plan, 300);
  const persons = clerk.column(plan, '计划人数');
  for (let row = 5; row < 305; row += 1) clerk.type(plan, row, persons, '很多');
  const told = summary(await clerk.run('checkActiveSheet', [ok]));
  expect(told).toContain('先标出 200 处');
  const painted = Array.from({ length: 300 }, (_, i) => clerk.colour(plan, 5 + i, persons)).filter(Boolean);
  expect(painted).toHaveLength(200);
  expect([4, 5].map((i) => clerk.value(results, 3, i))).toEqual([300, '5–304']);
});

test('a list that says the same is left alone; one whose links lead to a tab that is gone is written anew', async () => {
  fillPlan(clerk, plan, 2);
  clerk.type(plan, 5, clerk.column(plan, '计划人数'), '很多');
  await clerk.run('checkActiveSheet', [ok]);
  const { cost } = await clerk.run('checkActiveSheet', [ok]);
  expect(cost.cellsWritten).toBe(0);
  clerk.deleteTab(plan);
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(clerk, plan, 2);
  clerk.type(plan, 5, clerk.column(plan, '计划人数'), '很多');
  const was = clerk.formula(results, 3, 2);
  await clerk.run('checkActiveSheet', [ok]);
  expect(clerk.formula(results, 3, 2)).not.toBe(was);
  clerk.type(results, 3, 6, '误改');
  await clerk.run('checkActiveSheet', [ok]);
  expect(clerk.value(results, 3, 6)).toContain('很多');
});

test('without a sign-in nothing is asked of the bureau', async () => {
  const nobody = createUser(
    { ...bureau, identity: { signToken: async () => null as never } },
    'clerk.nyw@qingdao.example',
  );
  expect(summary(await nobody.run('sayWho', [ok]))).toContain('浏览器同时登录几个谷歌账号的');
  expect(bureau.takeAsked()).toEqual([]);
});

test('who am I says name, unit, roles and what is owed', async () => {
  const told = summary(await clerk.run('sayWho', [ok]));
  expect(told).toContain('陈晓样（clerk.nyw@qingdao.example）\n单位：市农业委员会\n角色：经办人');
  expect(told).toContain('高级研修项目计划　2015年');
});

test('help opens without a sign-in', async () => {
  const { effects } = await clerk.run('showHelp', [], 'http://127.0.0.1:9/');
  expect(effects).toEqual([]);
  expect(clerk.value('帮助', 3, 1)).toBe('填报');
  expect(clerk.value('帮助', 3, 2)).toContain('打开');
});
