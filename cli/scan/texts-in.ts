/**
 * The texts that a file holds, each as a person wrote it: a number may be spelled over what a format puts between
 * characters, and figures of two cells are no number.
 */
import { isUtf8 } from 'node:buffer';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { decodeText } from '../../functions/workbook/decode-text.ts';
import { readDirectory } from '../../functions/workbook/read-directory.ts';
import { splitCsv } from '../../functions/workbook/split-csv.ts';
import { readPdf, readPdfNotes } from './read-pdf.ts';

/** A string, and what stands in it as JSON once more: there a line break is written as two letters. */
const textsInString = (value: string): string[] => {
  const json = parsed(value);
  return [value, ...(json ? textsInJson(json.value).filter((text) => !value.includes(text)) : [])];
};

/** Strings, figures and names of attributes. */
export const textsInJson = (value: unknown): string[] => {
  if (typeof value === 'string') return textsInString(value);
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsInJson);
  if (value instanceof Uint8Array) return textsIn(Buffer.from(value));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [name, ...textsInJson(each)]);
};

const parsed = (text: string): { readonly value: unknown } | undefined => {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const decoded = (text: string): string =>
  text.replace(
    /&(?:#(x?)([0-9a-f]+)|(\w+));/gi,
    (whole, hex: string, point: string | undefined, name: string) =>
      point === undefined
        ? (entities[name] ?? whole)
        : String.fromCodePoint(Number.parseInt(point, hex ? 16 : 10)),
  );
/** How the runs of a text in a workbook or a document look; no text stands in it. */
const runLooks = /<(?:\w+:)?rPr(?:\s[^>]*)?(?<!\/)>[\s\S]*?<\/(?:\w+:)?rPr>|<(?:\w+:)?rPr(?:\s[^>]*)?\/>/g;
/** Tags that end no text: of a word set in bold, and of the runs that a workbook divides a cell into. */
const withinText =
  /<\/?(?:b|bdi|bdo|big|code|del|em|font|i|ins|kbd|mark|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr|(?:\w+:)?[rt])(?:\s[^>]*)?\/?>|<!--[\s\S]*?-->/gi;
/** What stands between tags, and in attributes. */
const textsInMarkup = (text: string): string[] => [
  ...text
    .replace(runLooks, '')
    .replace(withinText, '')
    .split(/<[^>]*>/)
    .map(decoded),
  ...[...text.matchAll(/=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, double, single = '']) =>
    decoded(double ?? single),
  ),
];

/** Headers with their encoded words, and parts by their encoding. */
const textsInMail = (text: string): string[] => {
  const words = text.replace(/=\?UTF-8\?B\?([^?]*)\?=(?:\r?\n )?/gi, (_, word: string) =>
    Buffer.from(word, 'base64').toString('utf8'),
  );
  return words.split(/^--.*$/m).flatMap((part) => {
    const [head = '', ...body] = part.split(/\r?\n\r?\n/);
    const content = body.join('\n\n');
    if (!/transfer-encoding: base64/i.test(head)) return [...head.split(/\r?\n/), content];
    return textsIn(Buffer.from(content, 'base64'));
  });
};

const filesInZip = (bytes: Buffer): Buffer[] =>
  readDirectory(bytes).map(({ method, packed, start }) => {
    const content = bytes.subarray(start, start + packed);
    return method === 8 ? inflateRawSync(content) : content;
  });

/** Of a file of a program: only what stands there letter by letter. */
export const lettersIn = (bytes: Buffer): string[] =>
  bytes.toString('utf8').match(/(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g) ?? [];

const lines = (text: string): string[] => {
  const plain: string[] = [];
  const texts = text.split('\n').flatMap((line) => {
    const json = parsed(line);
    if (json) return textsInJson(json.value);
    plain.push(line);
    return [];
  });
  return [...texts, plain.join('\n')];
};

/**
 * Text beside text as it stands on the page, because a number may be broken over two lines. What is not found: one
 * that is broken and has other digits before it besides, as figures of two cells would look the same.
 */
const textsInPdf = (bytes: Buffer): string[] => {
  const { texts, markup } = readPdfNotes(bytes);
  const pages = readPdf(bytes).map((page) => page.replace(/[ \u200b]*\n[ \u200b]*/g, '\n'));
  return [...pages, ...texts, ...markup.flatMap(textsInMarkup)];
};

/** More than one where no encoding is certain; none of a file of a program. */
const readingsOf = (bytes: Buffer): string[] => {
  const utf8 = bytes.toString('utf8');
  let read = utf8;
  try {
    read = decodeText(bytes);
  } catch {
    // A log may hold signs that no table of an office does.
  }
  const readings = isUtf8(bytes) ? [read] : [read, utf8];
  return readings.filter((text) => !text.includes('\0'));
};

const textsInReading = (text: string, isTable: boolean): string[] => {
  const json = parsed(text);
  if (json) return textsInJson(json.value);
  if (/^\s*</.test(text)) return textsInMarkup(text);
  if (/^mime-version:/im.test(text.slice(0, 5_000))) return textsInMail(text);
  return isTable ? splitCsv(text, ',').flat() : lines(text);
};

/** Reports as csv begin with this mark, so that spreadsheets read them; a store may keep them under another name. */
const mark = Buffer.from('\ufeff');

/**
 * @param name tells a table of separated values that does not tell it itself; all else is told by its first bytes
 * @throws Error where the file is no whole one of its kind
 */
export const textsIn = (bytes: Buffer, name = ''): string[] => {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return textsIn(gunzipSync(bytes), name.replace(/\.gz$/, ''));
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04')))
    return filesInZip(bytes).flatMap((file) => textsIn(file));
  if (bytes.subarray(0, 4).equals(Buffer.from('%PDF'))) return textsInPdf(bytes);
  const isTable = name.endsWith('.csv') || bytes.subarray(0, mark.length).equals(mark);
  const texts = readingsOf(bytes).map((text) => textsInReading(text, isTable));
  // What two readings say alike stands there once.
  const read = texts.length > 1 ? [...new Set(texts.flat())] : texts.flat();
  return bytes.includes(0) ? [...lettersIn(bytes), ...read] : read;
};
