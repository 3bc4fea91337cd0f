import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeIssue } from '../../shared/ground/issue.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
const plan = '高级研修项目计划 2015';
const submit = [typed('样负责'), yes, ok];
const again = [typed(''), yes, ok];

const aboutSecondRow = new Problem('sheet-has-issues', { errors: 1 }, [
  makeIssue('below-min', { row: 1, column: 'persons' }, { value: 0, min: 1 }),
]);

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

beforeEach(async () => {
  bureau.reset();
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(clerk, plan, 3);
  bureau.takeAsked();
});

const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';
const persons = () => clerk.column(plan, '计划人数');
const colleague = async (): Promise<SpreadsheetUser> => {
  const other = createUser(bureau, 'clerk2.nyw@qingdao.example');
  await other.run('openForm', [typed('高级研修项目计划')]);
  return other;
};

test('a submission gives a receipt, which stands in the sheet', async () => {
  const outcome = await clerk.run('submitSheet', submit);
  expect(outcome.dialogs.map(({ message }) => message.split('\n')[0])).toEqual([
    '请填写单位负责人姓名（对报表真实性负责）。',
    '市农业委员会　高级研修项目计划　2015年',
    '已收到，回执编号 ZX2015-NYW-GY-1，第 1 版，3 行。',
  ]);
  expect(outcome.dialogs[1]?.message).toMatch(/\n本次：3 行，\d+ 人，经费预算（元） [\d,.]+\n现行版：无\n/);
  expect(clerk.value(plan, 3, 2)).toContain('状态：待审核　第 1 版　回执编号 ZX2015-NYW-GY-1');
  expect(bureau.takeAsked()).toEqual(['readForm', 'submitForm']);
  expect(bureau.lastSent()).toMatchObject({
    unit: 'nyw',
    period: '2015',
    baseVersion: 0,
    certifier: '样负责',
    nil: false,
  });
});

test('who answers for it, who filled it in and when stand in the sheet from then on', async () => {
  expect(clerk.value(plan, 2, 2)).not.toContain('单位负责人');
  await clerk.run('submitSheet', submit);
  const signed = '截止日期：2015-01-31　单位负责人：样负责　填表人：陈晓样　报出日期：2015-01-20';
  expect(clerk.value(plan, 2, 2)).toContain(signed);
  const other = await colleague();
  expect(other.value(plan, 2, 2)).toContain(signed);
  clerk.type(plan, 2, 2, '我的备忘');
  await clerk.run('refreshStatus', [ok]);
  expect(clerk.value(plan, 2, 2)).toBe('我的备忘');
});

test('the same content again keeps its receipt, and the certifier is remembered', async () => {
  await clerk.run('submitSheet', submit);
  const outcome = await clerk.run('submitSheet', again);
  expect(outcome.dialogs[0]?.message).toContain('上次填写：样负责');
  expect(last(outcome)).toContain('与此前报送的相同，沿用原回执编号 ZX2015-NYW-GY-1');
});

test('a corrected sheet becomes the next version', async () => {
  await clerk.run('submitSheet', submit);
  clerk.type(plan, 5, persons(), 61);
  expect(last(await clerk.run('submitSheet', again))).toContain('ZX2015-NYW-GY-2，第 2 版');
});

test('errors are painted and nothing but their count is sent', async () => {
  clerk.type(plan, 6, persons(), '很多');
  const told = last(await clerk.run('submitSheet', [ok]));
  expect(told).toContain('须改正 1 处，未报送。');
  expect(told).toContain('J6“计划人数”');
  expect(clerk.colour(plan, 6, persons())).toBe('#f8c9c9');
  expect(bureau.takeAsked()).toEqual(['readForm', 'tellErrors']);
});

test('the question waits for marks only where a warning is not on the sheet yet; others come with the receipt', async () => {
  const flushes = async () => {
    const outcome = await clerk.run('submitSheet', submit);
    expect(last(outcome)).toContain('回执编号');
    return outcome.cost.flushes;
  };
  // Ids are in the sheet before they are told.
  expect(await flushes()).toBe(2);
  clerk.type(plan, 5, persons(), '６０人');
  expect(await flushes()).toBe(1);
  expect(clerk.note(plan, 5, persons())).toContain('６０人');
  // Outside what is usual: to be looked at before the answer.
  clerk.type(plan, 6, persons(), 30);
  expect(await flushes()).toBe(2);
  expect(clerk.note(plan, 6, persons())).toContain('30 人');
  clerk.type(plan, 5, persons(), 60);
  expect(await flushes()).toBe(1);
  expect(clerk.note(plan, 5, persons())).toBe('');
});

test('marks are there when the sender declines, and rows keep the ids they were given meanwhile', async () => {
  clerk.type(plan, 5, persons(), '６０人');
  await clerk.run('submitSheet', [typed('样负责'), no]);
  expect(clerk.note(plan, 5, persons())).toContain('６０人');
  const ids = [5, 6, 7].map((row) => clerk.value(plan, row, 1));
  expect(new Set(ids).size).toBe(3);
  await clerk.run('submitSheet', submit);
  expect((bureau.lastSent() as { ids: string[] }).ids).toEqual(ids);
});

test('ids stand in the sheet whatever a command ends with', async () => {
  expect(last(await clerk.run('submitNil', [ok]))).toContain('3 行');
  const ids = [5, 6, 7].map((row) => clerk.value(plan, row, 1));
  expect(ids).not.toContain('');
});

test('an empty sheet is not sent and nil return is named', async () => {
  clerk.rearrange(plan, 5, [undefined, undefined, undefined]);
  expect(last(await clerk.run('submitSheet', [ok]))).toContain('本期确无数据的，请选“零报告”');
  expect(bureau.takeAsked()).toEqual(['readForm']);
});

test('cancelling a question sends nothing', async () => {
  await clerk.run('submitSheet', [{ button: 'CANCEL' }]);
  await clerk.run('submitSheet', [typed('样负责'), no]);
  expect(bureau.takeAsked()).not.toContain('submitForm');
});

test('without a certifier nothing is sent', async () => {
  for (const nobody of ['无', '.', '同上', '单位负责人', '7'])
    expect(last(await clerk.run('submitSheet', [typed(nobody), ok]))).toContain('未填写单位负责人');
  expect(bureau.takeAsked()).not.toContain('submitForm');
});

test('a name that is too long is refused with the limit, and nothing is cut off', async () => {
  expect(last(await clerk.run('submitSheet', [typed('样'.repeat(41)), ok]))).toContain(
    '最多 40 字，现为 41 字',
  );
  expect(bureau.takeAsked()).not.toContain('submitForm');
});

test('the head of the unit is offered as the directory has him', async () => {
  const outcome = await clerk.run('submitSheet', again);
  expect(outcome.dialogs[0]?.message).toContain('名录登记：样负责。不填则用此姓名。');
  expect(bureau.lastSent()).toMatchObject({ certifier: '样负责' });
});

test('of several heads one is chosen by number, and comes first the next time; one who has left is not offered', async () => {
  const head = (name: string, more: { to?: string } = {}): Person => ({
    email: `${name}@qingdao.example`,
    name,
    unit: 'nyw',
    roles: ['head'],
    ...more,
  });
  bureau.reset([head('次负责'), head('前负责', { to: '2014-12-31' })]);
  const other = createUser(bureau, 'clerk.nyw@qingdao.example');
  await other.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(other, plan, 3);
  const first = await other.run('submitSheet', [typed('２'), yes, ok]);
  expect(first.dialogs[0]?.message.split('\n').slice(1)).toEqual(['1. 样负责', '2. 次负责']);
  expect(bureau.lastSent()).toMatchObject({ certifier: '次负责' });
  const second = await other.run('submitSheet', again);
  expect(second.dialogs[0]?.message.split('\n').slice(1)).toEqual(['1. 次负责', '2. 样负责']);
  expect(bureau.lastSent()).toMatchObject({ certifier: '次负责' });
  await other.run('submitSheet', [typed('副负责'), yes, ok]);
  const third = await other.run('submitSheet', [{ button: 'CANCEL' }]);
  expect(third.dialogs[0]?.message.split('\n').slice(1)).toEqual(['1. 副负责', '2. 样负责', '3. 次负责']);
});

test('a nil return is complete', async () => {
  clerk.rearrange(plan, 5, [undefined, undefined, undefined]);
  expect(last(await clerk.run('submitNil', submit))).toContain('ZX2015-NYW-GY-1，第 1 版，0 行');
  expect(bureau.lastSent()).toMatchObject({ nil: true, rows: [], ids: [] });
});

test('after a nil return rows can still be filed, and after a withdrawal the form opens with its reason to go on', async () => {
  const rows = [5, 6, 7];
  clerk.rearrange(plan, 5, [undefined, undefined, undefined]);
  expect((await clerk.run('submitNil', submit)).dialogs[1]?.message).toContain('零报告（本期无数据）');
  fillPlan(clerk, plan, 3);
  expect(last(await clerk.run('submitSheet', again))).toContain('ZX2015-NYW-GY-2，第 2 版，3 行');
  await clerk.run('withdrawSubmission', [yes, ok]);
  expect(rows.map((row) => clerk.value(plan, row, 2))).toEqual([1, 2, 3]);
  const other = await colleague();
  expect(other.value(plan, 3, 2)).toContain('状态：已撤回');
  expect(other.value(plan, 3, 2)).toContain('修改后可重新报送');
  other.type(plan, 5, persons(), 66);
  expect(last(await other.run('submitSheet', submit))).toContain('第 3 版');
});

test('a sheet with rows is no nil return', async () => {
  expect(last(await clerk.run('submitNil', [ok]))).toContain('表中有 3 行数据，不能零报告');
});

test('what the bureau’s check finds is painted like one’s own', async () => {
  bureau.refuseNext(aboutSecondRow);
  const outcome = await clerk.run('submitSheet', submit);
  expect(last(outcome)).toContain('市局系统校验发现 1 处问题，未接收');
  expect(clerk.colour(plan, 6, persons())).toBe('#f8c9c9');
  expect(clerk.value(plan, 3, 2)).toContain('未报送');
});

test('when a colleague was faster both keep their work and one can build on the other', async () => {
  const other = await colleague();
  fillPlan(other, plan, 2);
  const theirPersons = other.column(plan, '计划人数');
  other.type(plan, 6, theirPersons, 77);
  await other.run('submitSheet', submit);
  const before = [5, 6, 7].map((row) => clerk.value(plan, row, persons()));

  const outcome = await clerk.run('submitSheet', [typed('样负责'), yes, yes, no]);
  expect(outcome.dialogs[2]?.message).toContain('示例乙');
  expect(outcome.dialogs[2]?.message).toContain('第 1 版');
  expect(JSON.stringify(outcome.effects)).toContain('未合并');
  const copy = `${plan}（同事第 1 版）`;
  expect(clerk.tabs()).toContain(copy);
  expect(clerk.value(copy, 6, persons())).toBe(77);
  expect([5, 6, 7].map((row) => clerk.value(plan, row, persons()))).toEqual(before);

  clerk.activate(plan);
  const onTop = await clerk.run('submitSheet', [yes, typed(''), yes, ok]);
  expect(onTop.dialogs[0]?.message).toContain('您已对照同事的第 1 版');
  expect(last(onTop)).toContain('ZX2015-NYW-GY-2，第 2 版');
});

test('declining the comparison changes nothing, and the conflict is told again', async () => {
  const other = await colleague();
  fillPlan(other, plan, 1);
  await other.run('submitSheet', submit);
  await clerk.run('submitSheet', [typed('样负责'), yes, no]);
  const outcome = await clerk.run('submitSheet', [typed(''), yes, no]);
  expect(outcome.dialogs.at(-1)?.title).toBe('同事已报送新版');
});

test('the colleague’s differences are coloured in the copy', async () => {
  await clerk.run('submitSheet', submit);
  const other = await colleague();
  other.type(plan, 6, persons(), 77);
  await other.run('submitSheet', submit);
  clerk.type(plan, 5, persons(), 50);
  const outcome = await clerk.run('submitSheet', [typed(''), yes, yes, no]);
  expect(last(outcome)).toContain('对方多 0 行，不同 2 行，您多 0 行');
  const copy = `${plan}（同事第 2 版）`;
  expect(clerk.colour(copy, 6, persons())).toBe('#fff4a8');
  expect(clerk.note(copy, 5, persons())).toContain('您的内容：50');
});

test('a refresh tells that a colleague has filed a newer version', async () => {
  await clerk.run('submitSheet', submit);
  const other = await colleague();
  other.type(plan, 5, persons(), 77);
  await other.run('submitSheet', submit);
  const outcome = await clerk.run('refreshStatus', [ok, no]);
  expect(last(outcome)).toContain('系统中已有第 2 版（示例乙');
});

const cells = () =>
  [5, 6, 7].map((row) => Array.from({ length: 24 }, (_, i) => clerk.value(plan, row, i + 2)));

test('when the network fails every cell stays and the words say so', async () => {
  const before = cells();
  const told = last(await clerk.run('submitSheet', [ok], 'http://127.0.0.1:9/'));
  expect(told).toContain('网络不通');
  expect(cells()).toEqual(before);
});

test('a busy bureau is asked once more', async () => {
  bureau.failWith(503);
  await clerk.run('refreshStatus', [ok]);
  expect(bureau.takeAsked()).toEqual(['readForm', 'readForm']);
});

test('whoever was too fast waits and asks again, whatever was asked, and is told after the third time', async () => {
  bureau.failWith(429, 429);
  expect(last(await clerk.run('submitSheet', submit))).toContain('ZX2015-NYW-GY-1');
  bureau.failWith(429);
  expect(last(await clerk.run('withdrawSubmission', [yes, ok]))).toBe('已撤回。');
  bureau.takeAsked();
  bureau.failWith(429, 429, 429);
  expect(last(await clerk.run('checkActiveSheet', [ok]))).toContain('未能正常响应（429）');
  expect(bureau.takeAsked()).toEqual(['readForm', 'readForm', 'readForm']);
});

test('an answer that is no answer is said in words and nothing is lost', async () => {
  const before = cells();
  bureau.failWith(502);
  expect(last(await clerk.run('submitSheet', [ok]))).toContain('未能正常响应（502）');
  // Once more with a fresh token, then in words.
  bureau.failWith(401, 401);
  expect(last(await clerk.run('submitSheet', [ok]))).toContain('登录验证未通过');
  expect(cells()).toEqual(before);
});

test('a command asks once who is signed in, and once more where the answer has run out', async () => {
  let asked = 0;
  const signToken = (email: string) => {
    asked += 1;
    return bureau.identity.signToken(email);
  };
  const user = createUser(
    { ...bureau, identity: { ...bureau.identity, signToken } },
    'clerk.nyw@qingdao.example',
  );
  await user.run('openForm', [typed('高级研修项目计划')]);
  expect([asked, bureau.takeAsked().length]).toEqual([1, 2]);
  bureau.failWith(401);
  expect(last(await user.run('refreshStatus', [ok]))).toContain('未报送');
  expect(asked).toBe(3);
});

test('a lost answer is asked for again and gives the same receipt', async () => {
  bureau.loseAnswers('submitForm', 1);
  expect(last(await clerk.run('submitSheet', submit))).toContain('沿用原回执编号 ZX2015-NYW-GY-1');
});

test('what was submitted can be withdrawn while it waits', async () => {
  expect(last(await clerk.run('withdrawSubmission', [ok]))).toContain('尚未报送');
  await clerk.run('submitSheet', submit);
  expect(last(await clerk.run('withdrawSubmission', [yes, ok]))).toBe('已撤回。');
  expect(clerk.value(plan, 3, 2)).toContain('状态：已撤回');
  // Once more changes nothing: the answer may have been lost.
  expect(last(await clerk.run('withdrawSubmission', [yes, ok]))).toBe('已撤回。');
});

test('an unknown person is told whom to ask', async () => {
  const stranger = createUser(bureau, 'nobody@qingdao.example');
  expect(last(await stranger.run('openForm', [ok]))).toContain('nobody@qingdao.example');
});

test('a form opened anew holds what was filed', async () => {
  await clerk.run('submitSheet', submit);
  const other = await colleague();
  expect([5, 6, 7].map((row) => other.value(plan, row, 1))).toEqual(
    [5, 6, 7].map((row) => clerk.value(plan, row, 1)),
  );
  expect(last(await other.run('submitSheet', submit))).toContain('沿用原回执');
});
