/** What is different in the returns, in a tab; the sheet that explains it, begun; and a unit on one page. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { N } from '../../scripts/demo/money-year.ts';
import { findFlags } from '../../shared/flags/find-flags.ts';
import { inspectionFinding } from '../../shared/forms/inspection-finding.ts';
import { chainedProgramme as programme } from '../support/chained-programme.ts';
import { classes, funding, projects, registers } from '../support/money-year.ts';
import { sheetOf } from '../support/sheet-of.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';
import { toastOf } from './toasts.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
let reviewer: SpreadsheetUser;
const asOf = '2015-07-31';

beforeAll(async () => {
  bureau = await serveBureau(undefined, { programme });
});
afterAll(() => bureau.close());
beforeEach(() => {
  bureau.reset();
  bureau.setNow('2015-08-20T01:00:00Z');
  bureau.flags.night = { asOf, found: findFlags({ programme, projects, classes, funding, registers }, asOf) };
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  reviewer = createUser(bureau, 'reviewer@qingdao.example');
});
const line = (user: SpreadsheetUser, tab: string, row: number) =>
  Array.from({ length: 9 }, (_, i) => user.value(tab, row, i + 2));

test('a clerk sees the flags of the unit, the reviewer all of them', async () => {
  await clerk.run('viewFlags');
  expect(clerk.value('比对情况', 1, 2)).toContain('共 1 条，待说明 1 条');
  expect(line(clerk, '比对情况', 3)).toEqual([
    '市农业委员会',
    '到位后未支出',
    `${N}（市级财政）到位 60 日以上的经费 100,000.00 元，尚有 12,199.50 元未支出、未转拨、未退回。`,
    12_199.5,
    '',
    '2015-06-29',
    '待说明',
    '',
    '',
  ]);
  expect(clerk.value('比对情况', 4, 2)).toBe('');
  await reviewer.run('viewFlags');
  expect(reviewer.value('比对情况', 1, 2)).toContain('共 3 条');
});

test('the sheet begins with what is to be explained; once explained the reviewer reads it', async () => {
  const tab = '比对情况说明表 2015';
  await clerk.run('openForm', [typed('比对情况说明表'), yes]);
  const row = 5;
  // The sentence is there to be read to its end.
  expect(clerk.wraps(tab, row, clerk.column(tab, '比对情况'))).toBe(true);
  expect(clerk.value(tab, row, clerk.column(tab, '比对编号'))).toBe(`idle/nyw/${N}/government/city`);
  expect(clerk.value(tab, row, clerk.column(tab, '相差金额（元）'))).toBe(12_199.5);
  clerk.type(tab, row, clerk.column(tab, '说明'), '留作10月第2期');
  const { dialogs } = await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
  expect(dialogs.at(-1)?.message).toContain('NYW');
  await reviewer.run('viewFlags');
  expect(
    Array.from({ length: 12 }, (_, i) => [
      reviewer.value('比对情况', i + 3, 8),
      reviewer.value('比对情况', i + 3, 9),
    ]),
  ).toContainEqual(['已说明', '留作10月第2期']);
});

test('units that the programme’s list does not have are found by their names; what is none is said to be none', async () => {
  await reviewer.run('viewUnit', [typed('2015 黄岛示例基地')]);
  expect(reviewer.activeTab()).toBe('单位画像 2015 黄岛示例基地');
  const { dialogs } = await reviewer.run('viewUnit', [typed('2015 无此单位'), ok]);
  expect(dialogs.at(-1)?.message).toContain('没有与“无此单位”唯一对应的单位');
  const sample = await reviewer.run('drawSample', [typed('2015 无此单位 3'), ok]);
  expect(sample.dialogs.at(-1)?.message).toContain('无此单位');
});

test('the home tells flags before what was filed and what may be filed', async () => {
  await clerk.run('goHome');
  const lines = Array.from({ length: 60 }, (_, i) => String(clerk.value('首页', i + 1, 3)));
  const at = (text: string) => lines.findIndex((line) => line.startsWith(text));
  expect(at('待说明的比对情况')).toBeGreaterThan(at('待办报表'));
  expect(at('待说明的比对情况')).toBeLessThan(at('按需填报'));
});

test('a unit on one page, for itself and for the bureau, not for another', async () => {
  await reviewer.run('viewUnit', [typed('2015 市农业委员会')]);
  const tab = '单位画像 2015 市农业委员会';
  const titles = Array.from({ length: 24 }, (_, i) => reviewer.value(tab, i + 3, 1));
  expect(titles).toContain('待说明的比对情况（条）');
  expect(reviewer.value(tab, 3 + titles.indexOf('待说明的比对情况（条）'), 2)).toBe(1);
  const yuan = (title: string) => Number(reviewer.value(tab, 3 + titles.indexOf(title), 2));
  expect(yuan('上年结转（元）') + yuan('到位（元）') + yuan('收到转拨（元）')).toBeCloseTo(
    yuan('转拨其他单位（元）') + yuan('净支出（元）') + yuan('退回（元）') + yuan('结余（元）'),
    2,
  );
  // The year may stand behind the name too.
  await clerk.run('viewUnit', [typed('农业委员会2015年')]);
  expect(clerk.tabs()).toContain(tab);
  const stranger = createUser(bureau, 'clerk.hyj@qingdao.example');
  const { dialogs } = await stranger.run('viewUnit', [typed('2015 市农业委员会'), ok]);
  expect(dialogs.at(-1)?.message).toContain('市农业委员会');
});

/** Hidden key, unit, kind and sentence of each line. */
const told = (user: SpreadsheetUser, tab = '比对情况') =>
  Array.from({ length: 16 }, (_, i) => [1, 2, 3, 4].map((column) => user.value(tab, i + 3, column))).filter(
    ([, unit]) => unit !== '',
  );
const rowOf = (user: SpreadsheetUser, key: string): number =>
  3 + told(user).findIndex(([each]) => each === key);

test('who looks after several units reads the kinds first, then unit by unit, with what was not compared', async () => {
  await reviewer.run('viewFlags');
  const lines = told(reviewer);
  const kinds = lines.filter(([, unit]) => unit === '各类情况');
  expect(kinds.map(([, , kind, says]) => [kind, says])).toEqual([
    ['到位后未支出', '1 条：待说明 1，已说明 0，已认可 0，已转办 0'],
    ['承诺与到位', '1 条：待说明 1，已说明 0，已认可 0，已转办 0'],
    ['支出与标准', '1 条：待说明 1，已说明 0，已认可 0，已转办 0'],
    ['同一供应方多次购买', '采购限额未设定，未比对'],
  ]);
  const rest = lines.slice(kinds.length).map(([key, unit, kind]) => [String(key).split('/')[0], unit, kind]);
  expect(rest).toEqual([
    ['', '黄岛示例基地', ''],
    ['matching-unpaid', '黄岛示例基地', '承诺与到位'],
    ['norm', '黄岛示例基地', '支出与标准'],
    ['', '市农业委员会', ''],
    ['idle', '市农业委员会', '到位后未支出'],
  ]);
});

test('a case is opened from a flag that is selected, carrying its rows; another joins the sheet, none twice', async () => {
  const idle = `idle/nyw/${N}/government/city`;
  const cases = '经费违规案件登记表 2015';
  await reviewer.run('viewFlags');
  reviewer.select(rowOf(reviewer, idle), 4);
  const opened = await reviewer.run('openCase');
  expect(toastOf(opened)).toContain('已带入 1 行');
  const value = (row: number, name: string) => reviewer.value(cases, row, reviewer.column(cases, name));
  expect([
    value(5, '涉及单位'),
    value(5, '涉及金额（元）'),
    value(5, '比对编号'),
    value(5, '发现途径'),
  ]).toEqual(['市农业委员会', 12_199.5, idle, '数据核查']);
  expect(value(5, '依据的报表')).toContain('市农业委员会　经费执行情况表　2015年4月');
  await reviewer.run('viewFlags');
  reviewer.select(rowOf(reviewer, `norm/jd1/2015A-JD1-001-1`), 4);
  await reviewer.run('openCase');
  expect([value(6, '序号'), value(6, '涉及单位'), value(6, '比对编号')]).toEqual([
    2,
    '黄岛示例基地',
    'norm/jd1/2015A-JD1-001-1',
  ]);
  await reviewer.run('viewFlags');
  reviewer.select(rowOf(reviewer, idle), 4);
  const again = await reviewer.run('openCase');
  expect(toastOf(again)).toContain('已在案件登记表中');
  expect(value(7, '比对编号')).toBe('');
});

test('a document that a flag’s figures come from opens from the list; of several the person says which', async () => {
  bureau.setNow('2015-07-01T01:00:00Z');
  for (const period of ['2015-04', '2015-05']) {
    const nil = { nil: true, headers: [], rows: [], ids: [] };
    await bureau.submit('clerk.nyw@qingdao.example', { form: 'funding-return', unit: 'nyw', period, ...nil });
  }
  bureau.setNow('2015-08-20T01:00:00Z');
  await reviewer.run('viewFlags');
  const key = `idle/nyw/${N}/government/city`;
  const listed = reviewer.value('比对情况', rowOf(reviewer, key), 13);
  expect(String(listed).split('\n')).toEqual([
    '市农业委员会　经费执行情况表　2015年4月',
    '市农业委员会　经费执行情况表　2015年5月',
    '市农业委员会　经费执行情况表　2015年6月',
  ]);
  reviewer.select(rowOf(reviewer, key), 4);
  const { dialogs } = await reviewer.run('openDocument', [typed('2')]);
  expect(dialogs[0]?.message).toContain('2. 市农业委员会　经费执行情况表　2015年5月');
  expect(reviewer.activeTab()).toContain('经费执行情况表 2015-05');
  // A line that counts flags is none.
  await reviewer.run('viewFlags');
  reviewer.select(3, 4);
  expect((await reviewer.run('openDocument', [ok])).dialogs.at(-1)?.message).toContain('请先在“比对情况”');
});

test('a case is opened from a finding that is selected in the register', async () => {
  const finding = { number: 101, unit: '市农业委员会', object: '经费管理使用', kind: '资金滞留闲置' };
  await bureau.submit('reviewer@qingdao.example', {
    form: inspectionFinding.id,
    unit: 'rsj',
    period: '2015',
    ...sheetOf(inspectionFinding, [{ ...finding, problems: '市级经费滞留', amount: 800, stage: '现场检查' }]),
  });
  await reviewer.run('viewRegister', [typed('检查问题清单'), typed('')]);
  reviewer.select(3, 4);
  await reviewer.run('openCase');
  const tab = '经费违规案件登记表 2015';
  const cells = ['检查问题编号', '主要事实', '涉及金额（元）', '发现途径', '违规类型'].map((name) =>
    reviewer.value(tab, 5, reviewer.column(tab, name)),
  );
  expect(cells).toEqual(['DC2015-RSJ-001-1', '市级经费滞留', 800, '监督检查', '']);
});

test('nobody else opens a case, and no line that stands for no flag begins one', async () => {
  await clerk.run('viewFlags');
  clerk.select(3, 4);
  expect((await clerk.run('openCase', [ok])).dialogs.at(-1)?.message).toContain('权限');
  expect(clerk.tabs().some((name) => name.includes('案件'))).toBe(false);
  await reviewer.run('viewFlags');
  reviewer.select(3, 4);
  expect((await reviewer.run('openCase', [ok])).dialogs.at(-1)?.message).toContain('选中要立案的行');
});

test('a sheet in English begins with sentences in English', async () => {
  const english = createUser(bureau, 'clerk.nyw@qingdao.example', 'en_US');
  await english.run('openForm', [typed('Explanations of flags'), yes]);
  const tab = english.tabs().find((name) => name.includes('Explanations')) as string;
  expect(english.value(tab, 5, english.column(tab, '比对情况'))).toContain(
    'has not been spent, passed on or returned',
  );
});
