/** Reads data/real-classes.csv: rows as public pages printed them, the sort of thing people paste. */
import { readFileSync } from 'node:fs';

/** RFC 4180: commas, quotes doubled inside quotes, line breaks inside quotes. */
export const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    (rows.at(-1) as string[]).push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') endCell();
    else if (character === '\n') {
      endCell();
      rows.push([]);
    } else if (character !== '\r') cell += character;
  }
  if (cell !== '' || (rows.at(-1) as string[]).length) endCell();
  else rows.pop();
  return rows;
};

export type RealRow = { readonly [column: string]: string };

export const readRealRows = (): RealRow[] => {
  const [header = [], ...rows] = parseCsv(
    readFileSync(new URL('../../data/real-classes.csv', import.meta.url), 'utf8'),
  );
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
};
