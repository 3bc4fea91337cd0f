/** Who of the unit's staff list is short of hours, in a tab: names from the open list, the largest shortage first. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { limits } from '../../shared/contract/limits.ts';
import { citizenNumber } from '../support/sheets.ts';
import { staffOf, staffRow, urgent, urgentClasses, urgentRoster } from '../support/staff-sheets.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
const email = 'clerk.nyw@qingdao.example';
const tab = '学时差额 2015';
const list = '专业技术人员名册 2015';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(async () => {
  bureau.reset();
  clerk = createUser(bureau, email);
  bureau.setNow('2015-01-20T01:00:00Z');
  const of = <S extends object>(sheet: S) => ({ ...sheet, unit: 'nyw' });
  await bureau.submit(email, of(urgent(1, 2)));
  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await reviewer.run('openQueue');
  reviewer.select(3);
  await reviewer.run('openDocument');
  await reviewer.run('approveDocument', [yes]);
  bureau.setNow('2015-04-02T01:00:00Z');
  await bureau.submit(email, of(urgentClasses([1], [2, { start: '2015-03-16', end: '2015-03-20' }])));
  await bureau.submit(
    email,
    of(
      urgentRoster([1, 1], [2, 1], [2, 2], [3, 1, { result: '不合格', failReason: '缺课', certificate: '' }]),
    ),
  );
});

const last = ({ dialogs }: { dialogs: { message: string }[] }): string => dialogs.at(-1)?.message ?? '';
const line = (user: SpreadsheetUser, row: number, columns = 10, name = tab) =>
  Array.from({ length: columns }, (_, i) => user.value(name, row, i + 2));
const masked = (serial: number): string => `样*${citizenNumber(serial).slice(-2)}`;

/** Types the people into the list's tab and submits it. */
const fileList = async (...people: [serial: number, category: string][]) => {
  await clerk.run('openForm', [typed('专业技术人员名册')]);
  people.forEach(([serial, category], i) => {
    const { name, citizenNumber: number, employer, titleLevel } = staffRow(serial);
    const cells = {
      姓名: name,
      身份证号: number,
      工作单位: employer,
      职称级别: titleLevel,
      参加的培训项目: category,
    };
    for (const [header, cell] of Object.entries(cells))
      clerk.type(list, 5 + i, clerk.column(list, header), String(cell));
  });
  expect(last(await clerk.run('submitSheet', [typed('样负责'), yes, ok]))).toContain('NYW');
};
const urgentCategory = '急需紧缺人才培养培训项目';

test('each person stands with name, mask, hours and what is missing, the largest shortage first', async () => {
  await fileList([2, urgentCategory], [1, urgentCategory], [3, ''], [4, '岗位培训项目']);
  clerk.activate('工作表1');
  const { dialogs } = await clerk.run('viewStaffHours', [typed('')]);
  expect(dialogs).toHaveLength(1);
  expect(clerk.activeTab()).toBe(tab);
  expect(clerk.value(tab, 1, 2)).toBe(
    '市农业委员会　2015年学时差额：名册 4 人，2 人有差额（2015-04-02 09:00 核算，计至 2015年4月的学员登记表）',
  );
  expect(line(clerk, 2, 9)).toEqual([
    '姓名',
    '证件',
    '培训项目',
    '已得学时',
    '规定学时',
    '差额',
    '公需科目',
    '专业科目',
    '年度合计',
  ]);
  expect([3, 4, 5, 6, 7].map((row) => line(clerk, row, 9))).toEqual([
    ['样戊', masked(4), '岗位培训项目', 0, 36, 36, 0, 0, 0],
    ['样乙', masked(1), urgentCategory, 40, 72, 32, 0, 40, 40],
    ['样丙', masked(2), urgentCategory, 80, 72, 0, 0, 80, 80],
    ['样丁', masked(3), '', '', '', '', 0, 0, 0],
    Array(9).fill(''),
  ]);
  expect(clerk.frozen(tab)).toEqual([2, 0]);
  expect([3, 5, 6].map((row) => clerk.colour(tab, row, 7))).toEqual(['#fdecb2', '#d5efd3', undefined]);
  expect(clerk.note(tab, 2, 5)).toContain('考核合格');
});

test('from October on the three yearly duties stand beside it, each with its own shortage', async () => {
  await fileList([1, urgentCategory], [2, urgentCategory]);
  bureau.setNow('2015-10-12T01:00:00Z');
  await clerk.run('viewStaffHours', [typed('2015年')]);
  expect(line(clerk, 2, 12).slice(6)).toEqual([
    '公需科目（须 30）',
    '差额',
    '专业科目（须 60）',
    '差额',
    '年度合计（须 90）',
    '差额',
  ]);
  expect(line(clerk, 3, 12)).toEqual(['样乙', masked(1), urgentCategory, 40, 72, 32, 0, 30, 40, 20, 40, 50]);
  expect(line(clerk, 4, 12).slice(3)).toEqual([80, 72, 0, 0, 30, 80, 0, 80, 10]);
  expect(clerk.value(tab, 1, 2)).toContain('2 人有差额');
  expect([9, 11].map((column) => clerk.colour(tab, 4, column))).toEqual(['#fdecb2', '#d5efd3']);
});

test('rows may be moved in the list, and a name typed over another person is nobody’s', async () => {
  await fileList([1, urgentCategory], [2, urgentCategory]);
  clerk.rearrange(list, 5, [6, 5]);
  clerk.type(list, 5, clerk.column(list, '姓名'), '另一人');
  await clerk.run('viewStaffHours', [typed('')]);
  expect([line(clerk, 3, 2), line(clerk, 4, 2)]).toEqual([
    ['样乙', masked(1)],
    ['', masked(2)],
  ]);
});

test('where the list is not open the mask stands alone, and the title says how to get names', async () => {
  await bureau.submit(email, { ...staffOf(staffRow(1)), unit: 'nyw' });
  await clerk.run('viewStaffHours', [typed('')]);
  expect(line(clerk, 3, 2)).toEqual(['', masked(1)]);
  expect(clerk.value(tab, 1, 2)).toContain('打开“专业技术人员名册”后重新查看');
});

test('without a list it is said how to file one, and nothing is laid', async () => {
  const outcome = await clerk.run('viewStaffHours', [typed(''), ok]);
  expect(last(outcome)).toContain('“市农业委员会”2015年没有生效的“专业技术人员名册”');
  expect(last(outcome)).toContain('按需填报');
  expect(clerk.tabs()).toEqual(['工作表1']);
});

test('a reviewer names the unit, sees masks alone, and is told when it is unknown; others may not', async () => {
  await bureau.submit(email, { ...staffOf(staffRow(1)), unit: 'nyw' });
  const reviewer = createUser(bureau, 'reviewer@qingdao.example', 'en_GB');
  await reviewer.run('viewStaffHours', [typed('2015 市农委')]);
  const name = reviewer.activeTab();
  expect(name).toMatch(/^Hours short 2015 /);
  expect(line(reviewer, 3, 2, name)).toEqual(['', masked(1)]);
  expect(reviewer.value(name, 1, 2)).not.toContain('Names are shown');
  expect(last(await reviewer.run('viewStaffHours', [typed(''), ok]))).toContain('No unit was named');
  expect(last(await reviewer.run('viewStaffHours', [typed('某某局'), ok]))).toContain('exactly one unit');
  expect(last(await clerk.run('viewStaffHours', [typed('市海洋与渔业局'), ok]))).toContain('无权');
});

test('the home says where to look once a list is in force', async () => {
  const lines = () => Array.from({ length: 60 }, (_, i) => String(clerk.value('首页', i + 1, 3)));
  await clerk.run('goHome');
  expect(lines().some((text) => text.includes('学时差额'))).toBe(false);
  await bureau.submit(email, { ...staffOf(staffRow(1)), unit: 'nyw' });
  await clerk.run('goHome');
  expect(lines()).toContain(
    '2015年“专业技术人员名册”已生效：菜单“台账与共享”→“学时差额…”列出谁的学时还有差额。',
  );
});

test('a list longer than an answer is laid whole', async () => {
  const people = Array.from({ length: limits.staffPage + 1 }, (_, i) => staffRow(i));
  await bureau.submit(email, { ...staffOf(...people), unit: 'nyw' });
  bureau.takeAsked();
  await clerk.run('viewStaffHours', [typed('')]);
  expect(bureau.takeAsked().filter((name) => name === 'readStaffHours')).toHaveLength(2);
  const ids = people.map((_, i) => clerk.value(tab, 3 + i, 1));
  expect(new Set(ids)).toEqual(new Set(people.map((_, i) => `r${i + 1}`)));
});

test('as many calls for many people as for one', async () => {
  const callsOf = async (count: number) => {
    bureau.reset();
    const people = Array.from({ length: count }, (_, i) => staffRow(i));
    await bureau.submit(email, { ...staffOf(...people), unit: 'nyw' });
    const user = createUser(bureau, email);
    const { counts } = await user.run('viewStaffHours', [typed('')]);
    return Object.values(counts as Record<string, number>).reduce((sum, each) => sum + each, 0);
  };
  expect(await callsOf(200)).toBe(await callsOf(1));
});
