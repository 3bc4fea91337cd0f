/** Which characters a TrueType font can draw, from its `cmap` table. */

/** First and last character of a run. */
export type Run = readonly [first: number, last: number];

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

/** In order, and none touches the next. */
export const readRuns = (bytes: Uint8Array): readonly Run[] => {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const subtable = segmented(font);
  const runs: Run[] = [];
  for (let i = 0; i < font.getUint32(subtable + 12); i++) {
    const group = subtable + 16 + 12 * i;
    const [first, last] = [font.getUint32(group), font.getUint32(group + 4)];
    const before = runs.at(-1);
    // A new group begins where glyphs jump, although the characters go on.
    if (before && before[1] + 1 === first) runs[runs.length - 1] = [before[0], last];
    else runs.push([first, last]);
  }
  return runs;
};
