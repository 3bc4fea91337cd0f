/** Row ids are archived and travel on with comments, answers and changes: no citizen number becomes one. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import { gridOf } from '../../../functions/workbook/grid-of.ts';
import type { Cell } from '../../../shared/form/define-form.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { canonical } from '../../../shared/submission/chain.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { citizenNumber, plan, planRow } from '../../support/sheets.ts';
import { workbookOf } from '../../support/workbooks.ts';

let office: Office;
const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const number = citizenNumber(1);
const disguised = `r${number}`;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => {
  vi.useRealTimers();
  const { documents, archived } = office.services.stored;
  expect(JSON.stringify([[...documents], [...archived]])).not.toContain(number);
});

const two = (ids: string[]) => ({ ...plan(planRow(1), planRow(2)), ids });
const send = <N extends 'submitWorkbook' | 'checkWorkbook'>(name: N, bytes: Buffer) =>
  office.ask('clerk', name, {
    bytes,
    query: name === 'submitWorkbook' ? { certifier: '样负责' } : {},
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });

describe.each([
  ['a citizen number', number],
  ['a citizen number behind a letter', disguised],
  ['a mobile number', 'r13805320001'],
])('%s as a row id', (_, text) => {
  test('is refused where a sheet is sent, with a sentence that does not repeat it', async () => {
    const { status, problem } = await office.submit('clerk', two(['r1', text]));
    expect([status, problem.code]).toEqual([400, 'row-id-invalid']);
    expect(problem.title.zh).toContain('body.ids.1 不是有效的行标识');
    expect(JSON.stringify(problem)).not.toContain(text);
    expect(office.services.stored.archived.size).toBe(0);
  });

  test('of an xlsx file makes way for a new id, and the row says so', async () => {
    const file = await workbookOf(advancedPlan, two(['r1', text]));
    const { good } = await send('checkWorkbook', file);
    const found = good.issues.filter(({ code }) => code === 'row-id-replaced');
    expect(found.map(({ row, severity }) => [row, severity])).toEqual([[1, 'note']]);
    expect(JSON.stringify(good)).not.toContain(text);
    const filed = await send('submitWorkbook', file);
    expect(filed.status).toBe(201);
    expect(filed.good.issues.map(({ code }) => code)).toContain('row-id-replaced');
    expect((await send('submitWorkbook', file)).good.repeated).toBe(true);
  });

  test('is refused as the place of a comment', async () => {
    await office.submit('clerk', two(['r1', 'r2']));
    const { status, problem } = await office.decide('reviewer', id, {
      decision: 'return',
      reason: '请核实',
      comments: [{ rowId: text, column: '', text: '请核实' }],
    });
    expect([status, problem.code]).toEqual([400, 'row-id-invalid']);
    expect(problem.title.en).toContain('body.comments.0.rowId is not a valid row id');
    expect(JSON.stringify(problem)).not.toContain(text);
  });

  test('is refused as the place of an answer', async () => {
    await office.submit('clerk', two(['r1', 'r2']));
    await office.decide('reviewer', id, { decision: 'return', reason: '请核实' });
    const answers = [{ rowId: text, column: 'persons', text: '已核实' }];
    const { status, problem } = await office.submit('clerk', {
      ...two(['r1', 'r2']),
      baseVersion: 1,
      answers,
    });
    expect([status, problem.code]).toEqual([400, 'row-id-invalid']);
    expect(JSON.stringify(problem)).not.toContain(text);
  });

  test('is refused in a list of the directory', async () => {
    const { status, problem } = await office.ask('administrator', 'keepPeople', {
      body: { version: 0, reason: '', check: true, headers: [], rows: [['']], ids: [text] },
    });
    expect([status, problem.code]).toEqual([400, 'row-id-invalid']);
  });
});

test('a file with hidden ids pasted over, as csv is read too', () => {
  const header: Cell[] = ['行标识', ...Object.values(advancedPlan.columns).map((column) => column.header.zh)];
  const row = (given: Cell): Cell[] => [given, ...Object.keys(advancedPlan.columns).map(() => '甲')];
  const found = { first: 0, header: 0, headers: header.map(String) };
  const grid = gridOf(
    advancedPlan,
    [header, row(number), row('r2'), row(''), ['138-0532-0001', null]],
    found,
  );
  expect(grid.ids[0]).toMatch(/^x[0-9a-f]{8}-1$/);
  expect(grid.ids[1]).toBe('r2');
  expect(grid.strangeIds).toEqual([0]);
});

test('an answer beside no column of the form is not kept', async () => {
  await office.submit('clerk', two(['r1', 'r2']));
  await office.decide('reviewer', id, { decision: 'return', reason: '请核实' });
  const answers = [{ rowId: 'r1', column: number, text: '已核实' }];
  expect((await office.submit('clerk', { ...two(['r1', 'r2']), baseVersion: 1, answers })).status).toBe(201);
});

test('what was archived with other ids is still read, laid out and corrected', async () => {
  const odd = ['2015A-NYW-001', '样甲 1'];
  await office.submit('clerk', two(['r1', 'r2']));
  const { documents, archived } = office.services.stored;
  const [[key, text]] = [...archived] as [[string, string]];
  const old = canonical({ ...JSON.parse(text), ids: odd });
  const hash = sha256(old);
  archived.set(key.replace(sha256(text), hash), old);
  for (const [path, document] of documents)
    documents.set(path, JSON.parse(JSON.stringify(document).replaceAll(sha256(text), hash)));
  const read = await office.ask('reviewer', 'readSubmission', { params: id });
  expect([read.status, read.good.ids]).toEqual([200, odd]);
  const form = await office.ask('clerk', 'readForm', {
    params: { form: id.form },
    query: { period: '2015' },
  });
  expect(form.good.ids).toEqual(odd);
  const again = await office.submit('clerk', { ...two(['r1', 'r2']), baseVersion: 1 });
  expect(again.status).toBe(201);
});
