/** How tall a row is whose texts wrap, in points: programs that open a file do not work it out for all cells. */
const lineHeight = 15;
const lengthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);
const heightOfLines = (lines: number): number => lineHeight * lines + 3;
/** Points for a text wrapped into so many characters; Chinese takes two of them. */
export const heightOf = (text: string, width: number): number =>
  heightOfLines(Math.max(1, Math.ceil(lengthOf(text) / (width - 1))));
/** Bold letters are a seventh wider, and English words stay whole. */
const boldWidth = 1.15;
/** Points for heads in two languages, each in lines of its own. */
export const heightOfHeads = (
  heads: readonly { readonly header: string; readonly width: number }[],
  least: number,
): number => {
  const linesOf = (text: string, width: number): number =>
    Math.ceil((lengthOf(text) * boldWidth) / (width - 1));
  const lines = heads.map(({ header, width }) =>
    header.split('\n').reduce((sum, text) => sum + linesOf(text, width), 0),
  );
  return Math.max(least, heightOfLines(Math.max(...lines)));
};
