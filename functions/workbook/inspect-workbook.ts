/**
 * Refuses a file that is no plain workbook before memory is spent on it. Every part that the reader of
 * cells could open is unpacked here once, never beyond the size the table of contents gives for it, and
 * those sizes are added up first: what lies about its size does not get past its claim.
 */
import { inflateRawSync } from 'node:zlib';
import { badWorkbook } from './fault.ts';
import { boundOf, isLeading, isShared, isSharedTexts, type Uses, usesIn } from './part-bounds.ts';
import { readDirectory, type ZipEntry } from './read-directory.ts';
import type { Parts } from './relationships.ts';
import { type Effort, scanXml } from './scan-xml.ts';

/** 20,000 rows of a roster unpack to some 25 MB. */
const unpackedLimit = 60 * 1024 * 1024;
/** Sheets full of equal cells pack 60 to 1; a bomb a thousand. Small parts may do as they like. */
const ratioLimit = 250;
const smallPart = 1024 * 1024;
/** All parts together: a thousand small bombs are a large one. */
const smallFile = 8 * smallPart;

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
  let sent = 0;
  for (const { name, encrypted, packed, unpacked } of entries) {
    if (encrypted) throw badWorkbook('encrypted');
    const refused = refusedParts.find((part) => part.name.test(name));
    if (refused) throw badWorkbook(refused.fault);
    total += unpacked;
    sent += packed;
    if (total > unpackedLimit || (unpacked > smallPart && unpacked > packed * ratioLimit))
      throw badWorkbook('unpacks-too-large');
  }
  if (total > smallFile && total > sent * ratioLimit) throw badWorkbook('unpacks-too-large');
  if (!names.has('[Content_Types].xml') || !names.has('_rels/.rels')) throw badWorkbook('not-a-workbook');
};

/** @throws Problem bad-workbook */
const unpack = (bytes: Buffer, { method, packed, unpacked, start }: ZipEntry): Buffer => {
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) throw badWorkbook('damaged');
  try {
    // In one piece with room to spare: pieces of the usual 16 KB would be put together in the end, twenty million bytes.
    const inflated = inflateRawSync(content, {
      maxOutputLength: Math.max(1, unpacked),
      chunkSize: unpacked + 64,
    });
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
  readonly parts: Parts;
  /** Elements that the reader of cells goes through anew for every tab: shared texts, styles and what leads to them. */
  readonly shared: number;
};

/** How many texts cells may name; elements with a prefix are counted the slow way. */
const countTexts = (part: Buffer): number => {
  let count = 0;
  for (let at = part.indexOf('<si'); at >= 0; at = part.indexOf('<si', at + 3)) count += 1;
  return count || (part.toString('latin1').match(/<\w+:si[\s/>]/g)?.length ?? 0);
};

/**
 * @param effort is added to: what was unpacked and looked at, whether the file was refused or not
 * @throws Problem bad-workbook
 */
export const inspectWorkbook = (bytes: Buffer, effort: Effort = { bytes: 0, elements: 0 }): Inspected => {
  const entries = readDirectory(bytes);
  refuseEntries(entries);
  const parts = new Map<string, Buffer>();
  let texts = 0;
  let shared = 0;
  let phonetic = false;
  const inspect = (entry: ZipEntry, uses: Uses): void => {
    const part = unpack(bytes, entry);
    if (isPicture(entry, part)) return;
    const { name } = entry;
    parts.set(name, part);
    const bound = boundOf(name, uses);
    const { elements, beyond } = scanXml(part, { ...bound, texts }, effort);
    if (beyond) throw badWorkbook(bound.fault);
    if (isShared(bound)) shared += elements;
    if (isSharedTexts(name, uses)) texts += countTexts(part);
    else phonetic ||= part.includes('rPh');
    if (name === '[Content_Types].xml' && /macroEnabled/i.test(part.toString('latin1')))
      throw badWorkbook('macros');
  };
  for (const entry of entries) if (isLeading(entry.name)) inspect(entry, new Map());
  const uses = usesIn(parts);
  const others = entries.filter(({ name }) => !isLeading(name));
  // The cells are held against the texts, so these come first.
  const isText = ({ name }: ZipEntry) => isSharedTexts(name, uses);
  for (const entry of [...others.filter(isText), ...others.filter((other) => !isText(other))])
    inspect(entry, uses);
  return {
    externalLinks: entries.some(({ name }) => /\/externalLinks\//i.test(name)),
    phonetic,
    parts,
    shared,
  };
};
