import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { renderPlanPage } from '../../../functions/documents/plan-page.tsx';
import type { PlanLine } from '../../../shared/plan/annual-plan.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { givenLines, givenNotice, givenPlan } from '../../support/given-plan.ts';
import { holesIn } from '../../support/holes.ts';

const plan = givenPlan();
const notice = givenNotice();
const pages = {
  planZh: renderPlanPage(plan, programme, 'zh'),
  planEn: renderPlanPage(plan, programme, 'en'),
  noticeZh: renderPlanPage(notice, programme, 'zh'),
  noticeEn: renderPlanPage(notice, programme, 'en'),
};
const textOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test('a page has no holes, no script and no style but the one its policy pins', () => {
  for (const page of Object.values(pages)) {
    expect(holesIn(page)).toEqual([]);
    expect(page).not.toMatch(/<script|javascript:| style="| on\w+="|https?:\/\//);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] as string;
    const pinned = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${pinned}'`);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  }
});

test('it follows the reader into the dark, onto paper and onto a telephone', () => {
  expect(pages.planZh).toContain('prefers-color-scheme:dark');
  expect(pages.planZh).toContain('@media print');
  expect(pages.planZh).toContain('name="viewport"');
});

test('every project is there, and so is what the plan adds up to', () => {
  for (const page of [pages.planZh, pages.planEn]) {
    const lines = textOf(page).split('\n');
    for (const { code, title } of plan.plan.lines) {
      expect(lines).toContain(code);
      expect(lines).toContain(title);
    }
  }
  const text = textOf(pages.planZh);
  for (const said of [
    '附件1',
    '不少于6,000人',
    '5,400 / 6,000',
    '90.0',
    '无项目',
    '青人社字〔2015〕示例12号',
  ])
    expect(text).toContain(said);
  expect(text).not.toMatch(/[\u4e00-\u9fff],|[\u4e00-\u9fff]:/);
});

test('empty fields are named and marked', () => {
  expect(pages.planZh.match(/<li class="none">/g)).toHaveLength(2);
  expect(textOf(pages.planEn)).toContain(
    'No projects are planned in 2 fields: Sports, Political and legal affairs.',
  );
  expect(pages.noticeZh).not.toContain('<li class="none">');
});

test('a change notice lays the state before beside the state after', () => {
  const text = textOf(pages.noticeZh).replace(/\s+/g, ' ');
  for (const said of [
    '第1次调整',
    '调整前文件 青人社字〔2015〕示例12号，2015年3月12日',
    '人数 40 55',
    '培训时间 3月2日—7日 8月29日—9月4日',
    '级别 市级 国家级',
    '新增项目 ——',
    '调整前：计划人数（人）',
  ])
    expect(text).toContain(said);
  expect(pages.planZh).not.toContain('调整前');
});

test('what people typed stays text', () => {
  const [first, ...rest] = givenLines() as [PlanLine, ...PlanLine[]];
  const evil = '<script>alert("1")</script>&<img src=x onerror=alert(1)>';
  const paper = givenPlan([{ ...first, title: evil, host: evil, place: evil }, ...rest]);
  const issue = { ...paper.issue, documentNumber: evil, decision: evil };
  const page = renderPlanPage({ ...paper, issue }, programme, 'zh');
  expect(page).not.toMatch(/<script|<img/);
  expect(page).toContain('&lt;script');
});

test('the same plan has the same bytes', () => {
  expect(renderPlanPage(givenNotice(), programme, 'en')).toBe(pages.noticeEn);
});

test('a target that is not issued is said to be none, and no bar is drawn against it', () => {
  const targets = programme.targets.map(({ value: _, ...target }) => target);
  for (const [language, none] of [
    ['zh', '尚未下达'],
    ['en', 'not issued yet'],
  ] as const) {
    const page = renderPlanPage(plan, { ...programme, targets }, language);
    expect(page).toContain(none);
    expect(page).not.toMatch(/NaN|undefined| \/ 0</);
  }
});

test('demonstration projects and what projects are tied to stand in a table of their own, with the columns that are used', () => {
  const [first, second, ...rest] = givenLines() as [PlanLine, PlanLine, ...PlanLine[]];
  const linked = givenPlan([
    { ...first, demonstration: true, cohort: '2015-海洋骨干' },
    { ...second, majorProject: '海洋强市建设', basis: '现行文件' },
    ...rest,
  ]);
  const text = textOf(renderPlanPage(linked, programme, 'zh'));
  const table = text.slice(text.indexOf('示范性项目和衔接情况'));
  for (const said of [
    '示范性项目',
    '结合的重大专项（工程）',
    '跟踪培养批次',
    '政策依据',
    '海洋强市建设',
    '2015-海洋骨干',
  ])
    expect(table).toContain(said);
  expect(table).not.toContain('衔接的人才工程');
  expect(textOf(pages.planZh)).not.toContain('示范性项目和衔接情况');
});

test('what makes seminars distinctive stands in a table of its own', () => {
  const [first, ...rest] = givenLines() as [PlanLine, ...PlanLine[]];
  const special = givenPlan([{ ...first, speciality: '小班研讨与海上现场教学结合' }, ...rest]);
  for (const [language, title] of [
    ['zh', '高级研修项目特色'],
    ['en', 'Special features of advanced seminars'],
  ] as const) {
    const text = textOf(renderPlanPage(special, programme, language));
    const table = text.slice(text.indexOf(title));
    expect(table.slice(0, 200)).toContain(first.code);
    expect(table.slice(0, 200)).toContain('小班研讨与海上现场教学结合');
  }
  expect(textOf(pages.planZh)).not.toContain('高级研修项目特色');
});

test('whoever signs with the bureau is named in full, in the order of the notice', () => {
  const joint = { ...plan, issue: { ...plan.issue, cosigners: ['kjj', 'czj'] } };
  expect(textOf(renderPlanPage(joint, programme, 'zh'))).toContain('青岛市科学技术局、青岛市财政局');
  expect(textOf(renderPlanPage(joint, programme, 'en'))).toContain('Issued jointly with');
  expect(textOf(pages.planZh)).not.toContain('联合下达单位');
});
