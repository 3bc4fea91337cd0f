/** Papers of certificates from the sheet: of a class, of a series, of a month, of a person. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { attended, classOf } from '../support/certified-class.ts';
import { citizenNumber } from '../support/sheets.ts';
import { urgent, urgentClasses, urgentRoster } from '../support/staff-sheets.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let head: SpreadsheetUser;
const clerk = 'clerk.nyw@qingdao.example';
const tab = '证书打印';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(async () => {
  bureau.reset();
  head = createUser(bureau, 'head.nyw@qingdao.example');
  bureau.setNow('2015-01-20T01:00:00Z');
  const of = <S extends object>(filed: S) => ({ ...filed, unit: 'nyw' });
  await bureau.submit(clerk, of(urgent(1)));
  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await reviewer.run('openQueue');
  reviewer.select(3);
  await reviewer.run('openDocument');
  await reviewer.run('approveDocument', [yes]);
  bureau.setNow('2015-04-02T01:00:00Z');
  await bureau.submit(clerk, of(urgentClasses([1])));
  await bureau.submit(clerk, of(urgentRoster(attended(1, 1), attended(2, 1))));
  await head.run('issueCertificates', [typed('')]);
  head.select(3);
  await head.run('issueCertificates');
});

const last = ({ dialogs }: { dialogs: { message: string }[] }): string => dialogs.at(-1)?.message ?? '';
const titles = (user: SpreadsheetUser): unknown[] =>
  [3, 4, 5].map((row) => user.value(tab, row, 1)).filter((each) => each !== '' && each !== undefined);

test('the head prints the certificates of the class in front, once there are some', async () => {
  expect(last(await head.run('printPapers', [ok]))).toContain('没有可以打印的内容');
  await head.run('issueCertificates', [yes]);
  await head.run('printPapers');
  expect(titles(head)).toEqual(['培训证书', '培训证书领取登记表']);
  expect(String(head.value(tab, 3, 2))).toContain('PDF');
});

test('the bureau prints the register of a series and the notice of a month, and nobody else does', async () => {
  await head.run('issueCertificates', [yes]);
  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await reviewer.run('printPapers', [typed('２０１５ 00')]);
  expect(titles(reviewer)).toEqual(['培训证书发证登记册']);
  await reviewer.run('printPapers', [typed('2015-4')]);
  expect(titles(reviewer)).toEqual(['培训证书作废、换发公告']);
  expect(last(await reviewer.run('printPapers', [typed('去年'), ok]))).toContain('“去年”不是年份和号段');
  expect(last(await reviewer.run('printPapers', [typed('2015 31'), ok]))).toContain('没有可以打印的内容');
  const other = createUser(bureau, clerk);
  expect(last(await other.run('printPapers', [typed('2015 00'), ok]))).toContain('无“查看证书”权限');
  expect(classOf(1)).toBe('2015B-NYW-001-1');
});

test('a record is printed of a person whose number is typed in a dialog alone', async () => {
  const user = createUser(bureau, clerk);
  const asked = (name: string) => [typed(name), typed(citizenNumber(1)), typed('职称评审')];
  expect(last(await user.run('printRecord', [...asked('样丙'), ok]))).toContain('姓名与证件不符');
  await user.run('printRecord', asked('样乙'));
  expect(titles(user)).toEqual([expect.stringMatching(/^个人学时证明 QDZX XS 2015 [0-9A-F]{12} .$/)]);
  expect(JSON.stringify(titles(user))).not.toContain(citizenNumber(1));
});
