/**
 * Files made to hold a worker: small as sent, endless to read. Each is refused, or read in one pass; what was
 * unpacked and looked at until then is counted, so that nothing here depends on how fast the machine is. A pattern
 * that begins again at every tag would not come to its end within the time a test has.
 */
import { describe, expect, test } from 'vitest';
import { inspectWorkbook } from '../../../functions/workbook/inspect-workbook.ts';
import { openWorkbook } from '../../../functions/workbook/open-workbook.ts';
import { scanXml } from '../../../functions/workbook/scan-xml.ts';
import { surveySheet } from '../../../functions/workbook/survey-sheet.ts';
import { unescapeXml } from '../../../functions/workbook/xml-tags.ts';
import { limits } from '../../../shared/contract/limits.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { Problem } from '../../../shared/ground/problem.ts';
import { qingdao } from '../../../shared/programme/qingdao.ts';
import { plan, planRow } from '../../support/sheets.ts';
import { workbookOf } from '../../support/workbooks.ts';
import { type Part, workbookParts, zipOf } from '../../support/zip.ts';
import { asZip64, type Zip64 } from '../../support/zip64.ts';

const meant = { form: 'advanced-plan', unit: 'nyw', period: '2015' };
const outcomeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'read';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === 'bad-workbook' ? String(error.params.fault) : error.code;
  }
};
const opened = (bytes: Buffer) => outcomeOf(() => openWorkbook(bytes, qingdao, meant));

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
const header = Object.values(advancedPlan.columns)
  .map(({ header: { zh } }) => `<c t="inlineStr"><is><t>${zh}</t></is></c>`)
  .join('');
const headerRow = `<row r="1">${header}</row>`;
const good = workbookParts(headerRow);
const sheetOf = (rows: string): Part[] => workbookParts(headerRow + rows);
/** The part of a name with something put before its end. */
const changed = (name: string, end: string, more: string): Part[] =>
  good.map((part) =>
    part.name === name ? { ...part, content: String(part.content).replace(end, more + end) } : part,
  );
const relation = (target: string, type: string) =>
  `<Relationship Id="r${target}${type}" Type="x/${type}" Target="${target}"/>`;
const many = (count: number, text: string) => text.repeat(count);
/** Not all the same, which would be told by how well it packs. */
const numbered = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

type Hostile = {
  readonly parts: readonly Part[];
  readonly fault: string;
  /** Most elements that may have been looked at before it was refused. */
  readonly elements?: number;
  /** Bytes of parts; without, all it sent. */
  readonly bytes?: number;
};

const hostile: Record<string, Hostile> = {
  'an attribute of 16 MB': {
    parts: sheetOf(`<row r="2"><c r="A2" x="${many(16 * megabyte, 'a')}"/></row>`),
    fault: 'unpacks-too-large',
    bytes: 0,
  },
  'an attribute of 100 KB': {
    parts: sheetOf(`<row r="2"><c r="A2" x="${many(100 * kilobyte, 'a')}"/></row>`),
    fault: 'unsafe-xml',
    elements: 200,
    bytes: 20 * kilobyte,
  },
  'blanks in a tag': {
    parts: sheetOf(`<row r="2"><c ${many(100 * kilobyte, ' ')}r="A2"/></row>`),
    fault: 'unsafe-xml',
    elements: 200,
  },
  'blanks in a closing tag': {
    parts: sheetOf(`<row r="2"><c r="A2"></c${many(100 * kilobyte, ' ')}></row>`),
    fault: 'unsafe-xml',
    elements: 200,
  },
  'a name of 100 KB': {
    parts: sheetOf(`<${many(100 * kilobyte, 'a')}/>`),
    fault: 'unsafe-xml',
    elements: 200,
  },
  '300 attributes': {
    parts: sheetOf(`<row${Array.from({ length: 300 }, (_, i) => ` a${i}=""`).join('')}/>`),
    fault: 'unsafe-xml',
    elements: 200,
  },
  'a value without quotes': { parts: sheetOf('<row r=2/>'), fault: 'damaged' },
  'a tag inside a value': { parts: sheetOf('<row r="<row r=" />'), fault: 'unsafe-xml' },
  'a comment of 300 KB': {
    parts: sheetOf(`<!--${many(60 * kilobyte, '<row ')}-->`),
    fault: 'unsafe-xml',
    elements: 200,
  },
  'a passage of 300 KB': {
    parts: sheetOf(`<![CDATA[${many(60 * kilobyte, '<row ')}]]>`),
    fault: 'unsafe-xml',
  },
  'an instruction of 300 KB': { parts: sheetOf(`<?a ${many(300 * kilobyte, ' ')}?>`), fault: 'unsafe-xml' },
  '60,000 number formats': {
    parts: workbookParts(headerRow, {
      styles: `<numFmts>${Array.from({ length: 60_000 }, (_, i) => `<numFmt numFmtId="${i}" formatCode="0"/>`).join('')}</numFmts>`,
    }),
    fault: 'too-many-definitions',
    elements: 50_200,
  },
  '60,000 names': {
    parts: changed(
      'xl/workbook.xml',
      '</workbook>',
      numbered(60_000, (i) => `<definedName name="a${i}">${i * i}</definedName>`),
    ),
    fault: 'too-many-definitions',
    elements: 50_200,
  },
  '60,000 relationships': {
    parts: changed(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      numbered(60_000, (i) => relation(`${i * i}.xml`, 'image')),
    ),
    fault: 'too-many-definitions',
    elements: 50_200,
  },
  '60,000 types': {
    parts: changed(
      '[Content_Types].xml',
      '</Types>',
      numbered(60_000, (i) => `<Default Extension="a${i}" ContentType="${i * i}"/>`),
    ),
    fault: 'too-many-definitions',
    elements: 50_200,
  },
  'styles under the name of a sheet': {
    parts: [
      ...changed(
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        relation('worksheets/sheet2.xml', 'styles'),
      ),
      { name: 'xl/worksheets/sheet2.xml', content: `<worksheet>${many(60_000, '<xf/>')}</worksheet>` },
    ],
    fault: 'too-many-definitions',
  },
  'styles that are a sheet as well': {
    parts: [
      ...changed(
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        relation('./worksheets//a.xml', 'styles') + relation('/xl/worksheets/a.xml', 'worksheet'),
      ),
      { name: 'xl/worksheets/a.xml', content: `<worksheet>${many(60_000, '<xf/>')}</worksheet>` },
    ],
    fault: 'too-many-definitions',
  },
  'styles behind a name that ends twice': {
    parts: [
      ...changed(
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        `<Relationship Id="rId7" X=">" Y=" Target='b.xml'" Target="b.xml" Type="x/styles" Target="a&#46;xml"/>`,
      ),
      { name: 'xl/a.xml', content: `<styleSheet>${many(60_000, '<xf/>')}</styleSheet>` },
    ],
    fault: 'too-many-definitions',
  },
  'rows as wide as a sheet can be': {
    parts: sheetOf(many(1_200, '<row><c r="XFD1"/></row>')),
    fault: 'too-many-cells',
    elements: 2_500,
  },
  'rows as wide, said in other ways': {
    parts: sheetOf(
      many(400, `<x:row><x:c s="1" r = 'xfd2'/></x:row><row><c r= "XFD1"/></row><row\n><c\tr="XFD1"/></row>`),
    ),
    fault: 'too-many-cells',
    elements: 2_500,
  },
  '20,001 merged cells': {
    parts: sheetOf('').map((part) =>
      part.name.includes('worksheets')
        ? {
            ...part,
            content: String(part.content).replace(
              '</worksheet>',
              `<mergeCells>${many(20_001, '<mergeCell ref="A2:A20000"/>')}</mergeCells></worksheet>`,
            ),
          }
        : part,
    ),
    fault: 'too-many-merges',
  },
  'a tab named again and again': {
    parts: changed('xl/workbook.xml', '</sheets>', many(900, '<sheet name="a" sheetId="2" r:id="rId1"/>')),
    fault: 'damaged',
  },
  '2,000 tabs': {
    parts: changed('xl/workbook.xml', '</sheets>', many(2_000, '<sheet name="a" sheetId="2" r:id="rId1"/>')),
    fault: 'too-many-parts',
  },
  'fifty bombs of a megabyte': {
    parts: [
      ...good,
      ...Array.from({ length: 50 }, (_, i) => ({
        name: `xl/${i}.xml`,
        content: Buffer.alloc(megabyte, 0x20),
      })),
    ],
    fault: 'unpacks-too-large',
    bytes: 0,
  },
};

describe('a hostile file is refused before its parts are read', () => {
  test.each(Object.entries(hostile))('%s', async (_, { parts, fault, elements, bytes }) => {
    const file = zipOf(parts);
    expect(file.length).toBeLessThan(limits.body);
    expect(await opened(file)).toBe(fault);
    const effort = { bytes: 0, elements: 0 };
    await outcomeOf(() => inspectWorkbook(file, effort));
    if (elements !== undefined) expect(effort.elements).toBeLessThanOrEqual(elements);
    if (bytes !== undefined) expect(effort.bytes).toBeLessThanOrEqual(bytes);
  });
});

const survey = (xml: string) => surveySheet(Buffer.from(xml), new Map([[1, '0"元"']]));

test.each([
  ['cells that never end', many(60_000, '<c r="A1" s="1"><f>1</f>')],
  ['cells whose end has a blank', many(60_000, '<c r="A1"><f>1</f></c >')],
  ['beginnings of cells', many(300_000, '<c r="A1" s="1" ')],
  ['beginnings of rows', many(300_000, '<row hidden ')],
  ['beginnings of merged cells', many(300_000, '<mergeCell ref="A1" ')],
  ['beginnings of texts', many(500_000, '<t ')],
  ['prefixes', many(100_000, '<aaaaaaaa <f>')],
  ['one style in a tag again and again', `<f/><c ${many(100_000, ' s="1"')}`],
])('%s are gone through once', (_, xml) => {
  expect(survey(xml).merges).toEqual([]);
});

test('what a sheet says is read where tags are long or prefixed', () => {
  const { merges, hidden, unvalued, formats } = survey(
    '<x:row r="2" hidden="1"><x:c r="A2" a=">" s="1"><f>1</f></x:c><c r="B2" s=\'1\' t="str"><f>1</f><v></v></c ></x:row>' +
      '<row r="3"><c r="C3"><f>1</f><v>1</v></c><c r="D3"><f>1</f></c></row><mergeCell a=">" ref="A1:B2"/><x:f>1</x:f>',
  );
  expect({ merges, hidden, unvalued }).toEqual({
    merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
    hidden: [1],
    unvalued: [
      [1, 0],
      [2, 3],
    ],
  });
  expect([...formats]).toEqual([
    ['1,0', '0"元"'],
    ['1,1', '0"元"'],
  ]);
});

test('a reference to no character stays as it was written', () => {
  expect(unescapeXml('&#x4e2d;&#25991;&amp;lt;&#x110000;&#99999999999;&nbsp;')).toBe(
    '中文&lt;&#x110000;&#99999999999;&nbsp;',
  );
});

test('as many elements are counted as there are', () => {
  const part = Buffer.from('<a><b x="/>"/><!-- <c> --><d>1</d></a>');
  expect(scanXml(part)).toEqual({ elements: 3 });
  expect(scanXml(part, { elements: 2 })).toEqual({ elements: 3, beyond: 'elements' });
});

describe('a workbook whose numbers stand where those of large files do', () => {
  test.each<[string, Zip64]>([
    ['an end record of large files beside the usual one', {}],
    ['an end that points to the large one', { end: true }],
    ['sizes and places in an extra field', { entries: true }],
    ['both', { end: true, entries: true }],
  ])('%s', async (_, how) => {
    const file = await workbookOf(advancedPlan, plan(planRow(1), planRow(2)));
    const { grid } = await openWorkbook(asZip64(Buffer.from(file), how), qingdao, {});
    expect(grid.rows).toHaveLength(2);
  });

  test('one that points beyond the file, or nowhere, is damaged', async () => {
    const file = asZip64(zipOf(good), { end: true, entries: true });
    const end = file.length - 22;
    for (const [at, value] of [
      [end - 12, 2 ** 52],
      [end - 20, 0],
      [end - 20 - 56 + 48, file.length - 4],
    ] as const) {
      const broken = Buffer.from(file);
      broken.writeBigUInt64LE(BigInt(value), at);
      expect(await opened(broken)).toBe('damaged');
    }
    expect(await opened(Buffer.from(file).fill(0, end - 20, end))).toBe('damaged');
  });
});

const columns = Object.values(advancedPlan.columns).map(({ header: { zh } }) => zh);
test.each<[string, string, string]>([
  ['one line of 4 MB', many(1_000_000, 'abc,'), 'too-wide'],
  ['a million separators', `${columns.join(',')}\n${many(1_000_000, ',')}`, 'too-wide'],
  [
    'a million separators of a kind that is not used',
    `${columns.join(',')}\n${many(1_000_000, ';')}`,
    'read',
  ],
  ['a million line ends', `${columns.join(',')}${many(1_000_000, '\n')}`, 'too-many-rows'],
  ['a quote that is never closed', `${columns.join(',')}\n"${many(1_000_000, 'abc,')}`, 'csv-quote'],
  ['quotes that are never closed', `${columns.join(',')}\n${many(500_000, '"a\n')}`, 'csv-quote'],
  ['doubled quotes', `${columns.join(',')}\n${many(500_001, '"')}`, 'csv-quote'],
  ['blanks before quotes', `${columns.join(',')}\n${many(300_000, '     "')}`, 'read'],
  ['a header of 1 MB', `${many(1_000_000, '(')},${columns.join(',')}`, 'read'],
])('a csv of %s is read or refused in one pass', async (_, text, outcome) => {
  expect(await opened(Buffer.from(text))).toBe(outcome);
});
