/**
 * Three hundred certificates of one class as people get them: through the front, the bundled functions with the grants
 * they have, and the printer in parts; then an employer's list from the command line, blanks, and the record of it all.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../../cli/scan/read-pdf.ts';
import { checkCertificates } from '../../../cli/zhixin/check-certificates.ts';
import { printNumber } from '../../../shared/certificates/number.ts';
import type { BodyOf } from '../../../shared/contract/routes.ts';
import { attended, classOf } from '../../support/certified-class.ts';
import { bootSystem, type LocalSystem } from '../../support/local-system.ts';
import { rowsOfWorkbook } from '../../support/rows-of-workbook.ts';
import { urgent, urgentClasses, urgentRoster } from '../../support/staff-sheets.ts';
import { versionOf } from '../../support/version-of.ts';

const clerk = 'clerk.nyw@qingdao.example';
const head = 'head.nyw@qingdao.example';
const reviewer = 'reviewer@qingdao.example';
const employer = 'clerk.hyj@qingdao.example';
const code = classOf(1);
const count = 300;

let system: LocalSystem;
let place: string;
let numbers: readonly string[];

const file = async (sheet: { readonly form: string }) => {
  const { status, body } = await system.ask(clerk, 'POST', 'submissions', {
    unit: 'nyw',
    baseVersion: 0,
    nil: false,
    formVersion: versionOf(sheet.form),
    certifier: '示例负责人',
    ...sheet,
  });
  expect([status, body.code]).toEqual([201, undefined]);
  await system.settle();
};

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'zhixin-300-'));
  system = await bootSystem('2015-01-20T02:00:00Z', { units: ['nyw', 'hyj', 'rsj'] });
  await file(urgent(1));
  const approval = { decision: 'approve', version: 1, reason: '', comments: [] };
  await system.ask(reviewer, 'POST', 'submissions/nyw/urgent-plan/2015/decisions', approval);
  await system.settle();
  await system.setClock('2015-04-02T02:00:00Z');
  await file(urgentClasses([1, { persons: count, passed: count }]));
  await file(urgentRoster(...Array.from({ length: count }, (_, i) => attended(i, 1))));
  const issued = await system.ask(head, 'POST', `certificates/classes/${code}`, { baseVersion: 0 });
  expect(issued.status).toBe(201);
  numbers = (issued.body as BodyOf<'issueCertificates'>).numbers.map(({ number }) => number);
});
afterAll(async () => {
  rmSync(place, { recursive: true, force: true });
  await system?.close();
});

const papersOf = async (query: string): Promise<BodyOf<'listPapers'>['papers']> =>
  ((await system.ask(reviewer, 'GET', `certificates/papers?${query}`)).body as BodyOf<'listPapers'>).papers;

test('come in one go, without a gap, and in three parts of a hundred that an answer can hold', async () => {
  expect(numbers).toHaveLength(count);
  expect(printNumber(numbers[count - 1] as string)).toContain('2015 00 00300');
  const parts = (await papersOf(`class=${code}`)).filter(({ kind }) => kind === 'certificates');
  expect(parts).toHaveLength(3);
  const pages: string[] = [];
  for (const { links } of parts) {
    const answer = await fetch(links.zh);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, bytes.length < 4.4e6]).toEqual([200, true]);
    pages.push(...readPdf(bytes));
  }
  expect(pages).toHaveLength(count);
  const dense = (text: string) => text.replace(/\s/g, '');
  for (const [i, number] of numbers.entries()) expect(dense(pages[i] as string)).toContain(number);
});

test('an employer asks from the command line, and its list comes back with the answers', async () => {
  const said = await fetch(`${system.url}_local/token`, {
    method: 'POST',
    body: JSON.stringify({ email: employer }),
  });
  const { token } = (await said.json()) as { token: string };
  const list = join(place, '名单.csv');
  writeFileSync(list, `证书编号,姓名\n${numbers[0]},样甲\n${numbers[1]},样甲\n`);
  const asking = { api: system.url, token, purpose: '职称评审' };
  const kept = await checkCertificates(list, asking, 'zh');
  expect(kept).toBe(join(place, '名单-核验结果.xlsx'));
  const rows = await rowsOfWorkbook(readFileSync(kept));
  expect(rows.slice(3).map(([row, , name, outcome]) => [row, name, outcome])).toEqual([
    [2, '样甲', '有效'],
    [3, '样甲', '编号与姓名不符，或无此证书'],
  ]);
  const again = checkCertificates(kept, asking, 'en');
  expect(await again).toBe(join(place, '名单-核验结果-checked.xlsx'));
  await expect(checkCertificates(list, { ...asking, token: undefined }, 'zh')).rejects.toThrow('TOKEN');
  await expect(checkCertificates(list, { ...asking, purpose: undefined }, 'zh')).rejects.toThrow('--purpose');
  writeFileSync(list, '部门,姓名\n一科,样甲\n');
  await expect(checkCertificates(list, asking, 'zh')).rejects.toThrow('没有找到“证书编号”“姓名”');
});

test('blanks are noted and printed, and all of it stands in the record of acts', async () => {
  const used = numbers.map((number, i) => ({ number, blank: `A${String(i + 1).padStart(6, '0')}` }));
  const noted = await system.ask(clerk, 'POST', 'certificates/blanks', { class: code, used });
  expect([noted.status, noted.body]).toEqual([200, { used: count, spoiled: 0 }]);
  const { body } = await system.ask(reviewer, 'GET', 'certificates/blanks');
  expect(body).toMatchObject({ units: [{ unit: 'nyw', used: count }], gaps: [] });
  const [register] = await papersOf('series=00&year=2015');
  const [page = ''] = readPdf(Buffer.from(await (await fetch(register?.links.zh as string)).arrayBuffer()));
  expect(page).toContain('A000001');
  const acts = await system.ask(reviewer, 'GET', `audit?unit=nyw&form=certificates&period=${code}`);
  expect((acts.body as BodyOf<'queryAudit'>).events.map(({ type }) => type)).toEqual([
    ...Array.from({ length: 7 }, () => 'blanked'),
    'issued',
  ]);
  const all = await system.ask(reviewer, 'GET', 'audit?from=2015-04-02&to=2015-04-02&order=newest');
  expect((all.body as BodyOf<'queryAudit'>).events.map(({ form }) => form)).toContain('look-ups');
});

test('no list waits for a class whose people have theirs, and no function was denied anything', async () => {
  await system.setClock('2015-05-04T02:00:00Z');
  for (const [email, path] of [
    [head, 'home'],
    [reviewer, 'completeness/2015-03'],
  ] as const) {
    const { status, body } = await system.ask(email, 'GET', path);
    const dues = (body.dues ?? []) as { readonly code: string }[];
    expect([status, dues.filter((each) => each.code === code)]).toEqual([200, []]);
  }
  await system.settle();
  expect(await system.denials()).toEqual([]);
  expect(await system.deadLetters()).toEqual([]);
});
