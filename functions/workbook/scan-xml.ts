/**
 * One pass over the bytes of an XML part, without building anything: what a document type, entities or
 * very deep nesting would do to a parser is refused before a parser sees it.
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

/**
 * @returns how many elements the part has
 * @throws Problem bad-workbook
 */
export const scanXml = (bytes: Buffer): number => {
  // UTF-16 would hide from the comparison of bytes; workbooks are UTF-8.
  if (bytes.length > 1 && ((bytes[0] as number) >= 0xfe || bytes[0] === 0 || bytes[1] === 0))
    throw badWorkbook('unsafe-xml');
  let depth = 0;
  let elements = 0;
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
      at = endOfTag(bytes, at + 1);
      if (bytes[at - 1] !== slash) depth += 1;
      if (depth > depthLimit) throw badWorkbook('unsafe-xml');
    }
    at = bytes.indexOf(less, at + 1);
  }
  return elements;
};
