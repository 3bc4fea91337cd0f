/** The bundled functions behind the real front: routes, tokens, grants, gzip both ways. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Route, routes } from '../../../shared/contract/routes.ts';
import type { SheetCells } from '../../../shared/form/check-sheet.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { staffList } from '../../../shared/forms/staff-list.ts';
import { type PersonRow, peopleRows, sampleBase, unitList } from '../../support/lists.ts';
import { bootSystem, type LocalSystem } from '../../support/local-system.ts';
import { plan, planRow } from '../../support/sheets.ts';
import { staffOf, staffRow } from '../../support/staff-sheets.ts';

let system: LocalSystem;
const clerk = 'clerk.nyw@qingdao.example';
const admin = 'administrator@qingdao.example';
const reviewer = 'reviewer@qingdao.example';
beforeAll(async () => {
  system = await bootSystem('2015-01-20T02:00:00Z');
});
afterAll(() => system?.close());

const body = (rows: number, baseVersion: number) => ({
  unit: 'nyw',
  formVersion: advancedPlan.version,
  baseVersion,
  certifier: '样负责',
  nil: false,
  ...plan(...Array.from({ length: rows }, (_, i) => planRow(i + 1))),
});
const listed = () => ({ ...body(0, 0), formVersion: staffList.version, ...staffOf(staffRow(1)) });
const keptList = (sheet: SheetCells) => ({ version: 0, reason: '认定基地', check: false, ...sheet });
const document = 'submissions/nyw/advanced-plan/2015';

test.each([
  [clerk, 'GET', 'me', undefined, 'whoAmI', 200],
  [clerk, 'GET', 'forms/advanced-plan?period=2015', undefined, 'readForm', 200],
  [clerk, 'POST', 'submissions', body(2, 0), 'submitForm', 201],
  [clerk, 'POST', 'submissions', body(2, 0), 'submitForm', 200],
  [clerk, 'GET', 'forms/advanced-plan?period=2015&language=en', undefined, 'readForm', 200],
  [reviewer, 'GET', 'submissions', undefined, 'listSubmissions', 200],
  [reviewer, 'GET', 'submissions?period=2015', undefined, 'listSubmissions', 200],
  [reviewer, 'GET', document, undefined, 'readSubmission', 200],
  [
    reviewer,
    'POST',
    `${document}/decisions`,
    {
      decision: 'return',
      version: 1,
      reason: '',
      comments: [{ rowId: 'r1', column: 'persons', text: '请核对' }],
    },
    'reviewSubmission',
    200,
  ],
  [clerk, 'POST', 'submissions', body(3, 1), 'submitForm', 201],
  [reviewer, 'GET', `${document}?version=2`, undefined, 'readSubmission', 200],
  [
    clerk,
    'POST',
    `${document}/decisions`,
    { decision: 'withdraw', version: 2, reason: '', comments: [] },
    'reviewSubmission',
    200,
  ],
  [clerk, 'POST', 'submissions', listed(), 'submitForm', 201],
  [clerk, 'GET', 'staff/nyw/2015', undefined, 'readStaffHours', 200],
  [admin, 'GET', 'directory/units', undefined, 'readUnits', 200],
  [admin, 'POST', 'directory/units', keptList(unitList({}, [sampleBase])), 'keepUnits', 200],
  [admin, 'GET', 'directory/people?unit=rsj', undefined, 'readPeople', 200],
  [admin, 'POST', 'directory/people', { ...keptList(peopleRows()), check: true }, 'keepPeople', 200],
] as const)('%s %s %s', async (email, method, path, sent, name, expected) => {
  const answer = await system.ask(email, method, path, sent);
  expect([answer.status, answer.body.code]).toEqual([expected, undefined]);
  (routes[name] as Route).answers[expected]?.parse(answer.body);
});

test('what a check refuses is counted, on this side and in the sheet', async () => {
  const refused = { ...body(1, 2), ...plan(planRow(1, { persons: '很多' })) };
  expect((await system.ask(clerk, 'POST', 'submissions', refused)).status).toBe(422);
  const { unit, form, period } = refused;
  const told = { unit, form, period, codes: [{ code: 'number-unclear', cells: 1 }] };
  const answer = await system.ask(clerk, 'POST', 'error-counts', told);
  expect([answer.status, answer.body]).toEqual([200, { counted: 1 }]);
});

test('a sheet sent as gzip arrives', async () => {
  const { token } = (await (
    await fetch(`${system.url}_local/token`, { method: 'POST', body: JSON.stringify({ email: clerk }) })
  ).json()) as { token: string };
  const response = await fetch(`${system.url}submissions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/gzip' },
    body: gzipSync(JSON.stringify(body(4, 2))),
  });
  expect(response.status).toBe(201);
});

test('without a token nothing answers but the description and what is public', async () => {
  expect((await fetch(`${system.url}me`)).status).toBe(401);
  const description = await fetch(`${system.url}openapi.json`);
  expect(description.status).toBe(200);
  expect((await description.json()) as object).toMatchObject({ openapi: '3.1.1' });
});

test('pages of registers are compiled by the schedule with the grants it has, and opened by anybody', async () => {
  const open = (path: string) => fetch(`${system.url}public/registers/${path}`);
  expect((await open('course-register/zh')).status).toBe(404);
  const run = await fetch(`${system.url}_local/schedules/publish-registers`, { method: 'POST', body: '{}' });
  expect(run.status).toBe(200);
  for (const page of ['index/zh', 'course-register/en']) {
    const answer = await open(page);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  }
  expect((await open('violation-case/zh')).status).toBe(404);
  expect(await system.denials()).toEqual([]);
});

test('somebody Google knows and we do not is told whom to ask', async () => {
  const { status, body: problem, headers } = await system.ask('somebody@gmail.example', 'GET', 'me');
  expect([status, problem.code]).toEqual([403, 'unknown-person']);
  expect(headers.get('content-type')).toContain('application/problem+json');
});

test('no function was denied anything it needed', async () => {
  await system.settle();
  expect(await system.denials()).toEqual([]);
  expect(await system.deadLetters()).toEqual([]);
});

test('two administrators who remove each other at the same moment: one of them stays', async () => {
  const second = 'administrator2@qingdao.example';
  const removed = (email: string, name: string): PersonRow => ({
    email,
    name,
    unit: 'rsj',
    role: '管理员',
    to: '2015-01-19',
  });
  const answers = await Promise.all([
    system.ask(admin, 'POST', 'directory/people', keptList(peopleRows(removed(second, '管二例')))),
    system.ask(second, 'POST', 'directory/people', keptList(peopleRows(removed(admin, '管示例')))),
  ]);
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  const stays = statuses[0] === 200 ? admin : second;
  expect((await system.ask(stays, 'GET', 'directory/people')).body.version).toBe(2);
  expect(await system.denials()).toEqual([]);
});
