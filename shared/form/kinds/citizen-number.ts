/**
 * Citizen identity number, GB 11643-1999: six digits area, eight birth, three sequence, one check
 * character by ISO 7064 MOD 11-2. The number is checked here and never kept: the submit function
 * replaces it by a pseudonym. No issue quotes it. Area codes that were abolished live on in people's
 * numbers, so only the province part is checked (DOMAIN C8).
 */
import { dayExists } from '../calendar-day.ts';
import type { CitizenNumberColumn } from '../define-form.ts';
import { compact, readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
const provinces = new Set([
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
  62, 63, 64, 65, 71, 81, 82,
]);

/** The check character of the first 17 digits; undefined when one of them is no digit. */
export const citizenCheckCharacter = (number: string): string | undefined => {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const digit = number.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    sum += digit * (weights[i] as number);
  }
  return checkCharacters[sum % 11];
};

const partsExist = (number: string): boolean =>
  provinces.has(Number(number.slice(0, 2))) &&
  dayExists(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)));

/** 18 or, as until 1999, 15 characters with a province and a birthday; the check character may be mistyped. */
export const citizenNumberShape = (text: string): boolean =>
  (/^\d{17}[\dXx]$/.test(text) && partsExist(text)) ||
  (/^\d{15}$/.test(text) && partsExist(`${text.slice(0, 6)}19${text.slice(6)}`));

/** A well-formed 18-character number, as a scan for leaked numbers wants it. */
export const isCitizenNumber = (text: string): boolean =>
  text.length === 18 && citizenCheckCharacter(text) === text[17] && partsExist(text);

const readNumber = (text: string): string | Finding => {
  if (text.length === 15 && /^\d{15}$/.test(text)) {
    const long = `${text.slice(0, 6)}19${text.slice(6)}`;
    if (!partsExist(long)) return new Finding('citizen-number-birth', {});
    return new Finding('citizen-number-legacy', {}, long + citizenCheckCharacter(long));
  }
  if (/^\d(?:\.\d+)?E\+?\d+$/.test(text)) return new Finding('citizen-number-rounded', {});
  if (/[*＊•●]{2,}|X{3,}/.test(text)) return new Finding('citizen-number-masked', {});
  if (text.length !== 18) return new Finding('citizen-number-length', { length: text.length });
  const check = citizenCheckCharacter(text);
  if (check !== text[17])
    // A sheet keeps 15 digits of a number and fills up with zeros.
    return new Finding(text.endsWith('000') ? 'citizen-number-rounded' : 'citizen-number-check-digit', {});
  return partsExist(text) ? text : new Finding('citizen-number-birth', {});
};

const label = /^(?:居民)?(?:身份证件?|公民身份|证件|ID)(?:号码?|NO\.?)?[:.]?|\((?:居民)?身份证\)$/;
/** Cyrillic and Greek letters, crosses and ten: X to the eye. */
const looksLikeX = /[\u0425\u03a7×✕✖╳Ⅹ]$/;

/** A number behind a label or with a sign that only looks like X is certain when its check character agrees; no note quotes it. */
const readTidied = (typed: string): string | Finding => {
  const bare = typed.replace(/^['‘’`]/, '');
  const tidied = bare.replace(label, '').replace(looksLikeX, 'X');
  const reading = readNumber(tidied);
  return tidied === bare || typeof reading !== 'string'
    ? reading
    : new Finding('citizen-number-tidied', {}, reading);
};

export const citizenNumber: Kind<CitizenNumberColumn> = {
  reader: (column) => {
    const read = readText(
      column,
      (text) => readTidied(compact(text).toUpperCase()),
      // A number of 16 digits or more in a numeric cell has been rounded by the sheet.
      (cell) =>
        typeof cell === 'number' && cell < 1e15
          ? readNumber(String(cell))
          : new Finding('citizen-number-rounded', {}),
    );
    return (cell) =>
      typeof cell === 'string' &&
      cell.length === 18 &&
      cell.charCodeAt(17) !== 120 /* x */ &&
      isCitizenNumber(cell)
        ? cell
        : read(cell);
  },
  print: (value) => value as string,
  layout: (column) => ({ format: '@', width: column.width ?? 170, align: 'center' }),
  /** Invented numbers: area 370200, a serial of their own, valid check character. */
  example: (_column, _context, seed) => {
    const birth = `${1960 + (seed % 35)}${String(1 + (seed % 12)).padStart(2, '0')}${String(1 + (seed % 28)).padStart(2, '0')}`;
    const head = `370200${birth}${String(100 + (Math.floor(seed / 420) % 900))}`;
    return head + citizenCheckCharacter(head);
  },
  accepts: () => ({
    zh: '18 位身份证号；仅用于识别本人，不保存原号。',
    en: 'The 18-character citizen number; used only to identify the person, never stored.',
  }),
};
