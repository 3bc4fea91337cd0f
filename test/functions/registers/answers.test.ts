/** What the bureau answers stands beside the row answered, for whoever sees that row; and bases that last. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Row } from '../../../shared/form/define-form.ts';
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts';
import { type Office, openOffice, staff, type Who } from '../../support/office.ts';

let newsroom: Newsroom;
let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-06-20T02:00:00Z'), toFake: ['Date'] });
  newsroom = openNewsroom(Object.values(staff));
  office = openOffice(newsroom.services);
});
afterEach(() => void vi.useRealTimers());

const at = '2015-06-01T01:00:00Z';
const application = (number: number, name: string): Row => ({
  number,
  name,
  kind: 'university',
  trade: '海洋渔业',
  fields: ['E01'],
  currentLevel: 'none',
  level: 'city',
  conditions: ['legal-person'],
  capacity: 800,
  lastYear: 600,
  reasons: '质量良好',
});
const result = (number: number, name: string, more: Row = {}): Row => ({
  number,
  name,
  result: 'accepted',
  level: 'city',
  from: '2015-05-20',
  document: '青人社发〔2015〕8号',
  decision: 'LH2015-RSJ-001',
  remark: '只供本局',
  ...more,
});
const applied = (number: number) => ({ application: `JD2015-NYW-00${number}` });

const ask = async (who: Who, form: string, period = '2015') =>
  (await office.ask(who, 'readRegister', { params: { form }, query: { period } })).good;
const listed = async (who: Who, form: string, period?: string) => {
  const { columns, entries } = await ask(who, form, period);
  return entries.map(({ code, cells }) => [code, ...cells.filter((_, i) => columns[i]?.name.includes('/'))]);
};
const codes = async (who: Who, period: string) =>
  (await ask(who, 'base-result', period)).entries.map(({ code }) => code);

test('the applicant and the bureau see the result beside the application, others see neither', async () => {
  await newsroom.file('nyw/base-application/2015', [application(1, '甲学院'), application(2, '乙学院')], at);
  expect(await listed('clerk', 'base-application')).toEqual([
    ['JD2015-NYW-001', '', '', '', '', ''],
    ['JD2015-NYW-002', '', '', '', '', ''],
  ]);
  await newsroom.file(
    'rsj/base-result/2015',
    [result(1, '甲学院', { ...applied(1), demonstration: true })],
    at,
  );
  const seen = [
    ['JD2015-NYW-001', '认定', '市级', '是', '2015-05-20', '青人社发〔2015〕8号'],
    ['JD2015-NYW-002', '', '', '', '', ''],
  ];
  for (const who of ['clerk', 'reviewer'] as const)
    expect([who, await listed(who, 'base-application')]).toEqual([who, seen]);
  expect(await listed('stranger', 'base-application')).toEqual([]);
  expect(JSON.stringify(await ask('clerk', 'base-application'))).not.toContain('只供本局');
});

test('an answer may come in the year after, and the later one counts', async () => {
  await newsroom.file('nyw/base-application/2015', [application(1, '甲学院')], at);
  const recommended = { ...applied(1), result: 'recommended', level: 'provincial' };
  await newsroom.file('rsj/base-result/2015', [result(1, '甲学院', recommended)], at);
  const answered = async () => (await listed('clerk', 'base-application'))[0]?.slice(1, 3);
  expect(await answered()).toEqual(['推荐上报', '省级']);
  await newsroom.file(
    'rsj/base-result/2016',
    [result(1, '甲学院', { ...applied(1), level: 'provincial' })],
    '2016-02-01T01:00:00Z',
  );
  expect(await answered()).toEqual(['认定', '省级']);
});

test.each(['2016', '2017'])(
  'a finding of December and what became of it in %s stand on one line',
  async (year) => {
    const finding = {
      number: 1,
      unit: 'nyw',
      mode: 'regular',
      inspectors: ['hr'],
      inspectedOn: '2015-12-10',
    };
    await newsroom.file('rsj/inspection/2015', [{ ...finding, findings: '台账不全', effect: 55 }], at);
    const row = {
      number: 1,
      inspection: 'DC2015-RSJ-001',
      object: 'effect',
      problem: '学时',
      measures: '补齐',
    };
    const closed = { dueOn: `${year}-02-01`, status: 'done', doneOn: `${year}-01-10` };
    await newsroom.file(`nyw/rectification/${year}`, [{ ...row, ...closed }], `${year}-01-15T01:00:00Z`);
    vi.setSystemTime(new Date(`${year}-02-20T02:00:00Z`));
    for (const who of ['clerk', 'reviewer'] as const)
      expect([who, await listed(who, 'inspection')]).toEqual([
        who,
        // The last two are the unit’s opinion, which was not asked.
        [['DC2015-RSJ-001', '已完成', `${year}-01-10`, '', '']],
      ]);
  },
);

test('a higher class is answered with rank and result', async () => {
  const seminar = {
    number: 1,
    level: 'national',
    title: '海洋工程装备高级研修班',
    field: 'E01',
    persons: 60,
  };
  await newsroom.file('nyw/higher-class-application/2015', [seminar], at);
  const row = { number: 1, application: 'SB2015-NYW-001', result: 'recommended', rank: 2 };
  await newsroom.file('rsj/higher-class-result/2015', [{ ...row, decidedOn: '2015-05-20' }], at);
  expect(await listed('clerk', 'higher-class-application')).toEqual([
    ['SB2015-NYW-001', '已推荐上报', 2, ''],
  ]);
  const { draft } = (await office.ask('reviewer', 'readPlan', { params: { year: '2015' } })).good;
  expect(draft?.applications).toMatchObject([{ unit: 'nyw', level: 'national', result: 'recommended' }]);
});

test('members see the list of bases; what was declined is for the applicant alone', async () => {
  await newsroom.file(
    'rsj/base-result/2015',
    [result(1, '甲学院'), result(2, '乙学院', { ...applied(2), result: 'declined' })],
    at,
  );
  expect(await codes('stranger', '2015')).toEqual(['RD2015-RSJ-001']);
  expect(await codes('clerk', '2015')).toEqual(['RD2015-RSJ-002', 'RD2015-RSJ-001']);
  expect(await codes('reviewer', '2015')).toEqual(['RD2015-RSJ-001', 'RD2015-RSJ-002']);
});

test('a base stays on the list until a later result of its name says otherwise', async () => {
  await newsroom.file(
    'rsj/base-result/2015',
    [
      result(1, '甲学院'),
      result(2, '乙学院'),
      result(3, '丙学院'),
      result(4, '丁学院', { ...applied(1), result: 'declined' }),
    ],
    at,
  );
  await newsroom.file(
    'rsj/base-result/2017',
    [
      // Another spelling of the same name, another level.
      result(1, '甲 学院', { level: 'provincial' }),
      result(2, '乙学院', { result: 'ended' }),
      // An application for more that was declined takes nothing away.
      result(3, '丙学院', { ...applied(2), level: 'national', result: 'declined' }),
    ],
    '2017-06-01T01:00:00Z',
  );
  vi.setSystemTime(new Date('2018-06-20T02:00:00Z'));
  const all = ['RD2015-RSJ-001', 'RD2015-RSJ-002', 'RD2015-RSJ-003'];
  expect(await codes('reviewer', '2015')).toEqual([...all, 'RD2015-RSJ-004']);
  expect(await codes('reviewer', '2016')).toEqual(all);
  const own = ['RD2017-RSJ-001', 'RD2017-RSJ-002', 'RD2017-RSJ-003'];
  expect(await codes('reviewer', '2017')).toEqual(['RD2015-RSJ-003', ...own]);
  expect(await codes('reviewer', '2018')).toEqual(['RD2015-RSJ-003', 'RD2017-RSJ-001']);
});
