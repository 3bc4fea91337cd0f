import { sheetWords } from '../../shared/words/sheet.ts';
import type { Raw } from '../google/raw.ts';
import type { Grid } from './grid.ts';

const aboutBegins = (['zh', 'en'] as const).map((language) => {
  const [begin] = sheetWords.aboutLine[language].split('{');
  return begin as string;
});

export const findAbout = (above: readonly (readonly Raw[])[]): Grid['about'] => {
  for (const [i, line] of above.entries()) {
    const j = line.findIndex((cell) => aboutBegins.some((begin) => String(cell).startsWith(begin)));
    if (j >= 0) return { row: i + 1, column: j + 1, text: String(line[j]) };
  }
  return undefined;
};
