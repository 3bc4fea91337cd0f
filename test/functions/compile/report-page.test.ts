import '../../support/quiet.ts';
import { expect, test } from 'vitest';
import { completenessCss } from '../../../functions/documents/completeness-css.ts';
import { pageColours } from '../../../functions/documents/page-colours.ts';
import { planCss } from '../../../functions/documents/plan-css.ts';
import { reportCss } from '../../../functions/documents/report-css.ts';
import { renderCsv } from '../../../functions/documents/report-csv.ts';
import { writeLetter } from '../../../functions/documents/report-mail.tsx';
import { renderReport } from '../../../functions/documents/report-page.tsx';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { Edition } from '../../../shared/statistics/edition.ts';
import { foldMonth } from '../../../shared/statistics/monthly-report.ts';
import { holesIn } from '../../support/holes.ts';
import { sampleMonth } from '../../support/sample-month.ts';

const sample = sampleMonth('2015-03', 6);
const editionOf = (changes: Partial<Edition> = {}): Edition => ({
  ...foldMonth(sample),
  revision: 1,
  sourcesHash: 'ab'.repeat(32),
  ...changes,
});
const pages = {
  zh: renderReport(editionOf(), sample.programme, 'zh'),
  en: renderReport(editionOf(), sample.programme, 'en'),
};
const textOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&amp;', '&');

test('a page has no holes, no script and no style of its own', () => {
  for (const page of Object.values(pages)) {
    expect(holesIn(page)).toEqual([]);
    expect(page).not.toMatch(/<script|javascript:| style="| on\w+="/);
    expect(page).toContain("default-src 'none'; style-src 'sha256-");
    expect(page.match(/<h1>/g)).toHaveLength(1);
  }
});

test('the Chinese page reads like a bulletin', () => {
  const text = textOf(pages.zh);
  for (const words of [
    '2015年第3期（总第15期）',
    '2015年4月8日',
    '一、',
    '1—3月累计',
    '注：',
    '报：',
    '送：',
    '发：',
    '主要指标解释',
    '青人社发〔2014〕20号',
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/[\u4e00-\u9fff],|[\u4e00-\u9fff]\(/);
});

test('the English page holds no Chinese but the number of the notice', () => {
  expect(textOf(pages.en).replace('青人社发〔2014〕20号', '').replaceAll('——', '')).not.toMatch(
    /[\u4e00-\u9fff，。；：（）]/,
  );
});

test('every chart stands beside a table, and says in words what it draws', () => {
  for (const page of Object.values(pages)) {
    const blocks = page.split('class="block').slice(1);
    for (const block of blocks) expect(block).toContain('<table>');
    // The line is drawn for pages and for telephones.
    expect(page.match(/<svg class="chart[^>]*role="img"/g)?.length).toBe(3);
    expect(page.match(/<ul class="bars">/g)).toHaveLength(1);
  }
});

test('what people typed stays text', () => {
  const evil = '<script>alert("1")</script>&<img src=x onerror=alert(1)>';
  const [first, ...rest] = sample.programme.units.map((unit) => ({ ...unit, name: { zh: evil, en: evil } }));
  const programme: Programme = { ...sample.programme, units: [first as never, ...rest] };
  const edition = {
    ...foldMonth({ ...sample, programme }),
    revision: 2,
    sourcesHash: '',
    corrects: { revision: 1, documents: ['nyw/urgent-plan/2015'] },
  };
  const page = renderReport(edition, programme, 'zh');
  expect(page).not.toMatch(/<script|<img/);
  expect(page).toContain('&lt;script');
  const letter = writeLetter(
    'a@qingdao.example',
    { newest: { edition, links: { zh: 'https://z/', en: 'https://e/' } }, others: [], programme },
    'zh',
  );
  expect(letter.html).not.toMatch(/<script|<img/);
});

test('a correction says so and names the documents', () => {
  const page = renderReport(
    editionOf({ revision: 3, corrects: { revision: 2, documents: ['nyw/trainee-roster/2015-02'] } }),
    sample.programme,
    'zh',
  );
  expect(textOf(page)).toContain('更正版（第3版）');
  expect(textOf(page)).toContain('市农业委员会 · 学员登记表 · 2015-02');
});

test('the CSV opens in Excel: BOM, CRLF, numbers as numbers, formulas as text', () => {
  const [first, ...rest] = sample.programme.units.map((unit) => ({
    ...unit,
    name: { zh: '=HYPERLINK("x")', en: '＝1+1' },
  }));
  const programme: Programme = { ...sample.programme, units: [first as never, ...rest] };
  const edition = { ...foldMonth({ ...sample, programme }), revision: 1, sourcesHash: '' };
  const zh = renderCsv(edition, programme, 'zh');
  expect(zh.charCodeAt(0)).toBe(0xfeff);
  expect(zh).not.toMatch(/[^\r]\n/);
  expect(zh).toContain(`"'=HYPERLINK(""x"")"`);
  expect(renderCsv(edition, programme, 'en')).toContain("'＝1+1");
  expect(zh).toMatch(/1—3月累计/);
  expect(zh).toMatch(/,\d+,/);
});

const styles = { reportCss, completenessCss, planCss };
test.each(Object.entries(styles))('%s keeps its colours in browsers of 2023 and earlier', (_, css) => {
  expect(css).not.toMatch(/light-dark\(|color-mix\(|oklch\(|@layer|:has\(/);
  const defined = new Set([...pageColours.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
  for (const [, name] of css.matchAll(/var\(--([\w-]+)/g)) expect(defined).toContain(name);
});

test('on paper it is day, whatever the screen prefers', () => {
  const night = pageColours.slice(pageColours.indexOf('@media'));
  expect(night).toMatch(/^@media screen and \(prefers-color-scheme:dark\)/);
  expect(pageColours.match(/--bg:/g)).toHaveLength(2);
});

test('on a telephone the line chart is drawn for it, and a wide table says that it scrolls', () => {
  expect(pages.zh).toMatch(/<svg class="chart line wide"[\s\S]*<svg class="chart line narrow"/);
  expect(pages.zh).toContain('<p class="hint">表格较宽，可左右滑动查看。</p>');
  expect(pages.en).toContain('<p class="hint">This table is wide');
});

test('the head of a corrected page says six figures, a section at its end all of them', () => {
  const figures = Array.from({ length: 8 }, (_, i) => ({
    table: { zh: `表${i}`, en: `Table ${i}` },
    row: { zh: '甲', en: 'A' },
    column: { zh: '人数', en: 'People' },
    format: 'count' as const,
    before: i,
    after: i + 1,
  }));
  const pageOf = (shown: typeof figures) =>
    renderReport(
      editionOf({ revision: 2, corrects: { revision: 1, documents: [], figures: shown } }),
      sample.programme,
      'zh',
    );
  const page = pageOf(figures);
  const [head = '', rest = ''] = page.split('class="lead"');
  expect(head).toContain('表5，甲，人数：5 → 6');
  expect(head).not.toContain('表6，甲');
  expect(head).toContain('另有2处。');
  expect(head).toContain('href="#changed"');
  expect(rest).toContain('<section id="changed"');
  expect(rest).toContain('表7');
  // Few need no table.
  expect(pageOf(figures.slice(0, 6))).not.toContain('#changed');
});
