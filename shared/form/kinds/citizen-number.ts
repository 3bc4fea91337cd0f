/**
 * The number by which a person is known across classes and years. It is checked here and never kept: the submit
 * function replaces it by a pseudonym. No issue quotes it.
 */
import {
  citizenCheckCharacter,
  citizenPartsExist,
  isCitizenNumber,
  withCentury,
} from '../../ground/citizen-number.ts';
import type { CitizenNumberColumn } from '../define-form.ts';
import { compact, readText } from '../tidy.ts';
import { lacksDocumentName, readIdentityDocument } from './identity-documents.ts';
import { Finding, type Kind } from './kind.ts';

/** Digits that somebody made unreadable on purpose. */
const hidden = /[*＊•●]{2,}|X{3,}/;

const readNumber = (text: string): string | Finding => {
  if (text.length === 15 && /^\d{15}$/.test(text)) {
    const long = withCentury(text);
    if (!citizenPartsExist(long)) return new Finding('citizen-number-birth', {});
    return new Finding('citizen-number-legacy', {}, long + citizenCheckCharacter(long));
  }
  if (/^\d(?:\.\d+)?E\+?\d+$/.test(text)) return new Finding('citizen-number-rounded', {});
  if (hidden.test(text)) return new Finding('citizen-number-masked', {});
  if (lacksDocumentName(text)) return new Finding('document-name-missing', {});
  if (text.length !== 18) return new Finding('citizen-number-length', { length: text.length });
  const check = citizenCheckCharacter(text);
  if (check !== text[17])
    // A sheet keeps 15 digits of a number and fills up with zeros.
    return new Finding(text.endsWith('000') ? 'citizen-number-rounded' : 'citizen-number-check-digit', {});
  return citizenPartsExist(text) ? text : new Finding('citizen-number-birth', {});
};

const label = /^(?:居民)?(?:身份证件?|公民身份|证件|ID)(?:号码?|NO\.?)?[:.]?|\((?:居民)?身份证\)$/;
/** Cyrillic and Greek letters, crosses and ten: X to the eye. */
const looksLikeX = /[\u0425\u03a7×✕✖╳Ⅹ]$/;

/** A number behind a label or with a sign that only looks like X is certain when its check character agrees; no note quotes it. */
const readTidied = (typed: string): string | Finding => {
  const bare = typed.replace(/^['‘’`]/, '');
  const other = hidden.test(bare) ? undefined : readIdentityDocument(bare);
  if (other)
    return 'value' in other
      ? other.value
      : new Finding('document-number-invalid', { document: other.invalid });
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
    zh: '18 位身份证号；没有身份证的，填证件种类和号码，如“护照 E12345678”。仅用于识别本人，不保存原号。',
    en: 'The 18-character citizen number, or another document and its number, such as “passport E12345678”; used only to identify the person, never stored.',
  }),
};
