/**
 * What a row id is. Ids are ours: letters, digits, `_~-`, beginning with a letter, at most 60 characters. They are
 * archived, and comments, answers and changes go by them, so nothing that may be a person's number passes for one,
 * whatever was pasted over the hidden column and however it is spaced. Seven digits side by side have only the ids
 * that the sheet and an xlsx file give (`r1a2b3c4d-1z`, `x1a2b3c4d-12`).
 */
import { citizenPartsExist } from '../ground/citizen-number.ts';
import { countNumbers } from '../ground/mask-numbers.ts';

const rowIdShape = /^[A-Za-z][\w~-]{0,59}$/;
export const rowIdPattern = rowIdShape.source;

const given = /^[rx][0-9a-f]{8}-[0-9a-z]{1,5}~*$/;
/** Telephones, passports, permits, bank cards. */
const longNumber = /\d{7}/;
const spacedMobile = /(?<!\d)1[3-9]\d[_~-]\d{4}[_~-]\d{4}(?!\d)/;

/** Its digits, whatever letters and signs stand between them, are a number, or one without its check character. */
const hidesNumber = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return countNumbers(digits) > 0 || (digits.length === 17 && citizenPartsExist(digits));
};

export const isRowId = (text: string): boolean =>
  given.test(text) ||
  (rowIdShape.test(text) &&
    !longNumber.test(text) &&
    !spacedMobile.test(text) &&
    !hidesNumber(text) &&
    countNumbers(text.replace(/[_~]/g, '-')) === 0);
