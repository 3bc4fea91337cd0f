/** 证书核验 of a file: the employer's own list goes up, and comes back with the answers beside its lines. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeTables } from '../../../functions/workbook/write-tables.ts';
import { lookUpDocument } from '../../../shared/certificates/look-ups.ts';
import { printNumber } from '../../../shared/certificates/number.ts';
import {
  attended,
  classOf,
  fileClasses,
  head,
  issue,
  officeWithHeads,
} from '../../support/certified-class.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, staff } from '../../support/office.ts';
import { rowsOfWorkbook } from '../../support/rows-of-workbook.ts';

let office: Office;
let services: ReturnType<typeof inMemoryServices>;
let numbers: readonly string[];
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  services = inMemoryServices([...Object.values(staff), head]);
  office = officeWithHeads(services);
  await fileClasses(office, [attended(1, 1), attended(2, 1), attended(3, 1)]);
  numbers = (await issue(office, classOf(1))).good.numbers.map(({ number }) => printNumber(number));
});
afterEach(() => vi.useRealTimers());

const xlsx = async (headers: readonly string[], rows: readonly (readonly string[])[], name = '名单') =>
  Buffer.from(
    await writeTables(
      [
        {
          name: '说明',
          title: '请核验',
          about: [],
          blocks: [{ columns: [{ header: '说明', width: 20 }], rows: [] }],
        },
        {
          name,
          title: '某单位职称评审人员名单',
          about: [],
          blocks: [
            {
              columns: headers.map((header) => ({ header, width: 12 })),
              rows: rows.map((cells) => ({ cells })),
            },
          ],
        },
      ],
      '2015-04-02',
    ),
  );
const send = (bytes: Buffer, who: keyof typeof staff = 'stranger', language?: 'zh' | 'en') =>
  office.ask(who, 'checkCertificateFile', {
    query: { purpose: '职称评审', ...(language && { language }) },
    bytes,
  });
const answered = async (bytes: Buffer, language?: 'zh' | 'en') => {
  const { status, good } = await send(bytes, 'stranger', language);
  expect(status).toBe(200);
  const rows = await rowsOfWorkbook(Buffer.from(good as unknown as string, 'base64'));
  return { title: String(rows[0]?.[0]), about: String(rows[1]?.[0]), lines: rows.slice(3) };
};
const asked = async () =>
  (await services.certificates.events({ ...lookUpDocument('hyj', '2015-04'), form: 'look-ups' })).map(
    ({ asked, found, purpose, by }) => [asked, found, purpose, by],
  );

describe('a list in a file', () => {
  test('is answered line by line, in its order and by its own row numbers, and recorded once', async () => {
    const [one = '', two = '', three = ''] = numbers;
    await office.ask('reviewer', 'voidCertificate', { params: { number: two }, body: { reason: '误发' } });
    await office.ask('reviewer', 'replaceCertificate', {
      params: { number: three },
      body: { kind: 'lost', reason: '遗失' },
    });
    const file = await xlsx(
      ['部门', '证书编号', '姓名', '备注'],
      [
        ['一科', one.toLowerCase(), '样乙', ''],
        ['一科', '', '', '空行'],
        ['二科', two, '样丙', ''],
        ['二科', three, '样 丁', ''],
        ['二科', one, '样丙', '张冠李戴'],
        ['二科', 'QDZX 2015 00 90000 X', '样乙', ''],
        ['三科', '', '样乙', '没有编号'],
      ],
    );
    const { title, about, lines } = await answered(file);
    expect(title).toBe('证书核验');
    expect(about).toContain('核验 6 行，其中有效 1 行；本单位当天还可核验 4994 行');
    expect(lines.map((cells) => cells.slice(0, 4).map(String))).toEqual([
      ['3', one.toLowerCase(), '样乙', '有效'],
      ['5', two, '样丙', '已作废'],
      ['6', three, '样 丁', '已换发'],
      ['7', one, '样丙', '编号与姓名不符，或无此证书'],
      ['8', 'QDZX 2015 00 90000 X', '样乙', '编号与姓名不符，或无此证书'],
      ['9', 'null', '样乙', '编号与姓名不符，或无此证书'],
    ]);
    expect(lines[0]?.slice(4, 9)).toEqual([
      '新能源装备技术培训（1）',
      classOf(1),
      40,
      '2015-03-13',
      '2015-04-02',
    ]);
    expect(lines[1]?.[9]).toBe('2015-04-02　误发');
    expect(lines[2]?.[9]).toContain('换发为 QDZX 2015 00 00004');
    expect(await asked()).toEqual([[6, 3, '职称评审', staff.stranger.email]]);
  });

  test('may be a csv of any system, and is answered in English too', async () => {
    const csv = Buffer.from(`﻿姓名;证书号\r\n样乙;${numbers[0]}\r\n`);
    const { title, lines } = await answered(csv, 'en');
    expect([title, lines[0]?.[3]]).toEqual(['Check certificates', 'valid']);
  });

  test.each([
    ['without the two headings', xlsx(['部门', '姓名'], [['一科', '样乙']]), '没有找到“证书编号”“姓名”'],
    ['without a line', xlsx(['证书编号', '姓名'], []), '没有可核验的行'],
    ['that is no table', Promise.resolve(Buffer.from('样乙的证书丢了')), ''],
    [
      'of more lines than are checked at once',
      xlsx(
        ['证书编号', '姓名'],
        Array.from({ length: 501 }, (_, i) => [`X${i}`, '样']),
      ),
      '一次最多核验 500 行',
    ],
  ])('%s is refused in words, and nothing is looked up', async (_, file, said) => {
    const { status, problem } = await send(await file);
    expect([status >= 400, problem.title.zh]).toEqual([true, expect.stringContaining(said)]);
    expect(await asked()).toEqual([]);
  });

  test('counts against the same day as lists that are pasted', async () => {
    const file = await xlsx(
      ['证书编号', '姓名'],
      Array.from({ length: 500 }, (_, i) => [`X${i}`, '样']),
    );
    for (let i = 0; i < 10; i++) expect((await send(file)).status).toBe(200);
    const { status, problem } = await send(await xlsx(['证书编号', '姓名'], [['X', '样']]));
    expect([status, problem.code]).toEqual([429, 'look-ups-spent']);
  });
});
