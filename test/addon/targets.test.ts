/** Targets at the sheet: issued by the bureau, shown at the head of the units' plans, shared out by a proposal. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { moreCalls } from '../../scripts/bench/budgets.ts';
import { fillPlan } from './fill-plan.ts';
import { issueTargets, openTargets, openTitled, targetsTab, typeTarget } from './issue-targets.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
const plan = '高级研修项目计划 2015';
const agriculture = '市农业委员会';
const submit = [typed('样负责'), yes, ok];

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(() => bureau.reset());

const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';
const begins = '报送单位：市农业委员会　报告期：2015年　截止日期：2015-01-31';
const clerkWithPlan = async (locale?: string, email = 'clerk.nyw@qingdao.example') => {
  const clerk = createUser(bureau, email, locale);
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  return clerk;
};
/** Plan rows with so many persons each. */
const planFor = (clerk: SpreadsheetUser, ...persons: readonly (number | string)[]) => {
  fillPlan(clerk, clerk.activeTab(), persons.length);
  const column = clerk.column(clerk.activeTab(), '计划人数');
  for (const [i, value] of persons.entries()) clerk.type(clerk.activeTab(), 5 + i, column, value);
};

describe('the head of a plan', () => {
  test('says what was asked for when it opens, and what its rows add up to after the check', async () => {
    await issueTargets(await openTargets(bureau), { unit: agriculture, number: 600 });
    const clerk = await clerkWithPlan();
    const head = () => clerk.value(plan, 2, 2);
    expect(head()).toBe(`${begins}　任务指标：不少于 600 人；本表合计 0 人（0 个项目），尚差 600 人`);
    planFor(clerk, 60, 60, '６０人');
    const checked = await clerk.run('checkActiveSheet', [ok]);
    expect(last(checked)).toContain('请核实 1 处');
    expect(last(checked)).toContain('下达的任务指标：不少于 600 人；本表合计 180 人，尚差 420 人。');
    expect(head()).toBe(`${begins}　任务指标：不少于 600 人；本表合计 180 人（3 个项目），尚差 420 人`);
    expect(clerk.column(plan, '序号')).toBe(2);
  });

  test('goes on after writing back, after submitting with who signed behind it, and after refreshing', async () => {
    const office = await openTargets(bureau);
    await issueTargets(office, { unit: agriculture, number: 100 });
    const clerk = await clerkWithPlan();
    const head = () => clerk.value(plan, 2, 2);
    planFor(clerk, '６０人', 30);
    await clerk.run('rewriteUnderstood', [yes, ok]);
    expect(head()).toContain('本表合计 90 人（2 个项目），尚差 10 人');
    clerk.type(plan, 6, clerk.column(plan, '计划人数'), 50);
    expect(last(await clerk.run('submitSheet', submit))).toContain('第 1 版，2 行');
    const signed = '　单位负责人：样负责　填表人：陈晓样　报出日期：2015-01-20';
    expect(head()).toBe(`${begins}　任务指标：不少于 100 人；本表合计 110 人（2 个项目），已达到${signed}`);

    await issueTargets(office, { unit: agriculture, number: 150, reason: '职能调整' });
    await clerk.run('checkActiveSheet', [ok]);
    expect(head()).toContain(`不少于 150 人；本表合计 110 人（2 个项目），尚差 40 人${signed}`);
    await clerk.run('refreshStatus', [ok]);
    expect(head()).toBe(
      `${begins}　任务指标：不少于 150 人；本表合计 110 人（2 个项目），尚差 40 人${signed}`,
    );
  });

  test('a target taken back is gone after the refresh', async () => {
    const office = await openTargets(bureau);
    await issueTargets(office, { unit: agriculture, number: 100 });
    const clerk = await clerkWithPlan();
    await issueTargets(office, { unit: agriculture, number: 0, reason: '职能划出' });
    await clerk.run('refreshStatus', [ok]);
    expect(clerk.value(plan, 2, 2)).toBe(begins);
  });

  test('says nothing where nothing was issued', async () => {
    await issueTargets(await openTargets(bureau), { unit: '市海洋与渔业局', number: 100 });
    const clerk = await clerkWithPlan();
    planFor(clerk, 60);
    expect(last(await clerk.run('checkActiveSheet', [ok]))).toContain('未发现问题');
    expect(clerk.value(plan, 2, 2)).toBe(begins);
  });

  test('reads English in an English sheet', async () => {
    await issueTargets(await openTargets(bureau), { unit: agriculture, operator: '左右', number: 100 });
    const clerk = await clerkWithPlan('en_US');
    planFor(clerk, 60, 60);
    await clerk.run('checkActiveSheet', [ok]);
    expect(clerk.value(clerk.activeTab(), 2, 2)).toBe(
      'Unit: Agriculture Commission   Reporting period: 2015   Due date: 2015-01-31   Target: about 100 people (within 10%); this sheet: 120 people in 2 projects, 20 people over',
    );
  });

  test('a merge counts the colleague’s rows as well', async () => {
    await issueTargets(await openTargets(bureau), { unit: agriculture, number: 200 });
    const clerk = await clerkWithPlan();
    planFor(clerk, 60);
    const other = await clerkWithPlan('zh_CN', 'clerk2.nyw@qingdao.example');
    planFor(other, 60, 50);
    other.type(plan, 5, 2, 8);
    other.type(plan, 6, 2, 9);
    await other.run('submitSheet', submit);
    await clerk.run('checkActiveSheet', [ok]);
    expect(clerk.value(plan, 2, 2)).toBe(
      `${begins}　任务指标：不少于 200 人；本表合计 60 人（1 个项目），尚差 140 人`,
    );
    await clerk.run('submitSheet', [typed('样负责'), yes, yes, yes, ok]);
    expect(clerk.value(plan, 2, 2)).toBe(
      `${begins}　任务指标：不少于 200 人；本表合计 170 人（3 个项目），尚差 30 人　单位负责人：样负责　填表人：示例乙　报出日期：2015-01-20`,
    );
  });

  test('stays where people moved it, and is not put back when they took it away', async () => {
    await issueTargets(await openTargets(bureau), { unit: agriculture, number: 100 });
    const clerk = await clerkWithPlan();
    planFor(clerk, 60);
    clerk.type(plan, 2, 2, '');
    clerk.type(plan, 1, 4, '报送单位：市农业委员会（我们自己放在这里）');
    await clerk.run('checkActiveSheet', [ok]);
    expect(clerk.value(plan, 1, 4)).toContain('尚差 40 人');
    expect(clerk.value(plan, 2, 2)).toBe('');
    clerk.type(plan, 1, 4, '');
    await clerk.run('checkActiveSheet', [ok]);
    expect([clerk.value(plan, 1, 4), clerk.value(plan, 2, 2)]).toEqual(['', '']);
  });
});

describe('the targets themselves', () => {
  test('the head says what is shared out and what is left', async () => {
    const office = await openTargets(bureau);
    const head = () => office.value(targetsTab, 2, 2);
    expect(head()).toContain('分解情况：高级研修项目全市 200，已分解 0，尚余 200；');
    typeTarget(office, 5, { unit: agriculture, number: 150 });
    await office.run('checkActiveSheet', [ok]);
    expect(head()).toContain('高级研修项目全市 200，已分解 150，尚余 50；');
  });

  test('a changed number without a reason is painted before anything is sent', async () => {
    const office = await openTargets(bureau);
    await issueTargets(office, { unit: agriculture, number: 200 });
    typeTarget(office, 5, { unit: agriculture, number: 180 });
    bureau.takeAsked();
    expect(last(await office.run('submitSheet', [ok]))).toContain(
      '现行指标：不少于 200 人；本行已调整，未填写理由。',
    );
    expect(bureau.takeAsked()).toEqual(['readForm', 'tellErrors']);
    expect(office.colour(targetsTab, 5, office.column(targetsTab, '调整理由'))).toBe('#f8c9c9');
    typeTarget(office, 5, { unit: agriculture, number: 180, reason: '职能调整' });
    expect(last(await office.run('submitSheet', [typed(''), yes, ok]))).toContain('第 2 版，1 行');
  });
});

describe('拟定指标分解', () => {
  const column = (office: SpreadsheetUser, header: string, rows: number) => {
    const at = office.column(targetsTab, header);
    return Array.from({ length: rows }, (_, i) => office.value(targetsTab, 5 + i, at));
  };
  const filled = (office: SpreadsheetUser) =>
    column(office, '承担单位', 200).filter((cell) => cell !== '').length;
  const sumOf = (office: SpreadsheetUser) =>
    column(office, '任务数', 200).reduce<number>((sum, cell) => sum + Number(cell || 0), 0);

  test('fills an empty sheet so that it adds up to the city’s figure, and it can be issued with its decision', async () => {
    const office = await openTargets(bureau);
    const outcome = await office.run('splitTargets', [typed('2'), typed('２'), ok]);
    expect(outcome.dialogs[0]?.message).toContain('2. 急需紧缺人才培养培训项目：不少于 6000 人');
    const rows = filled(office);
    expect(rows).toBeGreaterThan(20);
    expect(last(outcome)).toContain(
      `已在表尾增加 ${rows} 行（平均）。急需紧缺人才培养培训项目全市 6000，已分解 6000，尚余 0。`,
    );
    expect(sumOf(office)).toBe(6000);
    expect(column(office, '指标表述', 1)).toEqual(['不少于']);
    expect(office.value(targetsTab, 2, 2)).toContain('已分解 6000，尚余 0');
    // What the conference decided is typed; nothing else is left to be filled in.
    for (let row = 5; row < 5 + rows; row++)
      office.type(targetsTab, row, office.column(targetsTab, '联席会议决定'), '2015年第一次联席会议第2项');
    expect(last(await office.run('submitSheet', [typed('局负责'), yes, ok]))).toContain(
      `第 1 版，${rows} 行`,
    );
  });

  test('what was typed stays: only what remains goes to the other units, after asking', async () => {
    const office = await openTargets(bureau);
    typeTarget(office, 5, { unit: agriculture, category: '急需紧缺人才培养培训项目', number: 5000 });
    typeTarget(office, 6, { unit: agriculture, number: 120 });
    const refused = await office.run('splitTargets', [typed('2'), no]);
    expect(last(refused)).toContain(
      '表中已有急需紧缺人才培养培训项目 1 行，任务数合计 5000，保持不变；余下 1000',
    );
    expect(filled(office)).toBe(2);

    await office.run('splitTargets', [typed('2'), yes, typed('2'), ok]);
    expect(column(office, '任务数', 2)).toEqual([5000, 120]);
    expect(sumOf(office)).toBe(6120);
    const units = column(office, '承担单位', filled(office));
    expect(units.filter((unit) => unit === agriculture)).toHaveLength(2);
    // One decision issues all of them.
    const decisions = column(office, '联席会议决定', filled(office));
    expect(new Set(decisions)).toEqual(new Set(['2015年第一次联席会议第2项']));
  });

  test('another total is typed behind the number; last year without classes falls back and says so', async () => {
    const office = await openTargets(bureau);
    const outcome = await office.run('splitTargets', [typed('3 5400'), typed(''), ok]);
    expect(last(outcome)).toContain('（上年无办班记录，改为平均）');
    expect(last(outcome)).toContain('岗位培训项目全市 5400，已分解 5400，尚余 0');
    expect(sumOf(office)).toBe(5400);
  });

  test('columns that people moved are filled where they stand now', async () => {
    const office = await openTargets(bureau);
    const [unit, number] = ['承担单位', '任务数'].map((header) => office.column(targetsTab, header)) as [
      number,
      number,
    ];
    const headers = [unit, number].map((at) => String(office.value(targetsTab, 4, at)));
    office.type(targetsTab, 4, unit, headers[1] as string);
    office.type(targetsTab, 4, number, headers[0] as string);
    await office.run('splitTargets', [typed('1'), typed('2'), ok]);
    expect(office.value(targetsTab, 5, number)).toBe(
      office.value(targetsTab, 5, office.column(targetsTab, '承担单位')),
    );
    expect(sumOf(office)).toBe(200);
  });

  test('refusals say what to do and change nothing', async () => {
    const office = await openTargets(bureau);
    const told = async (...answers: Parameters<SpreadsheetUser['run']>[1] & object) =>
      last(await office.run('splitTargets', answers));
    expect(await told(typed('9'), ok)).toContain('无法识别“9”');
    expect(await told(typed('2 很多'), ok)).toContain('无法识别“2 很多”');
    expect(await told(typed('2'), typed('3'), ok)).toContain('无法识别“3”');
    expect(await told({ button: 'CANCEL' })).toContain('分解哪一类指标');
    expect(filled(office)).toBe(0);
    typeTarget(office, 5, { unit: agriculture, number: '很多' });
    expect(await told(typed('1'), ok)).toContain('有 1 行的单位或任务数无法识别');
    typeTarget(office, 5, { unit: agriculture, number: 200 });
    expect(await told(typed('1'), ok)).toContain('无余数可分');
    expect(filled(office)).toBe(1);
    const clerk = await clerkWithPlan();
    expect(last(await clerk.run('splitTargets', [ok]))).toContain('请先打开“年度培训任务指标分解表”');
  });

  test('an English bureau is asked in English', async () => {
    const user = createUser(bureau, 'clerk.rsj@qingdao.example', 'en_US');
    await openTitled(user, 'Allocation of annual training targets');
    const { dialogs } = await user.run('splitTargets', [typed('2'), typed('2'), ok]);
    expect(dialogs[0]?.message).toContain('2. Urgently needed talent training: at least 6000 people');
    expect(dialogs.at(-1)?.message).toContain('Urgently needed talent training 6000 of 6000, 0 remaining.');
  });

  test('it calls the spreadsheet as often for six rows as for sixty', async () => {
    const callsFor = async (answer: string) => {
      const { counts } = await (await openTargets(bureau)).run('splitTargets', [
        typed(answer),
        typed('2'),
        ok,
      ]);
      return counts;
    };
    expect(await callsFor('2 6')).toEqual(await callsFor('2 6000'));
  });
});

test('a check calls the spreadsheet no more often for 300 projects against a target than for 3', async () => {
  await issueTargets(await openTargets(bureau), { unit: agriculture, number: 600 });
  const callsFor = async (rows: number) => {
    const clerk = await clerkWithPlan();
    fillPlan(clerk, plan, rows);
    return await clerk.run('checkActiveSheet', [ok]);
  };
  const few = await callsFor(3);
  const many = await callsFor(300);
  expect(many.cost.calls).toBeLessThanOrEqual(few.cost.calls + moreCalls);
  expect(many.cost.flushes).toBe(few.cost.flushes);
  expect(few.counts['UrlFetchApp.fetch']).toBeUndefined();
});
