/**
 * Where numbers of other documents and of bank cards stand in a text: those that their shape gives away, and any
 * beside the word for the document. A letter and a year is a number of a paper, and what stands before @ an address.
 */
import type { Found } from './citizen-numbers-in.ts';
import { isCreditCode } from './credit-check.ts';
import { dayExists } from './day-exists.ts';
import { type Folded, matchesIn } from './fold-characters.ts';

const digits = (least: number, most = least): string =>
  `\\d(?:[ -]?\\d){${least - 1},${most - 1}}(?![0-9A-Z@]|[ -]\\d)`;
/** Passports E, G, D, S, P; permits to and from Hong Kong and Macao H, M, C. */
const shapes = new RegExp(
  `(?<![0-9A-Z])(?:[EGC][ -]?${digits(8)}|[HM][ -]?${digits(8, 10)}|[EC][A-HJ-NP-Z][ -]?${digits(7)}|[PDS]E?[ -]?${digits(7)})`,
  'g',
);
/** Identity cards of Hong Kong: A123456(3). */
const hongKong = /(?<![0-9A-Z])[A-Z]{1,2}\d{6} ?\([0-9A]\)/g;
/** Cards of permanent residence until 2023: state, four digits, birthday, two digits. */
const residence = new RegExp(`(?<![0-9A-Z])[A-Z]{3}[ -]?${digits(12)}`, 'g');
/** Folded, l looks like I. */
const words =
  '(?:护照|護照|PASSPORT|台胞证|通行证|通行證|回乡证|居留证|居留身份证|永居证|居住证|身份证|军官证|士官证|士兵证|警官证|ID CARD|(?:KONG|MACAO|TAIWAN|TRAVE[LI]|RESIDENCE) (?:TRAVE[LI] )?PERMIT)';
/** What may stand between the word and the number: 号码：, （, No. */
const between = '(?:[^0-9A-Z]|NO\\.?|NUMBER|IS){0,8}';
const number = '(?:[A-Z]{1,3}[ -]?)?\\d(?:[ -]?\\d){6,19}';
const behindWords = new RegExp(`${words}${between}(${number})`, 'g');
const beforeWords = new RegExp(`(?<![0-9A-Z])(${number})[^0-9A-Z]{0,4}${words}`, 'g');

const cards =
  /(?<![0-9A-Z])(?:[3-69]\d{15,18}|[3-69]\d{3}(?:[ \-./]+\d{4}){3}(?:[ \-./]*\d{1,3})?|[3-69]\d{5}[ \-./]+\d{10,13})(?![0-9A-Z@])/g;

const plain = (text: string): string => text.replace(/[^0-9A-Z]/g, '');
const figures = (text: string): string => text.replace(/\D/g, '');

/** ISO/IEC 7812: every second digit from the right is doubled. */
const passesLuhn = (card: string): boolean => {
  let sum = 0;
  for (let i = 0; i < card.length; i++) {
    const digit = Number(card[card.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
};

/** Of 16 to 19 digits, with the beginnings that banks have. */
const isCard = (text: string): boolean =>
  /^(?=\d{16,19}$)(?:6[0258]|4|5[1-5]|35|9[45])/.test(text) && passesLuhn(text) && !isCreditCode(text);

const beginsWithYear = (text: string): boolean => /^(?:199|20[0-3])\d/.test(figures(text));
const isDay = (text: string): boolean =>
  /^\d{8}$/.test(text) &&
  dayExists(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
/** Numbers that stand beside such words as often: telephones, days. */
const isOther = (text: string): boolean => isDay(text) || /^(?:86)?1[3-9]\d{9}$|^0\d{9,11}$/.test(text);
const hasBirthday = (text: string): boolean => {
  const birth = figures(text).slice(4, 10);
  return ['19', '20'].some((century) =>
    dayExists(Number(century + birth.slice(0, 2)), Number(birth.slice(2, 4)), Number(birth.slice(4))),
  );
};

const rules: readonly (readonly [RegExp, (text: string) => boolean])[] = [
  [shapes, (text) => !beginsWithYear(text)],
  [hongKong, () => true],
  [residence, hasBirthday],
  [behindWords, (text) => !isOther(plain(text))],
  [beforeWords, (text) => !isOther(plain(text))],
  [cards, (text) => isCard(plain(text))],
];

export const cardNumbersIn = ({ text }: Folded): Found[] =>
  rules.flatMap(([pattern, isNumber]) =>
    matchesIn(text, pattern).flatMap((match) => {
      const written = match[1] ?? match[0];
      const first = match.index + match[0].lastIndexOf(written);
      return isNumber(written) ? [{ first, last: first + written.length - 1, number: plain(written) }] : [];
    }),
  );
