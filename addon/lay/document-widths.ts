import type { DocumentLayout } from './document-layout.ts';

/** Below this the lines at the left would run into the corner, which then stands beside the form. */
export const narrow = 1300;

/** Pixels of a column nobody has set, and those that the names of who signed will take in the second line. */
export const usualWidth = 100;
export const signedWidth = 450;
/** About how wide a line is in pixels, by those of a Chinese character and of any other. */
export const widthOf = (text: string, chinese = 15.2, other = 7.6): number => {
  let width = 0;
  for (const character of text) width += character > '\u2e80' ? chinese : other;
  return width;
};

const windowWidth = 1280;
/** A column of such a width names its row; numbers before it are narrower. */
const naming = 120;

/** Columns that stay while the others are scrolled, the hidden ids among them: every form is wider than a window. */
export const frozenColumns = ({ columns }: DocumentLayout): number => {
  const count = columns.findIndex(({ width }) => width >= naming) + 1;
  const kept = columns.slice(0, count).reduce((sum, { width }) => sum + width, 0);
  // At least half of the window is left for the others.
  return count && kept <= windowWidth / 2 ? count + 1 : 0;
};
