/** What axe finds on each page and in each mail of ours, in both languages, on a desk and on a phone: nothing. */
import '../support/quiet.ts';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { overviewOf } from '../../functions/completeness/completeness.ts';
import { writeAsideLetter } from '../../functions/documents/aside-mail.tsx';
import { renderCompleteness } from '../../functions/documents/completeness-page.tsx';
import { renderPlanPage } from '../../functions/documents/plan-page.tsx';
import { renderIndex } from '../../functions/documents/register-index.tsx';
import { renderRegister } from '../../functions/documents/register-page.tsx';
import { writeReminder } from '../../functions/documents/reminder-mail.tsx';
import { writeLetter } from '../../functions/documents/report-mail.tsx';
import { renderReport } from '../../functions/documents/report-page.tsx';
import { mailInserted } from '../../functions/news/mail-inserted.ts';
import { faultsIn } from '../../scripts/browser/axe.ts';
import { launchBrowser, openContext } from '../../scripts/browser/browser.ts';
import { languages } from '../../shared/ground/bilingual.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { publishedForms } from '../../shared/registers/public-page.ts';
import type { Edition } from '../../shared/statistics/edition.ts';
import { foldMonth } from '../../shared/statistics/monthly-report.ts';
import { givenNotice, givenPlan } from '../support/given-plan.ts';
import { reminders } from '../support/given-reminder.ts';
import { inMemoryMail } from '../support/in-memory-reports.ts';
import { inMemoryServices } from '../support/in-memory-services.ts';
import { isLanding } from '../support/landing.ts';
import { openOffice, staff } from '../support/office.ts';
import { sampleMonth } from '../support/sample-month.ts';
import { plan, planRow } from '../support/sheets.ts';

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser);
});
afterAll(() => browser?.close());

const desk = 1280;
const phone = 390;
/** Where axe looks at a page: before a change lands at both, else in Chinese at a desk, in English on a phone. */
const looked = (name: string): readonly number[] =>
  isLanding ? [desk, phone] : [name.endsWith('zh') ? desk : phone];
/** A mail has one layout. */
const onPhone = (): readonly number[] => [phone];
/** What reaches over the window's edge, where the page as a whole can be moved sideways: only a table's own frame may. */
const sticksOut = `document.documentElement.scrollWidth <= innerWidth ? [] :
  [...document.querySelectorAll('body *')]
    .filter((element) => !element.closest('.scroll') && element.getBoundingClientRect().right > innerWidth)
    .map((element) => 'wider than the window: ' + element.outerHTML.slice(0, 80))`;

/** Of each page by its name and width, what is wrong with it; pages that are right are left out. */
async function faultsOf(
  pages: Readonly<Record<string, string>>,
  widthsOf = looked,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name, html] of Object.entries(pages)) {
    // One of its own for each: the policy of a page outlives its content.
    const page = await context.newPage();
    await page.setContent(html);
    for (const width of [desk, phone]) {
      await page.setViewportSize({ width, height: 800 });
      const faults = widthsOf(name).includes(width) ? await faultsIn(page) : [];
      faults.push(...(await page.evaluate<string[]>(sticksOut)));
      if (faults.length > 0) found[`${name} at ${width}`] = faults;
    }
    await page.close();
  }
  return found;
}

test('pages that open by a link', async () => {
  const sample = sampleMonth('2015-03', 6);
  const report: Edition = {
    ...foldMonth(sample),
    revision: 3,
    sourcesHash: 'ab'.repeat(32),
    corrects: { revision: 2, documents: ['nyw/trainee-roster/2015-02'] },
  };
  const overview = await overviewOf(
    '2015',
    programme.units,
    { ...inMemoryServices(Object.values(staff)), programme },
    new Date('2015-04-09T01:00:00Z'),
  );
  const [form] = publishedForms(programme);
  const row = { code: 'JD2015-RSJ-001', unit: { zh: '示例局', en: 'Example' }, title: '示例' };
  const register = {
    form: form?.id as string,
    title: form?.title as { zh: string; en: string },
    year: '2015',
    name: { zh: '名称', en: 'Name' },
    columns: [
      { zh: '网址', en: 'Address' },
      { zh: '说明', en: 'Remark' },
    ],
    rows: [
      {
        ...row,
        cells: [
          { zh: 'https://example.cn/a', en: 'https://example.cn/a' },
          { zh: '甲', en: 'A' },
        ],
      },
    ],
    overdue: [{ title: '示例', unit: row.unit, days: 3 }],
  };
  const pages = languages.flatMap((language) => [
    [`report ${language}`, renderReport(report, sample.programme, language)],
    [`plan ${language}`, renderPlanPage(givenPlan(), programme, language)],
    [`notice ${language}`, renderPlanPage(givenNotice(), programme, language)],
    [`status ${language}`, renderCompleteness(overview, programme, language)],
    [`register ${language}`, renderRegister(register, programme, language)],
    [`registers ${language}`, renderIndex([register], programme, language)],
  ]);
  expect(await faultsOf(Object.fromEntries(pages))).toEqual({});
});

test('mails about reports, reminders and what was set aside', async () => {
  const sample = sampleMonth('2015-03', 6);
  const edition: Edition = { ...foldMonth(sample), revision: 1, sourcesHash: 'ab'.repeat(32) };
  const links = { zh: 'https://zhixin.example/zh', en: 'https://zhixin.example/en' };
  const to = 'a@qingdao.example';
  const head = {
    unit: 'nyw',
    form: 'advanced-plan',
    period: '2015',
    state: {
      aside: { version: 2, at: '2015-01-20T02:00:00.000Z', reason: 'refused' },
      inForce: { receipt: 'ZX2015-NYW-GY-1' },
    },
  } as unknown as Parameters<typeof writeAsideLetter>[1]['head'];
  const letters = languages.flatMap((first) => [
    [
      `report ${first}`,
      writeLetter(
        to,
        { newest: { edition, links }, others: [{ edition, links }], programme: sample.programme },
        first,
      ),
    ],
    [`set aside ${first}`, writeAsideLetter(to, { head, programme, today: '2015-01-20' }, first)],
    ...Object.entries(reminders).map(([name, given]) => [
      `reminder ${name} ${first}`,
      writeReminder(to, given, first),
    ]),
  ]) as [string, { html: string }][];
  expect(
    await faultsOf(Object.fromEntries(letters.map(([name, { html }]) => [name, html])), onPhone),
  ).toEqual({});
});

test('mails about what became of a document', async () => {
  vi.useFakeTimers({ now: new Date('2015-02-02T01:00:00Z'), toFake: ['Date'] });
  const people = Object.values(staff).map((person) =>
    person.email === staff.colleague.email ? { ...person, language: 'en' as const } : person,
  );
  const office = openOffice(inMemoryServices(people));
  const mail = inMemoryMail();
  const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
  const decide = (
    decision: 'approve' | 'return' | 'reopen',
    version: number,
    comments: { rowId: string; column: string; text: string }[] = [],
  ) => office.decide('reviewer', id, { decision, version, reason: '请核对', comments });
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  await decide('return', 1, [{ rowId: 'r2', column: 'budget', text: '预算偏高' }]);
  await office.submit('clerk', { ...plan(planRow(1), planRow(2)), baseVersion: 1 });
  await decide('approve', 2);
  await decide('reopen', 2);
  await office.ask('reviewer', 'extendDeadline', {
    params: { unit: 'nyw', form: 'class-return', period: '2015-01' },
    body: { until: '2015-02-20', reason: '台风' },
  });
  const records = [...office.services.stored.documents].flatMap(([path, { events }]) =>
    events.map(({ n }) => ({
      eventName: 'INSERT',
      dynamodb: {
        Keys: { pk: { S: `DOC#${path}` }, sk: { S: `EVENT#${String(n).padStart(6, '0')}` } },
        SequenceNumber: String(n),
      },
    })),
  ) as DynamoDBRecord[];
  await mailInserted(
    records,
    { ...office.services, claims: mail.claims, send: mail.send },
    { now: new Date(), run: 'run-1' },
  );
  vi.useRealTimers();
  const letters = Object.fromEntries(mail.outbox.map(({ to, subject, html }) => [`${subject} ${to}`, html]));
  expect([
    ...new Set(mail.outbox.map(({ subject }) => /【[^】]+】|\[[^\]]+\]/.exec(subject)?.[0])),
  ]).toHaveLength(9);
  expect(await faultsOf(letters, onPhone)).toEqual({});
});
