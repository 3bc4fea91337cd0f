/** The sheet at the turn of two programmes: each tab belongs to the one its period is in, and nobody chooses it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noReferences } from '../../shared/form/references.ts';
import { exampleRow, printRow } from '../../shared/form/sheet-layout.ts';
import { abilityPlan } from '../../shared/forms/ability-plan.ts';
import { qingdao20212030 } from '../../shared/programme/qingdao.ts';
import { contextFor } from '../support/given.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
beforeAll(async () => {
  // A week after the first working days: December's returns are late, the plans of the new year are open.
  bureau = await serveBureau('2021-01-15T02:00:00Z');
  clerk = createUser(bureau, 'clerk.kjj@qingdao.example');
});
afterAll(() => bureau.close());

const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';
/** Opens the form that some words of the list name. */
const open = async (words: string): Promise<string> => {
  await clerk.run('openForm', [typed(words)]);
  return clerk.activeTab();
};

test('forms of both programmes are listed, each with its own period', async () => {
  const { dialogs } = await clerk.run('openForm', [typed('全部'), { button: 'CANCEL' }]);
  const list = dialogs[1]?.message ?? '';
  for (const line of [
    '培训班执行情况表　2020年12月',
    '培训班执行情况表　2021年1月',
    '能力提升项目计划　2021年',
  ])
    expect(list).toContain(line);
  // The new programme was issued in September: until then its forms may be filed, and none is owed.
  expect(list).toContain('培训班执行情况表　2020年12月（未报送，逾期，可补报至 ');
  expect(list).toContain('能力提升项目计划　2021年（未报送，按需填报，');
  // Nobody owed a plan of 2021 under the programme that ended in 2020.
  expect(list).not.toContain('岗位培训计划　2021年');
});

test('a field of the old programme is taken in its month and refused in the new year', async () => {
  const tab = await open('能力提升项目计划 2021年');
  const context = {
    ...contextFor(abilityPlan),
    references: noReferences,
    programme: qingdao20212030,
    period: '2021',
    today: '2021-01-15',
  };
  const row = { ...exampleRow(abilityPlan, context, 0), number: 1 };
  printRow(abilityPlan, row, context).forEach((cell, i) => {
    if (cell !== '') clerk.type(tab, 5, i + 2, cell as string | number);
  });
  clerk.type(tab, 5, clerk.column(tab, '所属领域'), '现代农业');
  expect(last(await clerk.run('checkActiveSheet', [ok]))).toContain('1 处');
  clerk.type(tab, 5, clerk.column(tab, '所属领域'), '生物技术');
  const sent = await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
  expect(last(sent)).toContain('已收到，回执编号 ZX2021-KJJ-NL-1，第 1 版，1 行。');
  expect(bureau.lastSent()).toMatchObject({ form: 'ability-plan', period: '2021' });
});

test('a month of the old programme is sent under it', async () => {
  const tab = await open('经费执行情况表 2020年12月');
  expect(clerk.value(tab, 2, 2)).toContain('报告期：2020年12月');
  const sent = await clerk.run('submitNil', [typed('样负责'), yes, ok]);
  expect(last(sent)).toMatch(/已收到，回执编号 ZX2020\S*-KJJ-/);
});
