import { streamXlsxRows } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { inspectWorkbook } from '../../../functions/workbook/inspect-workbook.ts';
import { listTabs } from '../../../functions/workbook/list-tabs.ts';
import { packTab } from '../../../functions/workbook/pack-tab.ts';
import { readCells } from '../../../functions/workbook/read-cells.ts';
import { zipStored } from '../../../functions/workbook/zip-stored.ts';
import type { Cell } from '../../../shared/form/define-form.ts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Names places of the shared texts. */
const tabOf = (...places: readonly number[]): string =>
  `<worksheet xmlns="${main}"><sheetData>${places
    .map(
      (place, i) =>
        `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${place}</v></c><c r="B${i + 1}"><v>7</v></c></row>`,
    )
    .join('')}</sheetData></worksheet>`;

const workbookOf = (texts: string, ...tabs: readonly string[]): Buffer =>
  zipStored(
    Object.entries({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': `<Relationships xmlns="${packageRels}"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${tabs
        .map((_, i) => `<sheet name="表${i + 1}" sheetId="${i + 1}" r:id="t${i}"/>`)
        .join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRels}"><Relationship Id="s" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/>${tabs
        .map(
          (_, i) =>
            `<Relationship Id="t${i}" Type="${relationships}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('')}</Relationships>`,
      'xl/sharedStrings.xml': texts,
      ...Object.fromEntries(tabs.map((tab, i) => [`xl/worksheets/sheet${i + 1}.xml`, tab])),
    }).map(([name, text]) => [name, Buffer.from(text)]),
  );

const many = 6_000;
const textsOf = (write: (text: string, place: number) => string, around = ''): string =>
  `<sst xmlns="${main}">${around}${Array.from({ length: many }, (_, i) => write(`文本 ${i}`, i)).join('')}</sst>`;
const plain = (text: string) => `<si><t>${text}</t></si>`;

const kinds: Readonly<Record<string, string>> = {
  'plain texts': textsOf(plain),
  'texts in runs, some empty': textsOf((text, i) =>
    i % 3 === 0 ? '<si/>' : `<si><r><rPr><sz val="9"/></rPr><t>${text}</t></r><r><t>，续</t></r></si>`,
  ),
  'a comment that looks like texts': textsOf(plain, '<!-- <si><t>无</t></si> <si/> -->'),
  'texts with a prefix': textsOf((text) => `<x:si xmlns:x="${main}"><x:t>${text}</x:t></x:si>`),
};

const cellsOf = async (bytes: Buffer, index: number): Promise<unknown[]> => {
  const { parts } = inspectWorkbook(bytes);
  const rows: Cell[][] = [];
  await readCells(parts, listTabs(parts).tabs[index] as never, (_, cells) => rows.push(cells) > 0);
  return rows;
};

const alone = async (bytes: Buffer, sheet: number): Promise<unknown[]> => {
  const rows: unknown[] = [];
  for await (const { values } of streamXlsxRows(bytes, { sheet }))
    rows.push(values.map((value) => (value === '' ? null : value)));
  return rows;
};

for (const [kind, texts] of Object.entries(kinds))
  test(`a small tab among many names the texts it named before: ${kind}`, async () => {
    const bytes = workbookOf(texts, tabOf(0, 1, 7, 7, 2_999), tabOf(many - 1, 3, 4, 5_000), tabOf());
    for (const index of [0, 1, 2]) expect(await cellsOf(bytes, index)).toEqual(await alone(bytes, index));
    expect(JSON.stringify(await cellsOf(bytes, 1))).toContain('5000');
  });

test('of other tabs and of texts that a small tab does not name nothing is given to the reader', () => {
  const { parts } = inspectWorkbook(workbookOf(textsOf(plain), tabOf(3), tabOf(4)));
  const packed = packTab(parts, listTabs(parts).tabs[0] as never).toString();
  expect(packed).toContain('文本 3<');
  expect(packed).not.toContain('文本 4<');
  expect(packed).not.toContain('sheet2.xml</');
  expect(packed).not.toContain('<v>4</v>');
});
