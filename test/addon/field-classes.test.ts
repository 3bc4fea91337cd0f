/** A field's owner finds its classes in a tab; a reviewer decides on projects that are alike in a sheet that begins with them. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { responsibility } from '../../shared/forms/responsibility.ts';
import { sheetOf } from '../support/sheet-of.ts';
import { fileClass } from './file-class.ts';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
let owner: SpreadsheetUser;
let reviewer: SpreadsheetUser;
beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(() => {
  bureau.reset();
  bureau.setNow('2015-01-20T01:00:00Z');
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  owner = createUser(bureau, 'clerk.hyj@qingdao.example');
  reviewer = createUser(bureau, 'reviewer@qingdao.example');
});
const tab = '本领域培训班 2015';

test('the unit in charge sees a class of another unit; one in charge of nothing is told so', async () => {
  await fileClass(bureau, clerk);
  const { dialogs } = await owner.run('viewFieldClasses', [typed(''), ok]);
  expect(dialogs.at(-1)?.message).toContain('未登记由本单位负责的领域');
  await bureau.submit('clerk.rsj@qingdao.example', {
    form: responsibility.id,
    unit: 'rsj',
    period: '2015',
    ...sheetOf(responsibility, [
      { number: 1, field: '海洋科技开发', duty: '统筹本领域培训', unit: '市海洋与渔业局', role: '牵头' },
    ]),
  });
  await owner.run('viewFieldClasses', [typed('')]);
  expect(owner.value(tab, 1, 1)).toContain('2015 年本领域培训班：海洋科技开发（牵头），1 期');
  expect([1, 2, 4, 5].map((column) => owner.value(tab, 3, column))).toEqual([
    '海洋科技开发',
    '2015A-NYW-001-1',
    '高级研修项目',
    '市农业委员会',
  ]);
  // Whole hours have no point behind them.
  expect(owner.pattern(tab, 3, 9)).toBe('General');
  const wrong = await owner.run('viewFieldClasses', [typed('去年'), ok]);
  expect(wrong.dialogs.at(-1)?.message).toContain('不是年份');
  expect((await owner.run('viewFieldClasses', [{ button: 'CANCEL' }])).dialogs).toHaveLength(1);
});

test('the sheet of mergers begins with what is alike, and what is decided leaves the list', async () => {
  const approve = async () => {
    await reviewer.run('openQueue');
    reviewer.select(3);
    await reviewer.run('openDocument');
    await reviewer.run('approveDocument', [yes]);
  };
  for (const user of [clerk, owner]) {
    await user.run('openForm', [typed('高级研修项目计划')]);
    fillPlan(user, '高级研修项目计划 2015', 1);
    await user.run('submitSheet', [typed('样负责'), yes, ok]);
    await approve();
  }
  await reviewer.run('compilePlan', [typed(''), ok]);
  expect(reviewer.value('疑似重复 2015', 1, 1)).toContain('相近的项目：1 对');

  const merge = '项目归并登记表 2015';
  await reviewer.run('openForm', [typed('项目归并登记表'), yes]);
  const row = 5;
  const at = (header: string) => reviewer.column(merge, header);
  expect(String(reviewer.value(merge, row, at('保留的项目')))).toMatch(/^2015A-(NYW|HYJ)-001/);
  expect(String(reviewer.value(merge, row, at('并入的项目')))).toMatch(/^2015A-(NYW|HYJ)-001/);
  reviewer.type(merge, row, at('认定结果'), '归并');
  reviewer.type(merge, row, at('理由'), '内容和对象相同');
  const { dialogs } = await reviewer.run('submitSheet', [typed('样负责'), yes, ok]);
  expect(dialogs.at(-1)?.message).toContain('RSJ');
  await reviewer.run('compilePlan', [typed(''), ok]);
  expect(reviewer.value('疑似重复 2015', 1, 1)).toContain('相近的项目：0 对');
  const texts = Array.from({ length: 30 }, (_, i) =>
    String(reviewer.value('年度计划提示 2015', i + 3, 2) ?? ''),
  );
  expect(texts.some((text) => text.includes('已归并到'))).toBe(true);
});
