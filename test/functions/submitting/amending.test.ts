import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Content } from '../../../shared/submission/submission.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { citizenNumber, classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';

let office: Office;
const rosterPath = 'nyw/trainee-roster/2015-03';
/** As a roster opened again looks: every cell but the number. */
const reopened = (serial: number, changes: Parameters<typeof traineeRow>[1] = {}) =>
  traineeRow(serial, { citizenNumber: '', ...changes });
const filed = (version: number): Content => {
  const { documents, archived } = office.services.stored;
  const event = documents
    .get(rosterPath)
    ?.events.find((each) => each.type === 'submit' && each.version === version);
  return JSON.parse(archived.get(`${rosterPath}/${(event as { content: string }).content}`) ?? '');
};
const persons = (version: number) => filed(version).rows.map(({ person, mask }) => [person, mask]);

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', { unit: 'nyw', form: 'advanced-plan', period: '2015' }, {});
  await office.project();
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  await office.submit('clerk', classes(classRow(1), classRow(2)));
  await office.project();
  const first = await office.submit('clerk', roster(traineeRow(1), traineeRow(2), traineeRow(3)));
  expect(first.status).toBe(201);
});
afterEach(() => vi.useRealTimers());

test('an approved roster is amended without typing a number again, and its persons stay who they were', async () => {
  const { good } = await office.submit('clerk', {
    ...roster(reopened(1), reopened(2, { hours: 36 }), reopened(3)),
    baseVersion: 1,
  });
  expect(good).toMatchObject({ version: 2, state: 'approved' });
  expect(persons(2)).toEqual(persons(1));
  expect(filed(2).rows.map(({ hours }) => hours)).toEqual([40, 36, 40]);
});

test('a lost answer is made up for: the same amendment again gives its receipt', async () => {
  const amended = { ...roster(reopened(1), reopened(2, { hours: 36 }), reopened(3)), baseVersion: 1 };
  const first = await office.submit('clerk', amended);
  const again = await office.submit('clerk', amended);
  expect(again.good).toEqual({ ...first.good, repeated: true });
});

test('a row under another name, or one never filed, needs its number', async () => {
  const stranger = reopened(2, { name: '另一示例' });
  const { problem } = await office.submit('clerk', {
    ...roster(reopened(1), stranger, reopened(3), reopened(4)),
    baseVersion: 1,
  });
  expect(problem.issues?.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'required', row: 1, column: 'citizenNumber' },
    { code: 'required', row: 3, column: 'citizenNumber' },
  ]);
});

test('a number typed again for a person the roster already has is found to be doubled', async () => {
  const { problem } = await office.submit('clerk', {
    ...roster(reopened(1), reopened(2), traineeRow(1, { name: '样甲' })),
    baseVersion: 1,
  });
  expect(problem.issues?.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'row-doubled', row: 2 },
  ]);
  expect(JSON.stringify(problem)).not.toContain(citizenNumber(1));
});

test('two rows of one person that meet in one class are found, though neither says its number', async () => {
  await office.submit('clerk', {
    ...roster(traineeRow(1), traineeRow(1, { class: '2015A-NYW-001-2' })),
    baseVersion: 1,
  });
  const { problem } = await office.submit('clerk', { ...roster(reopened(1), reopened(1)), baseVersion: 2 });
  expect(problem.issues?.[0]).toMatchObject({ code: 'row-doubled', row: 1 });
});

test('a number typed anew replaces the person of the row', async () => {
  await office.submit('clerk', {
    ...roster(reopened(1), traineeRow(2, { citizenNumber: citizenNumber(7) }), reopened(3)),
    baseVersion: 1,
  });
  const [was, now] = [persons(1), persons(2)];
  expect(now[0]).toEqual(was[0]);
  expect(now[1]).not.toEqual(was[1]);
});

test('a sheet based on an older version is known by that version, so that it meets the conflict and no other refusal', async () => {
  await office.submit('colleague', { ...roster(reopened(1)), baseVersion: 1, dropConfirmed: true });
  const { problem } = await office.submit('clerk', { ...roster(reopened(1), reopened(2)), baseVersion: 1 });
  expect(problem.code).toBe('version-conflict');
});

test('the form tells whom the rows stand for, by name and mask alone', async () => {
  const asked = { params: { form: 'trainee-roster' }, query: { period: '2015-03' } };
  const { good } = await office.ask('clerk', 'readForm', asked);
  expect(good.persons?.map(({ id, name }) => [id, name])).toEqual([
    ['r1', '样乙'],
    ['r2', '样丙'],
    ['r3', '样丁'],
  ]);
  expect(good.persons?.[0]?.mask).toBe(`样*${citizenNumber(1).slice(-2)}`);
  await office.submit('colleague', { ...roster(reopened(1)), baseVersion: 1, dropConfirmed: true });
  const older = await office.ask('clerk', 'readForm', {
    ...asked,
    query: { ...asked.query, baseVersion: '1' },
  });
  expect(older.good.persons).toHaveLength(3);
  expect((await office.ask('clerk', 'readForm', asked)).good.persons).toHaveLength(1);
});
