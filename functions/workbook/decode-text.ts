/**
 * The text of a csv file. Excel writes it in UTF-8 with a mark, in UTF-16 as “Unicode text”, and in China in
 * GB 18030 without saying so; what is none of these is refused rather than guessed at.
 */
import { badWorkbook } from './fault.ts';

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Bytes that are looked at for the zeros of UTF-16. */
const sample = 4096;

/**
 * UTF-16 by its mark, or by the zeros beside digits, commas and line ends: no other text has any, and but for
 * those of a few characters (一 is 4E00) they stand on one side.
 */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < Math.min(bytes.length, sample); i++)
    if (bytes[i] === 0) {
      if (i % 2 === 0) even += 1;
      else odd += 1;
    }
  if (Math.max(even, odd) < 4 * Math.min(even, odd) || even === odd) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
};

/** Characters that no program writes into a text: what holds them is a file of another kind. */
const isBinary = (text: string): boolean => {
  for (let i = 0; i < Math.min(text.length, sample); i++) {
    const code = text.charCodeAt(i);
    // Tab, line ends and the escape of old printers apart.
    if (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1b) return true;
  }
  return false;
};

/** Old programs end a text with the byte 1A, the end of a file in DOS. */
const withoutEnd = (bytes: Uint8Array): Uint8Array =>
  bytes[bytes.length - 1] === 0x1a ? bytes.subarray(0, -1) : bytes;

/**
 * Without the mark at its beginning.
 * @throws Problem bad-workbook when it is no text
 */
export const decodeText = (given: Uint8Array): string => {
  const bytes = withoutEnd(given);
  const utf16 = utf16Of(bytes);
  const text = utf16 ? decoded(bytes, utf16) : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030'));
  if (text !== undefined && !isBinary(text)) return text;
  const head = Buffer.from(bytes.subarray(0, sample)).toString('latin1');
  throw badWorkbook(isBinary(head) ? 'not-a-workbook' : 'csv-encoding');
};
