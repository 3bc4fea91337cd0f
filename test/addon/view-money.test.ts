/** 经费监管: money by unit in a tab, one's own for a clerk, everybody's for the treasurer of the finance bureau. */
import { afterAll, beforeAll, expect, test } from 'vitest';
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
    [1, 2, 3, 7, 10, 12, 13].map((column) => user.value(tab, row + 2, column)),
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
  expect(clerk.value(tab, 1, 1)).toContain('各单位经费，截至2015年3月末累计');
  expect(lines(clerk, 5)).toEqual([head, ...ofNyw, Array(7).fill('')]);
  const [red, black] = [3, 4].map((row) => clerk.colour(tab, row, 12));
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
});

test('what is no month is refused with an example; nothing is asked after a cancel', async () => {
  const clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  const { dialogs } = await clerk.run('viewMoney', [typed('2015'), ok]);
  expect(dialogs.at(-1)?.message).toContain('“2015”不是月份');
});
