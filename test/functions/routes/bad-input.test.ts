/** What may be sent by mistake or on purpose. Each is refused with its reason, and nothing of it is stored. */
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Cell } from '../../../shared/form/define-form.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { gzipOf, type Office, openOffice, sheetOf } from '../../support/office.ts';
import { plan, planRow, roster, traineeRow } from '../../support/sheets.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => {
  vi.useRealTimers();
  expect(office.services.stored.documents.size).toBe(0);
  expect(office.services.stored.archived.size).toBe(0);
});

const good = {
  unit: 'nyw',
  formVersion: advancedPlan.version,
  baseVersion: 0,
  certifier: '样负责',
  nil: false,
  ...plan(planRow(1)),
};

test.each([
  ['nobody of ours', { email: 'x@gmail.example', email_verified: 'true' }],
  ['an address Google did not verify', { email: 'clerk.nyw@qingdao.example', email_verified: 'false' }],
  ['a token without an address', { sub: '1' }],
  ['an address of 5,000 characters', { email: `${'a'.repeat(5_000)}@x.example`, email_verified: 'true' }],
])('%s is refused as unknown', async (_, claims) => {
  const { status, problem } = await office.ask('clerk', 'submitForm', { body: good, claims });
  expect([status, problem.code]).toEqual([403, 'unknown-person']);
  expect(problem.title.zh.length).toBeLessThan(150);
});

test('the sign of Kelvin is no k in an address', async () => {
  const claims = { email: 'cler\u212a.nyw@qingdao.example', email_verified: 'true' };
  expect((await office.ask('clerk', 'submitForm', { body: good, claims })).problem.code).toBe(
    'unknown-person',
  );
  const capitals = { email: 'CLERK.NYW@qingdao.example', email_verified: 'true' };
  expect((await office.ask('clerk', 'whoAmI', { claims: capitals })).status).toBe(200);
});

test('somebody who has left is refused', async () => {
  expect((await office.submit('retired', good)).problem.code).toBe('unknown-person');
});

test('another unit’s document is refused by the name of the unit', async () => {
  const { status, problem } = await office.submit('stranger', good);
  expect([status, problem.code]).toEqual([403, 'not-yours']);
  expect(problem.title.zh).toContain('市农业委员会');
});

test.each(['reviewer', 'administrator'] as const)('a %s may not submit', async (who) => {
  expect((await office.submit(who, good)).problem.code).toBe('role-missing');
});

test.each([
  ['an unknown form', { form: 'no-such-form' }, 404, 'unknown-form'],
  ['a month for a form of the year', { period: '2015-03' }, 422, 'wrong-period'],
  ['a year that is no year', { period: '2015x' }, 422, 'wrong-period'],
  ['a year outside the programme', { period: '2031' }, 422, 'wrong-period'],
  ['a period that is not open yet', { period: '2017' }, 409, 'period-not-open'],
  ['a period that is closed', { period: '2014' }, 409, 'period-closed'],
  ['a year in which the programme has no plans yet', { period: '2013' }, 422, 'wrong-period'],
  ['an older form version', { formVersion: 0 }, 409, 'outdated-form'],
  ['no certifier', { certifier: ' ' }, 422, 'certifier-missing'],
  ['a certifier nobody sees', { certifier: '\u200b\u2060' }, 422, 'certifier-missing'],
  ['a certifier of 41 characters', { certifier: '样'.repeat(41) }, 422, 'certifier-too-long'],
  ['a certifier without end', { certifier: '样'.repeat(9_000) }, 422, 'certifier-too-long'],
  ['a certifier who is none', { certifier: '无' }, 422, 'certifier-missing'],
  ['a certifier who is a mark', { certifier: '/' }, 422, 'certifier-missing'],
  ['a certifier like the one above', { certifier: '同上' }, 422, 'certifier-missing'],
  ['a certifier by title alone', { certifier: '单位负责人：' }, 422, 'certifier-missing'],
  ['a certifier by rank alone', { certifier: '副局长' }, 422, 'certifier-missing'],
  ['a certifier who is oneself', { certifier: '本人' }, 422, 'certifier-missing'],
  ['a certifier of digits', { certifier: '１２３' }, 422, 'certifier-missing'],
  ['a certifier of fillers', { certifier: '\u3164\u00ad \ufeff' }, 422, 'certifier-missing'],
  ['no rows', sheetOf(advancedPlan, []), 422, 'empty-sheet'],
  ['only blank rows', sheetOf(advancedPlan, [{}, { title: ' ' }]), 422, 'empty-sheet'],
  ['a nil return with rows', { nil: true }, 422, 'nil-not-allowed'],
  ['a form name that is a path', { form: '../../etc' }, 400, 'bad-request'],
  ['a unit with a hash sign', { unit: 'nyw#x' }, 400, 'bad-request'],
  ['rows that are no list', { rows: 'many' as never }, 400, 'bad-request'],
  ['a cell that is an object', { rows: [[{}]] as never }, 400, 'bad-request'],
  ['a negative base version', { baseVersion: -1 }, 400, 'bad-request'],
])('%s', async (_, changes, status, code) => {
  const answer = await office.submit('clerk', { ...good, ...changes });
  expect([answer.status, answer.problem.code]).toEqual([status, code]);
});

test('a title instead of a name is refused with words that say so', async () => {
  const { problem } = await office.submit('clerk', { ...good, certifier: '负责人' });
  expect(problem.code).toBe('certifier-missing');
  expect(problem.title.zh).toContain('“负责人”“局长”等称谓不是姓名');
});

test('an unknown unit is somebody else’s', async () => {
  expect((await office.submit('clerk', { ...good, unit: 'no-such' })).problem.code).toBe('not-yours');
});

test('a unit that did not exist in the period is refused with the one that did', async () => {
  office.services.people.push({
    email: 'clerk2.nyw@qingdao.example',
    name: '墨',
    unit: 'jimoqu',
    roles: ['clerk'],
  });
  office.services.people.splice(1, 1);
  const { problem } = await office.submit('colleague', { ...good, unit: 'jimoqu' });
  expect(problem.code).toBe('unit-not-there');
  expect(problem.title.zh).toContain('由“即墨市人力资源和社会保障局”承接');
});

test('more than 20,000 rows are refused before any is looked at', async () => {
  const rows = Array.from({ length: 20_001 }, () => ['1']);
  const { status, problem } = await office.submit('clerk', { ...good, headers: ['序号'], rows, ids: [] });
  expect([status, problem.code]).toEqual([413, 'too-many-rows']);
  expect(problem.title.zh).toContain('20001');
});

test.each([
  ['not JSON', { text: '{"form":' }, 400, 'bad-json'],
  ['nothing at all', {}, 400, 'bad-json'],
  ['not gzip', { bytes: Buffer.from('this is not gzip') }, 400, 'bad-gzip'],
  ['gzip that was cut off', { bytes: gzipOf(good).subarray(0, 60) }, 400, 'bad-gzip'],
  ['gzip of no JSON', { bytes: gzipSync('hello') }, 400, 'bad-json'],
  ['more than 4 MB', { text: 'x'.repeat(4 * 1024 * 1024 + 1) }, 413, 'too-large'],
])('%s', async (_, asked, status, code) => {
  const answer = await office.ask('clerk', 'submitForm', asked);
  expect([answer.status, answer.problem.code]).toEqual([status, code]);
});

test('a gzip bomb is refused before it has unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024, 0x20));
  const before = process.memoryUsage.rss();
  const { status, problem } = await office.ask('clerk', 'submitForm', { bytes: bomb });
  expect([status, problem.code]).toEqual([413, 'too-large']);
  expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
});

const issuesOf = async (row: Record<string, Cell>) => {
  const { status, problem } = await office.submit('clerk', plan(planRow(1, row)));
  expect([status, problem.code]).toEqual([422, 'sheet-has-issues']);
  return problem.issues
    ?.filter(({ severity }) => severity === 'error')
    .map(({ code, column }) => `${column} ${code}`);
};

test.each([
  ['a formula as text', { title: '=HYPERLINK("http://x")' }, 'title formula-text'],
  ['a script', { title: '<script>alert(1)</script>' }, 'title markup'],
  ['a broken reference', { persons: '#REF!' }, 'persons cell-error'],
  ['a text of a megabyte', { title: '长'.repeat(350_000) }, 'title text-too-long'],
  ['a day that does not exist', { when: '2015-02-30' }, 'when date-impossible'],
])('%s is named at its cell', async (_, row, expected) => {
  expect(await issuesOf(row)).toContain(expected);
});

test('headers that miss a column or have one twice are named', async () => {
  const { headers, ...rest } = plan(planRow(1));
  const without = headers.map((header) => (header === '项目名称' ? '别的' : header));
  const missing = await office.submit('clerk', { ...rest, headers: without });
  expect(missing.problem.issues?.map(({ code }) => code)).toContain('header-missing');
  const doubled = await office.submit('clerk', {
    ...rest,
    headers: headers.map((header) => (header === '备注' ? '项目名称' : header)),
  });
  expect(doubled.problem.issues?.map(({ code }) => code)).toContain('header-doubled');
});

test('a bad check digit is named, and the number is not repeated', async () => {
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  const { problem } = await office.submit(
    'clerk',
    roster(traineeRow(1, { citizenNumber: '370200198501010011' })),
  );
  expect(problem.issues?.map(({ code }) => code)).toContain('citizen-number-check-digit');
  expect(JSON.stringify(problem)).not.toContain('370200198501010011');
});
