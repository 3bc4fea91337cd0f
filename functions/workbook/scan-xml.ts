/**
 * One pass over the bytes of an XML part, without building anything: what a document type, entities, very deep
 * nesting, endless tags or rows as wide as a sheet can be would do to a parser is refused before a parser sees it;
 * so is a cell whose text is nowhere. What is no XML (a value without quotes, `<` in a tag) is refused as well: a
 * parser that reads it in its own way would see another file than the one looked at here.
 */
import { badWorkbook } from './fault.ts';

/** Workbooks nest some twelve deep. */
const depthLimit = 64;
/** The longest tags are those with the namespaces of a part, some 4 KB. */
const tagLimit = 64 * 1024;
const attributeLimit = 256;
/** Comments, and texts as CDATA: a cell holds at most 32,767 characters, 98 KB. */
const passageLimit = 256 * 1024;

const [quote, apostrophe, slash, less, equals, greater, bang, question, colon] = [
  0x22, 0x27, 0x2f, 0x3c, 0x3d, 0x3e, 0x21, 0x3f, 0x3a,
];
const space = 0x20;

const behind = (bytes: Buffer, text: string, from: number): number => {
  const found = bytes.indexOf(text, from);
  if (found < 0) throw badWorkbook('damaged');
  if (found - from > passageLimit) throw badWorkbook('unsafe-xml');
  return found + text.length;
};

const isQuote = (byte: number | undefined): boolean => byte === quote || byte === apostrophe;

/** Index of the `>` that ends a tag; one inside quotes does not. */
const endOfTag = (bytes: Buffer, from: number): number => {
  const end = Math.min(bytes.length, from + tagLimit);
  let attributes = 0;
  for (let i = from; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === greater) return i;
    if (byte === less) throw badWorkbook('unsafe-xml');
    if (byte === equals) {
      let value = i + 1;
      while ((bytes[value] as number) <= space) value += 1;
      if (value < bytes.length && !isQuote(bytes[value])) throw badWorkbook('damaged');
    } else if (isQuote(byte)) {
      if (++attributes > attributeLimit) throw badWorkbook('unsafe-xml');
      do i += 1;
      while (i < end && bytes[i] !== byte && bytes[i] !== less);
      if (bytes[i] === less) throw badWorkbook('unsafe-xml');
    }
  }
  throw badWorkbook(end < bytes.length ? 'unsafe-xml' : 'damaged');
};

const isDigit = (byte: number | undefined): byte is number =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** The whole number that begins at `from`; NaN when there is none. */
const numberAt = (bytes: Buffer, from: number): number => {
  let number = isDigit(bytes[from]) ? 0 : Number.NaN;
  for (let i = from; isDigit(bytes[i]); i++) number = number * 10 + (bytes[i] as number) - 0x30;
  return number;
};

/** The tag of a cell that names its text by a place in the shared texts. */
const isTextCell = (bytes: Buffer, start: number, end: number): boolean =>
  /^<(\w+:)?c\s([^>]*\s)?t=["']s["']/.test(bytes.toString('latin1', start, end));

const [c, v, r, o, w] = [0x63, 0x76, 0x72, 0x6f, 0x77];

/** Where the name of a tag ends that begins at `start`. */
const endOfName = (bytes: Buffer, start: number, end: number): number => {
  let at = start + 1;
  while (at < end && (bytes[at] as number) > space && bytes[at] !== slash) at += 1;
  return at;
};
/** `<c` or `<x:c`: the name ends with the letter, and nothing but a prefix stands before it. */
const isNamed = (bytes: Buffer, start: number, end: number, letter: number): boolean =>
  bytes[end - 1] === letter && (end === start + 2 || bytes[end - 2] === colon);
const isRow = (bytes: Buffer, start: number, end: number): boolean =>
  bytes[end - 1] === w &&
  bytes[end - 2] === o &&
  bytes[end - 3] === r &&
  (end === start + 4 || bytes[end - 4] === colon);

/** The column, from 0, that a cell's tag names; undefined where it names none and stands behind the one before. */
const columnOf = (bytes: Buffer, name: number, end: number): number | undefined => {
  let at = name + 4;
  if (bytes[name + 1] !== r || bytes[name + 2] !== equals || !isQuote(bytes[name + 3])) {
    const found = /\sr\s*=\s*["']/.exec(bytes.toString('latin1', name, end));
    if (!found) return undefined;
    at = name + found.index + found[0].length;
  }
  let column = 0;
  for (let letter = (bytes[at] as number) | 0x20; letter >= 0x61 && letter <= 0x7a; at += 1) {
    column = column * 26 + letter - 0x60;
    letter = (bytes[at + 1] as number) | 0x20;
  }
  return column - 1;
};

/** What may be in a part; each bound is passed on the way and not at the end. */
export type Bounds = {
  /** Shared texts the workbook has: the reader of cells would take one beyond them for empty. */
  readonly texts?: number;
  readonly elements?: number;
  /** Cells up to the last of each row, with those between that are not written. */
  readonly cells?: number;
};

/** What was looked at, whether the part was refused or not. */
export type Effort = { bytes: number; elements: number };

/**
 * @param effort is added to
 * @returns how many elements the part has, and whether one of its bounds was passed
 * @throws Problem bad-workbook
 */
export const scanXml = (
  bytes: Buffer,
  {
    texts = Number.POSITIVE_INFINITY,
    elements: most = Number.POSITIVE_INFINITY,
    cells = Number.POSITIVE_INFINITY,
  }: Bounds = {},
  effort: Effort = { bytes: 0, elements: 0 },
): { readonly elements: number; readonly beyond?: 'elements' | 'cells' } => {
  // UTF-16 would hide from the comparison of bytes; workbooks are UTF-8.
  if (bytes.length > 1 && ((bytes[0] as number) >= 0xfe || bytes[0] === 0 || bytes[1] === 0))
    throw badWorkbook('unsafe-xml');
  let depth = 0;
  let elements = 0;
  let opened = 0;
  let last = -1;
  let widest = -1;
  let spanned = 0;
  let at = bytes.indexOf(less);
  try {
    while (at >= 0) {
      const next = bytes[at + 1];
      if (next === question) at = behind(bytes, '?>', at) - 1;
      else if (next === bang) {
        if (bytes.toString('latin1', at, at + 4) === '<!--') at = behind(bytes, '-->', at + 4) - 1;
        else if (bytes.toString('latin1', at, at + 9) === '<![CDATA[') at = behind(bytes, ']]>', at + 9) - 1;
        else throw badWorkbook('unsafe-xml');
      } else if (next === slash) depth -= 1;
      else {
        elements += 1;
        if (elements > most) return { elements, beyond: 'elements' };
        const start = at;
        at = endOfTag(bytes, at + 1);
        const name = endOfName(bytes, start, at);
        if (isNamed(bytes, start, name, c)) {
          last = columnOf(bytes, name, at) ?? last + 1;
          if (last > widest) {
            spanned += last - widest;
            widest = last;
            if (spanned > cells) return { elements, beyond: 'cells' };
          }
        } else if (isRow(bytes, start, name)) {
          last = -1;
          widest = -1;
        } else if (
          isNamed(bytes, start, at, v) &&
          numberAt(bytes, at + 1) >= texts &&
          isTextCell(bytes, opened, start)
        )
          throw badWorkbook('damaged');
        opened = start;
        if (bytes[at - 1] !== slash) depth += 1;
        if (depth > depthLimit) throw badWorkbook('unsafe-xml');
      }
      const from = at + 1;
      at = bytes.indexOf(less, from);
      // The end of a closing tag is looked for only where it is not near.
      if (next === slash && (at < 0 ? bytes.length : at) - from > tagLimit) refuseOpenEnd(bytes, from);
    }
  } finally {
    effort.elements += elements;
    effort.bytes += at < 0 ? bytes.length : at;
  }
  return { elements };
};

/** A closing tag that goes on for long. */
const refuseOpenEnd = (bytes: Buffer, from: number): void => {
  const end = bytes.indexOf(greater, from);
  if (end < 0 || end - from > tagLimit) throw badWorkbook('unsafe-xml');
};
