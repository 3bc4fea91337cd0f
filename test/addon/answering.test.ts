/** Comments that come back answered: on the clerk's cells, in the list, and before the reviewer. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
let reviewer: SpreadsheetUser;
const plan = '高级研修项目计划 2015';
const queue = '待审报表';
const review = '审核 市农业委员会 高级研修项目计划 2015';
const list = '退回意见';
const [violet, yellow, teal, orange] = ['#e6d8f5', '#fff4a8', '#cdeaf0', '#ffd9a8'];

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

const persons = () => clerk.column(plan, '计划人数');
const theirPersons = () => reviewer.column(review, '计划人数');
const openFirst = async (): Promise<void> => {
  await reviewer.run('openQueue');
  reviewer.select(3);
  await reviewer.run('openDocument');
};
const returnWith = async (reason: string): Promise<void> => {
  await reviewer.run('returnDocument', [typed(reason)]);
};

/** Three rows, returned with a note on a cell of each of the first two and words about the third. */
beforeEach(async () => {
  bureau.reset();
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(clerk, plan, 3);
  await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
  await openFirst();
  reviewer.writeNote(review, 5, theirPersons(), '人数偏多');
  reviewer.writeNote(review, 6, theirPersons(), '请附依据');
  reviewer.type(review, 7, reviewer.column(review, '审核意见'), '与去年重复');
  await returnWith('请逐条答复');
  await clerk.run('refreshStatus', [ok]);
});

test('a check does not take the comments from their cells', async () => {
  clerk.type(plan, 6, persons(), '很多');
  await clerk.run('checkActiveSheet', [ok]);
  expect(clerk.note(plan, 5, persons())).toContain('审核意见：人数偏多');
  expect(clerk.colour(plan, 5, persons())).toBe(violet);
  expect(clerk.note(plan, 6, persons())).toContain('审核意见：请附依据');
});

test('on resubmission every comment is marked answered where its row is now', async () => {
  clerk.type(plan, 5, persons(), 41);
  clerk.type(list, 4, clerk.column(list, '办理说明（可不填）', 2), '与批文一致');
  // The third row is deleted, the others change places, and a row is put between.
  clerk.rearrange(plan, 5, [6, undefined, 5]);
  const { dialogs } = await clerk.run('submitSheet', [typed(''), yes, ok]);
  expect(dialogs.at(-1)?.message).toContain('第 2 版');
  expect(bureau.lastSent()).toMatchObject({
    answers: [{ rowId: expect.any(String), column: 'persons', text: '与批文一致' }],
  });
  expect(clerk.value(plan, 3, 2)).toContain('意见 3 条：已改 2，已说明 1，未办理 0');
  expect(clerk.note(plan, 7, persons())).toContain('〔已办理〕人数偏多（已修改）');
  expect(clerk.note(plan, 5, persons())).toContain('〔已办理〕请附依据（已说明）');
  expect(clerk.colour(plan, 7, persons())).toBe(teal);
  const state = clerk.column(list, '办理情况', 2);
  expect([3, 4, 5].map((row) => [clerk.value(list, row, 4), clerk.value(list, row, state)])).toEqual([
    ['请附依据', '已说明'],
    ['人数偏多', '已修改'],
    ['与去年重复', '该行已删除'],
  ]);
  expect(clerk.value(list, 3, clerk.column(list, '办理说明（可不填）', 2))).toBe('与批文一致');
  // A later look takes the marks away.
  await clerk.run('refreshStatus', [ok]);
  expect(clerk.note(plan, 7, persons())).toBe('');
});

test('a reply that is too long is refused with its row of the list, and nothing is submitted or cut off', async () => {
  const long = '已核实。'.repeat(126);
  const column = clerk.column(list, '办理说明（可不填）', 2);
  clerk.type(list, 4, column, long);
  const { dialogs } = await clerk.run('submitSheet', [typed(''), yes, ok]);
  expect(dialogs.at(-1)?.message).toContain(`第 4 行的意见或说明有 ${long.length} 字，最多 500 字`);
  expect(clerk.value(list, 4, column)).toBe(long);
  clerk.type(list, 4, column, long.slice(0, 500));
  expect((await clerk.run('submitSheet', [typed(''), yes, ok])).dialogs.at(-1)?.message).toContain('第 2 版');
});

test('what was neither changed nor explained stays marked', async () => {
  clerk.type(plan, 5, persons(), 41);
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  expect(clerk.value(plan, 3, 2)).toContain('已改 1，已说明 0，未办理 2');
  expect(clerk.note(plan, 6, persons())).toContain('〔未办理〕请附依据');
  expect(clerk.colour(plan, 6, persons())).toBe(violet);
});

test('an answer being written is kept when the comments are looked at again', async () => {
  const answer = clerk.column(list, '办理说明（可不填）', 2);
  clerk.type(list, 4, answer, '与批文一致');
  clerk.rearrange(plan, 5, [6, 5]);
  clerk.activate(plan);
  await clerk.run('refreshStatus', [ok]);
  expect([3, 4].map((row) => [clerk.value(list, row, 4), clerk.value(list, row, answer)])).toEqual([
    ['请附依据', '与批文一致'],
    ['人数偏多', ''],
  ]);
});

test('the reviewer sees the last comments with what became of them, and the queue counts them', async () => {
  clerk.type(plan, 5, persons(), 41);
  clerk.type(list, 4, clerk.column(list, '办理说明（可不填）', 2), '与批文一致');
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  await reviewer.run('openQueue');
  const answered = reviewer.column(queue, '上次意见', 2);
  expect(reviewer.value(queue, 3, answered)).toBe('3 条，已改 1，未办理 1');
  expect(reviewer.colour(queue, 3, answered)).toBe(violet);
  const [asked] = (await reviewer.run('approveQueue', [no])).dialogs;
  expect(asked?.message).toContain(
    '其中退回后重新报送 1 份：\n· 市农业委员会 高级研修项目计划 2015（上次意见：3 条，已改 1，未办理 1）',
  );
  reviewer.select(3);
  await reviewer.run('openDocument');
  expect(reviewer.value(review, 3, 2)).toContain('上次意见 3 条：已改 1，仅作说明 1，未办理 1（紫）');
  const note = reviewer.note(review, 5, theirPersons());
  expect(note).toContain('上次意见：人数偏多');
  expect(note).toMatch(/\d+ 改为 41/);
  expect(reviewer.colour(review, 5, theirPersons())).toBe(yellow);
  expect(reviewer.note(review, 6, theirPersons())).toContain('未修改；办理说明：与批文一致');
  expect(reviewer.colour(review, 6, theirPersons())).toBe(teal);
  expect(reviewer.colour(review, 7, reviewer.column(review, '序号'))).toBe(violet);
  const lines = reviewer.column(review, '上次意见办理情况');
  expect([5, 6, 7, 8].map((row) => reviewer.value(review, row, lines))).toEqual([
    '第 1 版退回意见（审示例）：请逐条答复',
    expect.stringMatching(/^[A-Z]5“计划人数”：人数偏多（\d+ 改为 41）$/),
    expect.stringMatching(/^[A-Z]6“计划人数”：请附依据（未修改；办理说明：与批文一致）$/),
    '第 7 行：与去年重复（未修改）',
  ]);
  // None of ours is taken for a new comment.
  expect((await reviewer.run('returnDocument', [typed(''), ok])).dialogs.at(-1)?.message).toContain('未退回');
});

test('an amendment that answers a return is compared with the version in force, newer cells in orange', async () => {
  clerk.type(plan, 5, persons(), 41);
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  await openFirst();
  await reviewer.run('approveDocument', [yes]);
  clerk.type(plan, 5, persons(), 42);
  clerk.type(plan, 6, persons(), 43);
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  await reviewer.run('openQueue');
  expect(reviewer.value(queue, 3, reviewer.column(queue, '与现行版比较', 2))).toBe('增 0，改 2，删 0');
  reviewer.select(3);
  await reviewer.run('openDocument');
  await returnWith('请再核对');
  clerk.type(plan, 6, persons(), 44);
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  await openFirst();
  const status = reviewer.value(review, 3, 2);
  expect(status).toContain('与现行版（第 2 版）相比：新增 0 行');
  expect(status).toContain('橙色：第 3 版退回后修改的 1 处');
  expect(reviewer.colour(review, 5, theirPersons())).toBe(yellow);
  expect(reviewer.colour(review, 6, theirPersons())).toBe(orange);
  expect(reviewer.note(review, 6, theirPersons())).toMatch(/退回时为：43[\s\S]*原值：\d+/);
});

test('nil to rows and rows to nil are told row by row', async () => {
  await reviewer.run('openQueue');
  const other = createUser(bureau, 'clerk.hyj@qingdao.example');
  await other.run('openForm', [typed('高级研修项目计划')]);
  await other.run('submitNil', [typed('样负责'), yes, ok]);
  const open = async (): Promise<string> => {
    await openFirst();
    return reviewer.activeTab();
  };
  let tab = await open();
  expect(reviewer.value(tab, 3, 2)).toContain('本版为零报告');
  await reviewer.run('approveDocument', [yes]);
  fillPlan(other, plan, 250);
  const budget = other.column(plan, '经费预算（元）');
  // Together below what a second person has to look at.
  for (let row = 5; row < 255; row += 1) other.type(plan, row, budget, 1000);
  await other.run('submitSheet', [typed(''), yes, ok]);
  tab = await open();
  expect(reviewer.value(tab, 3, 2)).toContain('与现行版（第 1 版）相比：新增 250 行');
  expect([5, 254].map((row) => reviewer.colour(tab, row, 4))).toEqual(['#d5efd3', '#d5efd3']);
  await reviewer.run('approveDocument', [yes]);
  for (let row = 5; row < 255; row += 1)
    for (let column = 1; column <= 28; column += 1) other.type(plan, row, column, '');
  await other.run('submitNil', [typed(''), yes, yes, ok]);
  tab = await open();
  expect(reviewer.value(tab, 3, 2)).toContain('删除 250 行');
  expect(reviewer.value(tab, 254, reviewer.column(tab, '变动'))).toBe('删除');
});
