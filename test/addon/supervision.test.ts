/** What is different in the returns, in a tab; the sheet that explains it, begun; and a unit on one page. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { N } from '../../scripts/demo/money-year.ts';
import { findFlags } from '../../shared/flags/find-flags.ts';
import { chainedProgramme as programme } from '../support/chained-programme.ts';
import { classes, funding, projects, registers } from '../support/money-year.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
let reviewer: SpreadsheetUser;
const asOf = '2015-07-31';

beforeAll(async () => {
  bureau = await serveBureau();
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
  expect(clerk.value(tab, row, clerk.column(tab, '比对编号'))).toBe(`idle/nyw/${N}/government/city`);
  expect(clerk.value(tab, row, clerk.column(tab, '相差金额（元）'))).toBe(12_199.5);
  clerk.type(tab, row, clerk.column(tab, '说明'), '留作10月第2期');
  const { dialogs } = await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
  expect(dialogs.at(-1)?.message).toContain('NYW');
  await reviewer.run('viewFlags');
  expect(
    [3, 4, 5].map((at) => [reviewer.value('比对情况', at, 8), reviewer.value('比对情况', at, 9)]),
  ).toContainEqual(['已说明', '留作10月第2期']);
});

test('a unit on one page, for itself and for the bureau, not for another', async () => {
  await reviewer.run('viewUnit', [typed('2015 市农业委员会')]);
  const tab = '单位画像 2015 市农业委员会';
  const titles = Array.from({ length: 16 }, (_, i) => reviewer.value(tab, i + 3, 1));
  expect(titles).toContain('待说明的比对情况（条）');
  expect(reviewer.value(tab, 3 + titles.indexOf('待说明的比对情况（条）'), 2)).toBe(1);
  const stranger = createUser(bureau, 'clerk.hyj@qingdao.example');
  const { dialogs } = await stranger.run('viewUnit', [typed('2015 市农业委员会'), ok]);
  expect(dialogs.at(-1)?.message).toContain('市农业委员会');
});
