/** Colours of what is found, and which of two on one cell wins. */

export type Tone = keyof typeof tones;

export const tones = {
  error: '#f8c9c9',
  warning: '#fdecb2',
  note: '#dcebf9',
  comment: '#e6d8f5',
  added: '#d5efd3',
  changed: '#fff4a8',
  removed: '#e3e3e3',
  recent: '#ffd9a8',
  answered: '#cdeaf0',
  /** A note alone, for what is no finding: the cell keeps its colour. */
  beside: null,
} as const;
export const order: readonly Tone[] = [
  'error',
  'comment',
  'warning',
  'note',
  'recent',
  'changed',
  'answered',
  'added',
  'removed',
  'beside',
];
/** Background of header cells, put back when a mark on one is cleared. */
export const headerColour = '#e8eef7';
/** Background of sums and of rows that head a group. */
export const sumColour = '#f3f5f8';
