/** What is held under a project that was approved after the annual plan was issued is accepted, and marked. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { issuePlan } from '../../support/issue-plan.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';

let office: Office;
const planId = { unit: 'nyw', form: 'advanced-plan', period: '2015' };

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-02-10T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', planId, {});
});
afterEach(() => vi.useRealTimers());

const issue = () => issuePlan(office);
const amend = async () => {
  await office.submit('clerk', { ...plan(planRow(1), planRow(2)), baseVersion: 1 });
  expect((await office.decide('reviewer', planId, { version: 2 })).status).toBe(200);
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
};
const marked = async (sheet: object) => {
  const { status, good } = await office.submit('clerk', sheet);
  expect(status).toBe(201);
  return good.issues
    .filter(({ code }) => code === 'not-yet-issued')
    .map(({ severity, row, column, message }) => [severity, row, column, message.zh]);
};
const held = classes(
  classRow(1),
  classRow(1, { project: '2015A-NYW-002' }),
  classRow(2, { project: '2015A-NYW-002', start: '2015-03-16', end: '2015-03-20' }),
);
const named = roster(
  traineeRow(1),
  ...[2, 3].map((serial) => traineeRow(serial, { class: '2015A-NYW-002-1' })),
);

test('once for each project and each class, at its first row', async () => {
  await issue();
  await amend();
  expect(await marked(held)).toEqual([
    [
      'warning',
      1,
      'project',
      '年度计划第 2 项（2015A-NYW-002 海洋牧场技术高级研修班（2））：项目已批准，尚未列入下达的年度计划。',
    ],
  ]);
  expect(await marked(named)).toEqual([
    [
      'warning',
      1,
      'class',
      '培训班 2015A-NYW-002-1（海洋牧场技术高级研修班（2），2015-03-09 至 2015-03-13）：项目已批准，尚未列入下达的年度计划。',
    ],
  ]);
});

test('not before a plan has been issued, nor when it was issued with the project', async () => {
  await amend();
  expect([await marked(held), await marked(named)]).toEqual([[], []]);
  await issue();
  expect(
    await marked({
      ...held,
      baseVersion: 1,
      rows: held.rows.slice(0, 2),
      ids: held.ids.slice(0, 2),
      dropConfirmed: true,
    }),
  ).toEqual([]);
});
