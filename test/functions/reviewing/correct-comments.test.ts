/** Whoever sent a document back corrects their own comments, until the unit has answered; the record keeps what they were. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verifyChains } from '../../../functions/audit/verify-chains.ts';
import { type Office, openOffice, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

let office: Office;
const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const said = (rowId: string, text: string, column = 'persons') => ({ rowId, column, text });
const first = [said('r1', '人数偏少'), said('r2', '人数与预算不符')];
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
  await office.submit('clerk', plan(planRow(1), planRow(2)));
});
afterEach(() => vi.useRealTimers());

const giveBack = (reason = '', comments = first) =>
  office.decide('reviewer', id, { decision: 'return', reason, comments });
const correct = (who: Who, comments: readonly object[], version = 1) =>
  office.ask(who, 'correctComments', { params: id, body: { version, comments } });
const chain = () => office.services.stored.documents.get('nyw/advanced-plan/2015')?.events ?? [];
const form = async () => {
  const query = { unit: id.unit, period: id.period };
  return (await office.ask('clerk', 'readForm', { params: { form: id.form }, query })).good.standing;
};

test('the clerk gets what is said now at the next refresh, and who returned it when stays', async () => {
  const returned = (await giveBack()).good.decision;
  vi.setSystemTime(new Date('2015-01-20T03:00:00Z'));
  const now = [said('r1', '人数偏多'), said('r2', '请附预算明细', 'budget')];
  const { status, good } = await correct('reviewer', now);
  expect([status, good.state]).toEqual([200, 'returned']);
  expect((await form())?.decision).toEqual({ ...returned, comments: now });
});

test('the record says who, when, and before and after of each; nothing else of it changes', async () => {
  await giveBack();
  vi.setSystemTime(new Date('2015-01-20T03:00:00Z'));
  await correct('reviewer', [first[1] as object, said('r1', '人数偏多'), said('', '请附说明', '')]);
  expect(chain().at(-1)).toMatchObject({
    type: 'reword',
    by: 'reviewer@qingdao.example',
    at: '2015-01-20T03:00:00.000Z',
    version: 1,
    corrected: [
      { rowId: 'r1', column: 'persons', before: '人数偏少', after: '人数偏多' },
      { rowId: '', column: '', before: '', after: '请附说明' },
    ],
  });
  const [{ type, reason, time } = {}] = (await office.ask('clerk', 'queryAudit', { query: id })).good.events;
  expect([type, reason, time]).toEqual(['reword', '人数偏少 → 人数偏多；— → 请附说明', '2015-01-20 11:00']);
  const { history } = (await office.ask('clerk', 'readSubmission', { params: id })).good;
  expect(history.map((each) => each.type)).toEqual(['submit', 'return', 'reword']);
  expect((await verifyChains(office.services)).faults).toEqual([]);
});

test('the same words again are recorded once', async () => {
  await giveBack();
  const now = [said('r1', '人数偏多')];
  const [once, again] = [await correct('reviewer', now), await correct('reviewer', now)];
  expect(again.good).toEqual(once.good);
  expect(chain()).toHaveLength(3);
});

test('a comment that stands twice at one place is corrected once', async () => {
  await giveBack('', [said('r1', '甲'), said('r1', '甲')]);
  const { good } = await correct('reviewer', [said('r1', '甲'), said('r1', '乙')]);
  expect(good.decision?.comments.map(({ text }) => text).sort()).toEqual(['乙', '甲']);
  expect(chain().at(-1)).toMatchObject({ corrected: [{ before: '甲', after: '乙' }] });
});

test('nobody corrects what somebody else said', async () => {
  await giveBack();
  const { status, problem } = await correct('judge', [said('r1', '人数偏多')]);
  expect([status, problem.code, problem.title.zh]).toEqual([
    403,
    'not-your-comments',
    expect.stringContaining('审示例'),
  ]);
  expect((await correct('clerk', first)).problem.code).toBe('role-missing');
  expect((await correct('insider', first)).problem.code).toBe('not-yours');
  expect(chain()).toHaveLength(2);
});

test('once the unit has answered, what was said stays', async () => {
  await giveBack();
  await office.submit('clerk', { ...plan(planRow(1), planRow(2, { persons: 61 })), baseVersion: 1 });
  expect((await correct('reviewer', first, 1)).problem.code).toBe('version-conflict');
  expect((await correct('reviewer', first, 2)).problem.code).toBe('not-allowed-now');
});

test('the answer is compared with what was said last', async () => {
  await giveBack();
  await correct('reviewer', [said('r2', '预算偏高', 'budget')]);
  await office.submit('clerk', { ...plan(planRow(1), planRow(2, { budget: 3 })), baseVersion: 1 });
  const { answering } = (await office.ask('reviewer', 'readSubmission', { params: id })).good;
  expect(answering?.comments).toMatchObject([{ text: '预算偏高', outcome: 'changed' }]);
});

test.each([
  ['a row that does not exist', [said('r9', '人数')], 'comment-misplaced'],
  ['nothing, where no reason was given', [], 'reason-missing'],
  [
    'more than the record holds',
    Array.from({ length: 500 }, () => said('r1', '字'.repeat(500))),
    'too-large',
  ],
])('%s is refused', async (_, comments, code) => {
  await giveBack();
  expect((await correct('reviewer', comments)).problem.code).toBe(code);
});

test('all comments are taken back where a reason remains', async () => {
  await giveBack('请核对');
  expect((await correct('reviewer', [])).good.decision?.comments).toEqual([]);
});

test('the unit’s people are told in one line, whoever corrected is not', async () => {
  await giveBack();
  await office.ask('clerk', 'seeNews', { body: { until: '2015-01-20T02:00:00.000Z' } });
  vi.setSystemTime(new Date('2015-01-20T03:00:00Z'));
  await correct('reviewer', [said('r1', '人数偏多'), said('r2', '预算偏高')]);
  vi.setSystemTime(new Date('2015-01-20T04:00:00Z'));
  const { news } = (await office.ask('clerk', 'whoAmI', {})).good;
  expect(news?.items.map(({ text }) => text.zh)).toEqual([
    '审示例更正了《高级研修项目计划》（2015年）第1版的2条审核意见，请按更正后的意见修改。',
  ]);
});

test('a number of a person in a corrected comment is masked', async () => {
  await giveBack();
  await correct('reviewer', [said('r1', '见 11010519491231002X')]);
  expect(JSON.stringify(chain())).not.toContain('11010519491231002X');
});
