/** What a clerk is asked and told before and after something that counts would change. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { classTab, fileClass } from './file-class.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
const money = '经费执行情况表 2015-01';
const again = [typed(''), yes, ok];
const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';
const at = (header: string, tab = money) => clerk.column(tab, header);
const status = (tab = money) => clerk.value(tab, 3, 2);

const typeLine = (row: number, line: string, received: number | string, spent: number): void => {
  const cells = {
    项目或培训班: '2015A-NYW-001',
    经费来源: '单位自筹',
    支出科目: line,
    // The sheet begins with what the plan says of the project.
    财政级次: '',
    '项目预算（元）': '',
    '本月到位（元）': received,
  };
  for (const [header, cell] of Object.entries({ ...cells, '本月支出（元）': spent }))
    clerk.type(money, row, at(header), cell);
};

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

beforeEach(async () => {
  bureau.reset();
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await fileClass(bureau, clerk);
  await clerk.run('openForm', [typed('经费执行情况表 2015-01')]);
  typeLine(5, '授课费', 8_000, 9_000);
  typeLine(6, '住宿费', 12_000, 13_000);
  expect(last(await clerk.run('submitSheet', again))).toContain('ZX201501-NYW-JF-1');
  bureau.takeAsked();
});

test('a deleted column is no green light: the check says what would be lost, and nothing is sent', async () => {
  const before = last(await clerk.run('checkActiveSheet', [ok]));
  expect(before).toContain('请核实 1 处');
  clerk.deleteColumn(money, at('本月到位（元）'));
  const told = last(await clerk.run('checkActiveSheet', [ok]));
  expect(told).toContain('须改正 1 处，请核实 1 处');
  expect(told).toContain('缺少“本月到位（元）”栏，已报送的版本中此栏有 2 项数据，照此报送将全部丢失。');
  expect(told).toContain('请从菜单重新打开表格并粘贴数据');
  bureau.takeAsked();
  expect(last(await clerk.run('submitSheet', [ok]))).toContain('须改正 1 处，未报送。');
  expect(bureau.takeAsked()).toEqual(['readForm', 'tellErrors']);
});

test('the question before sending says rows and money now and in force, and how many cells differ', async () => {
  clerk.type(money, 6, at('本月到位（元）'), 12_500);
  clerk.type(money, 6, at('备注'), '补付');
  const { dialogs } = await clerk.run('submitSheet', again);
  expect(dialogs[1]?.message).toContain(
    '本次：2 行，本月到位（元） 20,500.00，本月支出（元） 22,000.00\n' +
      '现行版（第 1 版）：2 行，本月到位（元） 20,000.00，本月支出（元） 22,000.00\n' +
      '与第 1 版有 2 格不同',
  );
  expect(last({ dialogs } as never)).toContain(
    '与第 1 版相比：新增 0 行，修改 1 行，删除 0 行\n第 2 行“本月到位（元）”12,000.00 → 12,500.00',
  );
  await clerk.run('viewRecord');
  expect(clerk.value('办理记录', 4, clerk.column('办理记录', '理由', 2))).toContain('12,000.00 → 12,500.00');
});

test('where a form counts people the question does too', async () => {
  clerk.activate(classTab);
  clerk.type(classTab, 5, at('参训人数', classTab), 41);
  const { dialogs } = await clerk.run('submitSheet', again);
  expect(dialogs[1]?.message).toMatch(/本次：1 行，41 人[^\n]*\n现行版（第 1 版）：1 行，40 人/);
});

test('what drops much of what is in force is asked about by itself; declined, nothing is sent', async () => {
  clerk.rearrange(money, 6, [undefined]);
  const declined = await clerk.run('submitSheet', [typed(''), yes, no]);
  expect(declined.dialogs[2]?.message).toContain('本次 1 行，现行版（第 1 版）2 行，减少三分之一以上。');
  expect(bureau.takeAsked()).toEqual(['readForm']);
  const sent = await clerk.run('submitSheet', [typed(''), yes, yes, ok]);
  expect(last(sent)).toContain('第 2 版，1 行');
  expect(last(sent)).toContain('原第 2 行（已删）“本月到位（元）”12,000.00 → 空');
  clerk.rearrange(money, 5, [undefined]);
  const nil = await clerk.run('submitNil', [typed(''), yes, yes, ok]);
  expect(nil.dialogs[1]?.message).toContain('现行版（第 2 版）：1 行');
  expect(last(nil)).toContain('第 3 版，0 行');
});

test('a sheet changed since its receipt says so in the status line, until it says the same again', async () => {
  const received = status();
  clerk.type(money, 5, at('本月支出（元）'), 9_500);
  clerk.type(money, 5, at('计算说明'), '补课一次');
  await clerk.run('checkActiveSheet', [ok]);
  expect(status()).toBe(`${received}　表内有 2 格与第 1 版（已通过）不同，尚未报送`);
  clerk.type(money, 5, at('计算说明'), '');
  await clerk.run('checkActiveSheet', [ok]);
  expect(status()).toBe(`${received}　表内有 1 格与第 1 版（已通过）不同，尚未报送`);
  bureau.takeAsked();
  expect(last(await clerk.run('refreshStatus', [ok]))).toContain('表内有 1 格与第 1 版（已通过）不同');
  expect(bureau.takeAsked()).toEqual(['readForm']);
  // Written in another way it is the same.
  clerk.type(money, 5, at('本月支出（元）'), '9,000.00');
  await clerk.run('refreshStatus', [ok]);
  expect(status()).not.toContain('不同');
});

test('what the rules approved is withdrawn with a reason, and can be submitted again', async () => {
  expect(last(await clerk.run('withdrawSubmission', [typed(''), ok]))).toContain('未填写理由，未撤回');
  const { dialogs } = await clerk.run('withdrawSubmission', [typed('误报'), ok]);
  expect(dialogs[0]?.message).toContain('不再计入台账和统计');
  expect(dialogs.at(-1)?.message).toContain('已撤回，不再计入台账和统计');
  expect(status()).toContain('状态：已撤回');
  expect(last(await clerk.run('submitSheet', again))).toContain('ZX201501-NYW-JF-2');
});

test('the head of unit is offered for the unit: to a colleague from the document, to oneself from the last time', async () => {
  const other = createUser(bureau, 'clerk2.nyw@qingdao.example');
  await other.run('openForm', [typed('经费执行情况表 2015-01')]);
  const { dialogs } = await other.run('submitSheet', again);
  expect(dialogs[0]?.message).toContain('样负责。不填则用此姓名。');
});
