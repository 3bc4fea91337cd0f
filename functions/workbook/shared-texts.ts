/**
 * Cells name their texts by a place in a table that several of them share. A place beyond the table is damage:
 * the reader of cells would take the cell for empty.
 */

/** How many texts the table has. */
export const sharedTextCount = (part: Buffer): number =>
  part.toString('latin1').match(/<(?:\w+:)?si[\s/>]/g)?.length ?? 0;

/** Is it a cell that this attribute belongs to, and no text that looks like one? */
const isOfCell = (part: Buffer, at: number): boolean => {
  const open = part.lastIndexOf('<', at);
  return /^<(?:\w+:)?c\s[^>]*$/.test(part.toString('latin1', open, at));
};

/** The digits of the value of the cell whose tag has this attribute; NaN when it has no value. */
const placeIn = (part: Buffer, at: number): number => {
  const end = part.indexOf('>', at);
  if (end < 0 || part[end - 1] === 0x2f) return Number.NaN;
  const value = part.indexOf('v>', end);
  if (value < 0 || part.lastIndexOf('</', value) > end) return Number.NaN;
  return Number.parseInt(part.toString('latin1', value + 2, value + 14), 10);
};

/** Does a cell of this sheet name a place beyond so many texts? */
export const namesTextBeyond = (part: Buffer, count: number): boolean => {
  for (const attribute of ['t="s"', "t='s'"])
    for (let at = part.indexOf(attribute); at >= 0; at = part.indexOf(attribute, at + 5))
      if (placeIn(part, at) >= count && isOfCell(part, at)) return true;
  return false;
};
