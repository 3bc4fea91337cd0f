/**
 * Where citizen numbers stand in a text, whatever stands between their digits or right beside them. A number with
 * a wrong check character is one all the same: somebody mistyped it. What keeps other numbers out is the birthday.
 */
import {
  citizenPartsExist,
  hasProvince,
  isCitizenNumber,
  isResidenceNumber,
  withCentury,
} from './citizen-number.ts';
import { isCreditCode } from './credit-check.ts';
import { type Folded, matchesIn } from './fold-characters.ts';

/** First and last place in the folded text, and the characters of the number. */
export type Found = { readonly first: number; readonly last: number; readonly number: string };

/** A digit and where it stands; `gap`: what is to be seen between it and the digit before. */
type Digit = { readonly sign: string; readonly at: number; readonly gap: string };

/** O and I among digits are mistyped, or hide a number. */
const disguised = /(?<=[0-9])[OI]+(?![A-WYZ])|(?<![A-Z])[OI]+(?=[0-9])/g;
const asDigits = (letters: string): string => letters.replace(/O/g, '0').replace(/I/g, '1');
/**
 * Digits with anything but letters between them, and X at the end; a single … is the middle of a masked number. The
 * birthday may be written as one: 年, 月 and 日 are no letters here.
 */
const run =
  /[0-9](?:(?:(?!(?<!…)…(?!…))(?:[^\p{L}0-9]|[年月日]))*[0-9])*(?:(?:(?!(?<!…)…(?!…))(?:[^\p{L}0-9×]|[年月日]))*[X×])?/gu;

/**
 * Birthdays of those who may attend. Later years are those of the programme's own dates, so a number with one
 * counts only when it is right and stands alone; 19 and a number up to 12 are the end of one date and the month
 * of another, so a mistyped number of earlier days has to stand alone, and an old one of 15 digits is none.
 */
const [firstBirthYear, lastBirthYear] = ['1930', '2010'];
/** A date and more digits: a number of a paper or a moment. */
const datedNumber = /^20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

const digitsOf = (text: string, offset: number): Digit[] => {
  const digits: Digit[] = [];
  let gap = ' ';
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    const isX = sign === 'X' || (sign === '×' && i === text.length - 1);
    if (!isX && !(sign >= '0' && sign <= '9')) {
      gap += sign;
      continue;
    }
    digits.push({ sign: isX ? 'X' : sign, at: offset + i, gap });
    gap = '';
  }
  return digits;
};

const isMonth = (signs: string, at: number): boolean =>
  signs[at] === '0' || (signs[at] === '1' && (signs[at + 1] ?? '3') < '3');
const isCentury = (signs: string, at: number): boolean =>
  signs.startsWith('19', at) || signs.startsWith('20', at);
/** Is there a province, and a century and a month where a number of 18 or of 15 digits has them? */
const mayBegin = (signs: string, i: number): boolean =>
  (hasProvince(signs, i) || signs[i] === '9') &&
  (isMonth(signs, i + 8) || (isCentury(signs, i + 6) && isMonth(signs, i + 10)));

/** A number that may be one at this place of the run. */
type Fits = (number: string, i: number) => boolean;

/**
 * Finds the numbers in one run of digits: right ones first, then mistyped ones, then old ones, those at the edge of
 * a group of digits before those in its midst. Where two may be one, both lose their middle together.
 */
const search = (digits: readonly Digit[], text: string): Found[] => {
  const taken = new Set<number>();
  const found: Found[] = [];
  const signs = digits.map(({ sign }) => sign).join('');
  const numberAt = (i: number, length: number): string => signs.slice(i, i + length);
  /** Most places of a long run are none; they are passed over once for all. */
  const places = digits.flatMap((_, i) => (mayBegin(signs, i) ? [i] : []));
  const isApart = (i: number): boolean => digits[i]?.gap !== '';
  const standsAlone = (i: number, length: number): boolean => isApart(i) && isApart(i + length);
  const pass = (length: number, fits: Fits): void => {
    let from = -1;
    let to = -1;
    const close = (): void => {
      if (from < 0) return;
      for (let j = from; j < to; j++) taken.add(j);
      const [first, last] = [digits[from] as Digit, digits[to - 1] as Digit];
      found.push({ first: first.at, last: last.at, number: numberAt(from, to - from) });
      from = -1;
    };
    for (const i of places) {
      if (i + length > digits.length) break;
      if (i >= to) close();
      if (taken.has(i) || taken.has(i + length - 1) || !fits(numberAt(i, length), i)) continue;
      if (from < 0) from = i;
      to = i + length;
    }
    close();
  };
  const gapsIn = (i: number, length: number): number[] =>
    digits.slice(i + 1, i + length).flatMap(({ gap }, j) => (gap === '' ? [] : [j + 1]));
  const isOfAge = (number: string): boolean => isCentury(number, 6) && number.slice(6, 10) <= lastBirthYear;
  /** A few groups told apart by one and the same sign, which dates and amounts of a list are not. */
  const isEven = (i: number, gaps: readonly number[]): boolean =>
    gaps.length < 9 && new Set(gaps.map((gap) => digits[i + gap]?.gap)).size === 1;
  const isMistyped: Fits = (number, i) => {
    if (!/^\d{17}/.test(number) || !isOfAge(number) || !citizenPartsExist(number)) return false;
    const gaps = gapsIn(i, 18);
    const isAlone = standsAlone(i, 18);
    if (gaps.length === 0) return isAlone || number.slice(6, 10) >= firstBirthYear;
    if (number.slice(6, 10) < firstBirthYear) return false;
    // 2020-05: the end of a year and a month look like a year.
    if (isAlone && number.slice(6, 10) <= '2000') return true;
    const isGrouped = gaps.join() === '6,14' || gaps.length === 17;
    return isGrouped || (isEven(i, gaps) && (isApart(i) || isApart(i + 18)));
  };
  const isShort: Fits = (number, i) => {
    const long = withCentury(number);
    if (long.slice(6, 10) < firstBirthYear || !/^\d{15}$/.test(number) || !citizenPartsExist(long))
      return false;
    const gaps = gapsIn(i, 15);
    if (gaps.length === 0) return !isOfOther(text, (digits[i] as Digit).at);
    return gaps.length === 14 || (isEven(i, gaps) && (gaps.join() === '6,12' || standsAlone(i, 15)));
  };

  pass(18, (number, i) => isOfAge(number) && (isApart(i) || isApart(i + 18)) && isCitizenNumber(number));
  pass(18, (number, i) => (isOfAge(number) || standsAlone(i, 18)) && isCitizenNumber(number));
  pass(18, (number, i) => standsAlone(i, 18) && isResidenceNumber(number));
  pass(18, isMistyped);
  pass(15, (number, i) => standsAlone(i, 15) && isShort(number, i));
  pass(15, (number, i) => (isApart(i) || isApart(i + 15)) && isShort(number, i));
  pass(15, isShort);
  return found;
};

/**
 * A number of 18 whose birthday is written as people write a day, 1985年1月2号 or 1985-1-2, so that it has fewer
 * digits. One with a wrong check character has to be of the years before 2001 and to stand before no word of its
 * own: behind a post code and a day there are 1200 人.
 */
const writtenBirthday =
  /(?<![0-9])([0-9]{6})([^\p{L}0-9…]{0,3})((?:19|20)[0-9]{2})(?:年|[^\p{L}0-9…]{1,3})(1[0-2]|0?[1-9])(?:月|[^\p{L}0-9…]{1,3})([12][0-9]|3[01]|0?[1-9])[日号號]?[^\p{L}0-9…]{0,3}([0-9]{3}[0-9X×])(?![0-9])/gu;
const wordBehind = /^ ?(?:\p{L}|[%％])/u;

const withWrittenBirthday = (text: string): Found[] =>
  matchesIn(text, writtenBirthday).flatMap((match) => {
    const [whole, area, , year, month, day, last] = match as unknown as string[];
    const two = (part = ''): string => part.padStart(2, '0');
    const number = `${area}${year}${two(month)}${two(day)}${last}`.replace('×', 'X');
    const end = match.index + (whole as string).length;
    const isLikely =
      Number(year) >= Number(firstBirthYear) && Number(year) <= 2000 && !wordBehind.test(text.slice(end));
    const isFound = isCitizenNumber(number) || (isLikely && citizenPartsExist(number));
    return isFound ? [{ first: match.index, last: end - 1, number }] : [];
  });

/** Do the digits at this place belong to a social credit code, or to a number that begins with a date? */
const isOfOther = (text: string, at: number): boolean => {
  const before = /[0-9A-Z]*$/.exec(text.slice(Math.max(0, at - 18), at))?.[0] ?? '';
  const whole = before + (/^[0-9A-Z]*/.exec(text.slice(at, at + 18))?.[0] ?? '');
  return isCreditCode(whole) || datedNumber.test(whole);
};

export const citizenNumbersIn = ({ text }: Folded): Found[] => {
  const plain = text.replace(disguised, asDigits);
  const written = withWrittenBirthday(plain);
  // Whatever was found is no digit any more: a birthday of other digits may stand across it.
  const rest = written.reduce(
    (left, { first, last }) => left.slice(0, first) + '文'.repeat(last + 1 - first) + left.slice(last + 1),
    plain,
  );
  const others = matchesIn(rest, run).flatMap((match) => {
    const digits = digitsOf(match[0], match.index);
    return digits.length < 15 ? [] : search(digits, rest);
  });
  return [...written, ...others];
};
