/** Files with something in them that is none of the rows: read all the same, and said where it matters. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWorkbook } from '../../../functions/workbook/open-workbook.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { qingdao } from '../../../shared/programme/qingdao.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';
import { workbookOf } from '../../support/workbooks.ts';
import { partsOf, workbookParts, zipOf } from '../../support/zip.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

test('formulas that look up other files are read by their stored values, and the check says so', async () => {
  const parts = partsOf(await workbookOf(advancedPlan, plan(planRow(1))));
  const linked = zipOf([
    ...parts,
    { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink><externalBook/></externalLink>' },
    { name: 'xl/externalLinks/_rels/externalLink1.xml.rels', content: '<Relationships/>' },
  ]);
  const { good } = await office.ask('clerk', 'checkWorkbook', { bytes: linked });
  expect(good.counts.errors).toBe(0);
  expect(good.issues.filter(({ code }) => code === 'external-links-read')).toMatchObject([
    { severity: 'note' },
  ]);
  const query = { certifier: '样负责' };
  const filed = await office.ask('clerk', 'submitWorkbook', { bytes: linked, query });
  expect(filed.status).toBe(201);
  expect(filed.good.issues.map(({ code }) => code)).toContain('external-links-read');
  const macros = zipOf([...partsOf(linked), { name: 'xl/vbaProject.bin', content: 'x' }]);
  expect((await office.ask('clerk', 'checkWorkbook', { bytes: macros })).problem.detail).toBe('macros');
});

const titles = Object.values(advancedPlan.columns).map(({ header }) => header.zh);
const inline = (content: string) => `<c t="inlineStr"><is>${content}</is></c>`;
const open = async (cells: readonly string[], more = {}) => {
  const header = `<row r="1">${titles.map((title) => inline(`<t>${title}</t>`)).join('')}</row>`;
  const file = zipOf(workbookParts(`${header}<row r="2">${cells.join('')}</row>`, more));
  const meant = { form: 'advanced-plan', unit: 'nyw', period: '2015' };
  return (await openWorkbook(file, qingdao, meant)).grid.rows[0];
};

test.each<[string, string]>([
  ['a text with its reading', '<t>金海</t><rPh sb="0" eb="1"><t>キンカイ</t></rPh><phoneticPr fontId="1"/>'],
  ['a rich text', '<r><t>金</t></r><r><t>海</t></r><rPh sb="0" eb="1"><t>キンカイ</t></rPh>'],
  ['two readings', '<t>金海</t><rPh sb="0" eb="1"><t>キン</t></rPh><rPh sb="1" eb="2"><t>カイ</t></rPh>'],
  ['an empty reading', '<t>金海</t><rPh sb="0" eb="1"/>'],
  ['a reading without bounds', '<rPh><t>キンカイ</t></rPh><t>金海</t>'],
])('%s is the text alone', async (_, content) => {
  expect(await open([inline(content), inline('<t>乙</t>')])).toEqual(['金海', '乙']);
});

test('a shared text has never had its reading', async () => {
  const sharedStrings = '<si><t>金海</t><rPh sb="0" eb="1"><t>キンカイ</t></rPh></si>';
  expect(await open(['<c t="s"><v>0</v></c>'], { sharedStrings })).toEqual(['金海']);
});

test('a reading that never ends leaves the text as it is, in one pass', async () => {
  const began = performance.now();
  await open([inline(`<t>甲</t>${'<rPh sb="0">'.repeat(200_000)}`)]).catch(() => undefined);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('a text that looks like a cell of a shared text is no damage', async () => {
  expect(await open([inline('<t>t="s"&gt;&lt;v>7</t>'), '<c t="s"/>', '<c><v>5</v></c>'])).toHaveLength(3);
});
