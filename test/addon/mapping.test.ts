/** A roster as an office keeps it, pasted over the form: one question, and it is the form's. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleRow } from '../../shared/form/sheet-layout.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { contextFor } from '../support/given.ts';
import { fileClass } from './file-class.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
const tab = '学员登记表 2015-01';
const code = '2015A-NYW-001-1';

beforeAll(async () => {
  bureau = await serveBureau();
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await fileClass(bureau, clerk);
});
afterAll(() => bureau.close());

const numberOf = (seed: number) =>
  String(exampleRow(traineeRoster, contextFor(traineeRoster), seed).citizenNumber);
/** What Ctrl+V over the header leaves: ten columns of the office's, and those of the form right of them. */
const paste = (name: string): void => {
  const lines = [
    ['序号', '姓名', '性别', '单位', '职称', '身份证号码', '联系电话', '学时', '成绩', '证书编号'],
    [1, '张样', '男', '示例水产公司', '中级', numberOf(1), '13800000000', 24, '合格', 'QD-1'],
    [2, '李样', '女', '示例水产公司', '初级', numberOf(2), '13800000001', 24, '合格', 'QD-2'],
  ];
  for (const [i, line] of lines.entries())
    for (const [j, cell] of line.entries()) clerk.type(name, 4 + i, 2 + j, cell);
};
const openRoster = async (): Promise<string> => {
  await clerk.run('openForm', [typed('学员登记表 2015-01')]);
  return clerk.activeTab();
};
const textOf = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>, i: number) =>
  dialogs[i]?.message ?? '';

test('breaking off leaves the tab as it is, and the check says what is missing', async () => {
  expect(await openRoster()).toBe(tab);
  paste(tab);
  const outcome = await clerk.run('checkActiveSheet', [{ button: 'CANCEL' }, ok]);
  expect(textOf(outcome, 0)).toContain('表中没有“培训班”一栏');
  expect(textOf(outcome, 0)).toContain('1. 序号\n2. 性别\n3. 联系电话');
  expect(textOf(outcome, 1)).toContain('须改正');
  expect(clerk.value(tab, 4, 5)).toBe('单位');
});

test('one question, and the check finds nothing to correct', async () => {
  const outcome = await clerk.run('checkActiveSheet', [typed(code), typed('=骨干'), ok]);
  expect(outcome.dialogs).toHaveLength(3);
  expect(textOf(outcome, 2)).toContain('须改正 0 处');
  expect(clerk.value(tab, 5, clerk.column(tab, '培训班'))).toBe(code);
  expect(clerk.value(tab, 6, clerk.column(tab, '职称级别'))).toBe('初级');
  expect([clerk.column(tab, '学时'), clerk.column(tab, '证书编号')]).toEqual([9, 11]);
});

test('what is sent is what the sheet shows', async () => {
  const { dialogs } = await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
  expect(dialogs.at(-1)?.message).toContain('ZX201501-NYW-XY-1');
});

test('the next time the answers are offered again, and can be turned down', async () => {
  for (let column = 2; column < 30; column += 1)
    for (let row = 4; row < 7; row += 1) clerk.type(tab, row, column, '');
  paste(tab);
  const declined = await clerk.run('checkActiveSheet', [no, { button: 'CANCEL' }, ok]);
  expect(textOf(declined, 0)).toContain(`“培训班”各行均为“${code}”`);
  expect(textOf(declined, 1)).toContain('表中没有“培训班”一栏');
  const { dialogs } = await clerk.run('checkActiveSheet', [yes, ok]);
  expect(dialogs).toHaveLength(2);
  expect(clerk.value(tab, 5, clerk.column(tab, '培训班'))).toBe(code);
});

/** Headers that the form knows, all of them, and no class. */
const pasteKnown = async (user: SpreadsheetUser, words: string): Promise<string> => {
  await user.run('openForm', [typed(words)]);
  const name = user.activeTab();
  for (let column = 2; column < 30; column += 1)
    for (let row = 5; row < 8; row += 1) user.type(name, row, column, '');
  const line = ['张样', '示例水产公司', '中级', numberOf(1), 24, '合格', 'QD-1'];
  for (const [i, header] of ['姓名', '单位', '职称', '身份证号码', '学时', '成绩', '证书编号'].entries()) {
    user.type(name, 4, 2 + i, header);
    user.type(name, 5, 2 + i, line[i] as string | number);
  }
  return name;
};

test('where every header is known, what is not there is asked for all the same', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  expect(await pasteKnown(user, '学员登记表 2014-12')).toBe('学员登记表 2014-12');
  const outcome = await user.run('checkActiveSheet', [typed(code), ok]);
  expect(textOf(outcome, 0)).toContain('表中没有“培训班”一栏');
  expect(textOf(outcome, 0)).not.toContain('1. ');
});

test('a column taken out of what was filed is missed and not made up for', async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  expect(await pasteKnown(user, '学员登记表 2015-01')).toBe(tab);
  const { dialogs } = await user.run('submitSheet', [ok]);
  expect(dialogs).toHaveLength(1);
  expect(dialogs[0]?.message).toContain('缺少“培训班”栏');
});
