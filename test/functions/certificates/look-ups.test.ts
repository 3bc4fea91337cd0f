/** An employer checks pairs and asks for records (notice 66, 67): both have to be right, so much a day, and recorded. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentOfClass } from '../../../functions/certificates/document-of-class.ts';
import { rebuildCertificates } from '../../../functions/certificates/project-certificates.ts';
import { projectCertificates } from '../../../functions/jobs/project-certificates.ts';
import { lookUpDocument } from '../../../shared/certificates/look-ups.ts';
import { printNumber } from '../../../shared/certificates/number.ts';
import { documentPk, eventSk } from '../../../shared/submission/keys.ts';
import {
  at,
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
import { citizenNumber } from '../../support/sheets.ts';

let office: Office;
let services: ReturnType<typeof inMemoryServices>;
let numbers: readonly string[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  services = inMemoryServices([...Object.values(staff), head]);
  office = officeWithHeads(services);
  await fileClasses(office, [
    attended(1, 1),
    attended(2, 1),
    attended(1, 2, { certificate: 'ZX-旧-0007' }),
    attended(1, 3, { result: '不合格', failReason: '缺课' }),
  ]);
  numbers = (await issue(office, classOf(1))).good.numbers.map(({ number }) => number);
});
afterEach(() => vi.useRealTimers());

const check = (pairs: { number: string; name: string }[], who: 'clerk' | 'stranger' = 'stranger') =>
  office.ask(who, 'checkCertificates', { body: { pairs, purpose: '职称评审' } });
const records = (people: { citizenNumber: string; name: string }[]) =>
  office.ask('stranger', 'readRecords', { body: { people, purpose: '岗位聘任' } });
const nameOf = (serial: number) => `样${'甲乙丙丁戊己庚辛壬癸'[serial % 10]}`;

describe('checking certificates', () => {
  test('200 pairs are answered beside their questions, 5 ways of writing a number alike', async () => {
    const [one = '', two = ''] = numbers;
    await office.ask('reviewer', 'voidCertificate', { params: { number: two }, body: { reason: '误发' } });
    const ways = [
      one,
      printNumber(one),
      printNumber(one).toLowerCase(),
      one.replace('QDZX', 'ＱＤＺＸ'),
      one.replace(/0/g, 'O'),
    ];
    const pairs = Array.from(
      { length: 200 },
      (_, i) =>
        [
          { number: ways[i % 5] ?? '', name: nameOf(1) },
          { number: two, name: nameOf(2) },
          { number: one, name: nameOf(2) },
          { number: 'QDZX 2015 00 09999 9', name: nameOf(1) },
        ][i % 4] as { number: string; name: string },
    );
    const { good } = await check(pairs);
    expect(good.checked.map(({ outcome }) => outcome)).toEqual(
      pairs.map((_, i) => ['valid', 'void', 'no-match', 'no-match'][i % 4]),
    );
    expect(good.checked[0]).toEqual({
      outcome: 'valid',
      number: one,
      class: classOf(1),
      title: '新能源装备技术培训（1）',
      hours: 40,
      end: '2015-03-13',
      issuedOn: '2015-04-02',
    });
    expect(good.checked[1]?.ended).toEqual({ on: '2015-04-02', reason: '误发' });
    // A wrong name and an unknown number are answered alike, to the last field.
    expect(good.checked[2]).toEqual(good.checked[3]);
    expect(good.left).toBe(5_000 - 200);
  });

  test('the name has to be the full one, in any width and with any dot', async () => {
    const [one = ''] = numbers;
    const { good } = await check([
      { number: one, name: ' 样 乙 ' },
      { number: one, name: '样' },
      { number: one, name: '' },
      { number: one, name: '样*' },
    ]);
    expect(good.checked.map(({ outcome }) => outcome)).toEqual(['valid', 'no-match', 'no-match', 'no-match']);
  });

  test('so many a day for a unit, counted by what is recorded, and no more', async () => {
    const many = Array.from({ length: 500 }, () => ({ number: 'X', name: '某' }));
    for (let i = 0; i < 10; i++) expect((await check(many)).status).toBe(200);
    const { status, problem } = await check([{ number: 'X', name: '某' }]);
    expect([status, problem.code]).toEqual([429, 'look-ups-spent']);
    expect((await check(many, 'clerk')).status).toBe(200);
    at('2015-04-03');
    expect((await check(many)).good.left).toBe(4_500);
    const events = await services.certificates.events({
      ...lookUpDocument('hyj', '2015-04'),
      form: 'look-ups',
    });
    expect(events).toHaveLength(11);
    expect(events[0]).toMatchObject({
      type: 'looked-up',
      kind: 'check',
      asked: 500,
      found: 0,
      purpose: '职称评审',
      by: staff.stranger.email,
    });
  });
});

describe('the record of a person', () => {
  test('over classes, with our number and what a roster stated; failed is said; worked by hand', async () => {
    await rebuildCertificates(services);
    const { good } = await records([{ citizenNumber: citizenNumber(1), name: nameOf(1) }]);
    const [record] = good.records;
    expect(record?.found).toBe(true);
    expect(record?.mask).toBe(`样*${citizenNumber(1).slice(-2)}`);
    expect(
      record?.classes.map((each) => [
        each.class,
        each.hours,
        each.result,
        each.number,
        each.state,
        each.oldNumber,
      ]),
    ).toEqual([
      [classOf(1), 40, 'passed', numbers[0], 'valid', undefined],
      [classOf(2), 40, 'passed', undefined, undefined, 'ZX-旧-0007'],
      [classOf(3), 40, 'failed', undefined, undefined, undefined],
    ]);
    expect(record?.classes[0]).toMatchObject({
      year: '2015',
      title: '新能源装备技术培训（1）',
      category: { zh: '急需紧缺人才培养培训项目' },
      programme: { zh: '青岛市专业技术人才知识更新工程' },
      host: { zh: '示例大学' },
      start: '2015-03-09',
      end: '2015-03-13',
      subject: 'professional',
      issuedOn: '2015-04-02',
    });
  });

  test('a wrong name, an unknown number and no number are answered alike; nothing typed comes back', async () => {
    const { good } = await records([
      { citizenNumber: citizenNumber(1), name: nameOf(2) },
      { citizenNumber: citizenNumber(77), name: nameOf(1) },
      { citizenNumber: '无', name: nameOf(1) },
    ]);
    expect(good.records).toEqual(Array(3).fill({ found: false, mask: '', classes: [] }));
    const everything = JSON.stringify([
      good,
      [...services.stored.certificates.items.values()].map(({ text }) => text),
    ]);
    expect(everything).not.toContain(citizenNumber(1));
    expect(everything).not.toContain(citizenNumber(77));
  });

  test('2,000 people a day for a unit', async () => {
    const many = Array.from({ length: 500 }, () => ({ citizenNumber: 'X', name: '某' }));
    for (let i = 0; i < 4; i++) expect((await records(many)).status).toBe(200);
    expect((await records([{ citizenNumber: citizenNumber(1), name: nameOf(1) }])).problem.code).toBe(
      'look-ups-spent',
    );
  });
});

test('the stream puts a row for each number given, and for nothing else', async () => {
  const record = (n: number, form = 'certificates', eventName: 'INSERT' | 'MODIFY' = 'INSERT') => ({
    eventName,
    dynamodb: {
      SequenceNumber: String(n),
      Keys: {
        pk: { S: documentPk({ ...documentOfClass(classOf(1)), form }) },
        sk: { S: eventSk(n) },
      },
    },
  });
  await office.ask('reviewer', 'voidCertificate', {
    params: { number: numbers[0] ?? '' },
    body: { reason: '误发' },
  });
  const failing = {
    ...services,
    archive: {
      ...services.archive,
      read: async () => {
        throw new Error('not now');
      },
    },
  };
  const Records = [record(1), record(2), record(1, 'look-ups'), record(1, 'certificates', 'MODIFY')];
  expect(await projectCertificates({ Records }, failing)).toEqual({
    batchItemFailures: [{ itemIdentifier: '1' }],
  });
  expect(await projectCertificates({ Records }, services)).toEqual({ batchItemFailures: [] });
  const rows = [...services.stored.certificates.items.values()].filter(({ item }) => item.sk === 'CERT');
  expect(rows.map(({ item }) => item.number).sort()).toEqual([...numbers].sort());
  for (const { text } of rows) expect(text).not.toContain(nameOf(1));
});

test('records come as a file too, person by person, without a number or a pseudonym, and count as the others do', async () => {
  await rebuildCertificates(services);
  const { status, good } = await office.ask('stranger', 'downloadRecords', {
    query: { language: 'zh' },
    body: {
      people: [
        { citizenNumber: citizenNumber(1), name: nameOf(1) },
        { citizenNumber: citizenNumber(1), name: '别人' },
      ],
      purpose: '岗位聘任',
    },
  });
  expect(status).toBe(200);
  const rows = await rowsOfWorkbook(Buffer.from(good as unknown as string, 'base64'));
  expect(String(rows[1]?.[0])).toContain('查询 2 人；本单位当天还可查询 1998 人');
  expect(rows.slice(3).map((cells) => [cells[0], cells[1], cells[3], cells[11], cells[13]])).toEqual([
    [1, expect.stringContaining('样*'), '新能源装备技术培训（1）', 40, '合格'],
    [1, expect.stringContaining('样*'), '新能源装备技术培训（2）', 40, '合格'],
    [1, expect.stringContaining('样*'), '新能源装备技术培训（3）', 40, '不合格'],
    [1, expect.stringContaining('样*'), '查到 3 个班，80 学时', null, null],
    [2, null, '姓名与证件不符，或无记录', null, null],
  ]);
  expect(rows[3]?.[14]).toBe(printNumber(numbers[0] as string));
  expect(rows[4]?.[17]).toBe('ZX-旧-0007');
  const text = JSON.stringify(rows);
  expect(text).not.toContain(citizenNumber(1));
  expect(text).not.toContain(nameOf(1));
});

test('nobody looks anything up without saying what for', async () => {
  for (const purpose of [' ', '\u200b']) {
    const checked = await office.ask('clerk', 'checkCertificates', {
      body: { pairs: [{ number: 'QDZX', name: '样' }], purpose },
    });
    expect([checked.status, checked.problem?.code]).toEqual([422, 'reason-missing']);
    const people = [{ citizenNumber: '1', name: '样' }];
    const read = await office.ask('stranger', 'readRecords', { body: { people, purpose } });
    expect(read.problem?.code).toBe('reason-missing');
  }
});
