/**
 * Numbers of certificates, e.g. QDZX 2015 07 00001 J: mark of the city, year of issue, series (00 is the city's own,
 * others belong to a host), serial without gaps, and a check character (ISO 7064 MOD 37,36) that finds every mistyped
 * character and nearly all that changed places. Kept and compared without blanks.
 */
import { foldText } from '../form/fold-text.ts';

/** A stretch of numbers that is counted by itself. */
export type Series = { readonly mark: string; readonly year: string; readonly series: string };
export type NumberParts = Series & { readonly serial: number };

/** The city's own series, for hosts that have none. */
export const citySeries = '00';
/** Of a host: two digits, so that nobody takes a letter for a digit. */
export const seriesPattern = /^(?!00)\d\d$/;

const serialDigits = 5;
/** The last number a series of a year can have. */
export const lastSerial = 10 ** serialDigits - 1;

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const size = alphabet.length;

/** ISO 7064 MOD 37,36 over capital letters and digits. */
export const checkCharacter = (text: string): string => {
  let rest = size;
  for (const character of text) {
    const sum = (rest + alphabet.indexOf(character)) % size || size;
    rest = (sum * 2) % (size + 1);
  }
  return alphabet.charAt((size + 1 - rest) % size);
};

/** e.g. QDZX20150700001J */
export const certificateNumber = ({ mark, year, series, serial }: NumberParts): string => {
  const text = `${mark}${year}${series}${String(serial).padStart(serialDigits, '0')}`;
  return text + checkCharacter(text);
};

/** The numbers of a batch, by the place of each person in its content. */
export const numberAt = (series: Series, first: number, place: number): string =>
  certificateNumber({ ...series, serial: first + place });

const written = /^([A-Z]{2,6})(\d{4})(\d\d)(\d{5})([0-9A-Z])$/;

/** Of a number as it is kept; undefined for a text that is none or whose check character is wrong. */
export const partsOf = (number: string): NumberParts | undefined => {
  const [, mark, year, series, serial, check] = written.exec(number) ?? [];
  if (mark === undefined || year === undefined || series === undefined) return undefined;
  if (checkCharacter(number.slice(0, -1)) !== check) return undefined;
  return { mark, year, series, serial: Number(serial) };
};

/** As papers and pages print it, e.g. QDZX 2015 07 00001 J. */
export const printNumber = (number: string): string => {
  const [, mark, year, series, serial, check] = written.exec(number) ?? [];
  return mark === undefined ? number : [mark, year, series, serial, check].join(' ');
};

const asDigits: Readonly<Record<string, string>> = { O: '0', I: '1' };
const digitsOf = (text: string): string => text.replace(/[OI]/g, (letter) => asDigits[letter] as string);

/**
 * A number as people type it: in any width and case, with blanks and hyphens, O for 0 and I for 1 where the check
 * then holds. @param mark of the city · @returns the number as it is kept, or undefined for what is none of ours
 */
export const readNumber = (given: string, mark: string): string | undefined => {
  const text = foldText(given)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  if (text.slice(0, mark.length) !== mark) return undefined;
  const digits = digitsOf(text.slice(mark.length, -1));
  const check = text.slice(-1);
  const like =
    check === 'O' || check === '0' ? ['O', '0'] : check === 'I' || check === '1' ? ['I', '1'] : [check];
  for (const each of like) if (partsOf(mark + digits + each)) return mark + digits + each;
  return undefined;
};
