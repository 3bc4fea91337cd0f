/** The home in files: of its own, and as the first sheet of a form, which is read as if it were not there. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkFile } from '../../../cli/zhixin/check-file.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import type { Language } from '../../../shared/ground/bilingual.ts';
import { type Office, openOffice, type Who } from '../../support/office.ts';
import { bytesOf, type RandomTab } from '../../support/random-workbook.ts';
import { plan, planRow } from '../../support/sheets.ts';
import { readBack } from '../../support/workbooks.ts';
import { partsOf } from '../../support/zip.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

const fileOf = ({ good }: { good: unknown }) => Buffer.from(good as string, 'base64');
const home = async (who: Who, language: Language = 'zh') => {
  const answer = await office.ask(who, 'downloadHome', { query: { language } });
  const bytes = fileOf(answer);
  const [first] = await readSheets(bytes);
  const lines = (first?.data ?? []).map((cells) => cells.map((cell) => String(cell ?? '')).join('|'));
  return { bytes, headers: answer.headers, name: first?.sheet, lines, text: lines.join('\n') };
};
const form = (query: Record<string, string> = {}) =>
  office.ask('clerk', 'downloadWorkbook', {
    params: { form: 'advanced-plan' },
    query: { period: '2015', ...query },
  });

test('a clerk reads what came back first, and nothing that a file cannot do', async () => {
  await office.submit('clerk', plan(planRow(1)));
  await office.decide(
    'reviewer',
    { ...plan(), unit: 'nyw' },
    { decision: 'return', reason: '第 1 行课时与天数不符' },
  );
  const { name, lines, text, headers } = await home('clerk');
  expect(name).toBe('首页');
  expect(headers['content-disposition']).toContain('home-2015-01-20.xlsx');
  expect(lines[0]).toContain('市农业委员会');
  const head = lines.findIndex((line) => line.startsWith('报表|报告期|状态|截止日期'));
  expect(lines[head + 1]).toMatch(/^高级研修项目计划\|2015年\|.*退回.*第 1 行课时与天数不符/);
  expect(text).toContain('0532-');
  expect(text).not.toMatch(/勾选|菜单“打开|点左边|关键词|通知邮件/);
});

test('a reviewer has what waits, in English too, and a link is one that opens', async () => {
  await office.submit('clerk', plan(planRow(1)));
  const { name, text, bytes } = await home('reviewer', 'en');
  expect(name).toBe('Home');
  expect(text).toMatch(/Awaiting your review \(1\)/);
  expect(text).not.toMatch(/[“”]Open ticked|Tick documents/);
  const links = partsOf(bytes).find(({ name: part }) => part.endsWith('sheet1.xml.rels'))?.content ?? '';
  expect(links).toMatch(/Target="http[^"]+" TargetMode="External"/);
});

test.each(['zh', 'en'] as const)(
  'it is the first sheet of a form, whose own opens, and is read by nobody, in %s',
  async (language) => {
    await office.submit('clerk', plan(planRow(1), planRow(2)));
    const bytes = fileOf(await form({ language }));
    const sheets = await readSheets(bytes);
    expect(sheets[0]?.sheet).toBe(language === 'zh' ? '首页' : 'Home');
    const workbook = partsOf(bytes).find(({ name }) => name === 'xl/workbook.xml')?.content;
    expect(workbook).toContain('activeTab="1"');
    const grid = await readBack(advancedPlan, bytes);
    expect([grid.tab, grid.around?.tabs, grid.rows.length, grid.headerRow]).toEqual([
      undefined,
      undefined,
      2,
      4,
    ]);
    const checked = await office.ask('clerk', 'checkWorkbook', { bytes });
    expect(checked.good.issues.filter(({ code }) => code.startsWith('tab-'))).toEqual([]);
    // As it is, it is the version that was submitted.
    const again = await office.ask('clerk', 'submitWorkbook', { bytes, query: { certifier: '样负责' } });
    expect([again.status, again.good?.rows]).toEqual([200, 2]);
    const folder = mkdtempSync(join(tmpdir(), 'home-'));
    try {
      const file = join(folder, 'form.xlsx');
      writeFileSync(file, bytes);
      const offline = await checkFile(file, { city: 'qingdao' });
      expect([offline.rows, offline.tab]).toEqual([2, undefined]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test('in a table of one’s own a sheet called 首页 is read or named as any other', async () => {
  const { headers, rows } = plan(planRow(1));
  const tab = (name: string, cells: RandomTab['cells']): RandomTab => ({
    name,
    cells,
    hidden: false,
    merges: [],
  });
  const other = await readBack(
    advancedPlan,
    bytesOf([tab('首页', [['目录'], ['一、计划']]), tab('计划', [headers, ...rows])]),
  );
  expect(other.around?.tabs).toEqual([{ name: '首页', table: false }]);
  const own = await readBack(advancedPlan, bytesOf([tab('首页', [headers, ...rows])]));
  expect(own.rows).toHaveLength(1);
});

test('a home that cannot be read keeps no form back', async () => {
  const { directory } = office.services;
  let asked = 0;
  const failing = {
    ...directory,
    peopleOf: (unit: string) =>
      // The form itself names the heads of the unit.
      asked++ === 0 ? Promise.reject(new Error('directory')) : directory.peopleOf(unit),
  };
  office = openOffice({ ...office.services, directory: failing } as never);
  const sheets = await readSheets(fileOf(await form()));
  expect(sheets.map(({ sheet }) => sheet)).not.toContain('首页');
});
