/** Certificates in the sheet: issued, ended, checked, looked up and exported, each as people do it from the menu. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { attended, classOf } from '../support/certified-class.ts';
import { citizenNumber } from '../support/sheets.ts';
import { urgent, urgentClasses, urgentRoster } from '../support/staff-sheets.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let head: SpreadsheetUser;
const clerk = 'clerk.nyw@qingdao.example';
const code = classOf(1);
const sheet = `发证单 ${code}`;
const masked = (serial: number) => `样*${citizenNumber(serial).slice(-2)}`;

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(async () => {
  bureau.reset();
  head = createUser(bureau, 'head.nyw@qingdao.example');
  bureau.setNow('2015-01-20T01:00:00Z');
  const of = <S extends object>(filed: S) => ({ ...filed, unit: 'nyw' });
  await bureau.submit(clerk, of(urgent(1, 2)));
  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await reviewer.run('openQueue');
  reviewer.select(3);
  await reviewer.run('openDocument');
  await reviewer.run('approveDocument', [yes]);
  bureau.setNow('2015-04-02T01:00:00Z');
  await bureau.submit(clerk, of(urgentClasses([1], [2])));
  await bureau.submit(
    clerk,
    of(
      urgentRoster(
        attended(1, 1),
        attended(2, 1),
        attended(3, 1, { result: '不合格', failReason: '缺课' }),
        attended(1, 2),
      ),
    ),
  );
});

const last = ({ dialogs }: { dialogs: { message: string }[] }): string => dialogs.at(-1)?.message ?? '';
const line = (user: SpreadsheetUser, name: string, row: number, columns: number, from = 2) =>
  Array.from({ length: columns }, (_, i) => user.value(name, row, i + from));
const openClass = async (user: SpreadsheetUser) => {
  await user.run('issueCertificates', [typed('')]);
  user.select(3);
  await user.run('issueCertificates');
};
const issueAll = async () => {
  await openClass(head);
  await head.run('issueCertificates', [yes]);
};
const numberOf = (row: number) => String(head.value(sheet, row, 7));

test('the list says who waits, the sheet who gets one and why others do not, and one question issues them', async () => {
  await head.run('issueCertificates', [typed('')]);
  expect(line(head, '发证 2015', 3, 6)).toEqual([code, '新能源装备技术培训（1）', '2015-03-13', 2, 2, 0]);
  await openClass(head);
  expect(head.activeTab()).toBe(sheet);
  expect(head.value(sheet, 1, 2)).toBe(
    `新能源装备技术培训（1）（${code}）　学时须满 32，可发证 2 人，已发 0 人`,
  );
  expect(line(head, sheet, 3, 9)).toEqual(['发', '样乙', masked(1), 40, '合格', '', '', '可发证', '']);
  expect(line(head, sheet, 5, 9)).toEqual([
    '',
    '样丁',
    masked(3),
    40,
    '不合格',
    '',
    '',
    '不发证',
    '考核不合格',
  ]);
  const { dialogs } = await head.run('issueCertificates', [yes]);
  expect(dialogs[0]?.message).toContain('2 人发证');
  expect(line(head, sheet, 3, 8)).toEqual([
    '',
    '样乙',
    masked(1),
    40,
    '合格',
    expect.stringMatching(/^QDZX 2015 00 00001 .$/),
    '2015-04-02',
    '有效',
  ]);
  expect(numberOf(4)).toMatch(/^QDZX 2015 00 00002 .$/);
});

test('a line that was emptied is left for later; no is no', async () => {
  await openClass(head);
  head.type(sheet, 3, 2, '');
  await head.run('issueCertificates', [no]);
  expect(numberOf(4)).toBe('');
  await head.run('issueCertificates', [yes]);
  expect([numberOf(3), numberOf(4)]).toEqual(['', expect.stringContaining('00001')]);
  expect(head.value(sheet, 3, 2)).toBe('发');
});

test('a sheet that another has issued from meanwhile says so, and gives nothing twice', async () => {
  await openClass(head);
  const other = createUser(bureau, 'head.nyw@qingdao.example');
  await openClass(other);
  other.type(sheet, 4, 2, '');
  await other.run('issueCertificates', [yes]);
  expect(last(await head.run('issueCertificates', [yes, ok]))).toContain('刚由');
});

test('a clerk may not issue, and is told so', async () => {
  const user = createUser(bureau, clerk);
  await openClass(user);
  expect(last(await user.run('issueCertificates', [yes, ok]))).toContain('无“发证”权限');
});

test('the bureau voids the selected line with a reason, and replaces with a name', async () => {
  await issueAll();
  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await reviewer.run('issueCertificates', [typed('2015 市农业委员会')]);
  reviewer.select(3);
  await reviewer.run('issueCertificates');
  reviewer.select(3);
  expect(last(await reviewer.run('voidCertificate', [typed(''), ok]))).toContain('未写原因');
  expect(last(await reviewer.run('voidCertificate', [typed('冒名顶替'), ok]))).toContain('已作废');
  expect(reviewer.value(sheet, 3, 9)).toBe('不发证');
  expect(line(reviewer, sheet, 6, 4, 7)).toEqual([
    expect.stringContaining('00001'),
    '',
    '已作废',
    expect.stringContaining('冒名顶替'),
  ]);
  reviewer.select(4);
  const replaced = await reviewer.run('replaceCertificate', [
    typed('1'),
    typed('样 柄'),
    typed('录入错误'),
    ok,
  ]);
  expect(last(replaced)).toContain('00003');
  expect(last(await reviewer.run('replaceCertificate', [typed('7'), ok]))).toContain('1、2 或 3');
});

test('the bureau gives a unit a series, sees it, and what it does not understand changes nothing', async () => {
  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await reviewer.run('keepSeries', [typed('07 市农业委员会 承办量大')]);
  expect(line(reviewer, '号段 2015', 4, 5, 1)).toEqual(['07', '市农业委员会', 0, '2015-04-02', '启用']);
  await reviewer.run('keepSeries', [typed('停用 07 市农业委员会 不再承办')]);
  expect(reviewer.value('号段 2015', 4, 5)).toBe('停用');
  expect(last(await reviewer.run('keepSeries', [typed('市农业委员会'), ok]))).toContain('没有读懂');
  await issueAll();
  expect(numberOf(3)).toContain('2015 00 00001');
});

test('pasted numbers and names are answered beside, by an employer of another unit', async () => {
  await issueAll();
  const employer = createUser(bureau, 'clerk.hyj@qingdao.example');
  await employer.run('checkCertificates');
  const tab = '证书核验';
  expect(employer.activeTab()).toBe(tab);
  employer.type(tab, 3, 1, numberOf(3).replace(/ /g, '').toLowerCase());
  employer.type(tab, 3, 2, '样乙');
  employer.type(tab, 5, 1, numberOf(3));
  employer.type(tab, 5, 2, '样丙');
  expect(last(await employer.run('checkCertificates', [typed(''), ok]))).toContain('未写明用途');
  await employer.run('checkCertificates', [typed('2015年职称评审')]);
  expect(line(employer, tab, 3, 6, 3)).toEqual([
    '有效',
    '新能源装备技术培训（1）',
    code,
    40,
    '2015-03-13',
    '2015-04-02',
  ]);
  expect(line(employer, tab, 4, 2, 3)).toEqual(['', '']);
  expect(employer.value(tab, 5, 3)).toContain('不符');
});

test('hours are looked up over classes, and the numbers are gone from the sheet', async () => {
  await issueAll();
  const employer = createUser(bureau, 'clerk.hyj@qingdao.example');
  await employer.run('lookUpHours');
  const tab = '学时查询';
  employer.type(tab, 3, 1, '样乙');
  employer.type(tab, 3, 2, citizenNumber(1));
  employer.type(tab, 4, 1, '别人');
  employer.type(tab, 4, 2, citizenNumber(2));
  await employer.run('lookUpHours', [typed('岗位聘任')]);
  expect(line(employer, tab, 3, 4, 1)).toEqual(['样乙', '', masked(1), '查到 2 个班，80 学时']);
  expect(line(employer, tab, 4, 4, 1)).toEqual(['别人', '', '', '姓名与证件不符，或无记录']);
  const found = '学时查询结果';
  expect(line(employer, found, 3, 2, 1)).toEqual(['样乙', masked(1)]);
  expect([3, 4].map((row) => employer.value(found, row, 8))).toEqual([code, classOf(2)]);
  const shown = employer
    .tabs()
    .flatMap((name) => Array.from({ length: 30 }, (_, i) => line(employer, name, i + 1, 20, 1)));
  expect(JSON.stringify(shown)).not.toContain(citizenNumber(1));
});

test('the export is joined with the roster of this spreadsheet, and what was entered is marked', async () => {
  const roster = '学员登记表 2015-03';
  await head.run('openForm', [typed('学员登记表 2015-03')]);
  const opened = head.tabs().find((name) => name.startsWith('学员登记表')) ?? roster;
  // The numbers are kept nowhere: whoever has them typed them into this sheet.
  [1, 2, 3, 1].forEach((serial, i) => {
    head.type(opened, 5 + i, head.column(opened, '身份证号'), citizenNumber(serial));
  });
  await issueAll();
  bureau.takeAsked();
  await head.run('exportRegistration');
  const tab = `继续教育登记导出 ${code}`;
  expect(head.activeTab()).toBe(tab);
  expect(line(head, tab, 3, 5)).toEqual(['样乙', '居民身份证', citizenNumber(1), '示例渔业公司', '']);
  expect(line(head, tab, 4, 5)[2]).toBe(citizenNumber(2));
  expect(line(head, tab, 3, 14, 7)).toEqual(
    [
      '2015',
      '专业科目',
      '新能源装备技术培训（1）',
      code,
      '急需紧缺人才培养培训项目',
      '示例大学',
      40,
      0,
      40,
      '2015-03-09',
      '2015-03-13',
      '合格',
      expect.stringContaining('00001'),
      '2015-04-02',
    ].slice(0, 14),
  );
  // Nothing was sent but the question for the class, which has no body.
  expect(bureau.takeAsked()).toEqual(['readClassCertificates']);
  await head.run('noteRegistered', [typed('省继续教育平台')]);
  expect(head.value(sheet, 3, 10)).toContain('已登记（省继续教育平台');
  expect(last(await head.run('exportRegistration', [ok]))).toContain('没有尚未登记');
});

test('without the roster here the export says where the numbers are', async () => {
  await issueAll();
  expect(last(await head.run('exportRegistration', [ok]))).toContain('没有打开该班的学员登记表');
  head.activate('工作表1');
  expect(last(await head.run('exportRegistration', [ok]))).toContain('请先打开该班的发证单');
  expect(last(await head.run('noteRegistered', [ok]))).toContain('请先打开“继续教育登记导出”');
});

test('serials of blanks are noted with issuing and afterwards, spoiled ones with a reason, and all are listed', async () => {
  await openClass(head);
  head.type(sheet, 3, 11, 'a000101');
  await head.run('issueCertificates', [yes]);
  expect([head.value(sheet, 3, 11), head.value(sheet, 4, 11)]).toEqual(['A000101', '']);
  head.type(sheet, 4, 11, 'A000104');
  await head.run('noteBlanks');
  expect(head.value(sheet, 4, 11)).toBe('A000104');
  expect(last(await head.run('spoilBlanks', [typed('打印错位'), ok]))).toContain('没有读懂');
  await head.run('spoilBlanks', [typed('A000102、A000104 打印错位')]);
  expect(head.value(sheet, 4, 11)).toBe('');
  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await reviewer.run('viewBlanks');
  const listed = '空白证情况';
  expect(reviewer.value(listed, 1, 1)).toBe('空白证：已用 1 份，作废 2 份，首末号之间未登记 1 份');
  expect(line(reviewer, listed, 3, 3, 1)).toEqual(['未登记', 'A000103', 1]);
  expect(line(reviewer, listed, 5, 6, 1)).toEqual([
    '已作废',
    'A000104',
    1,
    '市农业委员会',
    code,
    '打印错位（样负责，2015-04-02）',
  ]);
});

test('a blank that is taken is named, and the certificates are issued all the same', async () => {
  await openClass(head);
  head.type(sheet, 3, 11, 'A000101');
  head.type(sheet, 4, 11, 'A000101');
  expect(last(await head.run('issueCertificates', [yes, ok]))).toContain('空白证A000101不能登记');
  expect([numberOf(3) !== '', numberOf(4) !== '', head.value(sheet, 3, 11)]).toEqual([true, true, '']);
});

test('the head replaces a wrong name, and reads of a lost paper that the bureau does', async () => {
  await issueAll();
  head.select(3);
  const replaced = await head.run('replaceCertificate', [typed('1'), typed('样 已'), typed('录入错误'), ok]);
  expect(last(replaced)).toContain('00003');
  head.select(4);
  const lost = await head.run('replaceCertificate', [typed('3'), typed('遗失'), ok]);
  expect(last(lost)).toContain('请报市局换发');
});

test('what happened to the class in front is in its history', async () => {
  await issueAll();
  await head.run('viewRecord');
  expect(line(head, '办理记录', 3, 8)).toEqual([
    '2015-04-02 09:00',
    expect.any(String),
    '市农业委员会',
    '培训证书',
    code,
    '发证',
    '',
    expect.stringContaining('2 本'),
  ]);
});
