/** The annual plan at the sheet: the bureau compiles, looks, issues and changes; units see their project codes. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DialogAnswer } from '../../local/sheet/operations.ts';
import { fillIssueForm, issueField } from './fill-issue-form.ts';
import { fillPlan } from './fill-plan.ts';
import { givenDecision } from './given-decision.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
let reviewer: SpreadsheetUser;
const plan = '高级研修项目计划 2015';
const totals = '年度计划汇总 2015';
const form = '下达信息';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

type Outcome = Awaited<ReturnType<SpreadsheetUser['run']>>;
const last = ({ dialogs }: Outcome): string => dialogs.at(-1)?.message ?? '';
const shown = ({ effects }: Outcome): string => JSON.stringify(effects);
/** What stands in the tab of the papers, with what its links open. */
const papers = (user: SpreadsheetUser): string =>
  [3, 4]
    .flatMap((row) =>
      [1, 2, 3, 4, 5, 6, 7].map(
        (column) => user.formula('计划文件', row, column) || user.value('计划文件', row, column),
      ),
    )
    .join('\n');

const approveFirst = async (): Promise<void> => {
  await reviewer.run('openQueue');
  reviewer.select(3);
  await reviewer.run('openDocument');
  await reviewer.run('approveDocument', [yes]);
};
const file = async (user: SpreadsheetUser, rows: number): Promise<void> => {
  await user.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(user, plan, rows);
  await user.run('submitSheet', [typed('样负责'), yes, ok]);
  await approveFirst();
};
const register = () => bureau.submit('clerk.rsj@qingdao.example', givenDecision);
const compile = () => reviewer.run('compilePlan', [typed(''), ok]);
/** What is said before there is a form: a refusal, or nothing. */
const refusedIssue = async () => {
  reviewer.activate(reviewer.tabs()[0] as string);
  return last(await reviewer.run('issuePlan', [typed(''), ok]));
};
const decision = '2015年第一次联席会议第1项';
const told = { number: '青人社字[2015]12号', decision };
const issue = async (fields: Parameters<typeof fillIssueForm>[1], ...answers: DialogAnswer[]) => {
  const laid = await reviewer.run('issuePlan');
  expect(laid.dialogs).toEqual([]);
  fillIssueForm(reviewer, fields);
  return reviewer.run('issuePlan', answers);
};

beforeEach(async () => {
  bureau.reset();
  bureau.setNow('2015-01-20T01:00:00Z');
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await file(clerk, 3);
});

const rowOf = (tab: string, name: string): number => {
  for (let row = 1; row < 60; row += 1) if (reviewer.value(tab, row, 1) === name) return row;
  throw new Error(`no ${name} in ${tab}`);
};

test('compiling lays totals beside targets, all projects, similar pairs and findings', async () => {
  const other = createUser(bureau, 'clerk.hyj@qingdao.example');
  await file(other, 1);
  const outcome = await compile();
  expect(last(outcome)).toContain('已编制 2015 年度计划：4 个项目');
  expect(reviewer.activeTab()).toBe(totals);
  const advanced = rowOf(totals, '高级研修项目');
  expect(reviewer.value(totals, advanced, 2)).toBe(4);
  expect(reviewer.value(totals, advanced, 5)).toBe('200人左右');
  expect(reviewer.value(totals, rowOf(totals, '合计'), 2)).toBe(4);
  expect(reviewer.value(totals, rowOf(totals, '社会工作'), 6)).toBe('无项目');
  const lines = '年度计划项目 2015';
  expect(reviewer.value(lines, 3, 1)).toMatch(/^2015A-/);
  expect(reviewer.value(lines, 3, reviewer.column(lines, '报送单位', 2))).toMatch(
    /市(农业委员会|海洋与渔业局)/,
  );
  const similar = '疑似重复 2015';
  expect(reviewer.value(similar, 3, 1)).toBeGreaterThan(0.79);
  const units = ['甲：报送单位', '乙：报送单位'].map((header) =>
    reviewer.value(similar, 3, reviewer.column(similar, header, 2)),
  );
  expect([...units].sort()).toEqual(['市农业委员会', '市海洋与渔业局'].sort());
  const findings = '年度计划提示 2015';
  const texts = Array.from({ length: 40 }, (_, i) => String(reviewer.value(findings, 3 + i, 2)));
  expect(texts).toContain('“社会工作”领域尚未安排项目。');
  expect(texts.some((text) => /未报送/.test(text))).toBe(true);
});

test('an English reader sees units, projects and fields by their English names', async () => {
  const english = createUser(bureau, 'reviewer2@qingdao.example', 'en_US');
  await english.run('compilePlan', [typed(''), ok]);
  const lines = 'Plan projects 2015';
  const row = [2, 3, 5].map((column) => english.value(lines, 3, column));
  expect(row[0]).toBe('Agriculture Commission');
  expect(row[1]).toBe('Advanced seminars');
  expect(row[2]).toMatch(/^[A-Z][a-z ]+$/);
});

test('only what was looked at is issued, under its number, day and registered decision', async () => {
  expect(await refusedIssue()).toContain('下达的须为您已核实的内容');
  await compile();
  expect(await refusedIssue()).toContain('（尚未登记）');
  await register();
  await compile();
  const outcome = await issue(told, yes);
  expect(reviewer.value('下达信息', 5, 3)).toBe(
    '1. 2015年第一次联席会议第1项　2015-01-15　下达2015年度培训计划',
  );
  expect(outcome.dialogs).toHaveLength(1);
  const question = outcome.dialogs.at(-1)?.message ?? '';
  expect(question).toContain('文号：青人社字〔2015〕12号　日期：2015-01-20　主动公开');
  expect(question).toContain('依据：2015年第一次联席会议第1项');
  expect(question).toContain('项目 3 个');
  expect(shown(outcome)).toContain('青人社字〔2015〕12号 已下达，共 3 个项目');
  expect(papers(reviewer)).toContain('/plans/2015/0/zh.pdf?key=');
  expect(await refusedIssue()).toContain('2015 年度计划已由 青人社字〔2015〕12号 下达');
});

test('a decision may be named by the number before it', async () => {
  await register();
  await compile();
  const { dialogs } = await issue({ ...told, decision: '1' }, no);
  expect(dialogs[0]?.message).toContain(`依据：${decision}`);
});

test('nothing is issued when the person says no, or when the ledger moved since', async () => {
  await register();
  await compile();
  await issue(told, no);
  clerk.type(plan, 5, clerk.column(plan, '计划人数'), 44);
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  await approveFirst();
  expect(await refusedIssue()).toContain('下达的须为您已核实的内容');
  expect(last(await reviewer.run('viewPlan', [typed(''), ok]))).toBe('2015 年度计划尚未下达。');
});

test('a field of the form that is empty or wrong is refused at its own name, and issues nothing', async () => {
  await register();
  await compile();
  for (const [field, text, said] of [
    ['number', '', '“文号”未填写'],
    ['number', '第十二号', '不是有效的发文字号'],
    ['day', '', '“成文日期”未填写'],
    ['decision', '', '“依据的决定”未填写'],
    ['decision', '没有的决定', '没有的决定'],
    ['disclosure', '', '“公开方式”未填写'],
    ['disclosure', '公开', '公开方式没有“公开”'],
  ] as const) {
    reviewer.activate(totals);
    const right = { day: '2015-01-20', disclosure: '主动公开' };
    // The last one is known to the bureau’s side alone.
    const refused = await issue(
      { ...told, ...right, [field]: text },
      ...(text === '没有的决定' ? [yes, ok] : [ok]),
    );
    expect(last(refused)).toContain(said);
    expect(issueField(reviewer, field)).toBe(text);
  }
  expect(last(await reviewer.run('viewPlan', [typed(''), ok]))).toBe('2015 年度计划尚未下达。');
});

test('a day is read however it is written, a line wherever it stands, and neither is guessed', async () => {
  await register();
  await compile();
  expect(last(await issue({ ...told, day: '1月20日' }, ok))).toContain('“成文日期”不是完整日期：“1月20日”');
  fillIssueForm(reviewer, { day: '２０１５年1月20日' });
  // Sorted by somebody: the lines have changed places, and another stands between them.
  reviewer.rearrange(form, 3, [6, undefined, 5, 4, 3]);
  expect((await reviewer.run('issuePlan', [no])).dialogs[0]?.message).toContain('日期：2015-01-20');
  reviewer.type(form, 5, 1, '决定');
  expect(last(await reviewer.run('issuePlan', [ok]))).toContain('缺少“依据的决定”一行');
  expect(last(await reviewer.run('viewPlan', [typed(''), ok]))).toBe('2015 年度计划尚未下达。');
});

test('whether the public may read it is chosen; laid anew, the form keeps what was filled in', async () => {
  await register();
  await compile();
  await issue({ ...told, disclosure: '依申请公开' }, no);
  reviewer.activate(totals);
  await reviewer.run('issuePlan');
  expect(issueField(reviewer, 'disclosure')).toBe('依申请公开');
  const done = await reviewer.run('issuePlan', [yes]);
  expect(done.dialogs.at(-1)?.message).toContain('日期：2015-01-20　依申请公开');
  expect(shown(done)).toContain('已下达，共 3 个项目');
});

test('an answer lost on the way is asked for again and issues once', async () => {
  await register();
  await compile();
  bureau.takeAsked();
  bureau.loseAnswers('issuePlan', 1);
  expect(shown(await issue(told, yes))).toContain('已下达，共 3 个项目');
  expect(bureau.takeAsked().filter((name) => name === 'issuePlan')).toHaveLength(2);
  await reviewer.run('viewPlan', [typed('2015年')]);
  expect(papers(reviewer)).not.toContain('次调整通知　');
});

test('a change notice shows cell by cell what changes, and both states stay to be opened', async () => {
  await register();
  const notice = () => reviewer.run('issueNotice', [typed(''), ok]);
  expect(last(await notice())).toContain('尚未下达');
  await compile();
  await issue(told, yes);
  expect(last(await notice())).toContain('无变动');

  const persons = clerk.column(plan, '计划人数');
  const was = clerk.value(plan, 5, persons);
  clerk.type(plan, 5, persons, 44);
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  await approveFirst();
  await notice();
  fillIssueForm(reviewer, {
    number: '青人社字〔2015〕30号',
    decision: '青联席(2015)1号',
    disclosure: '依申请公开',
  });
  expect(last(await reviewer.run('issueNotice', [ok]))).toContain('“调整原因”未填写');
  // What changes after the changes were listed is looked at before it is issued.
  clerk.type(plan, 5, persons, 45);
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  await approveFirst();
  fillIssueForm(reviewer, { reason: '单位调整' });
  expect(last(await reviewer.run('issueNotice', [ok]))).toContain('已更新，请核实后');
  const outcome = await reviewer.run('issueNotice', [yes]);
  expect(outcome.dialogs).toHaveLength(1);
  const tab = '年度计划调整 2015';
  const line = [1, 2, 5, 6, 7].map((column) => reviewer.value(tab, 3, column));
  expect(line).toEqual(['调整', '2015A-NYW-001', '计划人数', String(was), '45']);
  expect(outcome.dialogs.at(-1)?.message).toContain('新增 0 项，调整 1 项，取消 0 项');
  expect(outcome.dialogs[0]?.message).toContain('原因：单位调整');
  expect(papers(reviewer)).toContain('/plans/2015/1/en.xlsx?key=');
  await clerk.run('viewPlan', [typed('')]);
  expect(papers(clerk)).toContain('第 1 次调整通知　青人社字〔2015〕30号');
  expect(papers(clerk)).toContain('/plans/2015/0/zh.html?key=');
  expect(clerk.value('已下达计划 2015', 3, 1)).toBe('2015A-NYW-001');
});

test('a department may look at what was issued and compile nothing', async () => {
  expect(last(await clerk.run('compilePlan', [typed(''), ok]))).toContain('无“编制年度计划”权限');
  expect(last(await clerk.run('issuePlan', [typed(''), ok]))).toContain('无“编制年度计划”权限');
});

test('a wrong year is refused in words', async () => {
  expect(last(await reviewer.run('compilePlan', [typed('今年'), ok]))).toContain('“今年”不是年度');
});

test('project codes come back beside the form, follow their rows, and are never sent', async () => {
  await register();
  await compile();
  await issue(told, yes);
  const status = last(await clerk.run('refreshStatus', [ok]));
  expect(status).toContain('年度计划：青人社字〔2015〕12号 下达，含本表 3 项');
  const column = clerk.column(plan, '项目编号');
  expect(column).toBeGreaterThan(clerk.column(plan, '备注'));
  const codes = (rows: number[]) => rows.map((row) => clerk.value(plan, row, column));
  expect(codes([5, 6, 7])).toEqual(['2015A-NYW-001', '2015A-NYW-002', '2015A-NYW-003']);

  // Sorted without the codes moving along, and with a new row in between.
  clerk.rearrange(plan, 5, [7, undefined, 5, 6]);
  for (const row of [5, 7, 8]) clerk.type(plan, row, column, '写错了');
  await clerk.run('refreshStatus', [ok]);
  expect(codes([5, 6, 7, 8])).toEqual(['2015A-NYW-003', '', '2015A-NYW-001', '2015A-NYW-002']);
  expect(clerk.column(plan, '项目编号')).toBe(column);

  const checked = last(await clerk.run('checkActiveSheet', [ok]));
  expect(checked).not.toContain('项目编号');
  clerk.rearrange(plan, 6, [7, 8, undefined]);
  clerk.type(plan, 5, clerk.column(plan, '备注'), '更正');
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  const sent = JSON.stringify(bureau.lastSent());
  expect(sent).toContain('更正');
  expect(sent).not.toContain('2015A-NYW-001');
  expect(sent).not.toContain('项目编号');
});
