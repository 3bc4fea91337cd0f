/** Papers of certificates, read back out of their PDFs: from the links of a list, from a code, and in parts. */
import '../../support/quiet.ts';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPdf } from '../../../cli/scan/read-pdf.ts';
import { noteSpoiled, noteUsed } from '../../../functions/certificates/note-blanks.ts';
import { paperLink, partLinks } from '../../../functions/certificates/paper-links.ts';
import { templateOn } from '../../../functions/certificates/template-on.ts';
import { certificateKey } from '../../../functions/common/certificate-keys.ts';
import { renderCertificates } from '../../../functions/documents/certificates/certificate-pdf.ts';
import { renderList } from '../../../functions/documents/certificates/list-pdf.ts';
import { openEndpoint } from '../../../functions/http/endpoint.ts';
import { type OpenPaperServices, openPaper } from '../../../functions/routes/open-paper.ts';
import { printNumber } from '../../../shared/certificates/number.ts';
import type { PaperId } from '../../../shared/certificates/paper-id.ts';
import { qingdao } from '../../../shared/programme/qingdao.ts';
import {
  giveCertificates,
  givenClass,
  givenPerson,
  voidCertificate,
} from '../../support/given-certificates.ts';
import { inMemoryRecords } from '../../support/in-memory-records.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';

let given: ReturnType<typeof inMemoryServices>;
const records = inMemoryRecords();
let services: OpenPaperServices;
let sums: Map<string, string[]>;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-06-10T01:02:03Z'), toFake: ['Date'] });
  given = inMemoryServices([]);
  sums = new Map();
  services = {
    ...given,
    city: qingdao,
    records,
    files: { keep: async (number, sum) => void sums.set(number, [...(sums.get(number) ?? []), sum]) },
    renderers: { renderCertificates, renderList },
    publicUrl: 'https://zhixin.example.cn/',
  };
});
afterEach(() => void vi.useRealTimers());

/** A title is spaced, and long texts have places to break. */
const dense = (text: string): string => text.replace(/[\s\u200b]/g, '');
const open = async (link: string) => {
  const { pathname, searchParams } = new URL(link);
  const [, , kind = '', of = '', file = ''] = pathname.split('/');
  const act = openEndpoint('openPaper', () => services, openPaper);
  const event = {
    headers: {},
    pathParameters: { kind, of, file },
    queryStringParameters: Object.fromEntries(searchParams),
    requestContext: { requestId: 'r1' },
  };
  const { statusCode, body, headers } = await act(event as never, {} as never);
  return { statusCode, body, headers, pdf: Buffer.from(body, 'base64') };
};
const linkOf = async (id: Partial<PaperId> & Pick<PaperId, 'kind' | 'of'>): Promise<string> =>
  paperLink({ part: 1, language: 'zh', ...id }, await given.linkKey(), services.publicUrl, new Date());
const paper = async (id: Partial<PaperId> & Pick<PaperId, 'kind' | 'of'>) => {
  const { statusCode, body, pdf } = await open(await linkOf(id));
  if (statusCode !== 200) throw new Error(JSON.parse(body).code);
  return { pdf, pages: readPdf(pdf).map(dense) };
};
const people = (count: number) => Array.from({ length: count }, (_, i) => givenPerson(i));

test('a certificate says what is archived, in Chinese and English, as a PDF/A', async () => {
  const [number = ''] = await giveCertificates(given, people(1));
  const { pdf, pages } = await paper({ kind: 'certificates', of: givenClass.code });
  expect(pdf.toString('latin1', 0, 8)).toBe('%PDF-1.7');
  expect(pdf.toString('utf8')).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(pages).toHaveLength(1);
  const [page = ''] = pages;
  for (const said of [
    '青岛市专业技术人才知识更新工程',
    '培训证书',
    'CERTIFICATEOFTRAINING',
    '王晓样同志（王*10）于2015年5月11日—15日参加示例海洋装备研究院承办的“海洋装备智能制造关键技术高级研修班”（培训班编号2015A-NYW-001-1），完成规定课程，计40学时（其中网络8学时），经考核成绩合格，特发此证。',
    'attendedclass2015A-NYW-001-1(11–15May2015),completed40hoursoftraining,8ofthemonline',
    dense(`QDZX 2015 07 00001 ${number.slice(-1)}`),
    '青岛市人力资源和社会保障局监制',
    '2015年5月20日',
    'zhixin.example.cn/c',
    '承办单位印章',
  ])
    expect(page).toContain(said);
  expect(page).not.toContain('\ufffd');
});

test('the same certificate has the same bytes, and its file is registered by its checksum', async () => {
  const [number = ''] = await giveCertificates(given, people(2));
  const key = certificateKey(await given.certificateSecrets(), number);
  const link = `${services.publicUrl}papers/certificate/${number}/1-zh.pdf?k=${key}`;
  const first = await open(link);
  vi.setSystemTime(new Date('2016-01-01T00:00:00Z'));
  const second = await open(link);
  expect(first.statusCode).toBe(200);
  expect(first.pdf.equals(second.pdf)).toBe(true);
  const sum = createHash('sha256').update(first.pdf).digest('hex');
  expect([...sums]).toEqual([[number, [sum, sum]]]);
  expect(first.headers).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'private, no-store',
  });
});

test('a name no font has is numbered all the same, with a line to write it on; the others are printed', async () => {
  await giveCertificates(given, [givenPerson(0), givenPerson(1, '𠮷样'), givenPerson(2, '㛃𬭎样')]);
  const { pages } = await paper({ kind: 'certificates', of: givenClass.code });
  expect(pages).toHaveLength(3);
  expect(pages[1]).toMatch(/姓名手写[\s\S]*00002/);
  expect(pages[1]).not.toContain('样同志');
  expect(pages[2]).toContain('㛃𬭎样同志');
  expect(pages[0]).not.toContain('姓名手写');
});

test('what is void or replaced is not printed, and the parts of a class stay what they are', async () => {
  const numbers = await giveCertificates(given, people(102));
  await voidCertificate(given, numbers[3] as string);
  const first = await paper({ kind: 'certificates', of: givenClass.code });
  expect(first.pages).toHaveLength(99);
  expect(first.pages.join('')).not.toContain(numbers[3] as string);
  const second = await paper({ kind: 'certificates', of: givenClass.code, part: 2 });
  expect(second.pages).toHaveLength(2);
  expect(second.pages[0]).toContain(numbers[100] as string);
  expect((await open(await linkOf({ kind: 'certificates', of: givenClass.code, part: 3 }))).statusCode).toBe(
    404,
  );
  const key = certificateKey(await given.certificateSecrets(), numbers[3] as string);
  const ended = await open(`${services.publicUrl}papers/certificate/${numbers[3]}/1-zh.pdf?k=${key}`);
  expect(ended.statusCode).toBe(404);
  expect(sums.size).toBe(0);
});

test('three hundred of a class come in three parts that an answer can hold', async () => {
  const numbers = await giveCertificates(given, people(300));
  const links = partLinks(
    'certificates',
    givenClass.code,
    300,
    await given.linkKey(),
    services.publicUrl,
    new Date(),
  );
  expect(links).toHaveLength(3);
  const printed: string[] = [];
  for (const { zh } of links) {
    const { statusCode, body, pdf } = await open(zh);
    expect(statusCode).toBe(200);
    expect(body.length).toBeLessThan(4_000_000);
    printed.push(...readPdf(pdf).map(dense));
  }
  expect(printed).toHaveLength(300);
  for (const [i, number] of numbers.entries()) expect(printed[i]).toContain(number);
});

test('a link opens this one paper, for half a day', async () => {
  await giveCertificates(given, people(1));
  const link = await linkOf({ kind: 'class-book', of: givenClass.code });
  expect((await open(link)).statusCode).toBe(200);
  for (const other of [
    link.replace('class-book', 'certificates'),
    link.replace('001-1', '002-1'),
    link.replace('1-zh', '1-en'),
    link.replace('T13Z', 'T23Z'),
    link.replace('1-zh.pdf', 'x.pdf'),
  ]) {
    expect(other).not.toBe(link);
    expect((await open(other)).statusCode).toBe(403);
  }
  vi.setSystemTime(new Date('2015-06-10T12:59:59Z'));
  expect((await open(link)).statusCode).toBe(200);
  vi.setSystemTime(new Date('2015-06-10T14:00:00Z'));
  expect((await open(link)).statusCode).toBe(403);
});

test('the key of a certificate opens its own file and no list', async () => {
  const [one = '', two = ''] = await giveCertificates(given, people(2));
  const key = certificateKey(await given.certificateSecrets(), one);
  for (const path of [
    `certificate/${two}`,
    `certificate/${one.toLowerCase()}`,
    `class-book/${givenClass.code}`,
    `class-book/${one}`,
  ])
    expect((await open(`${services.publicUrl}papers/${path}/1-zh.pdf?k=${key}`)).statusCode).toBe(403);
});

test('the bureau’s texts of the day of issue are printed, and those issued before keep theirs', async () => {
  const id = { unit: qingdao.bureau, form: 'certificate-style', period: '2015' };
  const style = (rows: readonly object[]) =>
    ({ ...id, programme: 'p', formVersion: 1, nil: false, certifier: 'c', rows, ids: [] }) as never;
  const keep = async (content: never) => {
    const { canonical } = await import('../../../shared/submission/chain.ts');
    const { sha256 } = await import('../../../functions/common/hashes.ts');
    const text = canonical(content);
    await given.archive.keep(id, sha256(text), text);
    return sha256(text);
  };
  const hash = await keep(
    style([
      { from: '2015-05-01', title: '结业证书', titleEn: 'Certificate of Completion', remark: '学时凭证' },
    ]),
  );
  const inForce = { content: hash, nil: false };
  const reading = (state: object) => ({
    ...services,
    submissions: {
      loadAll: async (ids: readonly { period: string }[]) =>
        ids.map(({ period }) => (period === '2015' ? state : {})) as never,
    },
  });
  expect(await templateOn('2015-04-30', reading({ inForce }))).toBeUndefined();
  expect(await templateOn('2015-05-01', reading({}))).toBeUndefined();
  const template = await templateOn('2016-02-01', reading({ inForce }));
  expect(template).toBe(`2015/${hash}`);
  await giveCertificates(given, [givenPerson(0)]);
  await giveCertificates(given, [givenPerson(1)], { template: template as string, issuedOn: '2015-06-01' });
  const { pages } = await paper({ kind: 'certificates', of: givenClass.code });
  expect(pages[0]).toContain('培训证书CERTIFICATEOFTRAINING');
  expect(pages[1]).toContain('结业证书CERTIFICATEOFCOMPLETION');
  expect(pages[1]).toContain('学时凭证');
});

test('the book of a class lists everybody in order, with room to sign, in both languages', async () => {
  const numbers = await giveCertificates(given, people(3));
  await voidCertificate(given, numbers[1] as string);
  const { pages } = await paper({ kind: 'class-book', of: givenClass.code });
  const [page = ''] = pages;
  expect(page).toContain('培训证书领取登记表');
  expect(page).toContain('领取人签名');
  for (const number of numbers) expect(page).toContain(number);
  expect(page).toMatch(/王晓样1王\*104082015年5月20日已作废/);
  const english = (await paper({ kind: 'class-book', of: givenClass.code, language: 'en' })).pages.join('');
  expect(english).toContain('CertificatesHandedOut');
  expect(english).toContain('3certificates.');
});

test('the register of a series is gap-free and says what became of each number', async () => {
  const [first = ''] = await giveCertificates(given, people(2));
  await giveCertificates(given, [givenPerson(5, '赵晓样')], { class: { code: '2015A-NYW-002-1' } });
  const [successor = ''] = await giveCertificates(given, [givenPerson(0, '王小样')], {
    replaces: first,
    issuedOn: '2015-06-01',
  });
  const { pages } = await paper({ kind: 'register', of: '2015-07' });
  const page = pages.join('');
  expect(page).toContain('QDZX201507');
  const serials = [...page.matchAll(/QDZX201507(\d{5})[0-9A-Z](?=[王赵])/g)].map(([, serial]) => serial);
  expect(serials).toEqual(['00001', '00002', '00003', '00004']);
  expect(page).toContain(`已换发${successor}`);
  expect((await open(await linkOf({ kind: 'register', of: '2015-08' }))).statusCode).toBe(404);
});

test('the notice of a month names numbers and nobody', async () => {
  const [one = '', two = '', three = ''] = await giveCertificates(given, people(3));
  // 00:30 of the first of June in Qingdao is still May in UTC.
  await voidCertificate(given, one, givenClass.code, '2015-05-31T16:30:00.000Z');
  await voidCertificate(given, three, givenClass.code, '2015-05-31T15:30:00.000Z');
  const [successor = ''] = await giveCertificates(given, [givenPerson(1, '王小样')], {
    replaces: two,
    issuedOn: '2015-06-01',
  });
  const page = (await paper({ kind: 'notice', of: '2015-06' })).pages.join('');
  expect(page).toContain('培训证书作废、换发公告');
  expect(page).toMatch(new RegExp(`1${one}已作废2015年6月1日2${two}已换发2015年6月1日${successor}`));
  expect(page).not.toContain(three);
  expect(page).not.toMatch(/王[晓小]样|发放有误/);
  expect((await paper({ kind: 'notice', of: '2015-07' })).pages.join('')).toContain('（无）');
});

test('a character of the title that no font has refuses the paper by name', async () => {
  await giveCertificates(given, people(1), { class: { title: '海洋😀班' } });
  const { statusCode, body } = await open(await linkOf({ kind: 'certificates', of: givenClass.code }));
  expect(statusCode).toBe(422);
  expect(JSON.parse(body).title.zh).toContain('“😀”（U+1F600）');
});

test('a link is dead once the key of links is turned; the code of a certificate opens on', async () => {
  const [number = ''] = await giveCertificates(given, people(1));
  const link = await linkOf({ kind: 'class-book', of: givenClass.code });
  const key = certificateKey(await given.certificateSecrets(), number);
  services = { ...services, linkKey: async () => 'another key of links 0123456789012345678901234' };
  expect((await open(link)).statusCode).toBe(403);
  expect((await open(`${services.publicUrl}papers/certificate/${number}/1-zh.pdf?k=${key}`)).statusCode).toBe(
    200,
  );
});

test('the book and the register have the serials of the blanks, and the register those that were spoiled', async () => {
  const [one = '', two = ''] = await giveCertificates(given, people(2));
  const document = { unit: 'nyw', form: 'certificates', period: givenClass.code } as const;
  const actor = { email: 'clerk@nyw.example', name: '示例经办', unit: 'nyw', roles: ['clerk' as const] };
  await noteUsed(document, [{ number: two, blank: 'A000107' }], actor, services, new Date());
  const spoiled = { blanks: 'A000105~A000106', reason: '打印错位' };
  await noteSpoiled(document, spoiled, actor, services, new Date());
  const [book = ''] = (await paper({ kind: 'class-book', of: givenClass.code })).pages;
  expect(book.indexOf('A000107')).toBeGreaterThan(book.indexOf(dense(printNumber(one))));
  const [register = ''] = (await paper({ kind: 'register', of: '2015-07' })).pages;
  expect(register).toContain('A000107');
  expect(register).toContain('作废空白证2份：A000105（打印错位）、A000106（打印错位）。');
  const unprintable = { blanks: 'A000108', reason: '𠮷' };
  await noteSpoiled(document, unprintable, actor, services, new Date());
  const [english = ''] = (await paper({ kind: 'register', of: '2015-07', language: 'en' })).pages;
  expect(english).toContain('3blanksspoiled:A000105(打印错位),A000106(打印错位),A000108.');
});
