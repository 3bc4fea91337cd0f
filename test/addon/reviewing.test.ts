import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';
import { toastOf } from './toasts.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
let reviewer: SpreadsheetUser;
const plan = '高级研修项目计划 2015';
const queue = '待审报表';
const review = '审核 市农业委员会 高级研修项目计划 2015';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

beforeEach(async () => {
  bureau.reset();
  bureau.setNow('2015-01-20T01:00:00Z');
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(clerk, plan, 3);
  await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
});

const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';
const openFirst = async (): Promise<void> => {
  await reviewer.run('openQueue');
  reviewer.select(3);
  await reviewer.run('openDocument');
};
const persons = () => clerk.column(plan, '计划人数');
const theirPersons = () => reviewer.column(review, '计划人数');
const ids = () => [5, 6, 7].map((row) => clerk.value(plan, row, 1));

test('the queue tells who waits, since when', async () => {
  bureau.setNow('2015-01-26T01:00:00Z');
  await reviewer.run('openQueue');
  const line = Array.from({ length: 21 }, (_, i) => reviewer.value(queue, 3, i + 1));
  expect(line).toEqual([
    'nyw/advanced-plan/2015#1',
    '市农业委员会',
    '高级研修项目计划',
    '2015',
    '审核',
    '',
    6,
    4,
    expect.stringMatching(/^3 行，\d+ 人/),
    '尚无现行版',
    expect.any(Number),
    '',
    '',
    '',
    '',
    'ZX2015-NYW-GY-1',
    1,
    '2015-01-31',
    '2015-01-20 09:00',
    '陈晓样',
    '样负责',
  ]);
});

test('an empty queue says so', async () => {
  bureau.reset();
  await reviewer.run('openQueue');
  expect(reviewer.value(queue, 1, 2)).toBe('目前无待审报表。');
});

test('a document is only opened from a row of the queue', async () => {
  expect(last(await reviewer.run('openDocument', [ok]))).toContain('请先在“待审报表”中选中一行');
  await reviewer.run('openQueue');
  reviewer.select(2);
  expect(last(await reviewer.run('openDocument', [ok]))).toContain('请先在“待审报表”中选中一行');
});

test('a first submission opens without colours', async () => {
  await openFirst();
  expect(reviewer.activeTab()).toBe(review);
  expect(reviewer.value(review, 3, 2)).toContain('首次报送');
  expect(reviewer.colour(review, 5, 2)).toBeUndefined();
  expect(reviewer.value(review, 5, reviewer.column(review, '办理记录'))).toContain('陈晓样 报送第 1 版');
});

test('approval puts it in force and the clerk reads it', async () => {
  await openFirst();
  expect(toastOf(await reviewer.run('approveDocument', [yes]))).toBe('已审核通过。');
  expect(reviewer.value(review, 3, 2)).toContain('状态：已通过');
  expect(last(await clerk.run('refreshStatus', [ok]))).toContain('状态：已通过');
});

test('a return carries notes and row comments to the right cells, sorted and moved as they may be', async () => {
  await openFirst();
  reviewer.writeNote(review, 6, theirPersons(), '人数请核实');
  reviewer.type(review, 7, reviewer.column(review, '审核意见'), '与去年重复');
  const outcome = await reviewer.run('returnDocument', [typed('请补充后再报')]);
  expect(outcome.dialogs.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^退回市农业委员会“高级研修项目计划”2015年第 1 版，附 2 条意见。\n\n填写退回理由/),
  ]);
  expect(toastOf(outcome)).toBe('已退回，附 2 条意见。');
  expect(reviewer.value(review, 3, 2)).toContain('请补充后再报');

  const [, second, third] = ids();
  clerk.rearrange(plan, 5, [7, undefined, 5, 6]);
  const told = last(await clerk.run('refreshStatus', [ok]));
  expect(told).toContain('第 1 版已退回，附 2 条意见。\n请补充后再报');
  expect(clerk.value(plan, 3, 2)).toContain('意见：请补充后再报');
  const rowOf = (id: unknown) => [5, 6, 7, 8].find((row) => clerk.value(plan, row, 1) === id) ?? 0;
  expect(clerk.note(plan, rowOf(second), persons())).toContain('审核意见：人数请核实');
  expect(clerk.colour(plan, rowOf(second), persons())).toBe('#e6d8f5');
  expect(clerk.note(plan, rowOf(third), clerk.column(plan, '序号'))).toContain('审核意见：与去年重复');
  expect([rowOf(second), rowOf(third)]).toEqual([8, 5]);
  expect(clerk.value('退回意见', 3, 4)).toBe('与去年重复');
});

test('a reviewer corrects their own comments where they stand, and the clerk gets what they say now', async () => {
  await openFirst();
  reviewer.writeNote(review, 6, theirPersons(), '人数请核实');
  reviewer.type(review, 7, reviewer.column(review, '审核意见'), '与去年重复');
  await reviewer.run('returnDocument', [typed('请补充后再报')]);
  expect(last(await clerk.run('refreshStatus', [ok]))).toContain('附 2 条意见');

  // Another day, from the record: what was said stands where it was said.
  const later = createUser(bureau, 'reviewer@qingdao.example');
  await later.run('queryRecord', [typed('市农委 高级研修项目计划')]);
  later.select(3);
  await later.run('openDocument');
  expect(later.note(review, 6, theirPersons())).toBe('人数请核实');
  expect(later.value(review, 7, later.column(review, '审核意见'))).toBe('与去年重复');
  later.writeNote(review, 6, theirPersons(), '人数多报 5 人');
  later.type(review, 7, later.column(review, '审核意见'), '');
  later.writeNote(review, 5, theirPersons(), '请附名单');
  const outcome = await later.run('correctComments', [yes]);
  expect(outcome.dialogs.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /意见 3 处：\n\n· 新增：请附名单\n· 人数请核实 → 人数多报 5 人\n· 取消：与去年重复\n/,
    ),
  ]);
  expect(toastOf(outcome)).toBe('审核意见已更正 3 处。');

  await clerk.run('refreshStatus', [ok]);
  expect(clerk.note(plan, 6, persons())).toBe('\u2063审核意见：人数多报 5 人\u2063');
  expect(clerk.note(plan, 5, persons())).toContain('请附名单');
  expect(clerk.note(plan, 7, clerk.column(plan, '序号')) ?? '').not.toContain('与去年重复');
  expect([3, 4, 5].map((row) => clerk.value('退回意见', row, 4))).toEqual(['请附名单', '人数多报 5 人', '']);
  // Nothing of it goes to the version that answers.
  await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
  await later.run('openQueue');
  later.select(3);
  await later.run('openDocument');
  expect(later.value(review, 7, later.column(review, '审核意见')) ?? '').toBe('');
  expect(later.note(review, 5, theirPersons()) ?? '').not.toMatch(/^请附名单/);
});

test('a comment on the sheet as a whole stays while another is corrected', async () => {
  const query = 'submissions/nyw/advanced-plan/2015';
  const id = String(clerk.value(plan, 6, 1));
  const answer = await fetch(`${bureau.url}${query}/decisions`, {
    method: 'POST',
    headers: { authorization: 'Bearer reviewer@qingdao.example', 'content-type': 'application/json' },
    body: JSON.stringify({
      decision: 'return',
      version: 1,
      reason: '',
      comments: [
        { rowId: '', column: '', text: '总体偏多' },
        { rowId: id, column: 'persons', text: '人数请核实' },
      ],
    }),
  });
  expect(answer.status).toBe(200);
  await reviewer.run('queryRecord', [typed('ZX2015-NYW-GY-1')]);
  reviewer.select(3);
  await reviewer.run('openDocument');
  reviewer.writeNote(review, 6, theirPersons(), '人数多报 5 人');
  expect(toastOf(await reviewer.run('correctComments', [yes]))).toBe('审核意见已更正 1 处。');
  const { decision } = (
    await (
      await fetch(`${bureau.url}${query}`, { headers: { authorization: 'Bearer reviewer@qingdao.example' } })
    ).json()
  ).standing;
  expect(decision.comments.map(({ text }: { text: string }) => text)).toEqual(['总体偏多', '人数多报 5 人']);
});

test('what a return said, shown where it was said, is not taken for comments on the version that answers it', async () => {
  await openFirst();
  reviewer.writeNote(review, 6, theirPersons(), '人数请核实');
  await reviewer.run('returnDocument', [typed('')]);
  const later = createUser(bureau, 'reviewer@qingdao.example');
  await later.run('queryRecord', [typed('ZX2015-NYW-GY-1')]);
  later.select(3);
  await later.run('openDocument');
  expect(later.note(review, 6, theirPersons())).toBe('人数请核实');
  await clerk.run('refreshStatus', [ok]);
  clerk.type(plan, 6, persons(), 61);
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  await later.run('openQueue');
  later.select(3);
  await later.run('openDocument');
  const { dialogs } = await later.run('returnDocument', [{ button: 'CANCEL' }]);
  expect(dialogs[0]?.message).toContain('附 0 条意见');
});

test('comments that nobody changed, or that were answered already, are not corrected', async () => {
  await openFirst();
  reviewer.writeNote(review, 6, theirPersons(), '人数请核实');
  const early = await reviewer.run('correctComments', [ok]);
  expect(last(early)).toContain('仅已退回或要求更正');
  await reviewer.run('returnDocument', [typed('')]);
  expect(last(await reviewer.run('correctComments', [ok]))).toContain('审核意见没有改动');
  expect(last(await reviewer.run('correctComments', [ok]))).not.toContain('确认更正');
});

test('a comment on a row that is gone is still listed', async () => {
  await openFirst();
  reviewer.writeNote(review, 6, theirPersons(), '人数请核实');
  await reviewer.run('returnDocument', [typed('')]);
  clerk.rearrange(plan, 6, [7, undefined]);
  await clerk.run('refreshStatus', [ok]);
  expect([2, 4].map((column) => clerk.value('退回意见', 3, column))).toEqual([
    '（该行已不在表中）',
    '人数请核实',
  ]);
});

test('comments that were not sent are not lost by opening the document again', async () => {
  await openFirst();
  const comment = reviewer.column(review, '审核意见');
  reviewer.writeNote(review, 6, theirPersons(), '人数请核实');
  reviewer.type(review, 7, comment, '与去年重复');
  reviewer.activate(queue);
  expect((await reviewer.run('openDocument')).dialogs).toEqual([]);
  expect(reviewer.activeTab()).toBe(review);
  expect(reviewer.note(review, 6, theirPersons())).toBe('人数请核实');
  expect(reviewer.value(review, 7, comment)).toBe('与去年重复');
  expect(toastOf(await reviewer.run('returnDocument', [typed('')]))).toBe('已退回，附 2 条意见。');
});

test('comments that were not sent follow their rows to a newer version', async () => {
  await openFirst();
  for (const row of [5, 6, 7]) reviewer.writeNote(review, row, theirPersons(), `第 ${row} 行`);
  const [first, second] = ids();
  clerk.rearrange(plan, 5, [6, 5, undefined]);
  clerk.type(plan, 5, persons(), 41);
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  const refused = await reviewer.run('returnDocument', [typed(''), ok]);
  expect(last(refused)).toContain('审核请从“待审报表”重新打开');
  expect(reviewer.value(review, 3, 2)).toContain('未办理。');
  expect(reviewer.note(review, 6, theirPersons())).toBe('第 6 行');

  await reviewer.run('openQueue');
  const { dialogs } = await reviewer.run('openDocument', [ok]);
  expect(dialogs[0]?.message).toContain('1 条意见尚未发出');
  expect(dialogs[0]?.message).toContain('· 第 7 行');
  expect(
    [5, 6].map((row) => [reviewer.value(review, row, 1), reviewer.note(review, row, theirPersons())]),
  ).toEqual([
    [second, '第 6 行'],
    [first, '第 5 行'],
  ]);
});

test('a comment that is too long is refused with its row, in a return and in a correction, and stays as it was written', async () => {
  const long = `${'请核实'.repeat(170)}末尾要紧`;
  await openFirst();
  reviewer.type(review, 6, reviewer.column(review, '审核意见'), long);
  const refused = last(await reviewer.run('returnDocument', [ok]));
  expect(refused).toContain(`第 6 行的意见或说明有 ${long.length} 字，最多 500 字；超长的共 1 处`);
  expect(reviewer.value(review, 6, reviewer.column(review, '审核意见'))).toBe(long);
  // Opened again it comes back whole.
  await openFirst();
  expect(reviewer.value(review, 6, reviewer.column(review, '审核意见'))).toBe(long);

  reviewer.type(review, 6, reviewer.column(review, '审核意见'), long.slice(-500));
  await reviewer.run('returnDocument', [typed('请补充')]);
  await clerk.run('refreshStatus', [ok]);
  expect(clerk.note(plan, 6, clerk.column(plan, '序号'))).toContain('末尾要紧');
  reviewer.type(review, 6, reviewer.column(review, '审核意见'), long);
  expect(last(await reviewer.run('correctComments', [ok]))).toContain('第 6 行');
});

test('a return needs a reason or a comment', async () => {
  await openFirst();
  expect(last(await reviewer.run('returnDocument', [typed(''), ok]))).toContain('未退回');
});

test('after a resubmission the reviewer sees what changed since the returned version', async () => {
  await openFirst();
  await reviewer.run('returnDocument', [typed('请修改')]);
  const was = clerk.value(plan, 5, persons());
  clerk.type(plan, 5, persons(), 41);
  clerk.rearrange(plan, 6, [7, undefined]);
  fillPlan(clerk, plan, 1, 8);
  clerk.type(plan, 8, 2, 9);
  await clerk.run('submitSheet', [typed(''), yes, ok]);

  await openFirst();
  expect(reviewer.value(review, 3, 2)).toContain(
    '与退回版（第 1 版）相比：新增 1 行（绿），修改 1 行（黄，批注为原值），删除 1 行',
  );
  const change = reviewer.column(review, '变动');
  expect([5, 6, 7, 8].map((row) => reviewer.value(review, row, change))).toEqual([
    `修改：计划人数 ${was} → 41`,
    '',
    '新增',
    '删除',
  ]);
  expect(reviewer.note(review, 5, theirPersons())).toContain(`原值：${was}`);
  expect([5, 7, 8].map((row) => reviewer.colour(review, row, theirPersons()))).toEqual([
    '#fff4a8',
    '#d5efd3',
    '#e3e3e3',
  ]);
});

test('our own notes are not taken for comments', async () => {
  await openFirst();
  await reviewer.run('returnDocument', [typed('请修改')]);
  clerk.type(plan, 5, persons(), 41);
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  await reviewer.run('openQueue');
  await reviewer.run('openDocument');
  reviewer.writeNote(review, 5, theirPersons(), `${reviewer.note(review, 5, theirPersons())}\n仍偏少`);
  const outcome = await reviewer.run('returnDocument', [typed('')]);
  expect(toastOf(outcome)).toBe('已退回，附 1 条意见。');
  expect(last(await clerk.run('refreshStatus', [ok]))).toContain('附 1 条意见');
  expect(clerk.note(plan, 5, persons())).toBe('\u2063审核意见：仍偏少\u2063');
});

test('a decision on an older version is refused', async () => {
  await openFirst();
  clerk.type(plan, 5, persons(), 41);
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  const outcome = await reviewer.run('approveDocument', [yes, ok]);
  expect(outcome.dialogs.at(-1)?.title).toBe('未完成');
});

test('an approved document is reopened with a reason', async () => {
  await openFirst();
  await reviewer.run('approveDocument', [yes]);
  expect(last(await reviewer.run('reopenDocument', [typed(''), ok]))).toContain('未要求更正');
  const reopened = await reviewer.run('reopenDocument', [typed('经费来源有误')]);
  expect(reopened.dialogs).toHaveLength(1);
  expect(toastOf(reopened)).toContain('已要求更正');
  expect(last(await clerk.run('refreshStatus', [ok]))).toContain('意见：经费来源有误');
  const colleague = createUser(bureau, 'clerk2.nyw@qingdao.example');
  await colleague.run('openForm', [typed('高级研修项目计划')]);
  expect(colleague.value(plan, 3, 2)).toContain('状态：待更正');
  expect(colleague.value(plan, 3, 2)).toContain('意见：经费来源有误');
});

test('a clerk cannot read the whole queue nor decide', async () => {
  await clerk.run('openQueue');
  expect(last(await clerk.run('approveDocument', [ok]))).toContain('当前工作表不是审核表');
});
