/**
 * Refuses a file that is no plain workbook before memory is spent on it. Every part that the reader of
 * cells could open is unpacked here once, never beyond the size the table of contents gives for it, and
 * those sizes are added up first: what lies about its size does not get past its claim.
 */
import { inflateRawSync } from 'node:zlib';
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
  { name: /^xl\/workbook\.bin$/i, fault: 'binary-workbook' },
  { name: /\/embeddings\/|\.(zip|xlsx?|xlsm|docx?|exe|jar)$/i, fault: 'embedded' },
] as const;

const refuseEntries = (entries: readonly ZipEntry[]): void => {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('content.xml') && names.has('mimetype')) throw badWorkbook('open-document');
  if (names.has('word/document.xml') || names.has('ppt/presentation.xml'))
    throw badWorkbook('not-a-workbook');
  let total = 0;
  for (const { name, encrypted, packed, unpacked } of entries) {
    if (encrypted) throw badWorkbook('encrypted');
    const refused = refusedParts.find((part) => part.name.test(name));
    if (refused) throw badWorkbook(refused.fault);
    total += unpacked;
    if (total > unpackedLimit || (unpacked > smallPart && unpacked > packed * ratioLimit))
      throw badWorkbook('unpacks-too-large');
  }
  if (!names.has('[Content_Types].xml') || !names.has('_rels/.rels')) throw badWorkbook('not-a-workbook');
};

/** @throws Problem bad-workbook */
export const unpack = (bytes: Buffer, { method, packed, unpacked, start }: ZipEntry): Buffer => {
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

/** What is said of a file that was read all the same. */
type Inspected = {
  /** Formulas look up other files; what they last found there is stored beside them. */
  readonly externalLinks: boolean;
  /** How texts are read aloud stands in them, see without-phonetic.ts. */
  readonly phonetic: boolean;
  /** Its parts besides pictures, unpacked, by their names. */
  readonly parts: ReadonlyMap<string, Buffer>;
};

const isSharedTexts = ({ name }: ZipEntry): boolean => /sharedStrings/i.test(name);
/** How many texts cells may name; elements with a prefix are counted the slow way. */
const countTexts = (part: Buffer): number => {
  let count = 0;
  for (let at = part.indexOf('<si'); at >= 0; at = part.indexOf('<si', at + 3)) count += 1;
  return count || (part.toString('latin1').match(/<\w+:si[\s/>]/g)?.length ?? 0);
};

/** @throws Problem bad-workbook */
export const inspectWorkbook = (bytes: Buffer): Inspected => {
  const entries = readDirectory(bytes);
  refuseEntries(entries);
  let texts = 0;
  const parts = new Map<string, Buffer>();
  let phonetic = false;
  // The cells are held against the texts, so these come first.
  for (const entry of [...entries].sort((a, b) => Number(isSharedTexts(b)) - Number(isSharedTexts(a)))) {
    const part = unpack(bytes, entry);
    if (isPicture(entry, part)) continue;
    parts.set(entry.name, part);
    const elements = scanXml(part, texts);
    if (isSharedTexts(entry)) {
      if (elements > textElementLimit) throw badWorkbook('too-many-texts');
      texts += countTexts(part);
    } else phonetic ||= part.includes('rPh');
    if (entry.name === '[Content_Types].xml' && /macroEnabled/i.test(part.toString('latin1')))
      throw badWorkbook('macros');
  }
  return { externalLinks: entries.some(({ name }) => /\/externalLinks\//i.test(name)), phonetic, parts };
};
