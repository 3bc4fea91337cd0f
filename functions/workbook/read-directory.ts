/**
 * The table of contents of a zip file, read before anything is unpacked: a few kilobytes tell how large
 * the rest would become. The end record is looked for from the back, as the reader of cells does it, so
 * that both see the same contents.
 */
import { badWorkbook } from './fault.ts';

export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  /** Bytes it claims to become. */
  readonly unpacked: number;
  /** Where its packed bytes begin. */
  readonly start: number;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** An end record is 22 bytes and a comment of at most 65,535. */
const endSearch = 22 + 65_535;
/** A workbook of a form has some fifteen; one with pictures a few dozen. */
const entryLimit = 1_000;
/** Numbers this large stand elsewhere (zip64), which no file of 4 MB needs and some writers use all the same. */
const elsewhere = 0xffffffff;
const countElsewhere = 0xffff;
const largeEndMark = 0x06064b50;
const largeEndPlaceMark = 0x07064b50;
/** The extra field of an entry that holds its large numbers. */
const largeField = 0x0001;

const findEnd = (bytes: Buffer): number => {
  for (let i = bytes.length - 22; i >= Math.max(0, bytes.length - endSearch); i--)
    if (bytes[i] === 0x50 && bytes.readUInt32LE(i) === endMark) return i;
  throw badWorkbook(bytes.length > 3 && bytes.readUInt32LE(0) === localMark ? 'damaged' : 'not-a-workbook');
};

/** A number of 8 bytes; one beyond the file is no place in it. */
const largeNumber = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

type End = { readonly count: number; readonly from: number };

/** Where the table begins and how many entries it has; in the larger end record where a number says so. */
const readEnd = (bytes: Buffer, end: number): End => {
  const [count, size, from] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  if (count !== countElsewhere && size !== elsewhere && from !== elsewhere) return { count, from };
  if (end < 20 || bytes.readUInt32LE(end - 20) !== largeEndPlaceMark) throw badWorkbook('damaged');
  const large = largeNumber(bytes, end - 12);
  if (large > bytes.length || bytes.readUInt32LE(large) !== largeEndMark) throw badWorkbook('damaged');
  return { count: largeNumber(bytes, large + 32), from: largeNumber(bytes, large + 48) };
};

/** @throws Problem bad-workbook */
export const readDirectory = (bytes: Buffer): ZipEntry[] => {
  const found = findEnd(bytes);
  try {
    const { count, from } = readEnd(bytes, found);
    if (count > entryLimit) throw badWorkbook('too-many-parts');
    return readEntries(bytes, from, count);
  } catch (error) {
    if (error instanceof RangeError) throw badWorkbook('damaged');
    throw error;
  }
};

/** The numbers of an entry, those elsewhere taken from its extra field. */
const withLarge = (
  extra: Buffer,
  numbers: readonly [number, number, number],
): readonly [number, number, number] => {
  if (!numbers.includes(elsewhere)) return numbers;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== largeField) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    let next = 0;
    const [unpacked, packed, local] = numbers.map((number) => {
      if (number !== elsewhere) return number;
      next += 8;
      return largeNumber(field, next - 8);
    });
    return [unpacked as number, packed as number, local as number];
  }
  throw badWorkbook('damaged');
};

const readEntries = (bytes: Buffer, from: number, count: number): ZipEntry[] => {
  const entries = new Map<string, ZipEntry>();
  let at = from;
  for (let n = 0; n < count; n++) {
    if (bytes.readUInt32LE(at) !== entryMark) throw badWorkbook('damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + bytes.readUInt16LE(at + 30));
    // In this order, as far as they stand elsewhere.
    const [unpacked, packed, local] = withLarge(extra, [
      bytes.readUInt32LE(at + 24),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ]);
    if (entries.has(name)) throw badWorkbook('damaged');
    if (bytes.readUInt32LE(local) !== localMark) throw badWorkbook('damaged');
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (start + packed > bytes.length) throw badWorkbook('damaged');
    entries.set(name, {
      name,
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      packed,
      unpacked,
      start,
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return [...entries.values()];
};
