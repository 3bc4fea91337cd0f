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
/** Sizes this large stand elsewhere (zip64), which no file of 4 MB needs. */
const elsewhere = 0xffffffff;

const findEnd = (bytes: Buffer): number => {
  for (let i = bytes.length - 22; i >= Math.max(0, bytes.length - endSearch); i--)
    if (bytes[i] === 0x50 && bytes.readUInt32LE(i) === endMark) return i;
  throw badWorkbook(bytes.length > 3 && bytes.readUInt32LE(0) === localMark ? 'damaged' : 'not-a-workbook');
};

/** @throws Problem bad-workbook */
export const readDirectory = (bytes: Buffer): ZipEntry[] => {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > entryLimit) throw badWorkbook('too-many-parts');
  try {
    return readEntries(bytes, bytes.readUInt32LE(end + 16), count);
  } catch (error) {
    if (error instanceof RangeError) throw badWorkbook('damaged');
    throw error;
  }
};

const readEntries = (bytes: Buffer, from: number, count: number): ZipEntry[] => {
  const entries = new Map<string, ZipEntry>();
  let at = from;
  for (let n = 0; n < count; n++) {
    if (bytes.readUInt32LE(at) !== entryMark) throw badWorkbook('damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const packed = bytes.readUInt32LE(at + 20);
    const unpacked = bytes.readUInt32LE(at + 24);
    const local = bytes.readUInt32LE(at + 42);
    if (entries.has(name) || packed === elsewhere || unpacked === elsewhere) throw badWorkbook('damaged');
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
