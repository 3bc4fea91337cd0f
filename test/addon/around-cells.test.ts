/** What a tab says outside its cells reaches the check in the sheet, and the same words go with the submission. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
const plan = '高级研修项目计划 2015';
beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(async () => {
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(clerk, plan, 3);
});

const column = (header: string) => clerk.column(plan, header);
const told = async (): Promise<string> => {
  const { dialogs } = await clerk.run('checkActiveSheet', [ok]);
  return dialogs.at(-1)?.message ?? '';
};

test('ten thousands in a number format are read as what the cell shows', async () => {
  clerk.type(plan, 5, column('经费预算（元）'), 3.5);
  clerk.format(plan, 5, column('经费预算（元）'), '0.0"万元"');
  expect(await told()).toContain('已自动识别 1 处');
  expect(clerk.note(plan, 5, column('经费预算（元）'))).toContain('“3.5万元”已识别为“35,000.00”');
});

test('a line above the header that names another unit than the header stops the column', async () => {
  clerk.type(plan, 3, 6, '单位：万元');
  expect(await told()).toContain('表外文字注明“万元”，“经费预算（元）”的表头注明另一单位');
});

test('a note below the table does the same', async () => {
  clerk.type(plan, 9, 2, '注：经费单位为万元');
  expect(await told()).toContain('表外文字注明“万元”');
});

test('a merged cell fills down with a note, a merged figure does not', async () => {
  clerk.merge(plan, 5, column('承办单位'), 3, 1);
  expect(await told()).toContain('已自动识别 2 处');
  expect(clerk.note(plan, 6, column('承办单位'))).toContain('合并单元格');
  clerk.merge(plan, 5, column('计划人数'), 2, 1);
  expect(await told()).toContain('须改正 1 处');
  expect(clerk.note(plan, 6, column('计划人数'))).toContain('须逐行填写');
});

test('another header pasted below, its columns in another order, stops the rows below it', async () => {
  const names = ['序号', '所属领域', '项目名称', '级别'];
  for (const [i, name] of names.entries()) clerk.type(plan, 8, 2 + i, name);
  expect(await told()).toContain('栏目次序与上方表头不同');
});
