/** Every role on every route, for documents of their own unit and of others: the table people can argue about. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { peopleRows, sampleBase, unitList } from '../support/lists.ts';
import { type Office, openOffice, type Who } from '../support/office.ts';
import { plan, planRow } from '../support/sheets.ts';
import { sealOf, workbookOf } from '../support/workbooks.ts';

const roles = ['clerk', 'stranger', 'reviewer', 'administrator', 'retired'] as const satisfies readonly Who[];
const yes = '✓';
const [notYours, noRole, nobody] = ['not-yours', 'role-missing', 'unknown-person'];

/** The document is the clerk's unit's. Columns: clerk, stranger, reviewer, administrator, retired. */
const table: Record<string, readonly string[]> = {
  whoAmI: [yes, yes, yes, yes, nobody],
  readForm: [yes, notYours, yes, yes, nobody],
  submitForm: [yes, notYours, noRole, noRole, nobody],
  downloadWorkbook: [yes, notYours, yes, yes, nobody],
  checkWorkbook: [yes, notYours, yes, yes, nobody],
  markWorkbook: [yes, notYours, yes, yes, nobody],
  submitWorkbook: [yes, notYours, noRole, noRole, nobody],
  listSubmissions: [yes, yes, yes, yes, nobody],
  readSubmission: [yes, notYours, yes, yes, nobody],
  approve: [noRole, noRole, yes, noRole, nobody],
  return: [noRole, noRole, yes, noRole, nobody],
  withdraw: [yes, notYours, noRole, noRole, nobody],
  reopen: [noRole, noRole, 'not-allowed-now', noRole, nobody],
  queryAudit: [yes, notYours, yes, yes, nobody],
  readUnits: [noRole, noRole, yes, yes, nobody],
  readPeople: [noRole, noRole, yes, yes, nobody],
  keepUnits: [noRole, noRole, noRole, yes, nobody],
  keepPeople: [noRole, noRole, noRole, yes, nobody],
  proposeTargets: [notYours, notYours, noRole, noRole, nobody],
};

let office: Office;
const params = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
  await office.submit('colleague', plan(planRow(1)));
});
afterEach(() => vi.useRealTimers());

const workbook = workbookOf(
  advancedPlan,
  plan(planRow(1), planRow(2)),
  undefined,
  sealOf(advancedPlan, { baseVersion: 1 }),
);
const told = { version: 0, reason: '新来的同事', check: false };
const newcomer = { email: 'new@qingdao.example', name: '新示例', unit: '市林业局', role: '经办人' };

const attempts: Record<string, (who: Who) => Promise<{ status: number; problem: { code: string } }>> = {
  whoAmI: (who) => office.ask(who, 'whoAmI', {}),
  readForm: (who) =>
    office.ask(who, 'readForm', {
      params: { form: 'advanced-plan' },
      query: { unit: 'nyw', period: '2015' },
    }),
  submitForm: (who) => office.submit(who, { ...plan(planRow(1), planRow(2)), baseVersion: 1 }),
  downloadWorkbook: (who) =>
    office.ask(who, 'downloadWorkbook', {
      params: { form: 'advanced-plan' },
      query: { unit: 'nyw', period: '2015' },
    }),
  checkWorkbook: async (who) => office.ask(who, 'checkWorkbook', { bytes: await workbook }),
  markWorkbook: async (who) => office.ask(who, 'markWorkbook', { bytes: await workbook }),
  submitWorkbook: async (who) =>
    office.ask(who, 'submitWorkbook', { bytes: await workbook, query: { certifier: '样负责' } }),
  listSubmissions: (who) => office.ask(who, 'listSubmissions', {}),
  readSubmission: (who) => office.ask(who, 'readSubmission', { params }),
  approve: (who) => office.decide(who, params, { decision: 'approve' }),
  return: (who) => office.decide(who, params, { decision: 'return', reason: '请核对' }),
  withdraw: (who) => office.decide(who, params, { decision: 'withdraw' }),
  reopen: (who) => office.decide(who, params, { decision: 'reopen', reason: '请更正' }),
  queryAudit: (who) => office.ask(who, 'queryAudit', { query: params }),
  readUnits: (who) => office.ask(who, 'readUnits', {}),
  readPeople: (who) => office.ask(who, 'readPeople', {}),
  keepUnits: (who) => office.ask(who, 'keepUnits', { body: { ...unitList({}, [sampleBase]), ...told } }),
  keepPeople: (who) => office.ask(who, 'keepPeople', { body: { ...peopleRows(newcomer), ...told } }),
  proposeTargets: (who) =>
    office.ask(who, 'proposeTargets', {
      params: { year: '2015' },
      query: { category: 'urgent', by: 'equal' },
    }),
};

const cases = Object.entries(table).flatMap(([attempt, outcomes]) =>
  roles.map((who, i) => [who, attempt, outcomes[i] as string] as const),
);

test.each(cases)('a %s at %s: %s', async (who, attempt, outcome) => {
  const { status, problem } = await (attempts[attempt] as (typeof attempts)[string])(who);
  expect(status < 300 ? yes : problem.code).toBe(outcome);
});
