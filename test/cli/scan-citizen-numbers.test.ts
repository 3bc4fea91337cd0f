import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { countNumbersIn } from '../../cli/scan/count-numbers-in.ts';
import { scanFolder, scanTables } from '../../cli/scan-citizen-numbers.ts';
import { renderPlanPdf } from '../../functions/documents/plan-pdf.ts';
import { writeMessage } from '../../local/aws/mail-message.ts';
import { unprintableIn } from '../../shared/form/printable.ts';
import { countNumbers, maskNumbers } from '../../shared/ground/mask-numbers.ts';
import type { PlanLine } from '../../shared/plan/annual-plan.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { inGb18030 } from '../support/gb18030.ts';
import { givenLines, givenPlan } from '../support/given-plan.ts';
import { fullWidth } from '../support/sheets.ts';
import { number, otherDocuments, spellings } from '../support/spellings.ts';
import { zipOf } from '../support/zip.ts';

const script = fileURLToPath(new URL('../../cli/scan-citizen-numbers.ts', import.meta.url));
const written = [...spellings, ...otherDocuments].map(([, text]) => `学员 ${text} 重复`);

const mail = (text: string): string =>
  writeMessage(
    {
      id: '1',
      from: 'a@b.example',
      to: ['c@d.example'],
      subject: text.replace(/[\r\n]/g, ' '),
      at: '2015-03-01T00:00:00Z',
      text,
      html: `<p>${text.replaceAll('<', '&lt;')}</p>`,
    },
    [],
  );

/** In pieces of four characters. */
const pieces = (text: string): string[] => text.match(/[\s\S]{1,4}/gu) ?? [];
/** The looks of a run are told, told to be plain, or not told. */
const looks = ['', '<rPr lang="zh-CN"/>', '<rPr><b/><sz val="11"/></rPr>'];
const inRuns = (text: string): string =>
  pieces(text)
    .map((piece, i) => `<r>${looks[i % looks.length]}<t xml:space="preserve">${piece}</t></r>`)
    .join('');
const tags = ['<b>', '</b>', '<span class="a">', '</span>', '<!-- 注 -->', '<wbr>'];
const inTags = (text: string): string =>
  pieces(text)
    .map((piece, i) => piece + tags[i % tags.length])
    .join('');
const inUtf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const asCsv = (text: string): string => `单位,说明\n市农委,"${text.replaceAll('"', '""')}"\n`;

/** Each keeps a text as the system does, or as people send it. */
const stores: Record<string, (text: string) => string | Buffer> = {
  'archive/object': (text) => JSON.stringify({ rows: [{ remark: text }], ids: ['r1'] }),
  'archive/key.json': (text) => JSON.stringify({ [text]: 1 }),
  'archive/object.json.gz': (text) => gzipSync(JSON.stringify([text])),
  'logs/submit.log': (text) => `${JSON.stringify({ level: 'INFO', detail: text })}\n{"level":"INFO"}\n`,
  'logs/plain.log': (text) => `2015-03-01 started\n${text}\n`,
  'outbox/1.eml': mail,
  'reports/zh.html': (text) =>
    `<!doctype html><a href="${text.replaceAll('"', '&quot;')}"/><p>${[...text].map((c) => `&#${c.codePointAt(0)};`).join('')}</p>`,
  'blobs/of-a-report': (text) => `\ufeff单位,说明\n市农委,"${text.replaceAll('"', '""')}"\n`,
  'reports/zh.csv': (text) => `单位,说明\n市农委,"${text}"\n`,
  'sent/utf-16.csv': (text) => inUtf16(asCsv(text)),
  'sent/utf-16.txt': inUtf16,
  'sent/utf-16be.txt': (text) => inUtf16(text).swap16(),
  'sent/gb18030.csv': (text) => inGb18030(asCsv(text)),
  'sent/bold.html': (text) => `<p>${inTags(text)}</p>`,
  'sent/single-quotes.html': (text) => `<p title='${text.replaceAll("'", '&#39;')}'>说明</p>`,
  'sent/nested.json': (text) => JSON.stringify({ body: JSON.stringify({ remark: text }) }),
  'made/shared-runs.xlsx': (text) =>
    zipOf([{ name: 'xl/sharedStrings.xml', content: `<sst><si>${inRuns(text)}</si></sst>` }]),
  'made/inline-runs.xlsx': (text) =>
    zipOf([
      {
        name: 'xl/worksheets/sheet1.xml',
        content: `<sheetData><c t="inlineStr"><is>${inRuns(text)}</is></c></sheetData>`,
      },
    ]),
  'made/plan.xlsx': (text) =>
    zipOf([{ name: 'xl/sharedStrings.xml', content: `<sst><si><t>${text}</t></si></sst>` }]),
};

/** A file for each text, by its place among them. */
const store = (file: string, texts: readonly string[]): { folder: string; places: string[] } => {
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-scan-'));
  const places = texts.map((text, i) => {
    const place = join(folder, dirname(file), `${i}-${basename(file)}`);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, stores[file]?.(text) ?? '');
    return place;
  });
  return { folder, places };
};

test.each(Object.keys(stores))('a number in %s is found in every spelling', (file) => {
  const { folder, places } = store(file, written);
  expect(
    scanFolder(folder)
      .map(({ place }) => place)
      .sort(),
  ).toEqual(places.sort());
  expect(scanFolder(store(file, written.slice(0, 20).map(maskNumbers)).folder)).toEqual([]);
});

/** Keys of links that read like numbers of persons, as chance drew them, and the name of a request. */
const drawnByChance = [
  'http://127.0.0.1:29320/reports/2015-05/1/zh?key=5189e6034e915a431279457108258284&until=2016-08',
  'http://127.0.0.1:57548/completeness/2015/zh?key=c2154503305083533b6041c10144d025',
  '322ccd88-d936-4943-b98b-722079017687',
];

test.each(Object.keys(stores))('a hash in %s is no number of a person', (file) => {
  expect(drawnByChance.map((text) => countNumbers(text))).toEqual([1, 1, 1]);
  expect(scanFolder(store(file, drawnByChance).folder)).toEqual([]);
});

test('a number in a text that was cut in the midst of a character is found, though it reads as another encoding', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-scan-'));
  const place = join(folder, 'submit.log');
  writeFileSync(place, Buffer.from(`学员${fullWidth(number)}重`).subarray(0, -1));
  expect(scanFolder(folder)).toEqual([{ place, count: 1 }]);
});

test('a number in JSON that stands in JSON is counted once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-scan-'));
  const place = join(folder, 'd');
  writeFileSync(place, JSON.stringify({ body: JSON.stringify({ remark: number, other: [number] }) }));
  expect(scanFolder(folder)).toEqual([{ place, count: 2 }]);
});

test('a number between letters that a hash may have is no hash', () => {
  expect(countNumbersIn([`学员 A${number}D`])).toBe(1);
});

test.each(['x', 'X'])('a number that ends in %s is found in a file of a program', (sign) => {
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-scan-'));
  const place = join(folder, 'plans.db');
  writeFileSync(place, `\0\x01 11010519491231002${sign} \0`);
  expect(scanFolder(folder)).toEqual([{ place, count: 1 }]);
});

describe('a PDF', () => {
  const place = (file: string, bytes: Uint8Array | string): { folder: string; place: string } => {
    const folder = mkdtempSync(join(tmpdir(), 'zhixin-scan-'));
    writeFileSync(join(folder, file), bytes);
    return { folder, place: join(folder, file) };
  };
  const planOf = (texts: readonly string[]) => {
    const [line] = givenLines() as [PlanLine];
    return renderPlanPdf(
      givenPlan(texts.map((title, i) => ({ ...line, code: `2015A-NYW-${100 + i}`, title }))),
      programme,
      'zh',
    );
  };
  // Other texts are refused by whoever draws the paper; a mark above a digit is drawn as one sign with it.
  const drawn = written.filter((text) => unprintableIn(text).length === 0 && !/\p{M}/u.test(text));
  // Glued to a telephone number and broken over two lines it looks like figures of two cells.
  const some = drawn.filter((text) => !/\d{24}/.test(text)).filter((_, i) => i % 6 === 0);

  test('has its numbers found in every spelling that can be drawn, and none where there are none', async () => {
    const planted = place('planted', await planOf(some));
    const [leak, ...others] = scanFolder(planted.folder);
    expect([leak?.place, leak?.unread, others]).toEqual([planted.place, undefined, []]);
    expect(leak?.count).toBeGreaterThanOrEqual(some.length);
    expect(some.length).toBeGreaterThan(30);
    expect(scanFolder(place('masked.pdf', await planOf(some.slice(0, 9).map(maskNumbers))).folder)).toEqual(
      [],
    );
  });

  test.each([
    ['its title', `/Title (${number})`],
    ['a bookmark in UTF-16', `/Title <FEFF${Buffer.from(number, 'utf16le').swap16().toString('hex')}>`],
    ['a remark', `/Contents (${number.slice(0, 6)} \\(${number.slice(6)}\\))`],
  ])('has a number found in %s', (_, note) => {
    const pages = '1 0 obj\n<< /Type /Pages /Kids [] >>\nendobj\n';
    const made = place('a.pdf', `%PDF-1.7\n${pages}2 0 obj\n<< ${note} >>\nendobj\n`);
    expect(scanFolder(made.folder)).toEqual([{ place: made.place, count: 1 }]);
  });

  test('links to a page by a key that reads like a number, and has none', () => {
    const pages = '1 0 obj\n<< /Type /Pages /Kids [] >>\nendobj\n';
    const links = drawnByChance.map((uri, i) => `${i + 2} 0 obj\n<< /URI (${uri}) >>\nendobj\n`);
    expect(scanFolder(place('a.pdf', `%PDF-1.7\n${pages}${links.join('')}`).folder)).toEqual([]);
  });

  test('that cannot be read is named instead of passed over', () => {
    const { folder, place: of } = place('of-another.pdf', '%PDF-1.4\n1 0 obj\r<< >>\rendobj');
    expect(scanFolder(folder)).toEqual([{ place: of, count: 0, unread: true }]);
  });
});

test('a number in an item of a table is found in every spelling', async () => {
  let items: readonly unknown[] = [];
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    response.end(JSON.stringify({ Items: items, Count: items.length }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const dynamodb = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'local',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  };
  const scan = () => scanTables({ dynamodb, tables: { Plans: 'plans' } });
  items = written.map((text) => ({ pk: { S: 'a' }, row: { M: { title: { S: text } } } }));
  const [leak] = await scan();
  expect(leak?.place).toBe('table Plans');
  expect(leak?.count).toBeGreaterThanOrEqual(written.length);
  items = written.map((text) => ({ pk: { S: 'a' }, row: { M: { title: { S: maskNumbers(text) } } } }));
  expect(await scan()).toEqual([]);
  server.close();
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-scan-'));
  const made = (name: string, text: string): string => {
    const place = join(folder, name);
    writeFileSync(place, text);
    return place;
  };
  const run = (path: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, path], { encoding: 'utf8' });
    return [status, stdout + stderr];
  };

  test('takes one file as it takes a folder', () => {
    const [good, bad] = [made('good.txt', '无'), made('bad.txt', number)];
    expect(run(good)).toEqual([0, 'no number of a person found\n']);
    expect(run(bad)).toEqual([1, `1 number(s) of persons in ${bad}\nFOUND\n`]);
    expect(run(folder)).toEqual(run(bad));
  });

  test('says where there is nothing to look at, and does not call it clean', () => {
    const empty = join(folder, 'empty');
    mkdirSync(join(empty, 'sheets'), { recursive: true });
    writeFileSync(join(empty, 'sheets', 'own.json'), number);
    for (const path of [empty, join(folder, 'nowhere')])
      expect(run(path)).toEqual([1, `${path} has no file to look at\n`]);
  });
});

test('names of files are looked at, people’s own sheets are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-scan-'));
  mkdirSync(join(folder, 's3', number), { recursive: true });
  mkdirSync(join(folder, 'sheets'));
  writeFileSync(join(folder, 's3', number, 'd'), 'nothing inside');
  writeFileSync(join(folder, 'sheets', 'own.json'), number);
  const place = join(folder, 's3', number, 'd');
  expect(scanFolder(folder)).toEqual([{ place, count: 1 }]);
});

test('hashes, figures of many cells and moments are no numbers of persons', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-scan-'));
  const rows = Array.from({ length: 200 }, (_, i) => [370200, 198508, 17 + i, 1000 * i, '2015-03-09']);
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ rows, at: 1421719200000 }));
  writeFileSync(
    join(folder, 'b.log'),
    'sha 9f11010519491231002123456789012345678901234567890123456789012345',
  );
  writeFileSync(
    join(folder, 'd.log'),
    'REPORT RequestId: 322ccd88-d936-4943-b98b-722079017687 Duration: 18 ms',
  );
  writeFileSync(join(folder, 'c.csv'), rows.map((row) => row.join(',')).join('\n'));
  expect(scanFolder(folder)).toEqual([]);
});

test('figures of a report side by side are no number, whatever its store calls it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-scan-'));
  writeFileSync(join(folder, '2d40175d'), '\ufeff海洋科技开发,4,204,10560,317860.75,30.1,14.2\n');
  expect(scanFolder(folder)).toEqual([]);
});
