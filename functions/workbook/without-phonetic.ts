/**
 * How a text is read aloud (rPh, of Japanese names) stands inside the text. The reader of cells leaves it out
 * of shared texts but adds it to those that stand in the cell, so it is taken out of the sheets before.
 */
import { crc32 } from 'node:zlib';
import { unpack } from './inspect-workbook.ts';
import { readDirectory, type ZipEntry } from './read-directory.ts';

/** What stands between the tags goes too; one pass, whatever was written to make it long. */
const strip = (part: Buffer): Buffer => {
  const text = part.toString('latin1');
  const open = /<(?:\w+:)?rPh(?:\s[^<>]*)?>/g;
  const close = /<\/(?:\w+:)?rPh\s*>/g;
  const kept: string[] = [];
  let at = 0;
  for (let tag = open.exec(text); tag; tag = open.exec(text)) {
    close.lastIndex = open.lastIndex;
    const isEmpty = tag[0].endsWith('/>');
    if (!isEmpty && !close.test(text)) break;
    kept.push(text.slice(at, tag.index));
    at = isEmpty ? open.lastIndex : close.lastIndex;
    open.lastIndex = at;
  }
  kept.push(text.slice(at));
  return Buffer.from(kept.join(''), 'latin1');
};

/** Local header, name and content of a part that is stored as it is. */
const localPart = (name: Buffer, content: Buffer): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(0x800, 6);
  header.writeUInt32LE(crc32(content), 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, content]);
};

/** The line of the table of contents for such a part. */
const directoryLine = (name: Buffer, content: Buffer, at: number): Buffer => {
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x02014b50, 0);
  line.writeUInt16LE(20, 4);
  line.writeUInt16LE(20, 6);
  line.writeUInt16LE(0x800, 8);
  line.writeUInt32LE(crc32(content), 16);
  line.writeUInt32LE(content.length, 20);
  line.writeUInt32LE(content.length, 24);
  line.writeUInt16LE(name.length, 28);
  line.writeUInt32LE(at, 42);
  return Buffer.concat([line, name]);
};

/** A zip of parts as they are. */
export const zipStored = (parts: readonly (readonly [name: string, content: Buffer])[]): Buffer => {
  const locals: Buffer[] = [];
  const lines: Buffer[] = [];
  let at = 0;
  for (const [title, content] of parts) {
    const name = Buffer.from(title);
    const local = localPart(name, content);
    locals.push(local);
    lines.push(directoryLine(name, content, at));
    at += local.length;
  }
  const directory = Buffer.concat(lines);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
};

/** The same workbook, which was inspected, with nothing in its sheets but the texts people see. */
export const withoutPhonetic = (file: Buffer): Buffer =>
  zipStored(
    readDirectory(file).map((entry: ZipEntry) => {
      const part = unpack(file, entry);
      return [entry.name, part.includes('rPh') ? strip(part) : part];
    }),
  );
