/** Issuing, voiding and replacing through the routes: who gets a number, who none and why, and what is final at once. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printNumber } from '../../../shared/certificates/number.ts';
import {
  at,
  attended,
  classOf,
  fileClasses,
  head,
  issue,
  officeWithHeads,
  otherHead,
} from '../../support/certified-class.ts';
import { type Office, staff } from '../../support/office.ts';
import { urgentRoster } from '../../support/staff-sheets.ts';

let office: Office;
const read = async (code: string) =>
  (await office.ask('clerk', 'readClassCertificates', { params: { class: code } })).good;
const end = (number: string, reason = '冒名顶替') =>
  office.ask('reviewer', 'voidCertificate', { params: { number }, body: { reason } });
const replace = (number: string, body: object) =>
  office.ask('reviewer', 'replaceCertificate', {
    params: { number },
    body: { reason: '姓名录入错误', ...body },
  });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  office = officeWithHeads();
  await fileClasses(office, [
    attended(1, 1),
    attended(2, 1),
    attended(3, 1, { result: '不合格', failReason: '缺课' }),
    attended(4, 1, { hours: 20 }),
    attended(1, 2),
    attended(5, 3),
  ]);
});
afterEach(() => vi.useRealTimers());

test('those who passed with enough hours get numbers one after the other; the others read why not', async () => {
  const before = await read(classOf(1));
  expect(before.people.map(({ standing, why }) => [standing, why.map(({ zh }) => zh)])).toEqual([
    ['eligible', []],
    ['eligible', []],
    ['not', ['考核不合格']],
    ['not', ['学时不足：20学时，须满32学时']],
  ]);
  const { status, good } = await issue(office, classOf(1));
  expect(status).toBe(201);
  expect(good.numbers.map(({ number }) => printNumber(number).slice(0, -2))).toEqual([
    'QDZX 2015 00 00001',
    'QDZX 2015 00 00002',
  ]);
  const after = await read(classOf(1));
  expect(after.version).toBe(1);
  expect(after.people.map(({ standing, number }) => [standing, number])).toEqual([
    ['valid', good.numbers[0]?.number],
    ['valid', good.numbers[1]?.number],
    ['not', undefined],
    ['not', undefined],
  ]);
  const next = await issue(office, classOf(2));
  expect(printNumber(next.good.numbers[0]?.number ?? '')).toContain('00 00003');
});

test('a double click gets the numbers it had, and somebody else’s a conflict that says who', async () => {
  const first = await issue(office, classOf(1));
  const again = await issue(office, classOf(1));
  expect([again.status, again.good.repeated, again.good.numbers]).toEqual([200, true, first.good.numbers]);
  const { numbers } = first.good;
  await end(numbers[0]?.number ?? '');
  const late = await issue(office, classOf(1), 1);
  expect(late.problem.code).toBe('certificates-moved');
  expect(late.problem.title.zh).toContain('审示例');
});

test('only the rows that are chosen; the others later, in numbers that follow', async () => {
  const rows = (await read(classOf(1))).people.map(({ row }) => row);
  const one = await issue(office, classOf(1), 0, [rows[1] as string]);
  expect(one.good.numbers.map(({ row }) => row)).toEqual([rows[1]]);
  const other = await issue(office, classOf(1), 1);
  expect(other.good.numbers.map(({ row }) => row)).toEqual([rows[0]]);
  expect((await issue(office, classOf(1), 2)).problem.code).toBe('nobody-eligible');
});

test('whom the roster states an earlier number for has a certificate, which is shown and never one of ours', async () => {
  at('2015-05-04');
  const sheet = urgentRoster(attended(7, 3, { certificate: 'ZX-旧-0007' }));
  await office.submit('clerk', { unit: 'nyw', ...sheet, period: '2015-04' });
  const { people } = await read(classOf(3));
  expect(people.map(({ standing, oldNumber, number }) => [standing, oldNumber, number])).toEqual([
    ['eligible', undefined, undefined],
    ['not', 'ZX-旧-0007', undefined],
  ]);
  expect(people[1]?.why[0]?.zh).toContain('原编号ZX-旧-0007');
  expect((await issue(office, classOf(3))).good.numbers).toHaveLength(1);
});

test('before the class has ended nobody gets a certificate', async () => {
  at('2015-03-13');
  const { problem } = await issue(office, classOf(1));
  expect(problem.code).toBe('class-waits');
  expect(problem.title.zh).toContain('2015-03-13');
});

test('a clerk, a head of another unit and the bureau issue none; an unknown class is named', async () => {
  const asked = { params: { class: classOf(1) }, body: { baseVersion: 0 } };
  expect((await office.ask('clerk', 'issueCertificates', asked)).problem.code).toBe('role-missing');
  expect((await office.ask('reviewer', 'issueCertificates', asked)).problem.code).toBe('role-missing');
  expect((await office.askAs(otherHead.email, 'issueCertificates', asked)).problem.code).toBe('not-yours');
  expect((await issue(office, '2015B-NYW-009-1')).problem.code).toBe('class-unknown');
  expect((await issue(office, '2015W-E01-3f2a91bc')).problem.code).toBe('class-unknown');
});

test('void is void on the next request, once, and stays void for the same row', async () => {
  const { numbers } = (await issue(office, classOf(1))).good;
  const number = numbers[1]?.number ?? '';
  const voided = await end(printNumber(number).toLowerCase());
  expect(voided.good).toMatchObject({
    number,
    repeated: false,
    ended: { state: 'void', reason: '冒名顶替' },
  });
  expect((await end(number)).good.repeated).toBe(true);
  expect((await end(number, '另一原因')).problem.code).toBe('certificate-ended');
  const { people, ended } = await read(classOf(1));
  expect(people[1]?.standing).toBe('not');
  expect(people[1]?.why[0]?.zh).toContain(`证书${printNumber(number)}已作废`);
  expect(ended.map((each) => [each.number, each.state, each.byName])).toEqual([[number, 'void', '审示例']]);
  expect((await issue(office, classOf(1), 2)).problem.code).toBe('nobody-eligible');
});

test('a replaced certificate points to its successor, which bears the corrected name', async () => {
  const { numbers } = (await issue(office, classOf(1))).good;
  const old = numbers[0]?.number ?? '';
  const { good } = await replace(old, { kind: 'name', name: '欧阳样' });
  expect(printNumber(good.successor)).toContain('00 00003');
  expect((await replace(old, { kind: 'name', name: '欧阳样' })).good).toEqual({ ...good, repeated: true });
  const { people, ended } = await read(classOf(1));
  expect(people[0]).toMatchObject({ standing: 'valid', number: good.successor });
  expect(ended).toMatchObject([{ number: old, state: 'replaced', successor: good.successor }]);
  const check = await office.ask('clerk', 'checkCertificates', {
    body: { pairs: [{ number: good.successor, name: '欧阳样' }], purpose: '职称评审' },
  });
  expect(check.good.checked[0]).toMatchObject({ outcome: 'valid', hours: 40 });
});

test('a second correction by the old number is refused, never answered with the first', async () => {
  const { good: before } = await issue(office, classOf(1));
  const old = before.numbers[0]?.number as string;
  const { good } = await replace(old, { kind: 'name', name: '欧阳样' });
  for (const other of [
    { kind: 'name', name: '欧阳祥' },
    { kind: 'name' },
    { kind: 'facts', name: '欧阳样', hours: 39 },
    { kind: 'lost' },
  ])
    expect([other, (await replace(old, other)).problem?.code]).toEqual([other, 'certificate-ended']);
  const next = await replace(good.successor, { kind: 'name', name: '欧阳祥' });
  expect([next.status, next.good.repeated]).toEqual([200, false]);
  expect((await read(classOf(1))).ended).toHaveLength(2);
});

test('a replacement says nothing its kind does not allow, and no name that nobody sees', async () => {
  const { numbers } = (await issue(office, classOf(1))).good;
  const old = numbers[0]?.number as string;
  const wrong = [
    { kind: 'name', name: '\u200b' },
    { kind: 'name', name: ' ' },
    { kind: 'name', name: '<b>样</b>' },
    { kind: 'name', name: '=1+1' },
    { kind: 'lost', name: '欧阳样' },
    { kind: 'lost', hours: 39 },
    { kind: 'name', name: '欧阳样', hours: 39 },
  ];
  for (const body of wrong)
    expect([body, (await replace(old, body)).problem?.code]).toEqual([body, 'bad-request']);
  // Fewer than the share of the class: such a certificate is void, not replaced.
  const few = await replace(old, { kind: 'facts', hours: 31.9 });
  expect(few.problem?.code).toBe('nobody-eligible');
  const { status } = await office.askAs(head.email, 'replaceCertificate', {
    params: { number: old },
    body: { kind: 'name', reason: '姓名录入错误', name: '欧阳样', hours: 48 },
  });
  expect(status).toBe(400);
  expect((await replace(old, { kind: 'facts', hours: 32 })).status).toBe(200);
});

test('the head of the host replaces a wrong name before the paper is handed out, and nothing else', async () => {
  const [one = '', two = ''] = (await issue(office, classOf(1))).good.numbers.map(({ number }) => number);
  const asHead = (number: string, body: object, email: string = head.email) =>
    office.askAs(email, 'replaceCertificate', {
      params: { number },
      body: { kind: 'name', reason: '姓名录入错误', ...body },
    });
  const why = async (number: string, body: object) => (await asHead(number, body)).problem.title.zh;
  expect(await why(one, { kind: 'lost' })).toContain('承办单位只换发姓名有误的证书');
  expect(await why(one, { kind: 'facts', hours: 36 })).toContain('承办单位只换发姓名有误的证书');
  expect((await asHead(one, { name: '欧阳样' }, otherHead.email)).problem.code).toBe('not-yours');
  expect((await asHead(one, { name: '欧阳样' }, staff.clerk.email)).problem.code).toBe('role-missing');
  at('2015-04-17');
  const { status, good } = await asHead(one, { name: '欧阳样' });
  expect([status, printNumber(good.successor)]).toEqual([200, expect.stringContaining('00 00003')]);
  await office.ask('clerk', 'registerCertificates', {
    body: { numbers: [good.successor], platform: '省平台' },
  });
  expect(await why(good.successor, { name: '欧样' })).toContain('已登记到省平台');
  at('2015-04-18');
  expect(await why(two, { name: '欧阳样' })).toContain('发证已超过15天');
  expect((await replace(two, { kind: 'name', name: '欧阳样' })).status).toBe(200);
});

test('who is in the roster twice gets one certificate of the class', async () => {
  at('2015-05-04');
  const sheet = urgentRoster(attended(1, 1), attended(2, 1, { name: '样 丙' }));
  const { status } = await office.submit('clerk', { unit: 'nyw', ...sheet, period: '2015-04' });
  expect(status).toBe(201);
  expect((await issue(office, classOf(1))).good.numbers).toHaveLength(2);
});

test('a unit with a series of its own numbers in it; closed, in the city’s again', async () => {
  const set = (isOpen: boolean, series = '07', unit = 'nyw') =>
    office.ask('reviewer', 'allowSeries', { body: { series, unit, isOpen, reason: '承办量大' } });
  expect((await set(true)).status).toBe(200);
  expect((await set(true)).problem.code).toBe('series-same');
  expect((await set(true, '08')).problem.code).toBe('series-same');
  expect((await set(true, '07', 'hyj')).problem.code).toBe('series-taken');
  const own = await issue(office, classOf(1));
  expect(printNumber(own.good.numbers[0]?.number ?? '')).toContain('2015 07 00001');
  await set(false);
  const ofCity = await issue(office, classOf(2));
  expect(printNumber(ofCity.good.numbers[0]?.number ?? '')).toContain('2015 00 00001');
  const { good } = await office.ask('reviewer', 'listCertificateSeries', { query: { year: '2015' } });
  expect(good.series.map(({ series, unit, isOpen, last }) => [series, unit, isOpen, last])).toEqual([
    ['00', undefined, true, 1],
    ['07', 'nyw', false, 2],
  ]);
  expect(
    (await office.askAs(head.email, 'listCertificateSeries', { query: { year: '2015' } })).problem.code,
  ).toBe('role-missing');
});

test('the register of issue lists every number of a series in order, with what became of it', async () => {
  const { numbers } = (await issue(office, classOf(1))).good;
  await issue(office, classOf(2));
  await end(numbers[0]?.number ?? '');
  const { good } = await office.ask('inspector', 'readCertificateSeries', {
    params: { series: '00' },
    query: { year: '2015' },
  });
  expect(good.last).toBe(3);
  expect(good.certificates.map((each) => [each.number, each.state, each.class, each.unit])).toEqual([
    [numbers[0]?.number, 'void', classOf(1), 'nyw'],
    [numbers[1]?.number, 'valid', classOf(1), 'nyw'],
    [expect.any(String), 'valid', classOf(2), 'nyw'],
  ]);
});

test('the classes of a unit say how many passed, have one, and wait', async () => {
  await issue(office, classOf(2));
  const { good } = await office.ask('clerk', 'listCertificateClasses', {
    query: { unit: 'nyw', year: '2015' },
  });
  expect(good.classes.map(({ code, passed, eligible, valid }) => [code, passed, eligible, valid])).toEqual([
    [classOf(1), 3, 2, 0],
    [classOf(2), 1, 0, 1],
    [classOf(3), 1, 1, 0],
  ]);
});

test('numbers noted as registered stay noted; void ones are refused, and a void after it is listed', async () => {
  const { numbers } = (await issue(office, classOf(1))).good;
  const [one, two] = numbers.map(({ number }) => number) as [string, string];
  const note = (...asked: string[]) =>
    office.ask('clerk', 'registerCertificates', { body: { numbers: asked, platform: '省继续教育平台' } });
  expect((await note(one, printNumber(one))).good).toEqual({ registered: [one], before: [] });
  expect((await note(one, two)).good).toEqual({ registered: [two], before: [one] });
  await end(one);
  const { people, ended } = await read(classOf(1));
  expect(people[1]?.registered).toMatchObject({ platform: '省继续教育平台' });
  expect(ended[0]?.registered).toBe('省继续教育平台');
  expect((await note(one)).problem.code).toBe('certificate-ended');
  expect(
    (await office.ask('stranger', 'registerCertificates', { body: { numbers: [two], platform: '甲' } }))
      .problem.code,
  ).toBe('not-yours');
});
