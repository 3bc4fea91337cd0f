/**
 * The text of a PDF as a reader would copy it, page by page: glyphs of the content streams looked up in the
 * fonts' own ToUnicode maps. Enough for what Typst writes (plain objects, Flate, two-byte glyph numbers).
 */
import { inflateSync } from 'node:zlib';

type Objects = ReadonlyMap<string, string>;

/** One character per byte, so that places in the text are places in the file. */
const readObjects = (pdf: Uint8Array): Objects =>
  new Map(
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g),
    ].map(([, number, body]) => [number as string, body as string]),
  );

const streamOf = (body: string): string => {
  const from = body.indexOf('stream\n') + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
  const data = Buffer.from(body.slice(from, from + length), 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1');
};

const follow = (objects: Objects, body: string, name: string): string => {
  const reference = new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1];
  const found = reference && objects.get(reference);
  if (!found) throw new Error(`the PDF has no ${name}`);
  return found;
};

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Glyph number → text. */
const readGlyphs = (cmap: string): Map<number, string> => {
  const glyphs = new Map<number, string>();
  for (const [, block] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, text] of (block as string).matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(Number.parseInt(glyph as string, 16), fromHex(text as string));
  if (cmap.includes('beginbfrange')) throw new Error('ranges of glyphs are not read here');
  return glyphs;
};

const escapes: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );

// Balanced brackets stand in a string as they are; what a glyph or picture means, and its language, is no glyph.
const strings =
  /\/(\w+) [\d.]+ Tf|\/(?:ActualText|Alt|E|Lang) ?(?:<[^>]*>|\([^)]*\))|\(((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*)\)|<([\dA-Fa-f]+)>(?!>)|(\bET\b)/g;

const readPage = (objects: Objects, page: string): string => {
  const fonts = new Map(
    [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name, number]) => [
      name as string,
      readGlyphs(streamOf(follow(objects, objects.get(number as string) as string, 'ToUnicode'))),
    ]),
  );
  let glyphs = new Map<number, string>();
  let text = '';
  for (const [, font, literal, hex, end] of streamOf(follow(objects, page, 'Contents')).matchAll(strings)) {
    if (font) glyphs = fonts.get(font) ?? glyphs;
    else if (end) text += '\n';
    else if (literal !== undefined || hex) {
      const bytes = Buffer.from(hex ?? unescaped(literal as string), hex ? 'hex' : 'latin1');
      for (let i = 0; i + 1 < bytes.length; i += 2) text += glyphs.get(bytes.readUInt16BE(i)) ?? '\ufffd';
    }
  }
  return text;
};

/**
 * @returns the text of each page; a glyph that stands for no character is U+FFFD
 * @throws Error where it is written in another way than Typst's
 */
export const readPdf = (pdf: Uint8Array): string[] => {
  const objects = readObjects(pdf);
  const root = [...objects.values()].find((body) => body.includes('/Type /Pages'));
  if (!root) throw new Error('the PDF shows no pages');
  const kids = /\/Kids \[([^\]]*)\]/.exec(root)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) =>
    readPage(objects, objects.get(number as string) as string),
  );
};

const named =
  /\/(?:Title|Author|Subject|Keywords|Contents|Alt|ActualText|URI) ?(?:\(((?:\\[\s\S]|[^\\()])*)\)|<([\dA-Fa-f]+)>)/g;
const inUtf16 = '\xfe\xff';

/** What is said beside the pages: title and author, bookmarks, remarks, links, and the metadata as markup. */
export const readPdfNotes = (pdf: Uint8Array): { readonly texts: string[]; readonly markup: string[] } => {
  const objects = [...readObjects(pdf).values()];
  return {
    texts: objects.flatMap((body) =>
      [...body.replace(/stream\n[\s\S]*/, '').matchAll(named)].map(([, literal, hex]) => {
        const text = hex ? Buffer.from(hex, 'hex').toString('latin1') : unescaped(literal ?? '');
        return text.startsWith(inUtf16)
          ? fromHex(Buffer.from(text.slice(inUtf16.length), 'latin1').toString('hex'))
          : text;
      }),
    ),
    markup: objects
      .filter((body) => body.includes('/Type /Metadata'))
      .map((body) => Buffer.from(streamOf(body), 'latin1').toString('utf8')),
  };
};
