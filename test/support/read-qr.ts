/** Reads the code on a page of a PDF as Typst writes it: its modules are rectangles on a grid of ones. */
import { inflateSync } from 'node:zlib';
import jsqr from 'jsqr';

/** Its types take it for a module of both kinds, which Node does not. */
const decode = jsqr as unknown as typeof jsqr.default;

const streamsOf = (pdf: Uint8Array): string[] => {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/\/Length (\d+)[^>]*?\/FlateDecode[^>]*?>>\s*stream\n/g)].map((found) => {
    const from = (found.index as number) + found[0].length;
    const packed = Buffer.from(text.slice(from, from + Number(found[1])), 'latin1');
    return inflateSync(packed).toString('latin1');
  });
};

const rectangle = /(\d+) (\d+) m\n(\d+) \2 l\n\3 (\d+) l\n\1 \4 l\nh\n/g;
/** Paths that are nothing but rectangles, at least as many as the smallest code has runs. */
const drawn = /(?:\d+ \d+ m\n(?:\d+ \d+ l\n){3}h\n){60,}/g;

/** The light margin is drawn round it, four modules wide; so many dots a module. */
const quiet = 4;
const dots = 6;

const read = (path: string): string | undefined => {
  const runs = [...path.matchAll(rectangle)].map(
    (each) => each.slice(1).map(Number) as [number, number, number, number],
  );
  const size = Math.max(...runs.flatMap(([, , x, y]) => [x, y])) + quiet;
  const width = size * dots;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [left, top, right, bottom] of runs)
    for (let y = top * dots; y < bottom * dots; y++)
      for (let x = left * dots; x < right * dots; x++)
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return decode(pixels, width, width)?.data;
};

/** What each code says, in the order of the pages. */
export const readCodes = (pdf: Uint8Array): readonly (string | undefined)[] =>
  streamsOf(pdf).flatMap((stream) => [...stream.matchAll(drawn)].map(([path]) => read(path)));
