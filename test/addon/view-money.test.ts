/** 经费监管: money by unit in a tab, one's own for a clerk, everybody's for the treasurer of the finance bureau. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fundingReturn } from '../../shared/forms/funding-return.ts';
import { sheetOf } from '../support/sheet-of.ts';
import { urgent } from '../support/staff-sheets.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
const tab = '经费监管 2015-03';
const project = '2015B-NYW-001';
const whole = '不分科目（总额）';

beforeAll(async () => {
  bureau = await serveBureau();
  bureau.reset();
  for (const unit of ['nyw', 'hyj'])
    await bureau.submit(`clerk.${unit}@qingdao.example`, { ...urgent(1), unit });
  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  for (const _ of ['nyw', 'hyj']) {
    await reviewer.run('openQueue');
    reviewer.select(3);
    await reviewer.run('openDocument');
    await reviewer.run('approveDocument', [yes]);
  }
  bureau.setNow('2015-04-02T01:00:00Z');
  const file = (unit: string, ...rows: Parameters<typeof sheetOf>[1][number][]) =>
    bureau.submit(`clerk.${unit}@qingdao.example`, {
      form: 'funding-return',
      period: '2015-03',
      unit,
      ...sheetOf(fundingReturn, rows),
    });
  await file(
    'nyw',
    { project, source: '政府财政', fiscalLevel: '市级财政', line: whole, received: 50_000 },
    { project, source: '用人单位', line: whole, received: 3_000.5, payer: '承担单位自筹' },
    { project, source: '用人单位', line: '授课费', spent: 4_000 },
  );
  await file('hyj', {
    project: '2015B-HYJ-001',
    source: '社会资金',
    line: whole,
    received: 7_000,
    payer: '企业赞助',
  });
});
afterAll(() => bureau.close());

/** Unit, source, level, received, spent, left, spent in percent. */
const lines = (user: SpreadsheetUser, rows: number) =>
  Array.from({ length: rows }, (_, row) =>
    [2, 3, 4, 9, 12, 15, 16].map((column) => user.value(tab, row + 2, column)),
  );
const head = ['单位', '来源', '财政级次', '到位', '支出', '结余', '支出占收入（%）'];
const ofNyw = [
  ['市农业委员会', '用人单位', '', 3_000.5, 4_000, -999.5, 133.3],
  ['市农业委员会', '政府财政', '市级财政', 50_000, 0, 50_000, 0],
  ['市农业委员会', '合计', '', 53_000.5, 4_000, 49_000.5, 7.5],
];

test('a clerk sees the money of the unit, with its sum, and a balance in the red stands out', async () => {
  const clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await clerk.run('viewMoney', [typed('')]);
  expect(clerk.activeTab()).toBe(tab);
  expect(clerk.value(tab, 1, 2)).toContain('各单位经费，截至2015年3月末累计');
  expect(lines(clerk, 5)).toEqual([head, ...ofNyw, Array(7).fill('')]);
  const [red, black] = [3, 4].map((row) => clerk.colour(tab, row, 15));
  expect(red).not.toBe(black);
});

test('the treasurer of the finance bureau sees everybody’s, and all of it together', async () => {
  const treasurer = createUser(bureau, 'treasurer.czj@qingdao.example');
  await treasurer.run('viewMoney', [typed('2015-03')]);
  expect(lines(treasurer, 6)).toEqual([
    head,
    [expect.any(String), '社会资金', '', 7_000, 0, 7_000, 0],
    ...ofNyw,
    ['合计', '', '', 60_000.5, 4_000, 56_000.5, 6.7],
  ]);
  // Totals are told from what they add up.
  const [one, ofUnit, all] = [4, 6, 7].map((row) => treasurer.colour(tab, row, 3));
  expect(ofUnit).not.toBe(one);
  expect(all).toBe(ofUnit);
});

test('what is no month is refused with an example; nothing is asked after a cancel', async () => {
  const clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  const { dialogs } = await clerk.run('viewMoney', [typed('2015'), ok]);
  expect(dialogs.at(-1)?.message).toContain('“2015”不是月份');
});

describe('the amounts that a line is made of', () => {
  const detail = '经费明细 2015-03 市农业委员会';
  /** State, project, source, line, month, yuan, row of the sheet. */
  const amounts = (user: SpreadsheetUser, rows: number) =>
    Array.from({ length: rows }, (_, row) =>
      [2, 3, 5, 7, 8, 9, 13].map((column) => user.value(detail, row + 3, column)),
    );
  const sum = (title: string, yuan: number) => [title, '', '', '', '', yuan, ''];
  const ofEmployers = [
    ['到位', project, '用人单位', '不分科目（总额）', '2015-03', 3_000.5, 6],
    sum('到位合计', 3_000.5),
    ['支出', project, '用人单位', '授课费', '2015-03', 4_000, 7],
    sum('支出合计', 4_000),
    sum('支出（已扣除收回）', 4_000),
    sum('结余', -999.5),
  ];

  test('of a source: what came in and went out, with sums that are the figures of the line', async () => {
    const treasurer = createUser(bureau, 'treasurer.czj@qingdao.example');
    await treasurer.run('viewMoney', [typed('2015-03')]);
    treasurer.select(4);
    await treasurer.run('viewAmounts');
    expect(treasurer.activeTab()).toBe(detail);
    expect(treasurer.value(detail, 1, 2)).toContain('市农业委员会经费明细：用人单位，截至2015年3月末');
    expect(amounts(treasurer, 7)).toEqual([...ofEmployers, Array(7).fill('')]);
    expect(treasurer.value(detail, 3, 11)).toBe('承担单位自筹');
    expect(treasurer.value(detail, 3, 12)).toBe('市农业委员会　经费执行情况表　2015年3月');
    const [red, plain] = [8, 7].map((row) => treasurer.colour(detail, row, 9));
    expect(red).not.toBe(plain);
  });

  test('of the total of a unit all its money, in the language of who asks', async () => {
    const clerk = createUser(bureau, 'clerk.nyw@qingdao.example', 'en_GB');
    await clerk.run('viewMoney', [typed('2015-03')]);
    const overview = clerk.activeTab();
    clerk.select(5);
    await clerk.run('viewAmounts');
    const english = clerk.activeTab();
    expect(clerk.value(english, 1, 2)).toContain('all its money');
    const lines = Array.from({ length: 7 }, (_, row) =>
      [2, 9].map((column) => clerk.value(english, row + 3, column)),
    );
    const figure = (column: number) => clerk.value(overview, 5, column);
    expect(lines).toEqual([
      ['Received', 3_000.5],
      ['Received', 50_000],
      ['Received: total', figure(9)],
      ['Spent', 4_000],
      ['Spent: total', 4_000],
      ['Spent, net of what was recovered', figure(12)],
      ['Left', figure(15)],
    ]);
  });

  test('opens its document at the row; a sum has none', async () => {
    const treasurer = createUser(bureau, 'treasurer.czj@qingdao.example');
    await treasurer.run('viewMoney', [typed('2015-03')]);
    treasurer.select(4);
    await treasurer.run('viewAmounts');
    treasurer.select(4);
    const { dialogs } = await treasurer.run('openDocument', [ok]);
    expect(dialogs.map(({ message }) => message)).toEqual([expect.stringContaining('请先选中一笔金额')]);
    treasurer.select(5);
    await treasurer.run('openDocument');
    const opened = treasurer.activeTab();
    expect(opened).toContain('经费执行情况表');
    expect(treasurer.value(opened, 7, treasurer.column(opened, '本月支出（元）'))).toBe(4_000);
    expect(treasurer.cursor()).toEqual([7, 4]);
    // Whoever decides nothing is not asked for comments that nobody would read.
    expect(opened).toContain('查阅 市农业委员会');
    expect([1, 3, 4].map((row) => treasurer.value(opened, row, row === 4 ? 3 : 2))).toEqual([
      expect.stringContaining('查阅 市农业委员会'),
      expect.not.stringContaining('审核意见'),
      '只供查阅',
    ]);
    expect(treasurer.note(opened, 4, 3)).toContain('不会发出');
  });

  test('of another unit stands in a tab of its own, named by it', async () => {
    const treasurer = createUser(bureau, 'treasurer.czj@qingdao.example');
    const tabs: string[] = [];
    for (const row of [4, 3]) {
      await treasurer.run('viewMoney', [typed('2015-03')]);
      const unit = String(treasurer.value(treasurer.activeTab(), row, 2));
      treasurer.select(row);
      await treasurer.run('viewAmounts');
      expect(treasurer.activeTab()).toContain(unit);
      expect(treasurer.value(treasurer.activeTab(), 1, 2)).toContain(unit);
      tabs.push(treasurer.activeTab());
    }
    expect(new Set(tabs).size).toBe(2);
  });

  test('is asked of a line of a unit alone', async () => {
    const treasurer = createUser(bureau, 'treasurer.czj@qingdao.example');
    const { dialogs: nowhere } = await treasurer.run('viewAmounts', [ok]);
    expect(nowhere.at(-1)?.message).toContain('请先在“经费监管”表中选择一个单位的一行');
    await treasurer.run('viewMoney', [typed('2015-03')]);
    treasurer.select(7);
    const { dialogs: everybodys } = await treasurer.run('viewAmounts', [ok]);
    expect(everybodys.at(-1)?.message).toContain('选择一个单位的一行');
  });
});

test('the norm of an application stands on its amount, without a colour, and goes when the row does', async () => {
  const clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  const applications = '财政资金申请表 2015';
  await clerk.run('openForm', [typed('财政资金申请表')]);
  const type = (cells: { readonly [header: string]: string | number }) => {
    for (const [header, cell] of Object.entries(cells))
      clerk.type(applications, 5, clerk.column(applications, header), cell);
  };
  type({ 培训项目: project, 培训人数: 30, 培训天数: 4 });
  await clerk.run('checkActiveSheet', [ok]);
  const at = clerk.column(applications, '申请金额（元）');
  // The amount is required, which is told first; what the norm comes to stands with it.
  expect(clerk.note(applications, 5, at)).toContain(
    '每人每天 400.00 元（含授课费），30 人 4 天不超过 48,000.00 元',
  );
  type({ '申请金额（元）': 40_000 });
  await clerk.run('checkActiveSheet', [ok]);
  expect(clerk.note(applications, 5, at)).toMatch(/^\W*参照省/);
  expect(clerk.colour(applications, 5, at)).toBeUndefined();
  type({ 培训项目: '', 培训人数: '', 培训天数: '', '申请金额（元）': '' });
  for (let column = 1; column <= 20; column += 1) clerk.type(applications, 5, column, '');
  await clerk.run('checkActiveSheet', [ok]);
  expect(clerk.note(applications, 5, at)).toBe('');
});
