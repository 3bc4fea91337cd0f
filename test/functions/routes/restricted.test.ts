/** Cases of misused funds: who may know of them at all (notice 94), and who may file what. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listSources } from '../../../functions/compile/list-sources.ts';
import { violationCase } from '../../../shared/forms/violation-case.ts';
import { type Office, openOffice, sheetOf, type Who } from '../../support/office.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-10-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

const id = { unit: 'czj', form: 'violation-case', period: '2015' };
const file = (who: Who, unit: string) =>
  office.submit(who, {
    form: violationCase.id,
    unit,
    period: '2015',
    ...sheetOf(violationCase, [
      {
        number: 1,
        unit: '市林业局',
        kind: '截留',
        foundOn: '2015-10-08',
        channel: '监督检查',
        amount: 50_000,
        facts: '培训经费拨付后滞留超过 6 个月',
        outcome: '核查中',
      },
    ]),
  });

test('an inspector files a case, which counts at once', async () => {
  const { status, good: receipt } = await file('inspector', 'czj');
  expect([status, receipt.state]).toEqual([201, 'approved']);
  expect(receipt.nextStep.zh).not.toContain('统计');
  const { good } = await office.ask('inspector', 'readSubmission', { params: id });
  expect(good.rows[0]).toMatchObject({ unit: 'lyj', amount: 5_000_000 });
});

test.each<[Who, string]>([
  ['clerk', 'nyw'],
  ['judge', 'nyw'],
  ['inspector', 'nyw'],
])('a %s may not file one for %s', async (who, unit) => {
  expect((await file(who, unit)).status).toBe(403);
});

test('whoever is no reviewer, administrator or inspector sees neither the form nor the case', async () => {
  await file('inspector', 'czj');
  for (const who of ['clerk', 'accountant'] as const) {
    const form = await office.ask(who, 'readForm', {
      params: { form: id.form },
      query: { unit: 'czj', period: '2015' },
    });
    const document = await office.ask(who, 'readSubmission', { params: id });
    expect([form.problem.code, document.problem.code]).toEqual(['role-missing', 'role-missing']);
    const { obligations } = (await office.ask(who, 'whoAmI', {})).good;
    expect(obligations.map((each) => each.form)).not.toContain(id.form);
  }
});

test('a clerk of the very unit that filed it sees it in no list', async () => {
  await file('inspector', 'czj');
  const listed = async (who: Who) =>
    (await office.ask(who, 'listSubmissions', { query: { period: '2015' } })).good.documents.map(
      ({ form }) => form,
    );
  expect(await listed('reviewer')).toEqual([id.form]);
  expect(await listed('administrator')).toEqual([id.form]);
  expect(await listed('accountant')).toEqual([]);
});

test('the report of the month does not know of it', async () => {
  await file('inspector', 'czj');
  const { documents } = await listSources('2015-10', office.services);
  expect(documents).toEqual([]);
});

test('a form is filed by the units it is for', async () => {
  const { status, problem } = await office.submit('clerk', {
    form: 'targets',
    period: '2015',
    headers: [],
    rows: [],
  });
  expect([status, problem.code]).toEqual([403, 'not-owed']);
});
