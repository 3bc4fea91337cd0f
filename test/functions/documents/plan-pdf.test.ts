import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readPdf } from '../../../cli/scan/read-pdf.ts';
import { renderPlanPdf } from '../../../functions/documents/plan-pdf.ts';
import { readRuns } from '../../../scripts/printable-characters/read-runs.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { PlanLine } from '../../../shared/plan/annual-plan.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { givenLines, givenNotice, givenPlan } from '../../support/given-plan.ts';

const { resolve } = createRequire(import.meta.url);
const papers = { plan: givenPlan(), notice: givenNotice() };
const printed = {
  planZh: await renderPlanPdf(papers.plan, programme, 'zh'),
  planEn: await renderPlanPdf(papers.plan, programme, 'en'),
  noticeZh: await renderPlanPdf(papers.notice, programme, 'zh'),
  noticeEn: await renderPlanPdf(papers.notice, programme, 'en'),
};
/** A title may be broken into lines, and a long run of letters has places to break it. */
const dense = (text: string): string => text.replace(/[\s\u200b]/g, '');
const textOf = (pdf: Uint8Array): string =>
  readPdf(pdf)
    .map((page) => dense(page).replace(/—\d+—$/, ''))
    .join('');
const withFirst = (changes: Partial<PlanLine>) => {
  const [first, ...rest] = givenLines() as [PlanLine, ...PlanLine[]];
  return givenPlan([{ ...first, ...changes }, ...rest]);
};
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('a paper is a PDF/A of some pages, each glyph of which stands for a character', () => {
  for (const pdf of Object.values(printed)) {
    expect(Buffer.from(pdf).toString('latin1', 0, 8)).toBe('%PDF-1.7');
    expect(Buffer.from(pdf).toString('utf8')).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(readPdf(pdf).length).toBeGreaterThan(5);
    expect(readPdf(pdf).join('')).not.toContain('\ufffd');
  }
});

test('every project stands in it with code, title, host and place, in both languages', () => {
  for (const [pdf, { plan }] of [
    [printed.planZh, papers.plan],
    [printed.planEn, papers.plan],
    [printed.noticeZh, papers.notice],
    [printed.noticeEn, papers.notice],
  ] as const) {
    const text = textOf(pdf);
    for (const { code, title, host, place = '' } of plan.lines)
      for (const said of [code, title, host, place]) expect(text).toContain(dense(said));
  }
});

test('the Chinese paper is laid out as an official document', () => {
  const pages = readPdf(printed.planZh).map(dense);
  const [first = ''] = pages;
  expect(first.startsWith('青岛市人力资源和社会保障局文件青人社字〔2015〕示例12号关于下达2015年度')).toBe(
    true,
  );
  expect(first).toContain('各区（市）人力资源和社会保障局，市直各有关部门（单位）：');
  expect(first).toContain(
    '《关于印发青岛市专业技术人才知识更新工程（2013—2020年）实施方案的通知》（青人社发〔2014〕20号）',
  );
  expect(first).toContain('经2015年第一次联席会议研究同意，编制了');
  const text = pages.join('');
  for (const said of [
    '计划覆盖14个重点领域（共16个）',
    '体育、政法等2个领域尚未安排项目，请有关主管部门',
    '急需紧缺人才培养培训项目每人每年不少于72学时，岗位培训项目每人每年不少于36学时',
    '每月前5个工作日内报送上月的《培训班执行情况表》《学员登记表》《经费执行情况表》',
    '专款专用',
    '附件：1.青岛市专业技术人才知识更新工程2015年度培训计划汇总表2.青岛市专业技术人才知识更新工程2015年度培训项目计划表青岛市人力资源和社会保障局2015年3月12日（此件主动公开）（联系单位：专业技术人员管理处，联系电话：0532-12333）',
  ])
    expect(text).toContain(said);
  // Titles as people typed them apart, punctuation is full-width.
  expect(pages.slice(0, 4).join('')).not.toMatch(/[\u4e00-\u9fff）][,;:]|[\u4e00-\u9fff]\(/);
  // The record of printing stands on a page of its own behind the annexes, without a number.
  expect(pages.at(-1)).toBe(
    '抄送：市专业技术人才知识更新工程联席会议各成员单位。青岛市人力资源和社会保障局办公室2015年3月12日印发',
  );
  expect(pages[1]).toMatch(/—2—$/);
});

test('the record of printing is on an even page, however long the plan is', async () => {
  const counts: number[] = [];
  for (const each of [1, 2, 3, 6]) {
    const pages = readPdf(await renderPlanPdf(givenPlan(givenLines(each)), programme, 'zh'));
    expect(pages.at(-1)).toContain('印发');
    // A page left blank before it has no number either.
    counts.push(pages.filter((page) => /—\s*\d+\s*—\s*$/.test(page)).length);
    expect(pages.length % 2).toBe(0);
  }
  expect(new Set(counts.map((count) => count % 2)).size).toBe(2);
});

test('totals stand beside the targets of the year', () => {
  const { persons, projects } = papers.plan.plan.categories[1] as { persons: number; projects: number };
  expect(persons).toBe(5400);
  expect(textOf(printed.planZh)).toContain(
    `急需紧缺人才培养培训项目${projects}个、5400人，相当于年度任务指标（不少于6000人）的90%`,
  );
  expect(textOf(printed.planEn)).toContain(
    dense(
      'Urgently needed talent training: 24 projects for 5,400 people, 90% of the annual target (at least 6,000 people)',
    ),
  );
});

test('a change notice shows both states, cell by cell and in the totals', () => {
  const text = textOf(printed.noticeZh);
  for (const said of [
    '关于调整2015年度',
    '《关于下达2015年度青岛市专业技术人才知识更新工程培训计划的通知》（青人社字〔2015〕示例12号）印发后，',
    '因体育、政法两个领域补报了项目，部分项目的承办单位和时间有变化，经2015年第三次联席会议研究同意，现将',
    '新增项目2个、取消项目1个、调整项目3个（详见附件1）。',
    '青人社字〔2015〕示例12号提出的工作要求不变',
    '安排培训项目49个（调整前48个），计划培训9335人（调整前8760人）',
    '培训时间3月2日—7日8月29日—9月4日',
    '取消项目',
    '新增项目',
    '各重点领域均已安排项目。',
  ])
    expect(text).toContain(said);
});

test('the English paper holds no Chinese but names, numbers and what people typed', () => {
  const { lines } = papers.plan.plan;
  const typed = new Set(
    [...lines.flatMap(({ title, host, place = '' }) => [title, host, place]), '青人社发〔2014〕20号'].flatMap(
      (text) => [...text],
    ),
  );
  for (const one of `${papers.plan.issue.documentNumber}${papers.plan.issue.decision}—`) typed.add(one);
  const foreign = [...textOf(printed.planEn)].filter((one) => /[\u3000-\u9fff]/.test(one) && !typed.has(one));
  expect([...new Set(foreign)].join('')).toBe('');
});

test('the same plan has the same bytes, another day or number has others', async () => {
  expect(hash(await renderPlanPdf(givenPlan(), programme, 'zh'))).toBe(hash(printed.planZh));
  const later = { ...papers.plan, issue: { ...papers.plan.issue, issuedOn: '2015-03-13' } };
  const pdf = await renderPlanPdf(later, programme, 'zh');
  expect(hash(pdf)).not.toBe(hash(printed.planZh));
  expect(Buffer.from(pdf).toString('latin1')).toContain('(D:20150313');
});

test('what people typed is never read as Typst', async () => {
  const title = '#link("https://x.example")[点我] $x^2$ *粗* _斜_ `raw` <label> @ref \\ // #panic() = 题';
  const host = '#read("/etc/passwd") #import "@preview/x:1.0.0"';
  const text = textOf(await renderPlanPdf(withFirst({ title, host }), programme, 'zh'));
  expect(text).toContain(dense(title));
  expect(text).toContain(dense(host));
});

test('rare characters of names are printed', async () => {
  const pdf = await renderPlanPdf(withFirst({ title: '𬸚䶮㛃𫍯班' }), programme, 'zh');
  expect(textOf(pdf)).toContain('𬸚䶮㛃𫍯班');
});

test('what makes seminars distinctive is printed in the summary, in both languages', async () => {
  const paper = withFirst({ speciality: '小班研讨与海上现场教学结合' });
  const [{ code }] = paper.plan.lines as [PlanLine];
  expect(textOf(await renderPlanPdf(paper, programme, 'zh'))).toMatch(
    new RegExp(`高级研修项目特色项目编号项目名称项目特色${code}.*小班研讨与海上现场教学结合`),
  );
  expect(textOf(await renderPlanPdf(paper, programme, 'en'))).toMatch(
    new RegExp(`SpecialfeaturesofadvancedseminarsCodeProjectSpecialfeatures${code}`),
  );
  expect(textOf(printed.planZh)).not.toContain('项目特色');
});

test('a character that no font has is refused by name, and never left out', async () => {
  const attempt = renderPlanPdf(withFirst({ title: '生态😀修复한' }), programme, 'zh');
  await expect(attempt).rejects.toMatchObject({ name: 'Problem', code: 'unprintable' });
  const { title } = (await attempt.catch((error: unknown) => error)) as { title: { zh: string; en: string } };
  expect(title.zh).toContain('“😀”（U+1F600），见“生态😀修复한”；“한”（U+D55C），见“生态😀修复한”');
  expect(title.en).toContain('U+1F600');
});

test('marks that turn or hide what stands beside them do not reach the paper', async () => {
  const paper = withFirst({ title: '海洋\u202e牧\u200b场\n\ufe0f\u034f\u3164班' });
  const issue = { ...paper.issue, decision: '纪要\u2067\u{e0100}一' };
  const text = textOf(await renderPlanPdf({ ...paper, issue }, programme, 'zh'));
  expect(text).toContain('海洋牧场班');
  expect(text).toContain('经联席会议（纪要一）研究同意');
});

test('three hundred projects and long runs of letters are printed whole', async () => {
  const lines = givenLines(25);
  const [first, ...rest] = lines as [PlanLine, ...PlanLine[]];
  const long = 'Hochgeschwindigkeitsfernverkehrstechnologie'.repeat(2);
  const pages = readPdf(
    await renderPlanPdf(givenPlan([{ ...first, title: long }, ...rest]), programme, 'zh'),
  );
  expect(lines).toHaveLength(300);
  expect(pages.length).toBeGreaterThan(25);
  const text = dense(pages.join(''));
  expect(text).toContain(long);
  for (const { code } of lines) expect(text).toContain(code);
  // Every page of the table has its head, and the head of a category never stands without a row.
  const annex = pages.map(dense).filter((page) => page.includes('序号项目编号'));
  expect(annex.length).toBeGreaterThan(20);
  for (const page of annex) expect(page).toMatch(/2015[ABC]-[A-Z]+-\d{3}/);
});

test('a plan without a project, a reason or a decision still makes a paper', async () => {
  const bare = givenPlan([]);
  const issue = { ...bare.issue, decision: '' };
  const text = textOf(await renderPlanPdf({ ...bare, issue }, programme, 'zh'));
  expect(text).toContain('计划尚未覆盖任何重点领域。');
  expect(text).not.toContain('研究同意');
  const second = { ...papers.notice, issue: { ...papers.notice.issue, notice: 2, reason: '', decision: '' } };
  const previous = papers.notice.issue;
  const notice = textOf(await renderPlanPdf({ ...second, previous }, programme, 'zh'));
  expect(notice).toContain(
    '《关于调整2015年度青岛市专业技术人才知识更新工程培训计划的通知》（青人社字〔2015〕示例37号）印发后，现将有关调整事项通知如下',
  );
  expect(notice).not.toContain('因，');
});

test('a notice names the kinds of change there are, and no others', async () => {
  const { changes = [] } = papers.notice;
  const removed = { ...papers.notice, changes: changes.filter(({ kind }) => kind === 'removed') };
  const text = textOf(await renderPlanPdf(removed, programme, 'zh'));
  expect(text).toContain('一、调整内容取消项目1个（详见附件1）。');
});

test.each([
  [undefined, '（此件主动公开）', '(For public release)'],
  ['request', '（此件依申请公开）', '(Released on request)'],
  ['none', '（此件不予公开）', '(Not for release)'],
] as const)('below the date it says whether it is public: %s', async (disclosure, zh, en) => {
  const issue = { ...papers.plan.issue, ...(disclosure && { disclosure }) };
  const paper = { ...papers.plan, issue };
  expect(textOf(await renderPlanPdf(paper, programme, 'zh'))).toContain(`2015年3月12日${zh}`);
  expect(textOf(await renderPlanPdf(paper, programme, 'en'))).toContain(dense(en));
});

test('units of every kind are addressed', async () => {
  const kinds: Programme = {
    ...programme,
    units: [
      ...programme.units,
      { code: 'jd1', name: { zh: '示例基地', en: 'Sample base' }, kind: 'base' },
      { code: 'qy1', name: { zh: '示例企业', en: 'Sample enterprise' }, kind: 'enterprise' },
    ],
  };
  expect(textOf(await renderPlanPdf(papers.plan, kinds, 'zh'))).toContain(
    '市直各有关部门（单位），各市级专业技术人员继续教育基地，各有关企业：',
  );
});

test('the sans of the headings has every character of the papers’ own words', () => {
  const fonts = JSON.parse(
    readFileSync(new URL('../../../functions/documents/typst/fonts.json', import.meta.url), 'utf8'),
  ) as string[];
  const runs = readRuns(readFileSync(resolve(fonts[2] as string)));
  const words = ['plan-paper', 'plan-sentences', 'plan-tables']
    .map((name) => readFileSync(new URL(`../../../shared/words/${name}.ts`, import.meta.url), 'utf8'))
    .join('');
  const missing = [...new Set(words.replace(/\s/g, ''))].filter((character) => {
    const point = character.codePointAt(0) as number;
    return !runs.some(([first, last]) => point >= first && point <= last);
  });
  expect(missing).toEqual([]);
});
