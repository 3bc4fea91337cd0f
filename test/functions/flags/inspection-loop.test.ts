/** From a plan to a rectification that was returned once: who sees what, whose turn it is, and what each sheet begins with. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findFlags } from '../../../shared/flags/find-flags.ts';
import type { Row } from '../../../shared/form/define-form.ts';
import type { Role } from '../../../shared/ground/roles.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';
import { classes, funding, projects, registers } from '../../support/money-year.ts';
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts';
import { type Office, openOffice } from '../../support/office.ts';

const person = (unit: string, ...roles: Role[]): Person => ({
  email: `${roles.join('')}.${unit}@qingdao.example`,
  name: '表示例',
  unit,
  roles,
});
const people = [
  person('nyw', 'clerk'),
  person('hyj', 'clerk'),
  person('huangdao', 'clerk'),
  person('huangdao', 'endorser'),
  person('jd1', 'clerk'),
  person('rsj', 'clerk'),
  person('rsj', 'reviewer'),
  person('rsj', 'inspector'),
  person('rsj', 'administrator'),
  person('czj', 'clerk'),
  person('czj', 'inspector'),
  person('czj', 'treasurer'),
];

let newsroom: Newsroom;
let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-09-01T02:00:00Z'), toFake: ['Date'] });
  newsroom = openNewsroom(people, programme);
  office = openOffice(newsroom.services);
});
afterEach(() => void vi.useRealTimers());

const finding = (changes: Row = {}): Row => ({
  number: 102,
  unit: 'nyw',
  object: 'funds',
  kind: 'idle',
  problems: '市级经费到位后滞留',
  amount: 1_219_950,
  stage: 'site',
  ...changes,
});
const file = (row: Row) => newsroom.file('rsj/inspection-finding/2015', [row], new Date().toISOString());
const asked = { stage: 'opinion', askedOn: '2015-09-01', opinionBy: '2015-09-16' };
const final = { ...asked, stage: 'final', rectifyBy: '2015-10-20' };

const seen = async (email: string, form = 'inspection-finding') =>
  (
    await office.askAs(`${email}@qingdao.example`, 'readRegister', {
      params: { form },
      query: { period: '2015' },
    })
  ).good?.entries.map(({ code }) => code);
const dues = async (email: string) =>
  ((await office.askAs(`${email}@qingdao.example`, 'whoAmI', {})).good.dues ?? []).map(
    ({ code, what, answerWith }) => [code, what.zh, answerWith?.form],
  );
const begun = async (email: string, form: string) =>
  (
    await office.askAs(`${email}@qingdao.example`, 'readForm', {
      params: { form },
      query: { period: '2015', carry: 'yes' },
    })
  ).good.toAnswer?.rows;

test('a finding is nobody’s but the inspectors’ while they are on site, and its unit’s from the opinion on', async () => {
  await file(finding());
  expect(await seen('reviewer.rsj')).toEqual(['DC2015-RSJ-001-2']);
  expect(await seen('inspector.czj')).toEqual(['DC2015-RSJ-001-2']);
  expect(await seen('clerk.nyw')).toEqual([]);
  expect(await dues('clerk.nyw')).toEqual([]);
  await file(finding(asked));
  expect(await seen('clerk.nyw')).toEqual(['DC2015-RSJ-001-2']);
  expect(await seen('clerk.hyj')).toEqual([]);
  expect(await dues('clerk.nyw')).toEqual([['DC2015-RSJ-001-2', '对检查问题的意见', 'finding-opinion']]);
});

test('opinion, final text, rectification, return and closing', async () => {
  await file(finding(asked));
  expect((await begun('clerk.nyw', 'finding-opinion'))?.[0]?.[1]).toContain('DC2015-RSJ-001-2');
  await newsroom.file(
    'nyw/finding-opinion/2015',
    [{ number: 1, finding: 'DC2015-RSJ-001-2', agrees: true, opinion: '属实' }],
    '2015-09-10T01:00:00Z',
  );
  expect(await dues('clerk.nyw')).toEqual([]);
  vi.setSystemTime(new Date('2015-09-20T02:00:00Z'));
  await file(finding(final));
  expect(await dues('clerk.nyw')).toEqual([['DC2015-RSJ-001-2', '检查问题整改', 'rectification']]);
  // Begun with what the finding says: its text, area and day.
  const row = (await begun('clerk.nyw', 'rectification'))?.[0] ?? [];
  expect(row.map(String)).toEqual(
    expect.arrayContaining(['市级经费到位后滞留', '经费管理使用', '2015-10-20']),
  );
  const rectified = {
    number: 1,
    inspection: 'DC2015-RSJ-001-2',
    object: 'funds',
    problem: '市级经费到位后滞留',
    measures: '退回',
    dueOn: '2015-10-20',
    status: 'done',
    doneOn: '2015-10-10',
    evidence: '示〔2015〕1号',
  };
  await newsroom.file('nyw/rectification/2015', [rectified], '2015-10-10T01:00:00Z');
  expect(await dues('clerk.nyw')).toEqual([]);
  vi.setSystemTime(new Date('2015-10-25T02:00:00Z'));
  await file(finding({ ...final, judged: 'not-done', judgedOn: '2015-10-25', againBy: '2015-11-30' }));
  expect(await dues('clerk.nyw')).toEqual([['DC2015-RSJ-001-2', '检查问题再次整改', undefined]]);
  await file(finding({ ...final, judged: 'done', judgedOn: '2015-11-20' }));
  expect(await dues('clerk.nyw')).toEqual([]);
});

test('who may file a plan, an inspection and its findings', async () => {
  const forms = async (email: string) => {
    const told = await office.askAs(`${email}@qingdao.example`, 'whoAmI', {});
    const own = told.good.obligations.map(({ form }) => form);
    return ['inspection-plan', 'inspection', 'inspection-finding', 'flag-decision'].map((form) =>
      own.includes(form) ? 1 : 0,
    );
  };
  expect(await forms('reviewer.rsj')).toEqual([1, 1, 1, 1]);
  expect(await forms('inspector.rsj')).toEqual([1, 1, 1, 1]);
  expect(await forms('treasurer.czj')).toEqual([1, 1, 1, 1]);
  expect(await forms('inspector.czj')).toEqual([1, 1, 1, 1]);
  expect(await forms('endorser.huangdao')).toEqual([1, 1, 1, 0]);
  expect(await forms('clerk.rsj')).toEqual([0, 1, 0, 0]);
  expect(await forms('clerk.huangdao')).toEqual([0, 1, 0, 0]);
  expect(await forms('clerk.nyw')).toEqual([0, 0, 0, 0]);
  expect(await forms('administrator.rsj')).toEqual([0, 0, 0, 0]);
});

test('a flag that was turned over begins a finding or a case, and its unit sees the same of both', async () => {
  const asOf = '2015-11-30';
  office.flags.night = {
    asOf,
    found: findFlags({ programme, projects, classes, funding, registers }, asOf),
  };
  vi.setSystemTime(new Date('2015-12-12T02:00:00Z'));
  const [flag] = office.flags.night.found.find(({ kind }) => kind === 'after-settlement')?.flags ?? [];
  if (!flag) throw new Error('no flag');
  await newsroom.file(
    'czj/flag-decision/2015',
    [
      {
        number: 1,
        flag: flag.key,
        kind: flag.kind,
        says: '结算后支出',
        amount: flag.figure,
        unit: 'jd1',
        decision: 'turned-over',
        reason: '需核实票据',
      },
    ],
    '2015-12-11T01:00:00Z',
  );
  const ofUnit = async () =>
    JSON.stringify((await office.askAs('clerk.jd1@qingdao.example', 'readFlags', { query: {} })).good);
  const before = await ofUnit();
  expect(JSON.parse(before).flags.find(({ key }: { key: string }) => key === flag.key).state).toBe(
    'turned-over',
  );
  const [row = []] = (await begun('inspector.rsj', 'violation-case')) ?? [];
  expect(row[0]).toBe(1);
  expect(row).toContain(flag.key);
  expect(row).toContain(3600);
  expect(row.some((cell) => String(cell).includes('经费执行情况表　2015年11月'))).toBe(true);
  expect((await begun('reviewer.rsj', 'inspection-finding'))?.some((cells) => cells.includes(flag.key))).toBe(
    true,
  );
  // Numbered as the first item of the first inspection.
  expect((await begun('reviewer.rsj', 'inspection-finding'))?.[0]?.[0]).toBe(101);
  // A case is opened: nothing that the unit, its superior or another sees has changed.
  await newsroom.file(
    'rsj/violation-case/2015',
    [
      {
        number: 1,
        unit: 'jd1',
        kind: 'withheld',
        foundOn: '2015-12-12',
        channel: 'data',
        amount: 360_000,
        facts: '结算后支出',
        flag: flag.key,
        outcome: 'open',
      },
    ],
    '2015-12-12T01:00:00Z',
  );
  expect(await ofUnit()).toBe(before);
  for (const who of [
    'clerk.jd1',
    'clerk.huangdao',
    'endorser.huangdao',
    'clerk.czj',
    'treasurer.czj',
    'clerk.rsj',
  ]) {
    const told = await office.askAs(`${who}@qingdao.example`, 'readSubmission', {
      params: { unit: 'rsj', form: 'violation-case', period: '2015' },
    });
    expect([who, told.status]).toEqual([who, 403]);
    const home = await office.askAs(`${who}@qingdao.example`, 'readHome', {});
    expect([who, JSON.stringify(home.good).includes('violation-case')]).toEqual([who, false]);
  }
});

test('each look at a case is in the record, for those who may see cases alone', async () => {
  const opening = { params: { unit: 'rsj', form: 'violation-case', period: '2015' } };
  await newsroom.file(
    'rsj/violation-case/2015',
    [
      {
        number: 1,
        unit: 'jd1',
        kind: 'withheld',
        foundOn: '2015-08-12',
        channel: 'data',
        amount: 1,
        facts: '略',
        outcome: 'open',
      },
    ],
    '2015-08-12T01:00:00Z',
  );
  expect((await office.askAs('reviewer.rsj@qingdao.example', 'readSubmission', opening)).status).toBe(200);
  expect((await office.askAs('clerk.nyw@qingdao.example', 'readSubmission', opening)).status).toBe(403);
  const fill = { params: { form: 'violation-case' }, query: { period: '2015' } };
  expect((await office.askAs('inspector.rsj@qingdao.example', 'readForm', fill)).status).toBe(200);
  // A document that is not restricted leaves nothing.
  await office.askAs('reviewer.rsj@qingdao.example', 'readForm', {
    params: { form: 'flag-decision' },
    query: { period: '2015' },
  });
  const looks = (email: string) =>
    office.askAs(`${email}@qingdao.example`, 'readCaseLooks', { params: { month: '2015-09' } });
  expect(
    (await looks('administrator.rsj')).good.looks.map(({ by, document }) => [by.split('.')[0], document]),
  ).toEqual([
    ['reviewer', 'rsj/violation-case/2015'],
    ['inspector', 'rsj/violation-case/2015'],
  ]);
  for (const who of ['clerk.rsj', 'clerk.nyw', 'endorser.huangdao', 'treasurer.czj', 'clerk.czj'])
    expect([who, (await looks(who)).status]).toEqual([who, 403]);
  // In the record of acts the same.
  const told = async (email: string) =>
    JSON.stringify(
      (
        await office.askAs(`${email}@qingdao.example`, 'queryAudit', {
          query: { from: '2015-08-01', to: '2015-12-31' },
        })
      ).good ?? {},
    ).includes('violation-case');
  expect(await told('inspector.rsj')).toBe(true);
  for (const who of ['clerk.rsj', 'clerk.nyw', 'treasurer.czj', 'clerk.czj'])
    expect([who, await told(who)]).toEqual([who, false]);
});
