/**
 * What a row id is. Ids are ours: letters, digits, `_~-`, beginning with a letter, at most 60 characters. They are
 * archived, and comments, answers and changes go by them, so nothing that may be a person's number passes for one,
 * whatever was pasted over the hidden column and however it is spaced. The ids that the sheet, an xlsx file and
 * the check give (`r1a2b3c4d-1z`, `x1a2b3c4d-12`, `row-7`) never look like such a number.
 */
import { countNumbers } from '../ground/mask-numbers.ts';

const rowIdShape = /^[A-Za-z][\w~-]{0,59}$/;
export const rowIdPattern = rowIdShape.source;

/** Mobile numbers have 11 digits, the old citizen number 15, cards of banks 16 to 19. */
const longNumber = /\d{11}/;
const spacedMobile = /(?<!\d)1[3-9]\d[_~-]\d{4}[_~-]\d{4}(?!\d)/;
const spacedLandline = /(?<!\d)0\d{2,3}[_~-]\d{7,8}(?!\d)/;
/** Passports and permits: one letter or two and the number, nothing else. */
const travelDocument = /^[A-Za-z]{1,2}\d{7,10}$/;

export const isRowId = (text: string): boolean =>
  rowIdShape.test(text) &&
  !longNumber.test(text) &&
  !spacedMobile.test(text) &&
  !spacedLandline.test(text) &&
  !travelDocument.test(text) &&
  countNumbers(text) === 0;
