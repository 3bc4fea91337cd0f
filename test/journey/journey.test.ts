/**
 * The year from plan to monthly report, in a real browser, by mouse and keyboard: two people at their own
 * sheets, the functions and the schedule behind them. Each step goes on where the one before it ended.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, sitAt } from '../../scripts/browser/browser-desk.ts';
import { a1Of } from '../../scripts/browser/browser-readings.ts';
import { type JourneySystem, startJourneySystem } from '../../scripts/browser/journey-system.ts';
import { waitUntilOpen } from '../../scripts/browser/page-handles.ts';
import {
  classRow,
  columnNumbers,
  mendedPlan,
  messyPlan,
  moneyRows,
  rosterRows,
} from '../../scripts/demo/cast.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { expertRegister } from '../../shared/forms/expert-register.ts';
import { givenExperts } from '../support/given-experts.ts';
import { tellStory } from '../support/story.ts';

const step = tellStory();
const plan = '高级研修项目计划 2015';
const columns = columnNumbers(advancedPlan.columns);
const at = (column: string, row: number) => a1Of(row, columns[column] as number);
const statusCell = 'B3';
const receiptPattern = /ZX\d{4,6}-[A-Z]+-[A-Z]+-\d+/;
const certifier = '示例负责人';
const red = '#f8c9c9';
const violet = '#e6d8f5';
const yellow = '#fff4a8';

let system: JourneySystem;
let clerk: Desk;
let reviewer: Desk;

beforeAll(async () => {
  system = await startJourneySystem({ schedules: [] });
  [clerk, reviewer] = await Promise.all([
    sitAt(system.browser, { url: system.url, email: 'clerk.nyw@qingdao.example' }),
    sitAt(system.browser, { url: system.url, email: 'reviewer@qingdao.example' }),
  ]);
});
afterAll(() => system?.close());

const openForm = (title: string, period: string) => clerk.run('打开表格…', `${title} ${period}`);

const submit = async (tab: string, who = certifier): Promise<string> => {
  const [, question, told] = await clerk.run('报送市局', who, true, true);
  expect(question).toContain(certifier);
  const receipt = receiptPattern.exec(told ?? '')?.[0] ?? 'no receipt';
  expect(await clerk.read(tab, statusCell)).toContain(receipt);
  return receipt;
};

/** Of another unit, filed and approved: for everybody, for the members, for itself. */
const fileExperts = async (): Promise<void> => {
  const sheet = { ...givenExperts, unit: 'hyj', formVersion: expertRegister.version, baseVersion: 0 };
  const filed = { ...sheet, certifier, nil: false };
  await system.api('clerk.hyj@qingdao.example', '/submissions', filed);
  const approval = { decision: 'approve', version: 1, reason: '', comments: [] };
  await system.api(reviewer.email, '/submissions/hyj/expert-register/2015/decisions', approval);
};

const openForReview = async (): Promise<string> => {
  await reviewer.run(['审核（市局）', '待审报表']);
  expect(await reviewer.read('待审', 'B3')).toBe('市农业委员会');
  await reviewer.select('C3');
  await reviewer.run(['审核（市局）', '打开所选报表']);
  return '审核 市农业委员会';
};

step('a clerk opens the plan from the menu and pastes six rows as public pages printed them', async () => {
  const [question] = await openForm('高级研修项目计划', '2015年');
  expect(question).toContain('市农业委员会的报表');
  expect(await clerk.tabs()).toContain(plan);
  await clerk.paste('B5', messyPlan());
  expect(await clerk.readDown(plan, at('persons', 5), 3)).toEqual(['60名學員', '', '46人']);
});

step('the check paints the cells to mend and says why beside them', async () => {
  const [told] = await clerk.run('检查本表', true);
  expect(told).toMatch(/共 6 行：须改正 \d+ 处/);
  expect(await clerk.colour(plan, at('when', 5))).toBe(red);
  expect(await clerk.note(plan, at('when', 5))).toContain('2015');
  expect(await clerk.tabs()).toContain('检查结果');
});

step(
  'what was understood is written back on demand, the rest is typed and pasted and survives a reload',
  async () => {
    const [question] = await clerk.run('采用识别结果', true, true);
    expect(question).toContain('是否继续');
    expect(await clerk.read(plan, at('persons', 5))).toBe('60');
    const [first, ...others] = mendedPlan;
    if (!first) throw new Error('nothing to correct');
    const numbers = [`${first.persons}`, `${first.days}`, `${first.hours}`];
    await clerk.type(
      at('level', 5),
      first.level,
      '',
      '',
      first.when,
      '',
      ...numbers,
      '',
      '',
      '',
      '',
      first.budget,
    );
    const corrected = messyPlan()
      .slice(1)
      .map((cells, i) => {
        const row = [...cells];
        for (const [name, value] of Object.entries(others[i] ?? {})) row[(columns[name] ?? 0) - 2] = value;
        return row;
      });
    await clerk.paste('B6', corrected);
    await clerk.reload();
    expect(await clerk.readDown(plan, at('when', 5), 6)).toEqual(mendedPlan.map(({ when }) => when));
    expect(await clerk.readDown(plan, at('budget', 5), 6)).toEqual(mendedPlan.map(({ budget }) => budget));
  },
);

step('the plan is submitted and the receipt stands in the sheet', async () => {
  expect(await submit(plan)).toBe('ZX2015-NYW-GY-1');
});

step('a reviewer opens it from the queue, writes two comments and returns it', async () => {
  const tab = await openForReview();
  const persons = await reviewer.under(tab, '计划人数', 6);
  expect(await reviewer.read(tab, persons)).toBe('50');
  await reviewer.writeNote(persons, '人数偏多，请核实。');
  await reviewer.type(await reviewer.under(tab, '审核意见', 8), '请说明经费构成。');
  const [asked] = await reviewer.run(['审核（市局）', '退回（附意见）'], '请按意见修改。');
  expect(asked).toContain('2 条');
  expect(await reviewer.read(tab, statusCell)).toContain('请按意见修改。');
});

step('the clerk finds the comments on their cells, mends them and submits again', async () => {
  const [told] = await clerk.run('刷新状态与意见', true);
  expect(told).toContain('请按意见修改。');
  expect(await clerk.note(plan, at('persons', 6))).toContain('人数偏多');
  expect(await clerk.colour(plan, at('persons', 6))).toBe(violet);
  expect(await clerk.note(plan, 'B8')).toContain('经费构成');
  await clerk.type(at('persons', 6), '48');
  await clerk.type(at('remark', 8), '授课费3万元、资料费1万元');
  expect(await submit(plan, '')).toBe('ZX2015-NYW-GY-2');
});

step('the reviewer sees which cells changed and approves', async () => {
  const tab = await openForReview();
  expect(await reviewer.read(tab, statusCell)).toContain('修改 2 行');
  const persons = await reviewer.under(tab, '计划人数', 6);
  expect(await reviewer.colour(tab, persons)).toBe(yellow);
  expect(await reviewer.note(tab, persons)).toContain('50');
  await reviewer.run(['审核（市局）', '通过'], true);
  expect(await reviewer.read(tab, statusCell)).toContain('已通过');
  await system.settle();
});

step(
  'in April the class, with an expert of another unit, its roster and its money are reported',
  async () => {
    await clerk.setClock('2015-04-02T09:30');
    await openForm('培训班执行情况表', '2015年3月');
    const project = '2015A-NYW-003';
    const held = { project, start: '2015-03-09', end: '2015-03-13', days: 5, hours: 40, count: 40 };
    await clerk.paste('B5', [classRow('市农委培训中心', held)]);
    await fileExperts();
    const taught = await clerk.under('培训班执行情况表', '授课专家', 5);
    await clerk.select(taught);
    const [asked] = await clerk.run(['台账与共享', '查看台账…'], '', '海洋 专家2');
    expect(asked).toContain('直接确定：专家师资库登记表，用于“授课专家”栏');
    expect(await clerk.readDown('台账 专家师资库登记表', 'C3', 1)).toEqual(['ZK-HYJ-002']);
    await clerk.select('C3');
    await clerk.run(['台账与共享', '复用所选']);
    expect(await clerk.read('培训班执行情况表', taught)).toBe('ZK-HYJ-002');
    expect(await submit('培训班执行情况表', '')).toBe('ZX201503-NYW-BX-1');
    await system.settle();

    await openForm('学员登记表', '2015年3月');
    const roster = rosterRows(`${project}-1`, 0, 40, 40);
    await clerk.paste('B5', roster);
    expect(await clerk.readDown('学员登记表', 'D5', 40)).toEqual(roster.map((row) => row[2]));
    expect(await submit('学员登记表', '')).toBe('ZX201503-NYW-XY-1');

    await openForm('经费执行情况表', '2015年3月');
    await clerk.paste('B5', moneyRows(project));
    expect(await submit('经费执行情况表', '')).toBe('ZX201503-NYW-JF-1');
    await system.settle();
  },
);

step('a column deleted by its menu is missed by the check, and its figures stay in force', async () => {
  const money = '经费执行情况表';
  const [before] = await clerk.run('检查本表', true);
  expect(before).not.toContain('须改正 1 处');
  await clerk.deleteColumn('G1');
  const [told] = await clerk.run('检查本表', true);
  expect(told).toMatch(/须改正 1 处.*缺少“本月到位（元）”栏，已报送的版本中此栏有 \d+ 项数据/s);
  const [refused] = await clerk.run('报送市局', true);
  expect(refused).toContain('须改正 1 处，未报送。');
  expect(await clerk.read(money, statusCell)).toContain('第 1 版');
});

step('after the due day the month is compiled, mailed, shown in the sheet and on its page', async () => {
  await clerk.setClock('2015-04-09T02:30');
  await system.runSchedule('compile-month', { month: '2015-03' });
  await clerk.page.getByRole('link', { name: '发件箱' }).click();
  await clerk.page.getByRole('row', { name: clerk.email }).filter({ hasText: '第3期' }).waitFor();
  await clerk.page.getByRole('link', { name: '返回表格' }).click();
  await waitUntilOpen(clerk.page);

  await clerk.choose('查看月报');
  await clerk.answer('');
  await clerk.idle();
  const tab = (await clerk.tabs()).find((name) => name.startsWith('月报 2015-03')) as string;
  expect(await clerk.read(tab, 'B3')).toBe('中文');
  const [report] = await Promise.all([clerk.page.waitForEvent('popup'), clerk.select('B3')]);
  await report.waitForLoadState();
  const words = await report.locator('body').textContent();
  expect(words).toContain('第3期');
  expect(words).toContain('40');
});

test('nothing went wrong in the background of either page', () => {
  expect([...clerk.errors, ...reviewer.errors]).toEqual([]);
});
