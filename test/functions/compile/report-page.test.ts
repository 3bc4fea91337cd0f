import '../../support/quiet.ts';
import { expect, test } from 'vitest';
import { renderCsv } from '../../../functions/documents/report-csv.ts';
import { writeLetter } from '../../../functions/documents/report-mail.tsx';
import { renderReport } from '../../../functions/documents/report-page.tsx';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { Edition } from '../../../shared/statistics/edition.ts';
import { foldMonth } from '../../../shared/statistics/monthly-report.ts';
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
    expect(page).not.toMatch(/undefined|NaN|\[object|<script|javascript:| style="| on\w+="/);
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
    expect(page.match(/<svg class="chart[^>]*role="img"/g)?.length).toBe(2);
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
