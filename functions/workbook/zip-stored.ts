/** A zip of parts as they are. */
import { crc32 } from 'node:zlib';

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
