/** Tidying that every kind shares: what is certain is corrected, what cannot be data is reported. */
import { quote } from '../ground/issue.ts';
import type { Cell, Column } from './define-form.ts';
import { Finding, type Reading } from './kinds/kind.ts';
import { brokenCharacter, isErrorValue, isGarbled, mayBeginNoData, noDataIn } from './no-data.ts';
import { foldRadicals } from './radicals.ts';

const looksLikeFormula = /^\s*[=＝]/;
const looksLikeMarkup = /<\s*[a-z!/?]/i;
/** Characters that leave nothing behind, as a class of a pattern: control, zero-width and bidirectional marks, fillers, selectors of variants. */
const unseen =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e' +
  '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffc\\u{e0000}-\\u{e0fff}';
const allUnseen = new RegExp(`[${unseen}]`, 'gu');
/** What `cleanText` leaves something of; mostly decided by the first character. */
const visible = new RegExp(`[^\\s${unseen}]`, 'u');
/** What `cleanText` changes: those, line breaks, no-break spaces and radicals. By code units, because every text is tested. */
const untidy = new RegExp(
  '[\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e' +
    '\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u2e80-\\u2fd5\\u3164\\udb40\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffc]',
);
/** Something in it may be no data; looked at closely below. */
const suspicious = /[=＝#＃<\u0080-\u00ff\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffd-\uffff锟烫屯]/;

/** Both of them, for the usual text that is neither. */
const remarkable = new RegExp(`${untidy.source}|${suspicious.source}`);

/** Text without invisible characters and radicals, with single spaces for line breaks; '' when nothing is left. */
export const cleanText = (text: string): string =>
  untidy.test(text) ? foldRadicals(text.replace(allUnseen, '')).replace(/\s+/g, ' ').trim() : text.trim();

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** No blank: those of other widths lie between. */
const isInk = (code: number): boolean => (code > 0x20 && code < 0x7f) || code > 0x3000;

/** ZX2015-100000: a code of capitals and digits. */
const codeLike = /^[A-Z][-A-Z0-9]*\d$/;

/**
 * Is it a text as most are: begun by two Chinese characters, nothing in it to tidy or to look at, and not a
 * word for no data; or a code? Asked first, because a roster has 70,000 of them.
 */
export const isUsualText = (text: string): boolean => {
  const first = text.charCodeAt(0);
  if (!isHan(first)) return codeLike.test(text);
  return (
    isHan(text.charCodeAt(1)) &&
    !mayBeginNoData(first) &&
    isInk(text.charCodeAt(text.length - 1)) &&
    !remarkable.test(text)
  );
};

/** A Finding when the text cannot be anybody's data: a formula, an error value, markup, broken characters. */
export const refuseText = (text: string): Finding | undefined => {
  if (!suspicious.test(text)) return undefined;
  // What cannot be seen is taken away later: a formula behind it would be one again.
  const trimmed = cleanText(text);
  if (isErrorValue(trimmed)) return new Finding('cell-error', { value: quote(trimmed.toUpperCase()) });
  if (looksLikeFormula.test(trimmed)) return new Finding('formula-text', {});
  if (looksLikeMarkup.test(trimmed)) return new Finding('markup', { value: quote(trimmed) });
  const character = brokenCharacter(trimmed);
  if (character) return new Finding('character-broken', { character });
  return isGarbled(text) ? new Finding('text-garbled', { value: quote(trimmed) }) : undefined;
};

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null ||
  cell === undefined ||
  (typeof cell === 'string' && !isHan(cell.charCodeAt(0)) && !visible.test(cell));

/** Full-width digits and letters made half-width, all blanks removed: for kinds that read numbers and codes. */
export const compact = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/**
 * What a text means that is no data: nothing in a column that may stay empty, with a note where it says that
 * something is still to come; a question in a required one. `otherwise` where the text is no such text.
 */
export const readNoData = (
  text: string,
  { required }: Pick<Column, 'required'>,
  otherwise: Reading,
): Reading => {
  const meaning = noDataIn(text);
  if (meaning === undefined) return otherwise;
  if (meaning === 'loading') return new Finding('cell-loading', { value: quote(text) });
  if (required) return new Finding('placeholder', { value: quote(text) });
  return meaning === 'open' ? new Finding('left-empty', { value: quote(text) }) : undefined;
};

/** Different texts of a column that are remembered; numbers of people all differ. */
const toldLimit = 200;

/**
 * Wraps the reader of a kind that reads text: skips blanks, refuses what is no data, hands over clean text.
 * Numbers and booleans reach `readOther` unchanged.
 * @param usual what a text is as most are written, asked first: what it knows needs no tidying
 */
export const readText = (
  column: Pick<Column, 'required'>,
  read: (text: string) => Reading,
  readOther: (cell: number | boolean) => Reading,
  usual: (text: string) => string | undefined = () => undefined,
): ((cell: Cell) => Reading) => {
  const tell = (cell: string): Reading => {
    const refused = refuseText(cell);
    if (refused) return refused;
    const clean = cleanText(cell);
    if (clean === '') return undefined;
    const reading = read(clean);
    return reading instanceof Finding && reading.value === undefined
      ? readNoData(clean, column, reading)
      : reading;
  };
  /** A slip is rarely made once: what is wrong in one row is wrong in the same words in the next. */
  const told = new Map<string, Reading>();
  return (cell: Cell): Reading => {
    if (cell === null || cell === '') return undefined;
    if (typeof cell !== 'string') return readOther(cell);
    const known = usual(cell);
    if (known !== undefined) return known;
    if (told.has(cell)) return told.get(cell);
    const reading = tell(cell);
    if (told.size < toldLimit) told.set(cell, reading);
    return reading;
  };
};
