/** Tidying that every kind shares: what is certain is corrected, what cannot be data is reported. */
import { quote } from '../ground/issue.ts';
import type { Cell } from './define-form.ts';
import { Finding, type Reading } from './kinds/kind.ts';

const errorValue = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;
const looksLikeFormula = /^\s*[=＝]/;
const looksLikeMarkup = /<\s*[a-z!/?]/i;
// Control characters, zero-width and bidirectional marks, no-break spaces: never typed on purpose.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
/** Those that leave nothing behind, as a class of a pattern. */
const unseen =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff';
const allInvisible = new RegExp(`[${unseen}]`, 'g');
/** What `cleanText` leaves something of; mostly decided by the first character. */
const visible = new RegExp(`[^\\s${unseen}]`);
const suspicious = /[=＝#<]/;

/** Text without invisible characters and with single spaces for line breaks; '' when nothing is left. */
export const cleanText = (text: string): string =>
  invisible.test(text) ? text.replace(allInvisible, '').replace(/\s+/g, ' ').trim() : text.trim();

/** A Finding when the text cannot be anybody's data: a formula, an error value, markup. */
export const refuseText = (text: string): Finding | undefined => {
  if (!suspicious.test(text)) return undefined;
  // What cannot be seen is taken away later: a formula behind it would be one again.
  const trimmed = cleanText(text);
  if (errorValue.test(trimmed)) return new Finding('cell-error', { value: trimmed.toUpperCase() });
  if (looksLikeFormula.test(trimmed)) return new Finding('formula-text', {});
  if (looksLikeMarkup.test(trimmed)) return new Finding('markup', { value: quote(trimmed) });
  return undefined;
};

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && !visible.test(cell));

/** Full-width digits and letters made half-width, all blanks removed: for kinds that read numbers and codes. */
export const compact = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/**
 * Wraps the reader of a kind that reads text: skips blanks, refuses what is no data, hands over clean text.
 * Numbers and booleans reach `readOther` unchanged.
 */
export const readText =
  (read: (text: string) => Reading, readOther: (cell: number | boolean) => Reading) =>
  (cell: Cell): Reading => {
    if (cell === null || cell === '') return undefined;
    if (typeof cell !== 'string') return readOther(cell);
    const refused = refuseText(cell);
    if (refused) return refused;
    const clean = cleanText(cell);
    return clean === '' ? undefined : read(clean);
  };
