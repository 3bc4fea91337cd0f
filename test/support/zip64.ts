/** A zip file with its numbers where writers for large files put them: Java's, WPS's, and the streams of others. */

const large = 0xffffffff;

const u64 = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(8 * numbers.length);
  for (const [i, number] of numbers.entries()) bytes.writeBigUInt64LE(BigInt(number), 8 * i);
  return bytes;
};

/** The table of contents with sizes and places in an extra field, behind one that says something else. */
const withLargeFields = (table: Buffer): Buffer => {
  const lines: Buffer[] = [];
  for (let at = 0; at < table.length; ) {
    const end = at + 46 + table.readUInt16LE(at + 28);
    const line = Buffer.from(table.subarray(at, end));
    const numbers = u64(line.readUInt32LE(24), line.readUInt32LE(20), line.readUInt32LE(42));
    const other = Buffer.from([0x55, 0x54, 2, 0, 1, 2]);
    const extra = Buffer.concat([other, Buffer.from([1, 0, numbers.length, 0]), numbers]);
    for (const place of [20, 24, 42]) line.writeUInt32LE(large, place);
    line.writeUInt16LE(extra.length, 30);
    lines.push(line, extra);
    at = end;
  }
  return Buffer.concat(lines);
};

export type Zip64 = {
  /** The end says that its numbers stand elsewhere, instead of only having them twice. */
  readonly end?: boolean;
  /** So does every entry. */
  readonly entries?: boolean;
};

/** @param zip without a comment and without extra fields */
export const asZip64 = (zip: Buffer, { end = false, entries = false }: Zip64): Buffer => {
  const tail = Buffer.from(zip.subarray(-22));
  const [count, size, from] = [tail.readUInt16LE(10), tail.readUInt32LE(12), tail.readUInt32LE(16)];
  const plain = zip.subarray(from, from + size);
  const table = entries ? withLargeFields(plain) : plain;
  const record = Buffer.alloc(24);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  const place = Buffer.alloc(8);
  place.writeUInt32LE(0x07064b50, 0);
  tail.writeUInt16LE(end ? 0xffff : count, 8);
  tail.writeUInt16LE(end ? 0xffff : count, 10);
  tail.writeUInt32LE(end ? large : table.length, 12);
  tail.writeUInt32LE(end ? large : from, 16);
  return Buffer.concat([
    zip.subarray(0, from),
    table,
    record,
    u64(count, count, table.length, from),
    place,
    u64(from + table.length),
    Buffer.from([1, 0, 0, 0]),
    tail,
  ]);
};
