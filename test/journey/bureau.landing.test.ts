/**
 * The bureau's day from targets to the issued plan, in a real browser: what the clerks of two units and the
 * bureau's people see and do at their sheets. Each step goes on where the one before it ended.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../cli/scan/read-pdf.ts';
import { type Desk, sitAt } from '../../scripts/browser/browser-desk.ts';
import { type JourneySystem, startJourneySystem } from '../../scripts/browser/journey-system.ts';
import { sheetOf } from '../../scripts/demo/bureau-desk.ts';
import { rowOf } from '../../scripts/demo/cast.ts';
import { planCells, yearPlans } from '../../scripts/demo/year-cast.ts';
import { conferenceDecision } from '../../shared/forms/conference-decision.ts';
import { inspection } from '../../shared/forms/inspection.ts';
import { rectification } from '../../shared/forms/rectification.ts';
import { tellStory } from '../support/story.ts';
import { partsOf } from '../support/zip.ts';

const step = tellStory();
const targets = '年度培训任务指标分解表 2015';
const plan = '高级研修项目计划 2015';
const queue = '待审报表';
const review = '审核（市局）';
const certifier = '示例负责人';
const documentNumber = '青人社字〔2015〕12号';

let system: JourneySystem;
let office: Desk;
let farming: Desk;
let science: Desk;
let reviewer: Desk;
let english: Desk;

beforeAll(async () => {
  system = await startJourneySystem({ schedules: [] });
  const sit = (name: string, language: 'zh' | 'en' = 'zh') =>
    sitAt(system.browser, { url: system.url, email: `${name}@qingdao.example`, language });
  [office, farming, science, reviewer, english] = await Promise.all([
    sit('clerk.rsj'),
    sit('clerk.nyw'),
    sit('clerk.kjj'),
    sit('reviewer'),
    sit('reviewer2', 'en'),
  ]);
});
afterAll(() => system?.close());

const submit = (desk: Desk) => desk.run('报送市局', certifier, true, true);

/** What the add-on says, without the names of people and documents. */
const ownWords = (told: readonly string[]) =>
  told.join('\n').replaceAll('审示例', '').replaceAll(documentNumber, '');

step('the bureau shares the city’s figure out from a row of its own, and issues the targets', async () => {
  await office.run('打开表格…', '年度培训任务指标分解表');
  await office.paste('B5', [
    [
      '市农业委员会',
      '高级研修项目',
      '左右',
      180,
      null,
      '人',
      '青人社字〔2015〕1号',
      '2015年第一次联席会议第2项',
    ],
  ]);
  const [asked, kept, , done] = await office.run([review, '拟定指标分解…'], '1', true, '2', true);
  expect(asked).toContain('1. 高级研修项目：200 人左右（允许偏差 10%）');
  expect(kept).toContain('余下 20 分解到其他单位');
  expect(done).toContain('已分解 200，尚余 0');
  expect(await office.readDown(targets, 'B5', 2)).toEqual(['市农业委员会', '市发展和改革委员会']);
  expect(await office.read(targets, 'B2')).toContain(
    '截止日期：2015-12-31　分解情况：高级研修项目全市 200，已分解 200',
  );
  expect((await submit(office)).at(-1)).toContain('ZX2015-RSJ-RW-1');
  await system.settle();
});

step('two units see their target and the sum of their rows at the head of the plan, and file', async () => {
  for (const [desk, cast] of [
    [farming, yearPlans[0]],
    [science, yearPlans[1]],
  ] as const) {
    await desk.run('打开表格…', '高级研修项目计划');
    await desk.paste('B5', planCells(cast as (typeof yearPlans)[number]));
  }
  expect(await farming.read(plan, 'B2')).toContain('任务指标：180 人左右（允许偏差 10%）；本表合计 0 人');
  expect((await submit(farming)).at(-1)).toContain('ZX2015-NYW-GY-1');
  expect(await farming.read(plan, 'B2')).toContain('本表合计 170 人（3 个项目），已达到');
  expect((await submit(science)).at(-1)).toContain('ZX2015-KJJ-GY-1');
});

step('the reviewer approves the whole queue but the one with a reason not to', async () => {
  await english.run(['Review (bureau)', 'Review queue']);
  // Two lines, as a unit's name takes in English.
  expect(await english.heightOf('B4')).toBeGreaterThan(30);
  expect(await english.heightOf('B4')).toBeLessThan(60);
  await reviewer.run([review, queue]);
  expect(await reviewer.readDown(queue, 'B3', 3)).toEqual(['市农业委员会', '市科学技术局', '']);
  await reviewer.type(await reviewer.under(queue, '暂不通过（写明原因）', 4, 2), '经费构成不清楚');
  const [asked] = await reviewer.run([review, '批量通过'], true);
  expect(asked).toContain('将通过 1 份');
  expect(asked).toContain('· 市科学技术局 高级研修项目计划 2015：经费构成不清楚');
  const outcome = await reviewer.under(queue, '办理结果', 3, 2);
  expect(await reviewer.readDown(queue, outcome, 2)).toEqual(['已通过', '']);
});

step('a second reviewer, in English, is told who was faster and what was decided', async () => {
  const list = 'Review queue';
  await english.type(await english.under(list, 'Hold back (reason)', 4, 2), 'costs unclear');
  const told = await english.run(['Review (bureau)', 'Approve in bulk'], true);
  const outcome = await english.read(list, await english.under(list, 'Outcome', 3, 2));
  expect(outcome).toMatch(
    /already decided by 审示例 at 2015-01-20 \d\d:\d\d \(approved?\)\. Your decision was not applied/,
  );
  expect(outcome).toContain('not approved: This version was already decided by 审示例');
  expect(ownWords(told)).not.toMatch(/\p{Script=Han}/u);
});

step('the exception goes back with a note on its cell, is answered and approved', async () => {
  const tab = '审核 市科学技术局';
  await reviewer.select('C4');
  await reviewer.run([review, '打开所选报表']);
  await reviewer.writeNote(await reviewer.under(tab, '计划人数', 5), '与任务指标相差较大，请说明。');
  // Chosen at once, while Univer has not taken the note over yet.
  const [asked] = await reviewer.run([review, '退回（附意见）'], '请说明经费构成。');
  expect(asked).toContain('附 1 条意见');
  expect((await science.run('刷新状态与意见', true))[0]).toContain('请说明经费构成。');
  expect(await science.note(plan, await science.under(plan, '计划人数', 5))).toContain('相差较大');
  await science.type(await science.under(plan, '备注', 5), '授课费占六成');
  await science.run('报送市局', '', true, true);
  await reviewer.run([review, queue]);
  expect(await reviewer.readDown(queue, await reviewer.under(queue, '上次意见', 3, 2), 2)).toEqual([
    '1 条，已改 0，未办理 1',
    '',
  ]);
  await reviewer.select('C3');
  await reviewer.run([review, '打开所选报表']);
  await reviewer.run([review, '通过'], true);
  await system.settle();
});

step('the record of the document tells these steps, the newest first', async () => {
  await reviewer.run('办理记录');
  expect(await reviewer.read('办理记录', 'B1')).toContain('市科学技术局 高级研修项目计划 2015　共 4 条');
  expect(await reviewer.readDown('办理记录', 'G3', 5)).toEqual(['通过', '报送', '退回', '报送', '']);
  expect(await reviewer.read('办理记录', 'I5')).toBe('请说明经费构成。（意见 1 条）');
});

step('the plan is compiled, looked at and issued; its papers open from the dialog', async () => {
  await office.setClock('2015-02-10T09:00');
  await office.run('打开表格…', '联席会议决定事项登记表 2015年');
  const decision = { heldOn: '2015-02-06', topic: '下达2015年度培训计划', decision: '同意下达' };
  const meeting = { number: 1, meeting: '2015年第一次联席会议', matter: '下达年度计划', status: '已落实' };
  const document = '青联席〔2015〕1号';
  await office.paste('B5', [rowOf(conferenceDecision.columns, { ...meeting, ...decision, document })]);
  await office.run('报送市局', '', true, true);
  const [, refused] = await reviewer.run(['年度计划', '下达年度计划（市局）'], '', true);
  expect(refused).toContain('下达的须为您已核实的内容');
  const [, compiled] = await reviewer.run(['年度计划', '编制年度计划（市局）'], '', true);
  expect(compiled).toContain('5 个项目，270 人');
  await reviewer.show('年度计划提示 2015');
  expect(await reviewer.readDown('年度计划提示', 'B3', 1)).toEqual([
    '高级研修项目计划培训270人，高于年度任务指标（200人左右）。',
  ]);
  // Names the units that have not filed, all of them to be read.
  expect(await reviewer.heightOf('B20')).toBeGreaterThan(40);
  // From another tab than that of the totals the year is asked.
  await reviewer.run(['年度计划', '下达年度计划（市局）'], '');
  await reviewer.type('B3', documentNumber);
  await reviewer.type('B5', '2015年第一次联席会议第1项');
  const [asked] = await reviewer.run(['年度计划', '下达年度计划（市局）'], true);
  expect(asked).toContain('依据：2015年第一次联席会议第1项');
  const fetched = async (cell: string) => {
    const answer = await reviewer.page.request.get(await reviewer.linkIn('计划文件', cell));
    return { type: answer.headers()['content-type'], body: await answer.body() };
  };
  const pdf = await fetched('B3');
  expect(pdf.type).toBe('application/pdf');
  expect(readPdf(pdf.body).join('').replace(/\s/g, '')).toContain('市农业委员会');
  const workbook = await fetched('D3');
  expect(workbook.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(partsOf(workbook.body).some(({ content }) => content.includes('市农业委员会'))).toBe(true);
  const [page] = await Promise.all([reviewer.page.waitForEvent('popup'), reviewer.select('C3')]);
  await page.waitForLoadState();
  expect(await page.locator('body').textContent()).toContain(documentNumber);
});

step('the units find their project codes beside their rows', async () => {
  const [told] = await farming.run('刷新状态与意见', true);
  expect(told).toContain(`年度计划：${documentNumber} 下达，含本表 3 项`);
  expect(await farming.readDown(plan, await farming.under(plan, '项目编号', 5), 4)).toEqual([
    '2015A-NYW-001',
    '2015A-NYW-002',
    '2015A-NYW-003',
    '',
  ]);
});

step('a unit finds what an inspection found, answers it by its code and is asked no more', async () => {
  const code = 'DC2015-RSJ-001';
  const found = rowOf(inspection.columns, {
    number: 1,
    unit: '市农业委员会',
    mode: '定期检查',
    inspectors: '人社部门',
    inspectedOn: '2015-02-04',
    effect: 55,
    findings: '个别班次台账不全',
    problems: '学时记录不完整',
    rectifyBy: '2015-02-09',
  });
  const filed = { unit: 'rsj', period: '2015', baseVersion: 0, ...sheetOf(inspection, [found]) };
  await system.api(office.email, '/submissions', filed);
  const form = '检查问题整改情况表';
  const waiting = new RegExp(
    `限期办理.*${code} 个别班次台账不全（检查问题整改，2015-02-09 到期，已逾期 1 天）：填“${form}”`,
    's',
  );
  // The code is answer enough: it opens the form to answer with.
  expect((await farming.run('打开表格…', code))[0]).toMatch(waiting);
  const answer = rowOf(rectification.columns, {
    number: 1,
    inspection: 'DC2015-RSJ-009',
    object: '实际效果',
    problem: '学时记录不完整',
    measures: '补齐签到和学时记录',
    dueOn: '2015-02-28',
    status: '已完成',
    doneOn: '2015-02-10',
    evidence: '青农委发〔2015〕12号',
  });
  await farming.paste('B5', [answer]);
  expect((await farming.run('报送市局', true))[0]).toContain('须改正 1 处，未报送。');
  const cited = await farming.under(form, '检查编号', 5);
  expect(await farming.note(form, cited)).toContain('未找到监督检查“DC2015-RSJ-009”');
  await farming.type(cited, code);
  expect((await farming.run('报送市局', '', true, true)).at(-1)).toContain('ZX2015-NYW-ZG-1');
  await reviewer.run([review, queue]);
  await reviewer.select('C3');
  await reviewer.run([review, '打开所选报表']);
  await reviewer.run([review, '通过'], true);
  expect((await farming.run('打开表格…', false))[0]).not.toContain(code);
  await farming.run(['台账与共享', '查看台账…'], '监督检查记录表', code);
  const list = '台账 监督检查记录表';
  expect(await farming.readDown(list, await farming.under(list, '进展', 3, 2), 1)).toEqual(['已完成']);
});

test('nothing went wrong in the background of any page', () => {
  expect([office, farming, science, reviewer, english].flatMap(({ errors }) => errors)).toEqual([]);
});
