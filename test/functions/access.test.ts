/** Every role on every route, for documents of their own unit and of others: the table people can argue about. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Path, paths } from '../../shared/contract/paths.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { peopleRows, sampleBase, unitList } from '../support/lists.ts';
import { type Office, openOffice, type Who } from '../support/office.ts';
import { plan, planRow } from '../support/sheets.ts';
import { sealOf, workbookOf } from '../support/workbooks.ts';

const roles = [
  'clerk',
  'stranger',
  'reviewer',
  'administrator',
  'retired',
  'inspector',
  'neighbour',
] as const satisfies readonly Who[];
const yes = '✓';
const [notYours, noRole, nobody] = ['not-yours', 'role-missing', 'unknown-person'];

/** The document is the clerk's unit's. Columns: clerk, stranger, reviewer, administrator, retired, inspector, endorser of another district. */
const table: Record<string, readonly string[]> = {
  whoAmI: [yes, yes, yes, yes, nobody, yes, yes],
  readForm: [yes, notYours, yes, yes, nobody, yes, notYours],
  submitForm: [yes, notYours, noRole, noRole, nobody, noRole, noRole],
  downloadWorkbook: [yes, notYours, yes, yes, nobody, yes, notYours],
  checkWorkbook: [yes, notYours, yes, yes, nobody, yes, notYours],
  markWorkbook: [yes, notYours, yes, yes, nobody, yes, notYours],
  submitWorkbook: [yes, notYours, noRole, noRole, nobody, noRole, noRole],
  listSubmissions: [yes, yes, yes, yes, nobody, yes, yes],
  readSubmission: [yes, notYours, yes, yes, nobody, yes, notYours],
  approve: [noRole, noRole, yes, noRole, nobody, noRole, notYours],
  return: [noRole, noRole, yes, noRole, nobody, noRole, notYours],
  withdraw: [yes, notYours, noRole, noRole, nobody, noRole, noRole],
  reopen: [noRole, noRole, 'not-allowed-now', noRole, nobody, noRole, noRole],
  queryAudit: [yes, notYours, yes, yes, nobody, yes, notYours],
  readUnits: [noRole, noRole, yes, yes, nobody, noRole, noRole],
  readPeople: [noRole, noRole, yes, yes, nobody, noRole, noRole],
  keepUnits: [noRole, noRole, noRole, yes, nobody, noRole, noRole],
  keepPeople: [noRole, noRole, noRole, yes, nobody, noRole, noRole],
  decideSubmissions: [noRole, noRole, yes, noRole, nobody, noRole, notYours],
  extendDocument: [noRole, noRole, yes, yes, nobody, noRole, noRole],
  extendDocuments: [noRole, noRole, yes, yes, nobody, noRole, noRole],
  readCompleteness: [yes, yes, yes, yes, nobody, yes, yes],
  readPlan: [yes, yes, yes, yes, nobody, yes, yes],
  issuePlan: [noRole, noRole, 'decision-missing', noRole, nobody, noRole, noRole],
  proposeTargets: [notYours, notYours, noRole, noRole, nobody, noRole, noRole],
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
  decideSubmissions: async (who) => {
    const answer = await office.ask(who, 'decideSubmissions', {
      body: { decisions: [{ ...params, version: 1 }] },
    });
    const [first] = answer.good?.decisions ?? [];
    return first?.problem ? { status: 409, problem: first.problem } : answer;
  },
  extendDocument: (who) =>
    office.ask(who, 'extendDocument', { params, body: { until: '2015-02-15', reason: '台风' } }),
  extendDocuments: (who) =>
    office.ask(who, 'extendDocuments', {
      body: { forms: ['advanced-plan'], units: ['nyw'], period: '2015', until: '2015-02-15', reason: '台风' },
    }),
  readCompleteness: (who) => office.ask(who, 'readCompleteness', { params: { period: '2015' } }),
  readPlan: (who) => office.ask(who, 'readPlan', { params: { year: '2015' } }),
  issuePlan: (who) =>
    office.ask(who, 'issuePlan', {
      params: { year: '2015' },
      body: {
        documentNumber: '青人社字〔2015〕12号',
        issuedOn: '2015-01-20',
        decision: '',
        reason: '',
        baseVersion: 0,
        draftHash: '0'.repeat(64),
      },
    }),
  proposeTargets: (who) =>
    office.ask(who, 'proposeTargets', {
      params: { year: '2015' },
      query: { category: 'urgent', by: 'equal' },
    }),
};

/** Routes of reports have their own table, over published editions: report-routes.test.ts. */
const elsewhere = ['listReports', 'readReport', 'reviewSubmission'];
test('no route that asks who one is is missing from the table', () => {
  const closed = Object.entries(paths as Record<string, Path>).filter(([, { open }]) => !open);
  expect(
    closed.map(([name]) => name).filter((name) => !(name in table) && !elsewhere.includes(name)),
  ).toEqual([]);
  expect(Object.keys(table).filter((name) => table[name]?.length !== roles.length)).toEqual([]);
});

const cases = Object.entries(table).flatMap(([attempt, outcomes]) =>
  roles.map((who, i) => [who, attempt, outcomes[i] as string] as const),
);

test.each(cases)('a %s at %s: %s', async (who, attempt, outcome) => {
  const { status, problem } = await (attempts[attempt] as (typeof attempts)[string])(who);
  expect(status < 300 ? yes : problem.code).toBe(outcome);
});
