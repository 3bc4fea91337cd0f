import { createHash } from 'node:crypto';
import readSheets from 'read-excel-file/node';
import { afterEach, expect, test, vi } from 'vitest';
import { renderPlanWorkbook } from '../../../functions/documents/plan-workbook.ts';
import type { PlanLine, PlanPaper } from '../../../shared/plan/annual-plan.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { givenLines, givenNotice, givenPlan } from '../../support/given-plan.ts';
import { partsOf } from '../../support/zip.ts';

afterEach(() => vi.useRealTimers());

const read = async (paper: PlanPaper, language: 'zh' | 'en' = 'zh') => {
  const bytes = await renderPlanWorkbook(paper, programme, language);
  const sheets = await readSheets(Buffer.from(bytes));
  return {
    names: sheets.map(({ sheet }) => sheet),
    /** Rows by the text of their first cells. */
    rowsOf: (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [],
  };
};
const xmlOf = async (paper: PlanPaper): Promise<string> =>
  partsOf(await renderPlanWorkbook(paper, programme, 'zh'))
    .map(({ content }) => content)
    .join('\n');

test('a plan has a summary and its projects, a change notice what it changes', async () => {
  expect((await read(givenPlan())).names).toEqual(['汇总', '项目计划表']);
  expect((await read(givenNotice())).names).toEqual(['汇总', '项目计划表', '调整']);
  expect((await read(givenNotice(), 'en')).names).toEqual(['Summary', 'Projects', 'Changes']);
});

test('every project is one row, with numbers that are numbers', async () => {
  const paper = givenPlan();
  const rows = (await read(paper)).rowsOf('项目计划表');
  expect(rows[1]?.slice(0, 3)).toEqual(['序号', '项目编号', '项目名称']);
  const lines = rows.slice(2);
  expect(lines.map((row) => row[1])).toEqual(paper.plan.lines.map(({ code }) => code));
  expect(lines.map((row) => row[2])).toEqual(paper.plan.lines.map(({ title }) => title));
  const [first] = paper.plan.lines as [PlanLine];
  expect(lines[0]).toEqual([
    1,
    first.code,
    first.title,
    '高级研修项目',
    '海洋科技开发',
    '国家级',
    first.host,
    '高等院校',
    '市发展和改革委员会',
    '3月2日—7日',
    '青岛',
    40,
    5,
    null,
    60_000,
    '政府财政、用人单位',
    // special features, for whom, titles, key; demonstration, major project, talent programme, cohort, basis
    ...Array(9).fill(null),
  ]);
});

test('what is special about a project, whom it is for, whether it is a key one, and with whom it is held jointly', async () => {
  const [first, ...rest] = givenLines() as [PlanLine, ...PlanLine[]];
  const merged = {
    ...first,
    speciality: '小班研讨',
    groups: ['urgent'],
    titleLevels: ['associate', 'middle'],
    key: true,
    jointUnits: ['hyj'],
    jointHosts: '示例学院',
  };
  const row = (await read(givenPlan([merged, ...rest])))
    .rowsOf('项目计划表')
    .find((cells) => cells[1] === first.code);
  expect(row?.[6]).toBe(`${first.host}（联合：示例学院、市海洋与渔业局）`);
  expect(row?.slice(16, 20)).toEqual(['小班研讨', '急需紧缺', '副高级、中级', '是']);
});

test('the summary adds up to the lines, beside the targets', async () => {
  const paper = givenPlan();
  const rows = (await read(paper)).rowsOf('汇总');
  const total = rows.find(([name]) => name === '合计') ?? [];
  const persons = paper.plan.lines.reduce((sum, line) => sum + line.persons, 0);
  const budget = paper.plan.lines.reduce((sum, line) => sum + line.budget, 0);
  expect(total.slice(1, 6)).toEqual(['10,000人左右', 48, persons, 87.6, budget / 100]);
  expect(rows.find(([name]) => name === '体育')?.slice(1, 4)).toEqual([0, 0, 0]);
  expect(rows.flat()).toContain('联席会议决定：2015年第一次联席会议第1项');
});

test('a change notice lists each changed cell and keeps the totals of before', async () => {
  const { rowsOf } = await read(givenNotice());
  const changes = rowsOf('调整').map((row) => row.slice(3));
  expect(changes).toContainEqual(['人数', 40, 55]);
  expect(changes).toContainEqual(['级别', '市级', '国家级']);
  expect(changes.filter(([what]) => what === '新增项目')).toHaveLength(2);
  const total = rowsOf('汇总').find(([name]) => name === '合计') ?? [];
  const before = givenPlan().plan.lines;
  expect(total.slice(6)).toEqual([
    before.length,
    before.reduce((sum, line) => sum + line.persons, 0),
    before.reduce((sum, line) => sum + line.budget, 0) / 100,
  ]);
});

test('what people typed is no formula, whatever it begins with', async () => {
  const [first, ...rest] = givenLines() as [PlanLine, ...PlanLine[]];
  const evil = ['=HYPERLINK("http://x.example","点我")', '+1+1', '@SUM(A1)', '_x0041_'] as const;
  const [title, host, place, unit] = evil;
  const paper = givenPlan([{ ...first, title, host, place, unit }, ...rest]);
  expect(await xmlOf(paper)).not.toMatch(/<f[ >]|<hyperlink/);
  const row = (await read(paper)).rowsOf('项目计划表').find((cells) => cells[1] === first.code) ?? [];
  for (const text of evil) expect(row).toContain(text);
});

test('the list of projects is frozen, filtered and printed across one page with its head on each', async () => {
  const parts = await xmlOf(givenPlan());
  expect(parts).toContain('<autoFilter ref="A2:Y50"');
  expect(parts).toMatch(/<pane[^>]*ySplit="2"/);
  expect(parts).toMatch(
    /orientation="landscape"[^>]*fitToHeight="0"|fitToHeight="0"[^>]*orientation="landscape"/,
  );
  expect(parts).toContain('$2:$2');
});

test('the same plan has the same bytes on another day', async () => {
  const hash = async () =>
    createHash('sha256')
      .update(await renderPlanWorkbook(givenNotice(), programme, 'zh'))
      .digest('hex');
  vi.useFakeTimers({ now: new Date('2015-03-12T02:00:00Z'), toFake: ['Date'] });
  const first = await hash();
  vi.setSystemTime(new Date('2019-11-05T20:31:07Z'));
  expect(await hash()).toBe(first);
});

test('three hundred projects are written whole', async () => {
  const rows = (await read(givenPlan(givenLines(25)))).rowsOf('项目计划表');
  expect(rows).toHaveLength(302);
});
