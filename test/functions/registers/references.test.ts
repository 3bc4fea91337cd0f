/** Rows of registers named from documents of other units: taken in, refused, and held while they are named. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expertRegister } from '../../../shared/forms/expert-register.ts';
import { inspection } from '../../../shared/forms/inspection.ts';
import { rectification } from '../../../shared/forms/rectification.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { givenFinding } from '../../support/given-finding.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, sheetOf, staff } from '../../support/office.ts';
import { classes, classRow, plan, planRow } from '../../support/sheets.ts';

const expert = (number: number, sharing = '成员单位共享') => ({
  number,
  name: `示例专家${number}`,
  employer: '海洋技术示例学院',
  titleLevel: '正高级',
  fields: '海洋科技开发',
  expertise: '海水养殖',
  consented: '是',
  sharing,
});
const experts = (...rows: object[]) => ({
  unit: 'hyj',
  form: 'expert-register',
  period: '2015',
  ...sheetOf(expertRegister, rows as never),
  ids: rows.map((row) => `r${(row as { number: number }).number}`),
});
const finding = (number: number, unit = '市农委') => givenFinding(number, { unit });
const inspected = (...rows: object[]) => ({
  unit: 'rsj',
  form: 'inspection',
  period: '2015',
  ...sheetOf(inspection, rows as never),
  ids: rows.map((row) => `r${(row as { number: number }).number}`),
});
const answer = (code: string) => ({
  form: 'rectification',
  period: '2015',
  ...sheetOf(rectification, [
    {
      number: 1,
      inspection: code,
      object: '培训方式方法',
      problem: '学时记录不完整',
      measures: '补齐记录',
      dueOn: '2015-02-28',
      status: '整改中',
    },
  ]),
});

let office: Office;
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff)));
  await office.submit('stranger', experts(expert(1), expert(2, '仅本单位使用')));
  await office.decide('reviewer', experts(), {});
});
afterEach(() => void vi.useRealTimers());

const issuesOf = async (answered: ReturnType<Office['submit']>) => {
  const { status, problem } = await answered;
  return [
    status,
    ...(problem?.issues ?? [])
      .filter(({ severity }) => severity === 'error')
      .map(({ code, column }) => `${column} ${code}`),
  ];
};

const holdClass = async (experts: string) => {
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', { unit: 'nyw', form: 'advanced-plan', period: '2015' }, {});
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  return office.submit('clerk', classes(classRow(1, { experts })));
};

test('a class names an expert whom another unit shares, by code or by a name that only one has', async () => {
  expect((await holdClass('示例专家1')).status).toBe(201);
  const { good } = await office.ask('clerk', 'readForm', {
    params: { form: 'class-return' },
    query: { period: '2015-03' },
  });
  expect(good?.references.expert).toEqual([{ code: 'ZK-HYJ-001', title: '示例专家1', facts: {} }]);
  expect(JSON.stringify(good)).not.toContain('示例专家2');
});

test('an expert for own use only is as unknown as one that does not exist', async () => {
  expect(await issuesOf(holdClass('ZK-HYJ-002'))).toEqual([422, 'experts reference-unknown']);
});

test('a row that others name stays: in the check and when what waited is to come into force', async () => {
  const shorter = { ...experts(expert(3)), baseVersion: 1, dropConfirmed: true };
  // Filed before anybody named the row, it waits for review.
  expect((await office.submit('stranger', shorter)).status).toBe(201);
  expect((await holdClass('ZK-HYJ-001')).status).toBe(201);
  const refused = await office.decide('reviewer', experts(), { version: 2 });
  expect([refused.status, refused.problem?.code]).toEqual([409, 'still-named']);
  expect(refused.problem?.title.zh).toContain('ZK-HYJ-001');
  expect(refused.problem?.title.zh).toContain('市农业委员会“培训班执行情况表”2015年3月');
  expect(await issuesOf(office.submit('stranger', { ...shorter, baseVersion: 2 }))).toEqual([
    422,
    'number registered-row-removed',
  ]);
  // In the next year the list is made anew; the code stays in the old one.
  vi.setSystemTime(new Date('2016-02-02T02:00:00Z'));
  const next = { ...experts(expert(3)), period: '2016' };
  expect((await office.submit('stranger', next)).status).toBe(201);
  expect((await office.decide('reviewer', next, {})).status).toBe(200);
});

test.each([
  [
    'in the sheet',
    ['r1', 'r2'],
    201,
    [
      ['registered-row-renamed', 'name', 0],
      ['number-renamed', 'name', 1],
    ],
  ],
  [
    'in a file without ids',
    ['', ''],
    422,
    [
      ['number-named', 'number', 0],
      ['number-reused', 'number', 1],
    ],
  ],
])('a code that others name is not given to another person in silence, %s', async (_, ids, status, codes) => {
  expect((await holdClass('ZK-HYJ-001')).status).toBe(201);
  const swapped = [
    { ...expert(1), name: '示例专家2' },
    { ...expert(2, '仅本单位使用'), name: '示例专家1' },
  ];
  const told = await office.submit('stranger', { ...experts(...swapped), ids, baseVersion: 1 });
  const issues = told.good?.issues ?? told.problem?.issues ?? [];
  expect([told.status, issues.map(({ code, column, row }) => [code, column, row])]).toEqual([status, codes]);
  expect(issues[0]?.message.zh).toMatch(/“示例专家1”.*“示例专家2”/);
});

test('a number that a class of last year names is given to nobody else, by sheet, csv and their check', async () => {
  expect((await holdClass('ZK-HYJ-001')).status).toBe(201);
  vi.setSystemTime(new Date('2016-02-02T02:00:00Z'));
  const next = { ...experts(expert(3)), period: '2016' };
  await office.submit('stranger', next);
  await office.decide('reviewer', next, {});
  const anew = experts({ ...expert(1), name: '示例专家9' }, expert(3));
  const sent = { ...anew, period: '2016', ids: ['n1', 'r3'], baseVersion: 1 };
  expect(await issuesOf(office.submit('stranger', sent))).toEqual([422, 'number number-named']);
  const { problem } = await office.submit('stranger', sent);
  expect(problem?.issues?.[0]?.message.zh).toContain(
    '在2015年为“示例专家1”，已被引用：市农业委员会“培训班执行情况表”',
  );
  const csv = [sent.headers, ...sent.rows]
    .map((cells) => cells.map((cell) => cell ?? '').join(','))
    .join('\n');
  const checked = await office.ask('stranger', 'checkWorkbook', {
    query: { form: 'expert-register', unit: 'hyj', period: '2016' },
    bytes: Buffer.from(csv),
    headers: { 'content-type': 'text/csv' },
  });
  expect(checked.good?.issues.map(({ code }) => code)).toContain('number-named');
});

test('a rectification answers an inspection of its own unit, and no other', async () => {
  await office.submit('judge', inspected(finding(1), finding(2, '市海洋与渔业局')));
  expect(await issuesOf(office.submit('clerk', answer('99')))).toEqual([422, 'inspection reference-unknown']);
  expect(await issuesOf(office.submit('clerk', answer('DC2015-RSJ-002')))).toEqual([
    422,
    'inspection reference-unknown',
  ]);
  expect((await office.submit('clerk', answer('DC2015-RSJ-001'))).status).toBe(201);
  // Once the answer is in force the finding it names cannot go.
  const id = { unit: 'nyw', form: 'rectification', period: '2015' };
  expect((await office.decide('reviewer', id, {})).status).toBe(200);
  const without = { ...inspected(finding(2, '市海洋与渔业局')), baseVersion: 1, dropConfirmed: true };
  expect(await issuesOf(office.submit('judge', without))).toEqual([422, 'number registered-row-removed']);
});

test('what was filed while the row was there does not come into force once it is gone', async () => {
  await office.submit('judge', inspected(finding(1)));
  await office.submit('clerk', answer('DC2015-RSJ-001'));
  const gone = { ...inspected(finding(2, '市海洋与渔业局')), baseVersion: 1, dropConfirmed: true };
  expect((await office.submit('judge', gone)).status).toBe(201);
  const id = { unit: 'nyw', form: 'rectification', period: '2015' };
  const refused = await office.decide('reviewer', id, {});
  expect([refused.status, refused.problem?.code]).toEqual([409, 'names-missing']);
});

test('a district names what its own unit keeps to itself, and not what another district’s does', async () => {
  const ofBase = { ...experts(expert(1, '仅本单位使用')), unit: 'jd1' };
  const other = { ...staff.deputy, email: 'clerk.ls@qingdao.example', unit: 'laoshan' };
  office = openOffice(inMemoryServices([...Object.values(staff), other], chainedProgramme));
  expect(await office.submit('baseClerk', ofBase)).toMatchObject({ status: 201 });
  await office.decide('endorser', ofBase, {});
  await office.decide('reviewer', ofBase, {});
  const named = async (email: string) =>
    (
      await office.askAs(email, 'readForm', {
        params: { form: 'class-return' },
        query: { period: '2015-01' },
      })
    ).good.references.expert?.map(({ code }) => code);
  expect(await named(staff.deputy.email)).toEqual(['ZK-JD1-001']);
  expect(await named(other.email)).toEqual([]);
});
