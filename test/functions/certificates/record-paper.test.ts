/** A person's record on paper (notice 66): links for who may see it, what is printed and kept, and the page of its code. */
import '../../support/quiet.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPdf } from '../../../cli/scan/read-pdf.ts';
import { certificateKey } from '../../../functions/common/certificate-keys.ts';
import { renderCertificates } from '../../../functions/documents/certificates/certificate-pdf.ts';
import { renderList } from '../../../functions/documents/certificates/list-pdf.ts';
import { openEndpoint } from '../../../functions/http/endpoint.ts';
import { openRecord } from '../../../functions/routes/open-certificate.ts';
import { openPaper } from '../../../functions/routes/open-paper.ts';
import { printRecordNumber, readRecordNumber } from '../../../shared/certificates/record-paper.ts';
import {
  at,
  attended,
  classOf,
  fileClasses,
  head,
  issue,
  officeWithHeads,
} from '../../support/certified-class.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, staff } from '../../support/office.ts';
import { citizenNumber } from '../../support/sheets.ts';

let office: Office;
let services: ReturnType<typeof inMemoryServices>;
let numbers: readonly string[];
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  services = inMemoryServices([...Object.values(staff), head]);
  office = officeWithHeads(services);
  await fileClasses(office, [
    attended(1, 1),
    attended(2, 1),
    attended(1, 2, { certificate: 'ZX-旧-0007' }),
    attended(1, 3, { result: '不合格', failReason: '缺课' }),
  ]);
  numbers = (await issue(office, classOf(1))).good.numbers.map(({ number }) => number);
  await services.certificates.project(
    (await services.certificates.find(numbers)).flatMap((found) =>
      found
        ? [
            {
              number: found.number,
              content: found.content,
              place: found.place,
              person: personOf(found.place),
              mask: '样*',
              document: `${found.document.unit}/certificates/${found.document.period}`,
              issuedOn: '2015-04-02',
              endDay: '2015-03-13',
              hours: 40,
            },
          ]
        : [],
    ),
  );
});
afterEach(() => vi.useRealTimers());

/** Pseudonyms in the order of the batch. */
const personOf = (place: number): string =>
  [...services.stored.archived.values()]
    .map((text) => JSON.parse(text) as { form: string; rows: { person: string }[] })
    .find(({ form }) => form === 'certificates')?.rows[place]?.person ?? '';

const print = (name = '样乙', serial = 1) =>
  office.ask('stranger', 'printRecord', {
    body: { citizenNumber: citizenNumber(serial), name, purpose: '职称评审' },
  });
const opening = () => ({
  ...services,
  records: office.records,
  files: { of: async () => [], keep: async () => {} },
  tries: { take: async () => true, giveBack: async () => {} },
  renderers: { renderCertificates, renderList },
  publicUrl: 'https://zhixin.example.cn/',
});
const dense = (text: string): string => text.replace(/[\s\u200b]/g, '');
const open = async (link: string) => {
  const { pathname, searchParams } = new URL(link);
  const [, , kind = '', of = '', file = ''] = pathname.split('/');
  const { statusCode, body } = await openEndpoint(
    'openPaper',
    opening,
    openPaper,
  )(
    {
      headers: {},
      pathParameters: { kind, of, file },
      queryStringParameters: Object.fromEntries(searchParams),
      requestContext: { requestId: 'r1' },
    } as never,
    {} as never,
  );
  return { statusCode, pdf: Buffer.from(body, 'base64') };
};
const scan = async (number: string, k: string) =>
  openEndpoint(
    'openRecord',
    opening,
    openRecord,
  )(
    {
      headers: {},
      pathParameters: { number: number.toLowerCase() },
      queryStringParameters: { k },
      requestContext: { requestId: 'r1' },
    } as never,
    {} as never,
  );

test('a record is printed with its number, the hours passed by year, and the numbers of before marked as such', async () => {
  const { good } = await print();
  expect(good).toMatchObject({ found: true, left: 1_999 });
  const number = good.number as string;
  expect(readRecordNumber(number.toLowerCase())).toBe(number);
  expect(readRecordNumber(number.replace(/.$/, '?'))).toBeUndefined();
  const { pdf, statusCode } = await open(good.papers[0]?.links.zh as string);
  expect(statusCode).toBe(200);
  const page = readPdf(pdf).map(dense).join('');
  for (const said of [
    '个人学时证明',
    '样乙',
    dense(printRecordNumber(number)),
    '2015年4月2日',
    dense(`${classOf(1)}2015年`),
    `40合格${numbers[0]}`,
    '40合格原编号ZX-旧-0007',
    '40不合格',
    '2015年合格学时80',
  ])
    expect(page).toContain(said);
  expect(page).not.toContain(citizenNumber(1));
  const english = await open(good.papers[0]?.links.en as string);
  expect(readPdf(english.pdf).map(dense).join('')).toContain('RecordofTrainingHours');
});

test('the same record of a day is the same paper, another day another', async () => {
  const first = (await print()).good;
  const second = (await print()).good;
  expect(second.number).toBe(first.number);
  const [a, b] = [
    await open(first.papers[0]?.links.zh as string),
    await open(second.papers[0]?.links.zh as string),
  ];
  expect(a.pdf.equals(b.pdf)).toBe(true);
  at('2015-04-03');
  expect((await print()).good.number).not.toBe(first.number);
});

test('of a wrong name nothing is printed or kept, and it counts against the day', async () => {
  const kept = services.stored.archived.size;
  expect((await print('样丙')).good).toEqual({ found: false, papers: [], left: 1_999 });
  expect(services.stored.archived.size).toBe(kept);
});

test('the code shows what was printed, and a certificate that is void by now as void', async () => {
  const { good } = await print();
  const number = good.number as string;
  const key = certificateKey(await services.certificateSecrets(), number);
  const shown = await scan(number, key);
  expect(shown.statusCode).toBe(200);
  expect(shown.body).toMatch(/样乙[\s\S]*新能源装备技术培训（1）[\s\S]*有效[\s\S]*本系统未签发/);
  expect(shown.headers['cache-control']).toBe('no-store');
  await office.ask('reviewer', 'voidCertificate', {
    params: { number: numbers[0] as string },
    body: { reason: '误发' },
  });
  expect((await scan(number, key)).body).toMatch(/新能源装备技术培训（1）[\s\S]*已作废/);
  for (const wrong of [
    '',
    key.slice(1),
    certificateKey(await services.certificateSecrets(), numbers[0] as string),
  ]) {
    const refused = await scan(number, wrong);
    expect(refused.statusCode).toBe(404);
    expect(refused.body).not.toContain('样乙');
  }
});

test('links to papers are for who may see the certificates they list', async () => {
  const own = await office.askAs(head.email, 'listPapers', { query: { class: classOf(1) } });
  expect(own.good.papers.map(({ kind }) => kind)).toEqual(['certificates', 'class-book']);
  const { statusCode, pdf } = await open(own.good.papers[0]?.links.zh as string);
  expect([statusCode, readPdf(pdf).length]).toEqual([200, 2]);
  expect(
    (await office.askAs(head.email, 'listPapers', { query: { class: classOf(2) } })).good.papers,
  ).toEqual([]);
  const asked = { query: { series: '00', year: '2015', month: '2015-04' } };
  expect((await office.askAs(head.email, 'listPapers', asked)).problem.code).toBe('role-missing');
  const papers = (await office.ask('reviewer', 'listPapers', asked)).good.papers;
  expect(papers.map(({ kind }) => kind)).toEqual(['register', 'notice']);
  for (const { links } of papers) expect((await open(links.en)).statusCode).toBe(200);
  expect((await office.ask('stranger', 'listPapers', { query: { class: classOf(1) } })).problem.code).toBe(
    'not-yours',
  );
});
