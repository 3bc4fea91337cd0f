/** A returned document comes back: what became of each comment, for the clerk and for the reviewer. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Office, openOffice } from '../../support/office.ts';
import { citizenNumber, plan, planRow } from '../../support/sheets.ts';

let office: Office;
const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const on = (rowId: string, column: string, text = '请核实') => ({ rowId, column, text });
const comments = [on('r1', 'persons'), on('r2', 'place'), on('r3', ''), on('', '', '总体偏多')];
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
  await office.submit('clerk', plan(planRow(1), planRow(2), planRow(3)));
  await office.decide('reviewer', id, { decision: 'return', reason: '请逐条答复', comments });
});
afterEach(() => vi.useRealTimers());

/** Row 1 changed, row 3 gone, a new one between, the rest sorted backwards. */
const mended = (changes = {}) => {
  const { ids: _, ...sheet } = plan(planRow(2), planRow(4), planRow(1, { persons: 50, ...changes }));
  return { ...sheet, ids: ['r2', 'r4', 'r1'] };
};
const answers = [on('r2', 'place', '与批文一致')];
const read = async (query = {}) =>
  (await office.ask('reviewer', 'readSubmission', { params: id, query })).good;

test('the receipt tells the clerk what became of each comment', async () => {
  const { good } = await office.submit('clerk', { ...mended(), baseVersion: 1, answers });
  expect(good.answered?.map(({ rowId, outcome, answer }) => [rowId, outcome, answer])).toEqual([
    ['r1', 'changed', undefined],
    ['r2', 'unchanged', '与批文一致'],
    ['r3', 'removed', undefined],
    ['', 'changed', undefined],
  ]);
});

test('the reviewer sees the general comment, each comment, and what became of it', async () => {
  await office.submit('clerk', { ...mended(), baseVersion: 1, answers });
  const { answering, changesFrom, standing } = await read();
  expect(changesFrom).toBe(1);
  expect(answering).toMatchObject({ version: 1, byName: '审示例', reason: '请逐条答复' });
  expect(answering?.changes).toBeUndefined();
  expect(answering?.comments[0]).toMatchObject({ outcome: 'changed', before: 60, after: 50 });
  expect(standing.answered).toEqual({ from: 1, comments: 4, met: 3, worded: 1 });
});

test('the queue counts how far the comments were met', async () => {
  await office.submit('clerk', { ...mended(), baseVersion: 1, answers });
  const { documents } = (await office.ask('reviewer', 'listSubmissions', {})).good;
  expect(documents[0]?.answered).toEqual({ from: 1, comments: 4, met: 3, worded: 1 });
});

test('a correction of the answer answers the same return', async () => {
  await office.submit('clerk', { ...mended(), baseVersion: 1 });
  await office.submit('clerk', { ...mended({ place: '烟台' }), baseVersion: 2, answers });
  const { standing, answering } = await read();
  expect(standing.answered).toEqual({ from: 1, comments: 4, met: 3, worded: 1 });
  expect(answering?.version).toBe(1);
  await office.decide('clerk', id, { decision: 'withdraw', version: 3 });
  await office.submit('clerk', { ...mended({ place: '潍坊' }), baseVersion: 3 });
  expect((await read()).standing.answered).toEqual({ from: 1, comments: 4, met: 3, worded: 0 });
});

test('words alone make a new version of the same rows', async () => {
  const same = plan(planRow(1), planRow(2), planRow(3));
  const first = await office.submit('clerk', { ...same, baseVersion: 1, answers });
  expect([first.status, first.good.version]).toEqual([201, 2]);
  // The same words again are the same submission, other words are another.
  expect((await office.submit('clerk', { ...same, baseVersion: 1, answers })).good.repeated).toBe(true);
  expect((await office.submit('clerk', { ...same, baseVersion: 2 })).good.repeated).toBe(true);
  const other = await office.submit('clerk', {
    ...same,
    baseVersion: 2,
    answers: [on('r2', 'place', '见附件')],
  });
  expect([other.status, other.good.version]).toEqual([201, 3]);
});

test('words where nothing was returned are not kept', async () => {
  await office.decide('clerk', id, { decision: 'withdraw' });
  const { good } = await office.submit('stranger', { ...plan(planRow(1)), unit: 'hyj', answers });
  expect(good.answered).toBeUndefined();
  const latest = office.services.stored.documents.get('hyj/advanced-plan/2015')?.state.latest;
  expect(latest?.answers).toBeUndefined();
});

test('a citizen number in an answer is masked, and too many words are refused', async () => {
  const number = citizenNumber(3);
  const { good } = await office.submit('clerk', {
    ...mended(),
    baseVersion: 1,
    answers: [on('r2', 'place', `见 ${number}`)],
  });
  expect(JSON.stringify(good)).not.toContain(number);
  const many = Array.from({ length: 200 }, (_, i) => on(`r${i}`, 'place', '字'.repeat(400)));
  const refused = await office.submit('clerk', { ...mended(), baseVersion: 2, answers: many });
  expect(refused.problem.code).toBe('too-large');
});

test('after an approval there is nothing left to answer', async () => {
  await office.submit('clerk', { ...mended(), baseVersion: 1 });
  await office.decide('reviewer', id, { version: 2 });
  await office.submit('clerk', { ...mended({ persons: 48 }), baseVersion: 2 });
  const { answering, standing, changesFrom } = await read();
  expect([answering, standing.answered, changesFrom]).toEqual([undefined, undefined, 2]);
});

test('against the version in force, and what changed since the return beside it', async () => {
  await office.submit('clerk', { ...mended(), baseVersion: 1 });
  await office.decide('reviewer', id, { version: 2 });
  // An amendment is returned; its answer changes one cell back and another anew.
  await office.submit('clerk', { ...mended({ persons: 48, place: '烟台' }), baseVersion: 2 });
  await office.decide('reviewer', id, { decision: 'return', version: 3, comments: [on('r1', 'persons')] });
  await office.submit('clerk', { ...mended({ persons: 47, place: '青岛' }), baseVersion: 3 });
  const { changesFrom, changes, answering, standing } = await read();
  expect(changesFrom).toBe(2);
  expect(changes.map(({ cells }) => cells)).toEqual([[{ column: 'persons', before: 50, after: 47 }]]);
  expect(answering?.version).toBe(3);
  expect(answering?.changes?.map(({ cells }) => cells)).toEqual([
    [
      { column: 'persons', before: 48, after: 47 },
      { column: 'place', before: '烟台', after: '青岛' },
    ],
  ]);
  expect(standing.changes).toEqual({ from: 2, added: 0, changed: 1, removed: 0 });
  // Any version may be asked for.
  const against = await read({ against: '1' });
  expect(against.changesFrom).toBe(1);
  expect(against.answering?.changes).toBeDefined();
  expect((await read({ against: '3' })).answering?.changes).toBeUndefined();
  const unknown = await office.ask('reviewer', 'readSubmission', { params: id, query: { against: '9' } });
  expect(unknown.problem.code).toBe('unknown-version');
});
