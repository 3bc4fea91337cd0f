/** What a rectification or a case tells as returned against the money returns: on every route, and for whom. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findNight } from '../../../functions/flags/find-night.ts';
import { flagsIn } from '../../../shared/flags/night.ts';
import { rectification } from '../../../shared/forms/rectification.ts';
import type { Role } from '../../../shared/ground/roles.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts';
import { type Office, openOffice, sheetOf } from '../../support/office.ts';
import { sealOf, workbookOf } from '../../support/workbooks.ts';

const person = (unit: string, ...roles: Role[]): Person => ({
  email: `${roles.join('')}.${unit}@qingdao.example`,
  name: '表示例',
  unit,
  roles,
});
const people = [person('nyw', 'clerk'), person('hyj', 'clerk'), person('rsj', 'reviewer')];
let newsroom: Newsroom;
let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-11-20T02:00:00Z'), toFake: ['Date'] });
  newsroom = openNewsroom(people, programme);
  office = openOffice(newsroom.services);
});
afterEach(() => void vi.useRealTimers());

const project = '2015B-NYW-001';
const givesBack = (unit: string, month: string, fen: number) =>
  newsroom.file(
    `${unit}/funding-return/${month}`,
    [{ project, source: 'government', fiscalLevel: 'city', line: 'whole', returned: fen }],
    `${month}-28T01:00:00Z`,
  );
const inspected = () =>
  newsroom.file(
    'rsj/inspection/2015',
    [
      {
        number: 1,
        unit: 'nyw',
        mode: 'regular',
        inspectedOn: '2015-09-08',
        stage: 'final',
        problems: '滞留',
      },
    ],
    '2015-09-10T01:00:00Z',
  );
const row = {
  number: 1,
  inspection: 'DC2015-RSJ-001',
  object: '经费管理使用',
  problem: '滞留',
  measures: '退回财政',
  dueOn: '2015-12-31',
  status: '已完成',
  doneOn: '2015-10-10',
  returned: 5000,
  evidence: '示财〔2015〕1号',
};
const sent = {
  ...sheetOf(rectification, [row]),
  form: rectification.id,
  formVersion: rectification.version,
  unit: 'nyw',
  period: '2015',
  baseVersion: 0,
  certifier: '样负责',
  nil: false,
};
const knownTo = async (email: string, form: string) =>
  (
    await office.askAs(`${email}@qingdao.example`, 'readForm', {
      params: { form },
      query: { period: '2015' },
    })
  ).good.references.returned?.map(({ facts }) => facts);

test('a rectification is held against its own unit’s returns when it is sent and when a file is checked', async () => {
  await inspected();
  await givesBack('nyw', '2015-08', 100_000);
  await givesBack('nyw', '2015-10', 300_000);
  await givesBack('hyj', '2015-10', 900_000);
  const bytes = await workbookOf(
    rectification,
    sheetOf(rectification, [row]),
    undefined,
    sealOf(rectification, { baseVersion: 0 }),
  );
  const checked = await office.askAs('clerk.nyw@qingdao.example', 'checkWorkbook', { bytes });
  const asked = checked.good.issues.filter(({ code }) => code === 'returned-not-in-ledger');
  expect(asked.map(({ row: at, column, message }) => [at, column, message.zh])).toEqual([
    [0, 'returned', '整改退回 5,000.00 元，经费执行情况表自 2015-09 起退回 3,000.00 元，相差 2,000.00 元。'],
  ]);
  const { good } = await office.askAs('clerk.nyw@qingdao.example', 'submitForm', { body: sent });
  expect(good.issues.map(({ code }) => code)).toContain('returned-not-in-ledger');
});

test('who rectifies knows of its own returns, who may file cases of everybody’s, and no other form of any', async () => {
  await inspected();
  await givesBack('nyw', '2015-10', 300_000);
  await givesBack('hyj', '2014-12', 900_000);
  const own = { unit: 'nyw', project, month: '2015-10', fen: 300_000 };
  expect(await knownTo('clerk.nyw', 'rectification')).toEqual([own]);
  expect(await knownTo('clerk.hyj', 'rectification')).toEqual([
    { unit: 'hyj', project, month: '2014-12', fen: 900_000 },
  ]);
  expect(await knownTo('reviewer.rsj', 'violation-case')).toEqual(expect.arrayContaining([own]));
  expect(await knownTo('reviewer.rsj', 'violation-case')).toHaveLength(2);
  expect(await knownTo('clerk.nyw', 'settlement')).toBeUndefined();
});

test('the night finds what a rectification in force tells and the ledger does not', async () => {
  await inspected();
  await newsroom.file(
    'nyw/rectification/2015',
    [
      {
        number: 1,
        inspection: 'DC2015-RSJ-001',
        object: 'funds',
        problem: '滞留',
        measures: '退回财政',
        dueOn: '2015-12-31',
        status: 'done',
        doneOn: '2015-10-10',
        returned: 500_000,
      },
    ],
    '2015-10-12T01:00:00Z',
  );
  const found = async () => {
    await newsroom.project();
    const reports = { ...newsroom.reports, finished: async () => [] };
    const services = { ...newsroom.services, reports, flags: office.flags };
    const night = await findNight(services, new Date('2015-12-20T02:00:00Z'));
    return night && flagsIn(night).map(({ kind, key, figure }) => [kind, key, figure]);
  };
  expect(await found()).toEqual([['returned', 'returned/nyw', 500_000]]);
  await givesBack('nyw', '2015-10', 500_000);
  expect((await found())?.map(([kind]) => kind)).not.toContain('returned');
});
