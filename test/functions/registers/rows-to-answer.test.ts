/** A form that answers rows of another one begins with those that wait for the unit. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rowsToAnswer } from '../../../functions/registers/rows-to-answer.ts';
import type { CheckContext } from '../../../shared/form/define-form.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import { inspection } from '../../../shared/forms/inspection.ts';
import { rectification } from '../../../shared/forms/rectification.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { givenFinding } from '../../support/given-finding.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, sheetOf, staff } from '../../support/office.ts';
import { readBack } from '../../support/workbooks.ts';

const inspected = (rows: readonly object[], baseVersion = 0) => ({
  unit: 'huangdao',
  form: 'inspection',
  period: '2015',
  baseVersion,
  ...sheetOf(inspection, rows as never),
  ids: rows.map((_, i) => `f${i}`),
});
const answers = (rows: readonly object[], given: object = {}) => ({
  unit: 'jd1',
  form: 'rectification',
  period: '2015',
  ...sheetOf(
    rectification,
    rows.map((row) => ({ object: '实际效果', measures: '补齐签到', status: '整改中', ...row })) as never,
  ),
  ...given,
});
const answer = (number: number, of: number) => ({
  number,
  inspection: `DC2015-HUANGDAO-00${of}`,
  problem: '学时记录不完整',
  dueOn: '2015-03-20',
});

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-03-01T00:30:00Z'), toFake: ['Date'] });
  office = openOffice({ ...inMemoryServices(Object.values(staff)), programme: chainedProgramme });
});
afterEach(() => void vi.useRealTimers());

const ok = async (answered: Promise<{ problem: unknown }>) =>
  expect((await answered).problem).toBeUndefined();
const open = async (who: keyof typeof staff, period = '2015') =>
  (
    await office.ask(who, 'readForm', {
      params: { form: 'rectification' },
      query: { unit: 'jd1', period, carry: 'yes' },
    })
  ).good;
const toAnswer = async (who: keyof typeof staff, period?: string) =>
  (await open(who, period)).toAnswer?.rows.map((cells) =>
    [0, 1, 3, 4, 5].map((at) => String(cells[at])).join('|'),
  );

test('what waits is laid out with number, code, problem and day, and what is sent like that is good once completed', async () => {
  await ok(
    office.submit('deputy', inspected([givenFinding(1), givenFinding(2, { rectifyBy: '2015-03-10' })])),
  );
  expect(await toAnswer('baseClerk')).toEqual([
    '1|DC2015-HUANGDAO-002 台账不全2|学时记录不完整2||2015-03-10',
    '2|DC2015-HUANGDAO-001 台账不全1|学时记录不完整1||2015-03-20',
  ]);
  const { toAnswer: laid, columns } = await open('baseClerk');
  const cells = laid?.rows.map((row) =>
    row.map((cell, i) => {
      const header = columns[i]?.header ?? '';
      if (header.startsWith('问题所属')) return '实际效果';
      return header.startsWith('整改措施') ? '补齐签到' : header.startsWith('进展') ? '整改中' : cell;
    }),
  );
  await ok(
    office.submit('baseClerk', {
      ...answers([]),
      headers: columns.map(({ header }) => header),
      rows: cells as never,
      ids: ['', ''],
    }),
  );
  expect(await toAnswer('baseClerk')).toBeUndefined();
});

test('whoever reads the document without filling it is shown nothing of others’ findings', async () => {
  await ok(office.submit('deputy', inspected([givenFinding(1)])));
  expect(await toAnswer('reviewer')).toBeUndefined();
  expect(await toAnswer('endorser')).toBeUndefined();
});

test('what is found after an answer was filed follows what was filed; returned answers are not doubled', async () => {
  await ok(office.submit('deputy', inspected([givenFinding(1)])));
  await ok(office.submit('baseClerk', answers([answer(4, 1)])));
  await ok(office.submit('deputy', inspected([givenFinding(1), givenFinding(2)], 1)));
  const second = ['5|DC2015-HUANGDAO-002 台账不全2|学时记录不完整2||2015-03-20'];
  expect(await toAnswer('baseClerk')).toEqual(second);
  await ok(office.decide('endorser', answers([]), { decision: 'return', version: 1, reason: '缺照片' }));
  expect(await toAnswer('baseClerk')).toEqual(second);
});

test('next year the sheet begins with those under way, then those nobody answered', async () => {
  await ok(office.submit('deputy', inspected([givenFinding(1), givenFinding(2)])));
  await ok(office.submit('baseClerk', answers([answer(1, 1)])));
  vi.setSystemTime(new Date('2016-01-10T00:30:00Z'));
  expect((await open('baseClerk', '2016')).before?.rows).toHaveLength(1);
  expect(await toAnswer('baseClerk', '2016')).toEqual([
    '2|DC2015-HUANGDAO-002 台账不全2|学时记录不完整2||2015-03-20',
  ]);
  const file = await office.ask('baseClerk', 'downloadWorkbook', {
    params: { form: 'rectification' },
    query: { unit: 'jd1', period: '2016', carry: 'yes' },
  });
  const text = JSON.stringify(
    (await readBack(rectification, Buffer.from(file.good as never, 'base64'))).rows,
  );
  expect(text).toContain('DC2015-HUANGDAO-001');
  expect(text).toContain('DC2015-HUANGDAO-002');
});

test('the first money sheet begins with the projects of the plan by their codes: it numbers no rows', async () => {
  const project = {
    code: '2015A-NYW-003',
    title: '示例研修班',
    facts: { unit: 'nyw', sources: ['employer'] },
  };
  const context = {
    programme: chainedProgramme,
    unit: 'nyw',
    period: '2015-03',
    today: '2015-04-02',
    references: { project: [project], class: [] },
  } as never as CheckContext;
  const begun = await rowsToAnswer(fundingReturn, context, [], {} as never);
  const at = Object.keys(fundingReturn.columns).indexOf('project');
  expect(begun?.rows.map((cells) => String(cells[at]))).toEqual([expect.stringContaining('2015A-NYW-003')]);
});
