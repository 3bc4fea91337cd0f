/** A zip of parts as they are. */
import { crc32 } from 'node:zlib';

/** Sum and lengths of a part, as they stand before it and in the table of contents. */
const describe = (entry: Buffer, from: number, name: Buffer, content: Buffer, sum: number): void => {
  entry.writeUInt16LE(20, from);
  entry.writeUInt16LE(0x800, from + 2);
  entry.writeUInt32LE(sum, from + 10);
  entry.writeUInt32LE(content.length, from + 14);
  entry.writeUInt32LE(content.length, from + 18);
  entry.writeUInt16LE(name.length, from + 22);
};

/** What stands before a part that is stored as it is. */
const localHeader = (name: Buffer, content: Buffer, sum: number): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  describe(header, 4, name, content, sum);
  return header;
};

/** What the table of contents says of it. */
const directoryLine = (name: Buffer, content: Buffer, sum: number, at: number): Buffer => {
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x02014b50, 0);
  line.writeUInt16LE(20, 4);
  describe(line, 6, name, content, sum);
  line.writeUInt32LE(at, 42);
  return line;
};

/** The bytes of each part are copied once: a roster has some twenty million. */
export const zipStored = (parts: readonly (readonly [name: string, content: Buffer])[]): Buffer => {
  const locals: Buffer[] = [];
  const lines: Buffer[] = [];
  let at = 0;
  for (const [title, content] of parts) {
    const name = Buffer.from(title);
    const sum = crc32(content);
    const header = localHeader(name, content, sum);
    locals.push(header, name, content);
    lines.push(directoryLine(name, content, sum, at), name);
    at += header.length + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    lines.reduce((length, line) => length + line.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...lines, end]);
};
