/** What is refused is counted by form and code, and nothing of what stood in the sheet is in the counts. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countRefused } from '../../../functions/submitting/count-refused.ts';
import { limits } from '../../../shared/contract/limits.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { makeIssue } from '../../../shared/ground/issue.ts';
import { Problem } from '../../../shared/ground/problem.ts';
import { issueTexts } from '../../../shared/words/issues.ts';
import { type Office, openOffice, type Who } from '../../support/office.ts';
import { citizenNumber, plan, planRow } from '../../support/sheets.ts';
import { workbookOf } from '../../support/workbooks.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

const counted = (period = '2015') => office.services.errorCounts.of(period);
const planted = '保密的海洋项目';
/** Three wrong figures, a title with a tag and a number of a person in it, and no field. */
const faulty = () =>
  plan(
    planRow(1, { persons: '很多' }),
    planRow(2, { persons: `${planted}人`, title: `<b>${planted}</b> ${citizenNumber(1)}` }),
    planRow(3, { persons: '不少', field: '' }),
  );
const found = [
  { form: 'advanced-plan', code: 'markup', sheets: 1, cells: 1 },
  { form: 'advanced-plan', code: 'number-unclear', sheets: 1, cells: 2 },
  { form: 'advanced-plan', code: 'number-vague', sheets: 1, cells: 1 },
  { form: 'advanced-plan', code: 'required', sheets: 1, cells: 1 },
];
const twice = found.map((each) => ({ ...each, sheets: 2, cells: each.cells * 2 }));

const book = workbookOf(advancedPlan, faulty());
const file = async (name: 'submitWorkbook' | 'checkWorkbook', who: Who = 'clerk', bytes = book) =>
  office.ask(who, name, {
    bytes: await bytes,
    query: name === 'submitWorkbook' ? { certifier: '样负责' } : {},
  });
type Sent = { readonly status: number; readonly problem?: { readonly code: string }; readonly good: unknown };
const ways: Record<string, () => Promise<Sent>> = {
  'a sheet': () => office.submit('clerk', faulty()),
  'a file': () => file('submitWorkbook'),
  'a file that is only checked': () => file('checkWorkbook'),
};

describe.each(Object.entries(ways))('%s', (_, send) => {
  test('with errors is counted each time, by code, and keeps its answer', async () => {
    const { status, problem, good } = await send();
    expect(problem ? [status, problem.code] : [status, good]).toMatchObject(
      problem ? [422, 'sheet-has-issues'] : [200, { counts: { errors: 5 } }],
    );
    expect(await counted()).toEqual(found);
    await send();
    expect(await counted()).toEqual(twice);
    expect(await counted('2015-01')).toEqual([]);
  });

  test('leaves nothing of its cells, its unit or its clerk in the counts', async () => {
    await send();
    const stored = JSON.stringify([...office.services.stored.errors]);
    for (const part of [planted, citizenNumber(1), '很多', 'nyw', '农业', 'clerk', '陈', '@'])
      expect(stored).not.toContain(part);
  });

  test('is answered alike when the count fails', async () => {
    const { status, problem, good } = await send();
    vi.spyOn(office.services.errorCounts, 'add').mockRejectedValue(new Error('throttled'));
    expect(await send()).toMatchObject({ status, problem, good });
    expect(await counted()).toEqual(found);
  });
});

test('what is received, or refused for another reason than its errors, is not counted', async () => {
  expect((await office.submit('clerk', plan(planRow(1)))).status).toBe(201);
  expect((await file('checkWorkbook', 'clerk', workbookOf(advancedPlan, plan(planRow(1))))).status).toBe(200);
  expect((await office.submit('clerk', { ...faulty(), period: '2014' })).problem.code).toBe('period-closed');
  expect((await office.submit('stranger', faulty())).problem.code).toBe('not-yours');
  expect(office.services.stored.errors.size).toBe(0);
});

test('whoever may not submit a form only tries it out: their check is not counted', async () => {
  expect((await file('checkWorkbook', 'reviewer')).good).toMatchObject({ counts: { errors: 5 } });
  expect(await counted()).toEqual([]);
});

test('a count that does not come back is waited for two seconds', async () => {
  vi.useRealTimers();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const refusal = new Problem('sheet-has-issues', { errors: 1 }, [
    makeIssue('required', {}, { column: '计划人数', accepts: '整数' }),
  ]);
  const errorCounts = { ...office.services.errorCounts, add: () => new Promise<never>(() => {}) };
  const answer = countRefused({ form: 'advanced-plan', period: '2015' }, { errorCounts }, () =>
    Promise.reject(refusal),
  );
  const seen = expect(answer).rejects.toBe(refusal);
  await vi.advanceTimersByTimeAsync(2_000);
  await seen;
});

describe('what the add-on tells', () => {
  const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
  const tell = (codes: unknown, changes: object = {}, who: Who = 'clerk') =>
    office.ask(who, 'tellErrors', { body: { ...id, codes, ...changes } });
  const one = [{ code: 'required', cells: 4 }];
  const errorCodes = Object.entries(issueTexts).flatMap(([code, { severity }]) =>
    severity === 'error' ? [code] : [],
  );
  const many = (count: number) => errorCodes.slice(0, count).map((code) => ({ code, cells: 1 }));

  test('is added up', async () => {
    expect((await tell(one)).good).toEqual({ counted: 1 });
    await tell([...one, { code: 'markup', cells: 1 }]);
    expect(await counted()).toEqual([
      { form: 'advanced-plan', code: 'markup', sheets: 1, cells: 1 },
      { form: 'advanced-plan', code: 'required', sheets: 2, cells: 8 },
    ]);
    expect((await tell(many(limits.errorCodes))).status).toBe(200);
  });

  test.each<[string, unknown, object, number, string]>([
    ['no codes', [], {}, 400, 'bad-request'],
    ['more codes than a sheet is counted under', many(limits.errorCodes + 1), {}, 400, 'bad-request'],
    ['a code twice', [...one, ...one], {}, 400, 'bad-request'],
    ['no cells', [{ code: 'required', cells: 0 }], {}, 400, 'bad-request'],
    ['fewer than none', [{ code: 'required', cells: -1 }], {}, 400, 'bad-request'],
    ['half a cell', [{ code: 'required', cells: 1.5 }], {}, 400, 'bad-request'],
    ['more cells than a sheet has', [{ code: 'required', cells: 4_000_001 }], {}, 400, 'bad-request'],
    ['cells in words', [{ code: 'required', cells: '三' }], {}, 400, 'bad-request'],
    ['a code with a hash sign', [{ code: 'required#x', cells: 1 }], {}, 400, 'bad-request'],
    ['a code in Chinese', [{ code: planted, cells: 1 }], {}, 400, 'bad-request'],
    ['a code nobody knows', [...one, { code: 'no-such', cells: 1 }], {}, 422, 'unknown-error-code'],
    ['the code of a note', [{ code: 'header-unknown', cells: 1 }], {}, 422, 'unknown-error-code'],
    ['a name every object has', [{ code: 'constructor', cells: 1 }], {}, 422, 'unknown-error-code'],
    ['a number of a person', [{ code: citizenNumber(1), cells: 1 }], {}, 422, 'unknown-error-code'],
    ['a month of a form of the year', one, { period: '2015-01' }, 422, 'wrong-period'],
    ['a period of no programme', one, { period: '2031' }, 422, 'wrong-period'],
    ['an unknown form', one, { form: 'no-such' }, 404, 'unknown-form'],
    ['a form of the bureau', one, { form: 'targets' }, 403, 'not-owed'],
    ['another unit’s document', one, { unit: 'hyj' }, 403, 'not-yours'],
  ])('%s is refused and nothing is counted', async (_, codes, changes, status, code) => {
    const answer = await tell(codes, changes);
    expect([answer.status, answer.problem.code]).toEqual([status, code]);
    expect(JSON.stringify(answer.problem)).not.toContain(citizenNumber(1));
    expect(office.services.stored.errors.size).toBe(0);
  });

  test('a refusal names the code and the form', async () => {
    const { problem } = await tell([{ code: 'no-such', cells: 1 }]);
    expect(problem.title.zh).toContain('“高级研修项目计划”的检查不会报“no-such”错误，未计数');
  });
});
