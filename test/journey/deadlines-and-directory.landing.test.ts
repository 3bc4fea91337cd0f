/** Days after the due day: a deadline extended without touching the mouse, what came back and what is late, who may sign in. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planOf } from '../../scripts/bench/rush-clerks.ts';
import { type Desk, signInByKeys, sitAt } from '../../scripts/browser/browser-desk.ts';
import { type JourneySystem, startJourneySystem } from '../../scripts/browser/journey-system.ts';
import { waitUntilOpen } from '../../scripts/browser/page-handles.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { bodySaid } from '../support/given-registration.ts';
import { tellStory } from '../support/story.ts';

const step = tellStory();

const owed = '报送情况 2015';
const people = '人员名录';
const directory = '名录（管理员）';
const newcomer = 'clerk.jyj@qingdao.example';

let system: JourneySystem;
let administrator: Desk;

beforeAll(async () => {
  system = await startJourneySystem({ schedules: [] });
  await system.setClock('2015-02-10T09:00:00+08:00');
});
afterAll(() => system?.close());

test('a reviewer sees who owes what and extends the deadline of one unit, by keyboard alone', async () => {
  const email = 'reviewer@qingdao.example';
  const desk = await sitAt(system.browser, { url: system.url, email, signIn: signInByKeys(email) });
  await desk.chooseByKeys('报送情况');
  await desk.answer('2015');
  await desk.idle();
  const units = await desk.readDown(owed, 'B5', 5);
  expect(await desk.readDown(owed, 'C5', 1)).toEqual(['！ 逾期未报']);
  const row = 5 + units.indexOf('市教育局（未登记填报人）');
  await desk.selectByKeys(`B${row}`);
  await desk.chooseByKeys(directory, '批准延期');
  expect(await desk.answer('1')).toContain('为市教育局延期哪张报表？');
  await desk.answer('2015-03-10');
  await desk.answer('场地停用');
  expect(await desk.answer(true)).toContain('高级研修项目计划\n延至 2015-03-10，理由：场地停用');
  expect(await desk.answer(true)).toContain('已批准 1 份报表延至 2015-03-10。');
  await desk.idle();
  expect(await desk.readDown(owed, `C${row - 1}`, 2)).toEqual(['！ 逾期未报', '＋ 已延期 延至 03-10']);
  await desk.page.goto(/https?:\S+/.exec(await desk.read(owed, 'B3'))?.[0] ?? 'no link');
  expect(await desk.page.getByRole('row', { name: '市教育局' }).last().textContent()).toContain('场地停用');
  expect(desk.errors).toEqual([]);
  await desk.close();
});

test('a clerk comes back to a returned plan and a late month, and learns why a second account is nobody', async () => {
  const email = 'clerk.kjj@qingdao.example';
  const plan = '高级研修项目计划 2015';
  const returns = '培训班执行情况表 2014-12';
  const returned = { unit: 'kjj', email, form: advancedPlan };
  await system.api(email, 'submissions', planOf(returned, '2015'));
  await system.api('reviewer@qingdao.example', 'submissions/kjj/advanced-plan/2015/decisions', {
    decision: 'return',
    version: 1,
    reason: '请核对经费',
    comments: [{ rowId: 'r1', column: 'budget', text: '与去年相差较大' }],
  });
  const desk = await sitAt(system.browser, { url: system.url, email });
  await desk.page.goto(`${system.url}?person=${email}&second-account`);
  await waitUntilOpen(desk.page);
  expect((await desk.run('首页', true))[0]).toContain('同时登录几个谷歌账号');
  await desk.page.goto(`${system.url}?person=${email}`);
  await waitUntilOpen(desk.page);
  await desk.run('首页');
  const [back, month] = [
    await desk.rowOf('首页', 'C', '高级研修项目计划'),
    await desk.rowOf('首页', 'C', '培训班执行情况表'),
  ];
  expect(back).toBeLessThan(month);
  expect(await desk.readDown('首页', `E${back}`, 2)).toEqual(['← 已退回，待修改　第 1 版', '！ 逾期未报']);
  await desk.tick(`B${back}`);
  await desk.tick(`B${month}`);
  await desk.run('打开勾选的报表');
  await desk.show(plan);
  expect((await desk.run('刷新状态与意见', true))[0]).toContain('请核对经费');
  const budget = await desk.under(plan, '经费预算', 5);
  expect(await desk.note(plan, budget)).toContain('与去年相差较大');
  await desk.type(budget, '55000');
  expect((await desk.run('报送市局', '示例负责人', true, true)).at(-1)).toContain('第 2 版');
  await desk.show(returns);
  const [, , late] = await desk.run('零报告', '', true, true);
  expect(late).toContain('ZX201412-KJJ-BX-1');
  const [forms, periods, states] = await Promise.all(
    ['C1', 'D1', 'E1'].map((from) => desk.readDown('首页', from, 60)),
  );
  const lines = forms?.map((form, i) => [form, periods?.[i], states?.[i]].join('|'));
  expect(lines).toContain('高级研修项目计划|2015年|… 待审核　第 2 版');
  expect(lines).toContain('培训班执行情况表|2014年12月|√ 已通过　第 1 版');
  expect(desk.errors).toEqual([]);
  await desk.close();
});

step('removing the last administrators is refused in words, on the cell it is about', async () => {
  const email = 'administrator@qingdao.example';
  administrator = await sitAt(system.browser, { url: system.url, email });
  await administrator.run([directory, '打开单位名录']);
  await administrator.run([directory, '打开人员名录']);
  expect(await administrator.tabs()).toEqual(['首页', '工作表1', '单位名录', people]);
  expect(await administrator.readDown(people, 'E5', 2)).toEqual(['管理员', '管理员']);
  await administrator.type('G5', '2015-02-28');
  await administrator.type('G6', '2015-02-28');
  const [told] = await administrator.run([directory, '保存名录'], true);
  expect(told).toContain('须改正 1 处，名录未保存');
  expect(told).toContain('保存后，至 2015-03-12 将无有效的管理员');
  expect(await administrator.colour(people, 'E5')).toBe('#f8c9c9');
});

step('a new clerk with a first and a last day is kept, listed and can sign in', async () => {
  for (const cell of ['G5', 'G6']) {
    await administrator.select(cell);
    await administrator.page.keyboard.press('Delete');
  }
  await administrator.type('B28', newcomer, '教示例', '市教育局', '经办人', '2015-02-10', '2015-12-31');
  const [asked, , told] = await administrator.run([directory, '保存名录'], true, '新设经办人', true);
  expect(asked).toContain(`新增 ${newcomer}：教示例，市教育局，经办人 2015-02-10 至 2015-12-31`);
  expect(told).toContain('已保存 1 处变化，名录现为第 1 版。');
  expect(administrator.errors).toEqual([]);
  const desk = await sitAt(system.browser, { url: system.url, email: newcomer, language: 'en' });
  expect(await desk.tabs()).toEqual(['Home', 'Sheet1']);
  const [question] = await desk.run('Open a form…', '1');
  expect(question).toContain('Forms for Education Bureau');
  expect(question).toContain('(not submitted; due 2015-03-10, extended: 场地停用)');
  expect(question?.replace('场地停用', '')).not.toMatch(/\p{Script=Han}/u);
  expect(desk.errors).toEqual([]);
});

test('an enterprise nobody knows registers itself, its district approves at home, and it opens its first form', async () => {
  const [form, name] = ['登记本单位', '青岛示例智造有限公司'];
  const enterprise = await sitAt(system.browser, { url: system.url, email: 'visitor@firm.example' });
  expect((await enterprise.run('首页', true))[0]).toContain('自行申请');
  await enterprise.run(form);
  await enterprise.show(form);
  const texts = { ...bodySaid({ district: '市南区人力资源和社会保障局' }) };
  for (const [i, text] of Object.values(texts).entries()) await enterprise.type(`B${3 + i}`, text);
  expect((await enterprise.run(form, true))[0]).toContain(`将“${name}”`);
  expect(await enterprise.read(form, 'A1')).toContain('市南区人力资源和社会保障局审核中');

  const district = await sitAt(system.browser, { url: system.url, email: 'endorser.shinan@qingdao.example' });
  const row = await district.rowOf('首页', 'C', name);
  await district.tick(`B${row}`);
  expect((await district.run(['审核（市局）', '准予登记'], true))[0]).toContain(name);
  expect(await district.read('首页', `H${row}`)).toBe('已准予登记');
  expect(district.errors).toEqual([]);
  await district.close();

  await enterprise.run('首页');
  expect(await enterprise.read('首页', 'C1')).toContain(name);
  expect((await enterprise.run('打开表格…', '1')).join()).toContain(name);
  expect(enterprise.errors).toEqual([]);
  await enterprise.close();
});
