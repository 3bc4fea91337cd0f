import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let admin: SpreadsheetUser;
const people = '人员名录';
const units = '单位名录';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(() => {
  bureau.reset();
  admin = createUser(bureau, 'administrator@qingdao.example');
});

const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';
/** Row of the first cell of a column that says this. */
const rowOf = (user: SpreadsheetUser, tab: string, header: string, text: string): number => {
  const column = user.column(tab, header);
  for (let row = 5; row < 200; row += 1) if (user.value(tab, row, column) === text) return row;
  throw new Error(`no ${text} under ${header}`);
};
const typeRow = (user: SpreadsheetUser, tab: string, row: number, cells: Record<string, string>): void => {
  for (const [header, text] of Object.entries(cells)) user.type(tab, row, user.column(tab, header), text);
};
const newcomer = { 电子邮箱: 'new@qingdao.example', 姓名: '新示例', 单位: '市林业局', 角色: '经办人' };
const free = 60;

test('the people are laid out with their roles, and a new one is kept with a reason', async () => {
  await admin.run('openPeople');
  expect(admin.activeTab()).toBe(people);
  expect(admin.value(people, 2, 2)).toContain('第 0 版');
  const row = rowOf(admin, people, '电子邮箱', 'clerk.nyw@qingdao.example');
  expect(admin.value(people, row, admin.column(people, '单位'))).toBe('市农业委员会');
  expect(admin.value(people, row, admin.column(people, '角色'))).toBe('经办人');
  const retired = rowOf(admin, people, '电子邮箱', 'retired.huangdao@qingdao.example');
  expect(admin.value(people, retired, admin.column(people, '任职截止日期'))).not.toBe('');

  typeRow(admin, people, free, newcomer);
  const checked = last(await admin.run('checkDirectory', [ok]));
  expect(checked).toContain('保存后将有 1 处变化：\n新增 new@qingdao.example：新示例，市林业局，经办人');
  const { dialogs } = await admin.run('saveDirectory', [yes, typed('新来的同事'), ok]);
  expect(dialogs.at(-1)?.message).toBe('已保存 1 处变化，名录现为第 1 版。');
  expect(admin.value(people, 2, 2)).toContain('第 1 版');

  const signed = createUser(bureau, 'new@qingdao.example');
  expect(last(await signed.run('sayWho', [ok]))).toContain('市林业局');
  expect(last(await admin.run('saveDirectory', [ok]))).toBe('名录无改动，无须保存。');
});

test('what is wrong is painted on its cells and nothing is kept', async () => {
  await admin.run('openPeople');
  typeRow(admin, people, free, { ...newcomer, 单位: '市林木局', 任职起始日期: '下个月' });
  const told = last(await admin.run('saveDirectory', [ok]));
  expect(told).toContain('须改正 2 处，名录未保存');
  expect(admin.colour(people, free, admin.column(people, '单位'))).toBe('#f8c9c9');
  expect(admin.note(people, free, admin.column(people, '单位'))).toContain('单位名录中无“市林木局”');
  expect(admin.value('检查结果', 1, 1)).toContain(people);
  admin.type(people, free, admin.column(people, '单位'), '市林业局');
  admin.type(people, free, admin.column(people, '任职起始日期'), '');
  admin.activate(people);
  expect(last(await admin.run('checkDirectory', [ok]))).toContain('1 处变化');
  expect(admin.colour(people, free, admin.column(people, '单位'))).toBeUndefined();
});

test('the last administrators cannot be taken away', async () => {
  await admin.run('openPeople');
  for (const email of ['administrator@qingdao.example', 'administrator2@qingdao.example'])
    admin.typeDate(
      people,
      rowOf(admin, people, '电子邮箱', email),
      admin.column(people, '任职截止日期'),
      '2015-01-31',
    );
  const told = last(await admin.run('saveDirectory', [ok]));
  expect(told).toContain('至 2015-02-19 将无有效的管理员');
});

test('of two administrators the second is told who was faster, and keeps what was typed', async () => {
  const other = createUser(bureau, 'administrator2@qingdao.example');
  await admin.run('openPeople');
  await other.run('openPeople');
  typeRow(other, people, free, newcomer);
  await other.run('saveDirectory', [yes, typed('新来的同事'), ok]);
  typeRow(admin, people, free, { ...newcomer, 电子邮箱: 'mine@qingdao.example' });
  const told = last(await admin.run('saveDirectory', [ok]));
  expect(told).toContain('名录已由管二例于 2015-01-20 09:00 修改（现为第 1 版，您的表基于第 0 版）');
  expect(admin.value(people, free, admin.column(people, '电子邮箱'))).toBe('mine@qingdao.example');

  await admin.run('openPeople', [yes]);
  const fresh = admin.activeTab();
  expect(fresh).toBe(`${people} (2)`);
  expect(admin.value(people, free, admin.column(people, '电子邮箱'))).toBe('mine@qingdao.example');
  expect(rowOf(admin, fresh, '电子邮箱', 'new@qingdao.example')).toBeGreaterThan(4);
  typeRow(admin, fresh, free, { ...newcomer, 电子邮箱: 'mine@qingdao.example', 单位: '市水利局' });
  expect(last(await admin.run('saveDirectory', [yes, typed('同上'), ok]))).toContain('第 2 版');
});

test('a list that is open is shown again unless a fresh one is wanted', async () => {
  await admin.run('openUnits');
  await admin.run('openUnits', [no]);
  expect(admin.tabs().filter((name) => name.startsWith(units))).toEqual([units]);
});

test('without a reason, and by anybody else, nothing is kept', async () => {
  await admin.run('openPeople');
  typeRow(admin, people, free, newcomer);
  expect(last(await admin.run('saveDirectory', [yes, typed(''), ok]))).toContain('未填写理由');
  const clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  expect(last(await clerk.run('openPeople', [ok]))).toContain('无“查看名录”权限');
  expect(last(await clerk.run('saveDirectory', [ok]))).toContain('当前工作表不是名录');
});

const keepBase = async (): Promise<void> => {
  await admin.run('openUnits');
  typeRow(admin, units, free, {
    代码: 'jidi1',
    单位名称: '示例基地',
    类别: '继续教育基地',
    上级单位: '市南区',
  });
  expect(last(await admin.run('saveDirectory', [yes, typed('认定基地'), ok]))).toContain('已保存 1 处变化');
};

test('a unit added to the list is known to the check in a sheet, which knew another list when it was built', async () => {
  const clerk = createUser(bureau, 'clerk.rsj@qingdao.example');
  await clerk.run('openForm', [typed('监督检查记录表')]);
  const tab = clerk.activeTab();
  const unit = clerk.column(tab, '被检查单位');
  clerk.type(tab, 5, unit, '示例基地');
  await clerk.run('checkActiveSheet', [ok]);
  expect(clerk.note(tab, 5, unit)).toContain('示例基地');
  await keepBase();
  clerk.activate(tab);
  await clerk.run('checkActiveSheet', [ok]);
  expect([clerk.note(tab, 5, unit), clerk.colour(tab, 5, unit)]).toEqual(['', undefined]);
});

test('neither list is opened, checked or kept with more calls when it is longer', async () => {
  const counts = async (extra: number) => {
    bureau.reset();
    const user = createUser(bureau, 'administrator@qingdao.example');
    const open = await user.run('openPeople');
    for (let i = 0; i < extra; i += 1)
      typeRow(user, people, free + i, { ...newcomer, 电子邮箱: `p${i}@qingdao.example`, 角色: '督查人员' });
    const saved = await user.run('saveDirectory', [yes, typed('批量登记'), ok]);
    expect(last(saved)).toContain(`已保存 ${extra} 处变化`);
    return [open, saved].map(({ counts: all }) =>
      Object.fromEntries(
        Object.entries(all).filter(([name]) => !/^(Utilities|Blob)\.|insertRowsAfter/.test(name)),
      ),
    );
  };
  expect(await counts(80)).toEqual(await counts(3));
});
