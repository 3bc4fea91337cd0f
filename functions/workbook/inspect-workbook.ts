/**
 * Refuses a file that is no plain workbook before memory is spent on it. Every part that the reader of
 * cells could open is unpacked here once, never beyond the size the table of contents gives for it, and
 * those sizes are added up first: what lies about its size does not get past its claim.
 */
import { inflateRawSync } from 'node:zlib';
import { limits, printBytes } from '../../shared/contract/limits.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { badWorkbook } from './fault.ts';
import { readDirectory, type ZipEntry } from './read-directory.ts';
import { scanXml } from './scan-xml.ts';

/** 20,000 rows of a roster unpack to some 25 MB. */
const unpackedLimit = 60 * 1024 * 1024;
/** Sheets full of equal cells pack 60 to 1; a bomb a thousand. Small parts may do as they like. */
const ratioLimit = 250;
const smallPart = 1024 * 1024;
/** Texts have one or two elements each, so this is two million; 20,000 rows of 18 texts are 720,000. */
const textElementLimit = 2_000_000;

const refusedParts = [
  { name: /vbaProject|\/macrosheets\/|\/activeX\//i, fault: 'macros' },
  { name: /\/externalLinks\//i, fault: 'external-links' },
  { name: /\/embeddings\/|\.(zip|xlsx?|xlsm|docx?|exe|jar)$/i, fault: 'embedded' },
] as const;

/** A stream's name in that container, in UTF-16. */
const encryptedName = [...'EncryptedPackage'].join('\0');

/** What a file without a table of contents begins with: Office's older container, which also holds encrypted workbooks. */
const refuseContainer = (bytes: Buffer): void => {
  if (bytes.length < 8 || bytes.readUInt32BE(0) !== 0xd0cf11e0) return;
  throw badWorkbook(bytes.includes(encryptedName) ? 'encrypted' : 'old-format');
};

const refuseEntries = (entries: readonly ZipEntry[]): void => {
  let total = 0;
  for (const { name, encrypted, packed, unpacked } of entries) {
    if (encrypted) throw badWorkbook('encrypted');
    const refused = refusedParts.find((part) => part.name.test(name));
    if (refused) throw badWorkbook(refused.fault);
    total += unpacked;
    if (total > unpackedLimit || (unpacked > smallPart && unpacked > packed * ratioLimit))
      throw badWorkbook('unpacks-too-large');
  }
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has('[Content_Types].xml') || !names.has('_rels/.rels')) throw badWorkbook('not-a-workbook');
};

const unpack = (bytes: Buffer, { method, packed, unpacked, start }: ZipEntry): Buffer => {
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) throw badWorkbook('damaged');
  try {
    const inflated = inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
    if (inflated.length === unpacked) return inflated;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw badWorkbook('unpacks-too-large');
  }
  throw badWorkbook('damaged');
};

/** By name and by content: a sheet may be kept under any name. */
const isPicture = ({ name }: ZipEntry, part: Buffer): boolean =>
  /\.(png|jpe?g|gif|bmp|emf|wmf|tiff?|webp|bin)$/i.test(name) &&
  !/^(\xef\xbb\xbf)?\s*</.test(part.toString('latin1', 0, 100));

/** @throws Problem too-large, bad-workbook */
export const inspectWorkbook = (bytes: Buffer): void => {
  if (bytes.length > limits.body) throw new Problem('too-large', { limit: printBytes(limits.body) });
  refuseContainer(bytes);
  const entries = readDirectory(bytes);
  refuseEntries(entries);
  for (const entry of entries) {
    const part = unpack(bytes, entry);
    if (isPicture(entry, part)) continue;
    const elements = scanXml(part);
    if (/sharedStrings/i.test(entry.name) && elements > textElementLimit) throw badWorkbook('too-many-texts');
    if (entry.name === '[Content_Types].xml' && /macroEnabled/i.test(part.toString('latin1')))
      throw badWorkbook('macros');
  }
};
