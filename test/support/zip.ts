/** Writes zip files as they should be, and as they should not. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { readDirectory } from '../../functions/workbook/read-directory.ts';

export type Part = {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Bytes it claims to become, when not the truth. */
  readonly claims?: number;
  readonly flags?: number;
};

export const zipOf = (parts: readonly Part[]): Buffer => {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims, flags = 0x800 } of parts) {
    const bytes = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [header, from] of [
      [local, 4],
      [entry, 6],
    ] as const) {
      header.writeUInt16LE(20, from);
      header.writeUInt16LE(flags, from + 2);
      header.writeUInt16LE(8, from + 4);
      header.writeUInt32LE(crc32(bytes), from + 10);
      header.writeUInt32LE(packed.length, from + 14);
      header.writeUInt32LE(claims ?? bytes.length, from + 18);
      header.writeUInt16LE(title.length, from + 22);
    }
    entry.writeUInt32LE(at, 42);
    locals.push(local, title, packed);
    entries.push(entry, title);
    at += local.length + title.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
};

/** The parts of a good zip file as text, to be changed and packed again. */
export const partsOf = (bytes: Uint8Array): { name: string; content: string }[] => {
  const file = Buffer.from(bytes);
  return readDirectory(file).map(({ name, method, packed, start }) => {
    const content = file.subarray(start, start + packed);
    return { name, content: (method === 8 ? inflateRawSync(content) : content).toString() };
  });
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The fewest parts a workbook has, around the XML of one sheet's data. */
export const workbookParts = (sheetData: string, { sharedStrings = '', styles = '' } = {}): Part[] => [
  {
    name: '[Content_Types].xml',
    content: `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  },
  {
    name: '_rels/.rels',
    content: `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    content: `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/>${sharedStrings && `<Relationship Id="rId2" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/>`}${styles && `<Relationship Id="rId3" Type="${relationships}/styles" Target="styles.xml"/>`}</Relationships>`,
  },
  {
    name: 'xl/worksheets/sheet1.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
  },
  ...(sharedStrings
    ? [{ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${main}">${sharedStrings}</sst>` }]
    : []),
  ...(styles
    ? [{ name: 'xl/styles.xml', content: `<styleSheet xmlns="${main}">${styles}</styleSheet>` }]
    : []),
];
