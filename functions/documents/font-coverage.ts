/**
 * Which characters a TrueType font can draw, from its `cmap` table. Typst draws an empty box, or with
 * fallback another font's glyph, where one is missing, and says nothing: whoever prints must look first.
 */

/** First and last character of each run, in order. */
export type Coverage = readonly (readonly [number, number])[];

const table = (font: DataView, wanted: string): number => {
  const count = font.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => font.getUint8(record + place)));
    if (tag === wanted) return font.getUint32(record + 8);
  }
  throw new Error(`the font has no table ${wanted}`);
};

/** Format 12 covers all of Unicode, rare characters beyond U+FFFF included. */
const segmented = (font: DataView): number => {
  const cmap = table(font, 'cmap');
  const count = font.getUint16(cmap + 2);
  for (let i = 0; i < count; i++) {
    const subtable = cmap + font.getUint32(cmap + 4 + 8 * i + 4);
    if (font.getUint16(subtable) === 12) return subtable;
  }
  throw new Error('the font has no character map of format 12');
};

export const readCoverage = (bytes: Uint8Array): Coverage => {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const subtable = segmented(font);
  return Array.from({ length: font.getUint32(subtable + 12) }, (_, i) => {
    const group = subtable + 16 + 12 * i;
    return [font.getUint32(group), font.getUint32(group + 4)] as const;
  });
};

export const covers = (coverage: Coverage, character: number): boolean => {
  let from = 0;
  let to = coverage.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const [first, last] = coverage[middle] as readonly [number, number];
    if (character < first) to = middle - 1;
    else if (character > last) from = middle + 1;
    else return true;
  }
  return false;
};

/** They steer what stands beside them and are drawn by nobody: joiners, variation selectors, direction marks. */
const drawnByNobody = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** Characters of the text that none of its readers would see, each once. */
export const missingFrom = (coverage: Coverage, text: string): string[] =>
  [...new Set(text)].filter(
    (character) => !drawnByNobody.test(character) && !covers(coverage, character.codePointAt(0) as number),
  );
