/**
 * 个人学时证明: what is kept of a person's record when it is printed, and its number. Numbers of records are not
 * counted: they are made of the content, so that the same record of a day is the same paper.
 */
import { checkCharacter } from './number.ts';
import type { Attended } from './record.ts';

export type RecordContent = {
  readonly name: string;
  /** Surname and last two characters of the number. */
  readonly mask: string;
  /** Day on which it was printed, ISO date. */
  readonly printedOn: string;
  readonly rows: readonly Attended[];
};

const marked = 'XS';
const pattern = /^[A-Z]{2,6}XS\d{4}[0-9A-F]{12}[0-9A-Z]$/;

/** e.g. QDZXXS20158A3F12C409B7K: mark, XS, year, twelve digits of the hash, check. @param hash SHA-256, hex */
export const recordNumber = (mark: string, day: string, hash: string): string => {
  const text = `${mark}${marked}${day.slice(0, 4)}${hash.slice(0, 12).toUpperCase()}`;
  return text + checkCharacter(text);
};

/** As it stands in an address; undefined for what is none. */
export const readRecordNumber = (given: string): string | undefined => {
  const number = given.toUpperCase();
  return pattern.test(number) && checkCharacter(number.slice(0, -1)) === number.slice(-1)
    ? number
    : undefined;
};

/** QDZX XS 2015 8A3F12C409B7 K */
export const printRecordNumber = (number: string): string =>
  number.replace(/^(.+)XS(\d{4})(.{12})(.)$/, '$1 XS $2 $3 $4');

export type YearOfRecord = {
  readonly year: string;
  readonly classes: readonly Attended[];
  /** Of classes passed. */
  readonly hours: number;
  readonly onlineHours: number;
};

/** Year by year, oldest first; only what was passed adds up (notice 66, 67). */
export const yearsOfRecord = (classes: readonly Attended[]): readonly YearOfRecord[] =>
  [...new Set(classes.map(({ year }) => year))].sort().map((year) => {
    const own = classes.filter((each) => each.year === year);
    const passed = own.filter(({ result }) => result === 'passed');
    const sum = (of: (each: Attended) => number | undefined): number =>
      passed.reduce((total, each) => total + Math.round((of(each) ?? 0) * 10), 0) / 10;
    return {
      year,
      classes: own,
      hours: sum(({ hours }) => hours),
      onlineHours: sum(({ onlineHours }) => onlineHours),
    };
  });
