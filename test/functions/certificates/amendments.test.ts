/** On no way does a roster or a class return come to contradict a certificate that is valid (issue 20, trap 2). */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { attended, classOf, fileClasses, issue, officeWithHeads } from '../../support/certified-class.ts';
import type { Office } from '../../support/office.ts';
import { urgentClasses, urgentRoster } from '../../support/staff-sheets.ts';
import { sealOf, workbookOf } from '../../support/workbooks.ts';

let office: Office;
let numbers: readonly string[];
const roster = { unit: 'nyw', form: 'trainee-roster', period: '2015-03' };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  office = officeWithHeads();
  await fileClasses(office, [attended(1, 1), attended(2, 1), attended(3, 2)]);
  numbers = (await issue(office, classOf(1))).good.numbers.map(({ number }) => number);
});
afterEach(() => vi.useRealTimers());

type Changes = Record<string, string | number>;
type Row = Parameters<typeof urgentRoster>[number];
const amend = (...rows: Row[]) =>
  office.submit('clerk', { unit: 'nyw', baseVersion: 1, dropConfirmed: true, ...urgentRoster(...rows) });
const failed = { result: '不合格', failReason: '缺课' };

const contradictions: [string, Row[], string][] = [
  ['dropped', [attended(2, 1), attended(3, 2)], '不再在册'],
  ['failed', [attended(1, 1, failed), attended(2, 1), attended(3, 2)], '考核结果不再是合格'],
  ['renamed', [attended(1, 1, { name: '别人' }), attended(2, 1), attended(3, 2)], '姓名改变'],
  ['shortened', [attended(1, 1, { hours: 39 }), attended(2, 1), attended(3, 2)], '学时由40减为39'],
  ['moved to another class', [attended(1, 2), attended(2, 1), attended(3, 2)], '不再在册'],
];

test.each(contradictions)('a holder is not %s by a sheet', async (_how, rows, told) => {
  const { status, problem } = await amend(...rows);
  expect([status, problem?.code]).toEqual([409, 'certified-changed']);
  expect(problem.title.zh).toContain(told);
  const [first = ''] = numbers;
  expect(problem.title.zh).toContain(first.slice(0, 4));
  expect(problem.title.zh).not.toMatch(/370200/);
});

test.each(contradictions.slice(0, 4))('a holder is not %s by an xlsx', async (_how, rows, told) => {
  const sheet = urgentRoster(...rows);
  const bytes = await workbookOf(
    traineeRoster,
    sheet,
    undefined,
    sealOf(traineeRoster, { unit: 'nyw', period: '2015-03', baseVersion: 1 }),
  );
  const { problem } = await office.ask('clerk', 'submitWorkbook', {
    bytes,
    query: { certifier: '负责甲', dropConfirmed: 'true' },
  });
  expect(problem?.code).toBe('certified-changed');
  expect(problem.title.zh).toContain(told);
});

test.each(contradictions.slice(0, 4))('a holder is not %s by a csv file', async (_how, rows, told) => {
  const { headers, rows: cells } = urgentRoster(...rows);
  const quoted = (cell: unknown) => `"${cell ?? ''}"`;
  const bytes = Buffer.from([headers, ...cells].map((row) => row.map(quoted).join(',')).join('\r\n'));
  const { problem } = await office.ask('clerk', 'submitWorkbook', {
    bytes,
    query: { ...roster, baseVersion: '1', certifier: '负责甲', dropConfirmed: 'true' },
  });
  expect(problem?.code).toBe('certified-changed');
  expect(problem.title.zh).toContain(told);
});

test('a roster with holders is not withdrawn', async () => {
  const { problem } = await office.decide('clerk', roster, {
    decision: 'withdraw',
    version: 1,
    reason: '报错了',
  });
  expect(problem?.code).toBe('certified-changed');
});

test('nor by the correction that the bureau requested', async () => {
  const reopened = await office.decide('reviewer', roster, {
    decision: 'reopen',
    version: 1,
    reason: '核对',
  });
  expect(reopened.status).toBe(200);
  expect((await amend(...(contradictions[1]?.[1] ?? []))).problem?.code).toBe('certified-changed');
});

test('others of the roster, and what is not printed, are corrected freely', async () => {
  const { status } = await amend(
    attended(1, 1, { employer: '示例研究院' }),
    attended(2, 1),
    attended(3, 2, failed),
  );
  expect(status).toBe(201);
});

test('void first, then the roster is corrected', async () => {
  const rows = contradictions[1]?.[1] ?? [];
  await office.ask('reviewer', 'voidCertificate', {
    params: { number: numbers[0] ?? '' },
    body: { reason: '误发' },
  });
  expect((await amend(...rows)).status).toBe(201);
});

test('replaced under the right name, then the roster is corrected to it and to no other', async () => {
  const { status } = await office.ask('reviewer', 'replaceCertificate', {
    params: { number: numbers[0] ?? '' },
    body: { kind: 'name', reason: '录入错误', name: '样 佳' },
  });
  expect(status).toBe(200);
  const moved = { employer: '示例研究院' };
  expect((await amend(attended(1, 1, moved), attended(2, 1), attended(3, 2))).problem?.code).toBe(
    'certified-changed',
  );
  expect((await amend(attended(1, 1, { name: '样佳' }), attended(2, 1), attended(3, 2))).status).toBe(201);
});

describe('a class return', () => {
  const change = (first: Changes, second: Changes = {}) =>
    office.submit('clerk', {
      unit: 'nyw',
      baseVersion: 1,
      dropConfirmed: true,
      ...urgentClasses([1, first], [2, second], [3]),
    });

  test.each([
    ['开始日期', { start: '2015-03-10', days: 4 }],
    ['学时', { hours: 38 }],
    ['科目类别', { subject: '公需科目' }],
  ])('does not change what is printed: %s', async (what, changes) => {
    const { problem } = await change(changes);
    expect(problem?.code).toBe('certified-changed');
    expect(problem.title.zh).toContain(what);
  });

  test('changes what is not, and everything of a class without certificates', async () => {
    expect((await change({ persons: 61 }, { start: '2015-03-10', days: 4 })).status).toBe(201);
  });
});

test('who issues while a roster is amended meets it: one of the two begins again', async () => {
  const both = await Promise.all([
    issue(office, classOf(2)),
    amend(attended(1, 1), attended(2, 1), attended(3, 2, failed)),
  ]);
  const [issued, amended] = both.map(({ status }) => status);
  expect([
    [201, 409],
    [409, 201],
  ]).toContainEqual([issued, amended]);
});
