/** Files that must not be opened, each refused with its reason and before memory is spent on it. */
import { expect, test } from 'vitest';
import { openWorkbook } from '../../../functions/workbook/open-workbook.ts';
import { parseSeal } from '../../../functions/workbook/seal.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { Problem } from '../../../shared/ground/problem.ts';
import { qingdao } from '../../../shared/programme/qingdao.ts';
import { workbookFaults } from '../../../shared/words/workbook-faults.ts';
import { plan, planRow } from '../../support/sheets.ts';
import { workbookOf } from '../../support/workbooks.ts';
import { type Part, partsOf, workbookParts, zipOf } from '../../support/zip.ts';

const meant = { form: 'advanced-plan', unit: 'nyw', period: '2015' };
const refusalOf = async (bytes: Buffer): Promise<string> => {
  try {
    await openWorkbook(bytes, qingdao, meant);
    return 'opened';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === 'bad-workbook' ? String(error.params.fault) : error.code;
  }
};

const header = Object.values(advancedPlan.columns)
  .map(({ header: { zh } }) => `<c t="inlineStr"><is><t>${zh}</t></is></c>`)
  .join('');
const headerRow = `<row r="1">${header}</row>`;
const good = workbookParts(headerRow);
const withPart = (part: Part): Buffer => zipOf([...good, part]);
const nul = '\0'.repeat(8 * 1024 * 1024);

test('a plain workbook is opened', async () => {
  expect(await refusalOf(zipOf(good))).toBe('opened');
});

const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]);
const encrypted = Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)]);

test.each<[string, Buffer, string]>([
  ['nothing', Buffer.alloc(0), 'not-a-workbook'],
  ['a text', Buffer.from('项目名称 计划人数\n'), 'not-a-workbook'],
  ['a workbook of Excel 4', Buffer.from('0904060000001000000000000a000000', 'hex'), 'old-format'],
  [
    'a workbook of Excel 5 without its container',
    Buffer.from('0908080000050500bb1ecc07410000', 'hex'),
    'old-format',
  ],
  ['a page called .xls', Buffer.from('<html><table><tr><td>姓名</td></tr></table></html>'), 'web-page'],
  [
    'a page with a mark and blanks',
    Buffer.from('\ufeff\r\n <TABLE><tr><td>姓名,</td></tr></TABLE>'),
    'web-page',
  ],
  ['a page in UTF-16', Buffer.from('\ufeff<html><body>姓名,</body></html>', 'utf16le'), 'web-page'],
  ['a page behind blank lines', Buffer.from('\r\n\r\n\r\n          <html>,</html>'), 'web-page'],
  ['a page as a mail', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'web-page'],
  [
    'XML of Excel 2003',
    Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    'web-page',
  ],
  [
    'a sheet of LibreOffice (.ods)',
    zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: '<a/>' },
      { name: 'META-INF/manifest.xml', content: '<a/>' },
    ]),
    'open-document',
  ],
  ['a text document (.docx)', withPart({ name: 'word/document.xml', content: '<a/>' }), 'not-a-workbook'],
  ['a binary workbook (.xlsb)', withPart({ name: 'xl/workbook.bin', content: 'x' }), 'binary-workbook'],
  ['an old workbook (.xls)', container, 'old-format'],
  ['a workbook with a password', encrypted, 'encrypted'],
  ['a zip with a password', zipOf(good.map((part) => ({ ...part, flags: 1 }))), 'encrypted'],
  ['a zip that is no workbook', zipOf([{ name: 'a.txt', content: 'a' }]), 'not-a-workbook'],
  ['a file that did not arrive whole', zipOf(good).subarray(0, 900), 'damaged'],
  ['macros', withPart({ name: 'xl/vbaProject.bin', content: 'x' }), 'macros'],
  [
    'macros by their type',
    zipOf(
      good.map((part) => ({
        ...part,
        content: String(part.content).replace('sheet.main', 'sheet.macroEnabled.main'),
      })),
    ),
    'macros',
  ],
  ['a workbook inside', withPart({ name: 'xl/embeddings/Microsoft_Excel.xlsx', content: 'x' }), 'embedded'],
  ['a zip inside', withPart({ name: 'more.zip', content: 'x' }), 'embedded'],
  ['a bomb', withPart({ name: 'xl/media/a.png', content: nul }), 'unpacks-too-large'],
  [
    'a bomb that lies about its size',
    withPart({ name: 'xl/media/a.png', content: nul, claims: 2_000 }),
    'unpacks-too-large',
  ],
  [
    'many parts that are large together',
    zipOf(
      Array.from({ length: 70 }, (_, i) => ({ name: `xl/media/${i}.png`, content: 'x', claims: 1_000_000 })),
    ),
    'unpacks-too-large',
  ],
  [
    'thousands of parts',
    zipOf(Array.from({ length: 1_200 }, (_, i) => ({ name: `a${i}`, content: 'x' }))),
    'too-many-parts',
  ],
  ['two parts of one name', zipOf([...good, good[4] as Part]), 'damaged'],
  [
    'a document type',
    withPart({ name: 'xl/a.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    'unsafe-xml',
  ],
  [
    'a document type under the name of a picture',
    withPart({ name: 'xl/media/a.png', content: ' <!DOCTYPE a><a/>' }),
    'unsafe-xml',
  ],
  [
    'a document type in UTF-16',
    withPart({ name: 'xl/a.xml', content: Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le') }),
    'unsafe-xml',
  ],
  [
    'XML nested a thousand deep',
    withPart({ name: 'xl/a.xml', content: '<a>'.repeat(1_000) + '</a>'.repeat(1_000) }),
    'unsafe-xml',
  ],
  ['XML that ends inside a tag', withPart({ name: 'xl/a.xml', content: '<a b="' }), 'damaged'],
  [
    'millions of texts',
    zipOf(
      workbookParts(headerRow, {
        sharedStrings: Array.from({ length: 700_000 }, (_, i) => `<si><r><t>${i}</t></r></si>`).join(''),
      }),
    ),
    'too-many-texts',
  ],
  [
    'no header',
    zipOf(workbookParts('<row r="1"><c t="inlineStr"><is><t>别的</t></is></c></row>')),
    'no-header',
  ],
  [
    'a value in the 300th column',
    zipOf(workbookParts(`${headerRow}<row r="2"><c r="KN2"><v>1</v></c></row>`)),
    'too-wide',
  ],
  [
    'a value in the last column there can be',
    zipOf(workbookParts(`${headerRow}<row r="2"><c r="XFD2"><v>1</v></c></row>`)),
    'too-wide',
  ],
  [
    'a value in the last row there can be',
    zipOf(workbookParts(`${headerRow}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`)),
    'too-many-rows',
  ],
  [
    '20,041 rows',
    zipOf(
      workbookParts(
        headerRow +
          Array.from({ length: 20_041 }, (_, i) => `<row r="${i + 2}"><c><v>1</v></c></row>`).join(''),
      ),
    ),
    'too-many-rows',
  ],
  [
    'a text beyond those it has',
    zipOf(
      workbookParts(`${headerRow}<row r="2"><c r="A2" t="s"><v>1</v></c></row>`, {
        sharedStrings: '<si><t>a</t></si>',
      }),
    ),
    'damaged',
  ],
  [
    'a text of a table that is missing',
    zipOf(workbookParts(`${headerRow}<row r="2"><c t='s' r="A2"><v>0</v></c></row>`)),
    'damaged',
  ],
  ['a sheet that is missing', zipOf(good.filter(({ name }) => !name.includes('worksheets'))), 'damaged'],
  [
    'a sheet that is no XML',
    zipOf(good.map((part) => (part.name.includes('worksheets') ? { ...part, content: 'plain' } : part))),
    'no-header',
  ],
])('%s', async (_, bytes, fault) => {
  expect(await refusalOf(bytes)).toBe(fault);
});

test('more than 4 MB is refused before its contents are looked at', async () => {
  expect(await refusalOf(Buffer.alloc(4 * 1024 * 1024 + 1))).toBe('too-large');
});

test.each(['old-format', 'open-document', 'binary-workbook', 'web-page', 'not-a-workbook'] as const)(
  '%s says which menu saves the file as one that can be read',
  (fault) => {
    expect(workbookFaults[fault].zh).toContain('选择“文件—另存为”，文件类型选“Excel 工作簿（.xlsx）”');
    expect(workbookFaults[fault].en).toContain('choose File → Save As, select Excel Workbook (.xlsx)');
  },
);

test('a bomb of a thousand to one costs less memory than it claims', async () => {
  const bomb = withPart({ name: 'xl/worksheets/sheet9.xml', content: Buffer.alloc(300 * 1024 * 1024, 0x20) });
  const before = process.memoryUsage.rss();
  expect(await refusalOf(bomb)).toBe('unpacks-too-large');
  expect(process.memoryUsage.rss() - before).toBeLessThan(20 * 1024 * 1024);
});

test('a seal that was changed is named', () => {
  expect(() => parseSeal([['form', 'advanced-plan']])).toThrow(/altered/);
  expect(() => parseSeal([['period', '=1+1']])).toThrow(/altered/);
});

test('wherever a good file is cut or changed, it is read or refused and nothing else', async () => {
  const file = await workbookOf(advancedPlan, plan(planRow(1)));
  const step = Math.ceil(file.length / 150);
  for (let at = 0; at < file.length; at += step) {
    expect(await refusalOf(file.subarray(0, at))).not.toBe('opened');
    const changed = Buffer.from(file);
    changed[at] = (changed[at] as number) ^ 0x55;
    expect(typeof (await refusalOf(changed))).toBe('string');
  }
});

test('whatever part of a good file is missing or empty, it is read or refused', async () => {
  const parts = partsOf(await workbookOf(advancedPlan, plan(planRow(1))));
  for (const { name } of parts) {
    expect(typeof (await refusalOf(zipOf(parts.filter((part) => part.name !== name))))).toBe('string');
    const emptied = parts.map((part) => (part.name === name ? { ...part, content: '' } : part));
    expect(typeof (await refusalOf(zipOf(emptied)))).toBe('string');
  }
});
