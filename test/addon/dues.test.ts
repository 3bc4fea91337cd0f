/** A unit finds what was found in it, in the list of forms and in the submission status, and answers it from there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspection } from '../../shared/forms/inspection.ts';
import { givenFinding } from '../support/given-finding.ts';
import { sheetOf } from '../support/office.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, type SpreadsheetUser, typed } from './spreadsheet-user.ts';

let bureau: ServedBureau;
const inspector = {
  email: 'inspecting.rsj@qingdao.example',
  name: '检示例',
  unit: 'rsj',
  roles: ['clerk' as const],
};
beforeAll(async () => {
  bureau = await serveBureau('2015-04-10T01:00:00Z', { also: [inspector] });
  const finding = (number: number, unit: string, rectifyBy: string) =>
    givenFinding(number, { unit, rectifyBy });
  await bureau.submit(inspector.email, {
    unit: 'rsj',
    form: 'inspection',
    period: '2015',
    ...sheetOf(inspection, [
      finding(1, '市农业委员会', '2015-04-05'),
      finding(2, '市农业委员会', '2015-05-30'),
    ]),
  } as { form: string });
});
afterAll(() => bureau.close());

const cellsOf = (user: SpreadsheetUser, tab: string): string[] =>
  Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 9 }, (__, column) => String(user.value(tab, row + 1, column + 1) ?? '')).join('|'),
  );

test('above the forms, with the number of the one to answer with; the code opens it as well', async () => {
  const clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  const { dialogs } = await clerk.run('openForm', [typed('dc2015-rsj-001')]);
  const lines = dialogs[0]?.message.split('\n') ?? [];
  const at = lines.indexOf('【限期办理】');
  expect(lines.slice(at + 1, at + 3).map((line) => line.replace(/^\d+/, 'n'))).toEqual([
    'n. DC2015-RSJ-001 台账不全1（检查问题整改，2015-04-05 到期，已逾期 5 天）：填“检查问题整改情况表”',
    'n. DC2015-RSJ-002 台账不全2（检查问题整改，2015-05-30 到期）：填“检查问题整改情况表”',
  ]);
  const answers = '检查问题整改情况表 2015';
  expect(clerk.activeTab()).toBe(answers);
  // The sheet begins with both; the unit only answers.
  const row = (at: number) =>
    ['序号', '检查编号', '问题', '整改措施'].map((header) =>
      clerk.value(answers, at, clerk.column(answers, header)),
    );
  expect(row(5)).toEqual([1, 'DC2015-RSJ-001 台账不全1', '学时记录不完整1', '']);
  expect(row(6)).toEqual([2, 'DC2015-RSJ-002 台账不全2', '学时记录不完整2', '']);
  expect(clerk.value(answers, 3, 2)).toContain('已按“监督检查记录表”填入 2 行');
  const again = createUser(bureau, 'clerk.nyw@qingdao.example');
  await again.run('openForm', [typed(/^\d+/.exec(lines[at + 1] as string)?.[0] as string)]);
  expect(again.activeTab()).toBe('检查问题整改情况表 2015');
  const { dialogs: others } = await createUser(bureau, 'clerk.hyj@qingdao.example').run('openForm', [
    { button: 'CANCEL' },
  ]);
  expect(others[0]?.message).not.toContain('限期办理');
});

test('below the documents in the submission status: to the unit all, to the bureau what is overdue', async () => {
  const tab = '报送情况 2015-03';
  const clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await clerk.run('viewCompleteness', [typed('')]);
  const own = cellsOf(clerk, tab);
  const head = own.findIndex((line) => line.startsWith('|限期办理事项（截至 2015-04-10，2 项）'));
  expect(own.slice(head + 1, head + 4)).toEqual([
    '|单位|编号|事项|应办理|期限|逾期（天）|填报表|',
    '|市农业委员会|DC2015-RSJ-001|台账不全1|检查问题整改|2015-04-05|5|检查问题整改情况表|',
    '|市农业委员会|DC2015-RSJ-002|台账不全2|检查问题整改|2015-05-30||检查问题整改情况表|',
  ]);
  const english = createUser(bureau, 'reviewer@qingdao.example', 'en_GB');
  await english.run('viewCompleteness', [typed('2015-03')]);
  const overdue = cellsOf(english, 'Status 2015-03').filter((line) => line.includes('DC2015'));
  expect(overdue).toEqual([
    '|Agriculture Commission|DC2015-RSJ-001|台账不全1|Rectification of findings|2015-04-05|5|Rectification of findings|',
  ]);
});
