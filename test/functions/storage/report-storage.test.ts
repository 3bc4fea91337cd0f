/** One suite over both: reports, mail claims and counts of errors in memory behave like those in S3 and DynamoDB. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimKey, claimLife, type MailClaims } from '../../../functions/storage/mail-claims.ts';
import { editionMatter, reminderMatter } from '../../../functions/storage/mail-matters.ts';
import type { PlanPapers } from '../../../functions/storage/plan-papers.ts';
import type { Reports } from '../../../functions/storage/reports.ts';
import { givenPaper } from '../../support/given-project.ts';
import { inMemoryPages } from '../../support/in-memory-pages.ts';
import { inMemoryPapers } from '../../support/in-memory-papers.ts';
import { inMemoryMail, inMemoryReports } from '../../support/in-memory-reports.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { bootStorage, type LocalStorage } from '../../support/local-storage.ts';

let local: LocalStorage;
beforeAll(async () => {
  local = await bootStorage([]);
});
afterAll(() => local?.close());

const inMemory = {
  reports: inMemoryReports(),
  pages: inMemoryPages(),
  claims: inMemoryMail().claims,
  papers: inMemoryPapers(),
  services: inMemoryServices(),
};
const edition = (month: string, revision: number) => ({ month, revision });

describe.each(['in memory', 'local engines'])('%s', (kind) => {
  const reports = (): Reports => (kind === 'in memory' ? inMemory : local).reports;
  const claims = (): MailClaims => (kind === 'in memory' ? inMemory : local).claims;

  test('an object is written once; the same bytes again are fine, others are refused', async () => {
    const first = edition('2015-01', 1);
    expect(await reports().keep(first, 'zh.html', '知新')).toBe('written');
    expect(await reports().keep(first, 'zh.html', '知新')).toBe('same');
    expect(await reports().keep(first, 'zh.html', '别的')).toBe('other');
    expect(await reports().read(first, 'zh.html')).toBe('知新');
    expect(await reports().read(first, 'en.html')).toBeUndefined();
  });

  test('of pages others than those named are removed, and nothing else of the bucket', async () => {
    const { pages } = kind === 'in memory' ? inMemory : local;
    for (const page of ['index', 'course-register', 'course-register-2'])
      expect(await pages.keep(page, 'zh', page)).toBe('written');
    expect(await pages.keep('index', 'zh', 'index')).toBe('same');
    await reports().keep(edition('2015-09', 1), 'zh.html', '知新');
    expect(await pages.keepOnly(['index', 'course-register'])).toBe(1);
    expect(await pages.keepOnly(['index', 'course-register'])).toBe(0);
    expect(await pages.read('course-register', 'zh')).toBe('course-register');
    expect(await pages.read('course-register-2', 'zh')).toBeUndefined();
    expect(await reports().read(edition('2015-09', 1), 'zh.html')).toBe('知新');
  });

  test('an edition is finished by its list of sources, and revisions count as numbers', async () => {
    expect(await reports().finished('2015-01')).toEqual([]);
    for (const revision of [10, 2, 9])
      await reports().keep(edition('2015-02', revision), 'sources.json', '{}');
    await reports().keep(edition('2014-12', 1), 'sources.json', '{}');
    expect((await reports().finished('2015-02')).map(({ revision }) => revision)).toEqual([2, 9, 10]);
    expect((await reports().finished()).map(({ month }) => month)).toEqual([
      '2014-12',
      '2015-02',
      '2015-02',
      '2015-02',
    ]);
  });

  test('of two writers at the same time one writes', async () => {
    const at = edition('2015-05', 1);
    const kept = await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) => reports().keep(at, 'report.json', text)),
    );
    expect(kept.filter((outcome) => outcome === 'written')).toHaveLength(1);
    expect(kept.filter((outcome) => outcome === 'other')).toHaveLength(3);
  });

  test('what documents of the plan print, and each document, is kept once', async () => {
    const papers: PlanPapers = (kind === 'in memory' ? inMemory : local).papers;
    const [plan, notice] = [0, 1].map((number) => ({ year: '2015', notice: number })) as [never, never];
    expect(await papers.paper(plan)).toBeUndefined();
    await papers.keepPaper(plan, givenPaper);
    await papers.keepPaper(plan, { ...givenPaper, issue: { ...givenPaper.issue, reason: '别的' } });
    expect(await papers.paper(plan)).toEqual(givenPaper);
    expect(await papers.paper(notice)).toBeUndefined();
    const [first, second] = [Buffer.from('%PDF 一'), Buffer.from('%PDF 二')];
    expect(await papers.file(plan, 'zh.pdf')).toBeUndefined();
    expect(Buffer.from(await papers.keepFile(plan, 'zh.pdf', first))).toEqual(first);
    expect(Buffer.from(await papers.keepFile(plan, 'zh.pdf', second))).toEqual(first);
    expect(Buffer.from((await papers.file(plan, 'zh.pdf')) ?? [])).toEqual(first);
    expect(await papers.file(plan, 'en.pdf')).toBeUndefined();
  });

  test('a person is claimed once, sent once, and a dead claim can be taken over', async () => {
    const at = editionMatter(edition('2015-03', 1));
    const next = editionMatter(edition('2015-03', 2));
    const to = { email: 'a@qingdao.example' };
    const now = new Date('2015-04-09T02:00:00Z');
    const later = (ms: number): Date => new Date(now.getTime() + ms);
    expect(await claims().claim(at, { email: 'A@qingdao.example' }, now, 'run-1')).toBe(true);
    expect(await claims().claim(at, to, now, 'run-2')).toBe(false);
    // the same run again: its answer was lost on the way
    expect(await claims().claim(at, to, now, 'run-1')).toBe(true);
    expect(await claims().claim(at, to, later(claimLife + 1000), 'run-3')).toBe(true);
    expect(await claims().sentAbout(at)).toEqual(new Set());
    await claims().sent(at, to, later(claimLife + 2000));
    expect(await claims().sentAbout(at)).toEqual(new Set([claimKey(to)]));
    expect(await claims().claim(at, to, later(claimLife * 9), 'run-4')).toBe(false);
    expect(await claims().claim(next, to, now, 'run-4')).toBe(true);
    expect(await claims().sentAbout(next)).toEqual(new Set());
  });

  test('parts of a matter are marked apart', async () => {
    const matter = reminderMatter('2015-03');
    const now = new Date('2015-04-03T02:00:00Z');
    const first = { email: 'b@qingdao.example', part: 'nyw/class-return#2015-04-08#5' };
    const second = { email: 'b@qingdao.example', part: 'nyw/class-return#2015-04-08#1' };
    expect(await claims().claim(matter, first, now, 'run-1')).toBe(true);
    await claims().sent(matter, first, now);
    expect(await claims().claim(matter, second, now, 'run-1')).toBe(true);
    expect(await claims().sentAbout(matter)).toEqual(new Set([claimKey(first)]));
    expect(await claims().sentAbout(reminderMatter('2015-04'))).toEqual(new Set());
  });

  test('what stands still is kept since its first time with what was last said of it, and forgotten when it moves', async () => {
    const { standstills } = (kind === 'in memory' ? inMemory : local).services;
    const [first, later] = ['2015-04-03T02:00:00.000Z', '2015-04-04T02:00:00.000Z'];
    await standstills.mailLeft('d@qingdao.example');
    await standstills.mailFailed('D@Qingdao.example', { kind: 'news', reason: 'address' }, first);
    await standstills.mailFailed('d@qingdao.example', { kind: 'report', reason: 'limit' }, later);
    await standstills.mailFailed('e@qingdao.example', { kind: 'reminder', reason: 'unknown' }, later);
    const kept = { email: 'd@qingdao.example', since: first, kind: 'report', reason: 'limit' };
    expect((await standstills.mails()).map(({ email }) => email)).toEqual([
      'd@qingdao.example',
      'e@qingdao.example',
    ]);
    expect((await standstills.mails())[0]).toEqual(kept);
    await standstills.mailLeft('E@qingdao.example');
    expect(await standstills.mails()).toEqual([kept]);
    const documents = ['nyw/class-return/2015-03'];
    await standstills.monthWaits('2015-03', { documents, until: later }, first);
    await standstills.monthWaits('2015-03', { documents: [] }, later);
    // Lists of both are apart, and what is not said any more is gone.
    expect(await standstills.months()).toEqual([{ month: '2015-03', since: first, documents: [] }]);
    await standstills.monthDone('2015-03');
    expect([await standstills.months(), await standstills.mails()]).toEqual([[], [kept]]);
  });

  test('what a person keeps for themselves: a mark that only moves forward, and a choice beside it', async () => {
    const { own } = (kind === 'in memory' ? inMemory : local).services;
    expect(await own.of('b@qingdao.example')).toEqual({});
    await own.choose('b@qingdao.example', 'daily');
    const at = (minute: number) => `2015-04-03T02:0${minute}:00.000Z`;
    expect(await own.see('B@Qingdao.example', at(2))).toBe(at(2));
    expect(await own.see('b@qingdao.example', at(1))).toBe(at(2));
    expect(await own.see('b@qingdao.example', at(2))).toBe(at(2));
    await Promise.all([3, 5, 4].map((minute) => own.see('b@qingdao.example', at(minute))));
    expect(await own.of('b@qingdao.example')).toEqual({ mail: 'daily', seen: at(5) });
    expect(await own.of('c@qingdao.example')).toEqual({});
  });

  test('errors are added up by period, form and code, also by several at the same moment', async () => {
    const { errorCounts } = (kind === 'in memory' ? inMemory : local).services;
    const roster = { form: 'trainee-roster', period: '2015-03' };
    expect(await errorCounts.of('2015-03')).toEqual([]);
    await Promise.all([1, 2, 3, 4].map((cells) => errorCounts.add(roster, [{ code: 'required', cells }])));
    await errorCounts.add({ form: 'class-return', period: '2015-03' }, [
      { code: 'required', cells: 7 },
      { code: 'cell-error', cells: 1 },
    ]);
    await errorCounts.add({ form: 'advanced-plan', period: '2015' }, [{ code: 'required', cells: 2 }]);
    expect(await errorCounts.of('2015-03')).toEqual([
      { form: 'class-return', code: 'cell-error', sheets: 1, cells: 1 },
      { form: 'class-return', code: 'required', sheets: 1, cells: 7 },
      { form: 'trainee-roster', code: 'required', sheets: 4, cells: 10 },
    ]);
    expect(await errorCounts.of('2015')).toEqual([
      { form: 'advanced-plan', code: 'required', sheets: 1, cells: 2 },
    ]);
    expect(await errorCounts.of('2015-04')).toEqual([]);
  });
});
