/**
 * One pass over the bytes of an XML part, without building anything: what a document type, entities or
 * very deep nesting would do to a parser is refused before a parser sees it; so is a cell whose text is nowhere.
 */
import { badWorkbook } from './fault.ts';

/** Workbooks nest some twelve deep. */
const depthLimit = 64;
const [quote, apostrophe, slash, less, greater, bang, question] = [0x22, 0x27, 0x2f, 0x3c, 0x3e, 0x21, 0x3f];

const behind = (bytes: Buffer, text: string, from: number): number => {
  const found = bytes.indexOf(text, from);
  if (found < 0) throw badWorkbook('damaged');
  return found + text.length;
};

/** Index of the `>` that ends a tag; one inside quotes does not. */
const endOfTag = (bytes: Buffer, from: number): number => {
  let open = 0;
  for (let i = from; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (open) {
      if (byte === open) open = 0;
    } else if (byte === greater) return i;
    else if (byte === quote || byte === apostrophe) open = byte;
  }
  throw badWorkbook('damaged');
};

const isDigit = (byte: number | undefined): byte is number =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** The whole number that begins at `from`; NaN when there is none. */
const numberAt = (bytes: Buffer, from: number): number => {
  let number = isDigit(bytes[from]) ? 0 : Number.NaN;
  for (let i = from; isDigit(bytes[i]); i++) number = number * 10 + (bytes[i] as number) - 0x30;
  return number;
};

/** `<v>`, with a prefix or without. */
const isValue = (bytes: Buffer, start: number, end: number): boolean =>
  bytes[end - 1] === 0x76 && (end === start + 2 || bytes[end - 2] === 0x3a);
/** The tag of a cell that names its text by a place in the shared texts. */
const isTextCell = (bytes: Buffer, start: number, end: number): boolean =>
  /^<(\w+:)?c\s([^>]*\s)?t=["']s["']/.test(bytes.toString('latin1', start, end));

/**
 * @param texts how many shared texts the workbook has: the reader of cells would take one beyond them for empty
 * @returns how many elements the part has
 * @throws Problem bad-workbook
 */
export const scanXml = (bytes: Buffer, texts = Number.POSITIVE_INFINITY): number => {
  // UTF-16 would hide from the comparison of bytes; workbooks are UTF-8.
  if (bytes.length > 1 && ((bytes[0] as number) >= 0xfe || bytes[0] === 0 || bytes[1] === 0))
    throw badWorkbook('unsafe-xml');
  let depth = 0;
  let elements = 0;
  let opened = 0;
  let at = bytes.indexOf(less);
  while (at >= 0) {
    const next = bytes[at + 1];
    if (next === slash) depth -= 1;
    else if (next === question) at = behind(bytes, '?>', at) - 1;
    else if (next === bang) {
      if (bytes.toString('latin1', at, at + 4) === '<!--') at = behind(bytes, '-->', at + 4) - 1;
      else if (bytes.toString('latin1', at, at + 9) === '<![CDATA[') at = behind(bytes, ']]>', at + 9) - 1;
      else throw badWorkbook('unsafe-xml');
    } else {
      elements += 1;
      const start = at;
      at = endOfTag(bytes, at + 1);
      if (isValue(bytes, start, at) && numberAt(bytes, at + 1) >= texts && isTextCell(bytes, opened, start))
        throw badWorkbook('damaged');
      opened = start;
      if (bytes[at - 1] !== slash) depth += 1;
      if (depth > depthLimit) throw badWorkbook('unsafe-xml');
    }
    at = bytes.indexOf(less, at + 1);
  }
  return elements;
};
