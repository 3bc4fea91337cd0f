/**
 * The arithmetic of a citizen identity number, GB 11643-1999: six digits area, eight birth, three sequence, one
 * check character by ISO 7064 MOD 11-2; until 1999 fifteen digits, without century and check character. Area codes
 * that were abolished live on in people's numbers, so only the province part is checked (DOMAIN C8).
 */
import { dayExists } from './day-exists.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
/** 81 to 83: residence permits of people of Hong Kong, Macao and Taiwan, which have numbers of this kind. */
const provinces = new Set([
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
  62, 63, 64, 65, 71, 81, 82, 83,
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

export const hasProvince = (number: string, at = 0): boolean =>
  provinces.has(Number(number.slice(at, at + 2)));

/** Of 18 characters. */
export const hasBirthday = (number: string): boolean =>
  dayExists(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)));

/** An old number of 15 digits, with its century. */
export const withCentury = (number: string): string => `${number.slice(0, 6)}19${number.slice(6)}`;

export const citizenPartsExist = (number: string): boolean => hasProvince(number) && hasBirthday(number);

/** Number of a foreigner's card of permanent residence since 2023: 9, province, state, and on as a citizen's. */
export const isResidenceNumber = (number: string): boolean =>
  number.length === 18 &&
  number.startsWith('9') &&
  hasProvince(number, 1) &&
  hasBirthday(number) &&
  citizenCheckCharacter(number) === number[17];

/** A well-formed 18-character number. */
export const isCitizenNumber = (number: string): boolean =>
  number.length === 18 && citizenCheckCharacter(number) === number[17] && citizenPartsExist(number);
