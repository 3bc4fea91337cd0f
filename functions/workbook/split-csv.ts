/**
 * A text of separated values as rows of cells. It is written here because the libraries looked at (csv-parse,
 * the one of hucre) do not say where a quote that is never closed was opened, and take one kind of line end for
 * the whole file: a sheet put together of two has both.
 */
import { badWorkbook } from './fault.ts';

/** Columns a sheet can have: programs fill rows up with separators to there, and nothing fills a row beyond. */
const widest = 16_384;

/** ="00123": how programs keep Excel from making a number of a text. */
const asText = (cell: string): string => {
  const [, text] = /^="([^"]*)"$/.exec(cell) ?? [];
  return text ?? cell;
};

/**
 * Quotes are doubled inside quotes, which may hold separators and line ends; lines end with CR, LF or both. A
 * quote inside a cell that does not begin with one stands for itself, and so do those of `"重点"项目`.
 * @param first the line of the file that the text begins with
 * @param most rows that are read
 * @throws Problem bad-workbook, with the line of a quote that is not closed, or for a row wider than any sheet
 */
export const splitCsv = (
  text: string,
  separator: string,
  first = 1,
  most = Number.POSITIVE_INFINITY,
): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let line = first;
  let at = 0;
  const isEnd = (i: number): boolean =>
    i >= text.length || text[i] === separator || text[i] === '\n' || text[i] === '\r';
  const endOfPlain = (from: number): number => {
    let i = from;
    while (!isEnd(i)) i += 1;
    return i;
  };

  /** The cell whose quote opens at `from`; leaves `at` behind it. */
  const quoted = (start: number, from: number): string => {
    const openedIn = line;
    let cell = '';
    let i = from + 1;
    for (;;) {
      const close = text.indexOf('"', i);
      if (close < 0) throw badWorkbook('csv-quote', { line: openedIn });
      cell += text.slice(i, close);
      i = close + 1;
      if (text[i] !== '"') break;
      cell += '"';
      i += 1;
    }
    let end = i;
    while (text[end] === ' ') end += 1;
    if (isEnd(end)) {
      line += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
      at = end;
      return asText(cell);
    }
    // Text behind the quotes: one of them was not meant as such. Inside one cell that is harmless.
    const whole = endOfPlain(start);
    if (whole < i) throw badWorkbook('csv-quote', { line: openedIn });
    at = whole;
    return text.slice(start, whole);
  };

  while (at < text.length && rows.length < most) {
    if (row.length === widest) throw badWorkbook('too-wide');
    const start = at;
    while (text[at] === ' ') at += 1;
    if (text[at] === '"') row.push(quoted(start, at));
    else {
      at = endOfPlain(start);
      row.push(asText(text.slice(start, at)));
    }
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    rows.push(row);
    row = [];
  }
  if (row.length) rows.push(row);
  return rows;
};
