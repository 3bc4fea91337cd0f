/** The card of a class: what is known of it on one page, each figure from where it is proven, and for whom it is. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { classLines } from '../../../shared/flags/class-card.ts';
import { findFlags } from '../../../shared/flags/find-flags.ts';
import type { Row } from '../../../shared/form/define-form.ts';
import type { Role } from '../../../shared/ground/roles.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';
import { giveCertificates, givenPerson, voidCertificate } from '../../support/given-certificates.ts';
import { givenHeld } from '../../support/given-ledger.ts';
import { heldClass, type Newsroom, openNewsroom, plannedProject } from '../../support/newsroom.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { rowsOfWorkbook } from '../../support/rows-of-workbook.ts';

const person = (unit: string, ...roles: Role[]): Person => ({
  email: `${roles.join('')}.${unit}@qingdao.example`,
  name: '表示例',
  unit,
  roles,
});
const project = '2015B-NYW-001';
const code = `${project}-1`;
let room: Newsroom;
let office: Office;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-08-01T02:00:00Z'), toFake: ['Date'] });
  room = openNewsroom(
    [person('nyw', 'clerk'), person('hyj', 'clerk'), person('rsj', 'reviewer'), person('czj', 'treasurer')],
    programme,
  );
  office = openOffice(room.services);
});
afterEach(() => void vi.useRealTimers());

const card = (email: string, of = code) =>
  office.askAs(`${email}@qingdao.example`, 'readClass', { params: { class: of } });
const file = (path: string, ...rows: Row[]) => room.file(path, rows, new Date().toISOString());

const hold = async (): Promise<void> => {
  await file('nyw/urgent-plan/2015', plannedProject(1));
  const held = { hours: 40, onlineHours: 8, persons: 50, passed: 45 };
  await file('nyw/class-return/2015-03', heldClass(project, 1, { ...held, cost: 1_000_000 }));
  await file('nyw/class-return/2015-04', heldClass(project, 1, { ...held, passed: 40, cost: 800_000 }));
  await room.project();
};

test('passes as told last, cost as added up, and nothing said of what nobody reported', async () => {
  await hold();
  const { good } = await card('clerk.nyw');
  expect(good).toMatchObject({
    class: code,
    title: '海洋牧场技术培训（1）',
    unit: 'nyw',
    hours: 40,
    onlineHours: 8,
    persons: 50,
    passed: 40,
    quality: { asked: 0, answered: 0, called: 0 },
    certificates: { issued: 0, void: 0, replaced: 0, outstanding: 40 },
    money: { told: 18_000, spent: 0, settled: 0 },
    flags: [],
    findings: [],
  });
  expect(good.money.perHour).toBeUndefined();
  const notes = classLines(good).map(({ note }) => note?.zh);
  expect(notes).toEqual(expect.arrayContaining(['未填报测评', '未抽查回访', '占参训 80%']));
});

test('satisfaction with its response rate, telephone checks, settled and spent for each passed hour', async () => {
  await hold();
  const survey = { number: 1, class: code, asked: 50, answered: 30, overall: 90 };
  await file('nyw/satisfaction/2015-03', survey);
  await file('nyw/satisfaction/2015-04', { ...survey, asked: 10, answered: 10, overall: 80 });
  const check = { unit: 'nyw', class: code, calledOn: '2015-06-01', called: 6, reached: 5, attended: 4 };
  await file(
    'rsj/phone-check/2015',
    { number: 1, ...check, satisfied: 3, differing: 1, differences: '略' },
    { number: 2, ...check, class: `${project}-2`, differing: 0 },
  );
  const money = { class: code, source: 'government', fiscalLevel: 'city' };
  await file('nyw/settlement/2015', { number: 1, ...money, settled: 1_700_000, closedOn: '2015-05-01' });
  const spent = { project: code, source: 'government', fiscalLevel: 'city', line: 'teaching' };
  await file('nyw/funding-return/2015-03', { ...spent, spent: 1_700_000 });
  await file('nyw/funding-return/2015-04', { ...spent, recovered: 100_000 });
  await room.project();
  // Settlements hold over the years, and are one.
  vi.setSystemTime(new Date('2016-02-01T02:00:00Z'));
  const { good } = await card('reviewer.rsj');
  expect(good.quality).toEqual({
    asked: 60,
    answered: 40,
    overall: 87.5,
    called: 6,
    reached: 5,
    attended: 4,
    satisfied: 3,
    differing: 1,
  });
  // 16,000 yuan for 40 people of 40 hours.
  expect(good.money).toEqual({ told: 18_000, spent: 16_000, settled: 17_000, perHour: 10 });
  expect(classLines(good).map(({ note }) => note?.en)).toContain('40 of 60 replies, 66.7 %');
});

test('certificates by what became of them; who passed and has no valid one is waiting', async () => {
  await hold();
  const facts = { class: { code } };
  const people = Array.from({ length: 10 }, (_, i) => givenPerson(i));
  const [first = '', second = ''] = await giveCertificates(room.services, people, facts);
  await giveCertificates(room.services, [givenPerson(0)], { ...facts, replaces: first });
  await voidCertificate(room.services, second, code);
  expect((await card('clerk.nyw')).good.certificates).toEqual({
    issued: 10,
    void: 1,
    replaced: 1,
    outstanding: 31,
  });
});

test('its flags with what became of them, and the findings that name it, once the reader may see them', async () => {
  await hold();
  const held = givenHeld(code, '2015-04', { hours: 40, onlineHours: 8 });
  const world = { programme, projects: [], classes: [held], funding: [], registers: [] };
  office.flags.night = { asOf: '2015-06-30', found: findFlags(world, '2015-06-30') };
  const key = `online-record/nyw/${code}`;
  const about = { number: 1, flag: key, kind: 'online-record', says: '在线', count: 8 };
  await file('nyw/flag-reply/2015', { ...about, explanation: '平台不编号' });
  const finding = { unit: 'nyw', class: code, object: 'funds', kind: 'records', problems: '签到不全' };
  const stage = { stage: 'final', askedOn: '2015-06-01', opinionBy: '2015-06-16', rectifyBy: '2015-07-20' };
  await file(
    'rsj/inspection-finding/2015',
    { number: 101, ...finding, ...stage },
    { number: 102, ...finding, stage: 'site' },
    { number: 103, ...finding, ...stage, class: `${project}-2` },
  );
  const measures = { object: 'funds', problem: '签到不全', measures: '补齐', status: 'running' };
  await room.file(
    'nyw/rectification/2015',
    [{ number: 1, inspection: 'DC2015-RSJ-001-1', ...measures }],
    '2015-07-30T02:00:00Z',
  );
  const { good } = await card('clerk.nyw');
  expect(good.flags).toEqual([
    {
      key,
      title: { zh: '在线学时与平台记录', en: 'Online hours and platform record' },
      says: expect.objectContaining({ zh: `培训班 ${code}：在线 8 学时，未填写平台记录编号。` }),
      state: 'explained',
      explanation: '平台不编号',
    },
  ]);
  expect(good.findings).toEqual([
    {
      code: 'DC2015-RSJ-001-1',
      problems: '签到不全',
      stage: 'final',
      rectifyBy: '2015-07-20',
      daysOver: 12,
      rectified: { status: 'running', measures: '补齐' },
    },
  ]);
  const seen = (await card('reviewer.rsj')).good.findings.map(({ code: of, stage: at }) => [of, at]);
  expect(seen).toEqual([
    ['DC2015-RSJ-001-1', 'final'],
    ['DC2015-RSJ-001-2', 'site'],
  ]);
  expect(classLines(good).map(({ note }) => note?.zh)).toContain(
    '签到不全；2015-07-20 前整改；单位整改整改中：补齐；已逾期 12 天',
  );
});

test('as an xlsx file in either language, for those who see it and nobody else', async () => {
  await hold();
  const workbook = async (email: string, language: string) =>
    office.askAs(`${email}@qingdao.example`, 'downloadClass', {
      params: { class: code },
      query: { language },
    });
  const [zh, en] = await Promise.all(
    ['zh', 'en'].map(async (language) => {
      const { good, headers } = await workbook('reviewer.rsj', language);
      expect(headers['content-disposition']).toContain(`class-${code}.xlsx`);
      return rowsOfWorkbook(Buffer.from(String(good), 'base64'));
    }),
  );
  expect(zh?.flat()).toEqual(
    expect.arrayContaining(['合格（人）', 40, '培训班支出，按执行情况表（元）', 18_000]),
  );
  expect(en?.flat()).toEqual(expect.arrayContaining(['Passed', 'no telephone check']));
  for (const email of ['clerk.hyj', 'treasurer.czj']) {
    expect((await workbook(email, 'zh')).problem.code).toBe('not-yours');
    expect((await card(email)).problem.code).toBe('not-yours');
  }
  expect((await card('reviewer.rsj', `${project}-9`)).problem.code).toBe('class-unknown');
  expect((await card('reviewer.rsj', '2015B-NIEMAND-001-1')).problem.code).toBe('class-unknown');
});
