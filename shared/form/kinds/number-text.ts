import { quote } from '../../ground/issue.ts';
import { isVague, parseNumber } from '../chinese-number.ts';
import { compact } from '../tidy.ts';
import { Finding } from './kind.ts';

const marked = /[①-⒛⓪-⓿❶-➓²³¹⁰-₉¼-¾⅐-↏㈠-㊿]/u;
const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Words as alternatives of a pattern, longest first. */
export const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|');

/**
 * Words that may stand before or after a number without changing it; `behind` is a pattern for more of them,
 * `example` what the advice shows: a number that the column would take.
 */
export type Around = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly behind?: string;
  readonly example: string;
};

/**
 * Compiles a reader of "words number words": answers the number and the word behind it, or why it is
 * not one. `after` is tried longest first.
 */
export const numberBetween = ({ before, after, behind, example }: Around) => {
  const pattern = new RegExp(
    `^(?:(?:${oneOf(before)})*:?)?([0-9.,w零〇一二两兩三四五六七八九十拾百佰千仟万萬亿億壹贰叁肆伍陆柒捌玖]+)` +
      `(?:(${oneOf(after)})*${behind ? `|${behind}` : ''})。?$`,
    'i',
  );
  return (text: string): { value: number; word: string } | Finding => {
    const unclear = () => new Finding('number-unclear', { value: quote(text), example });
    // A ③ is a mark in a list and 3² is no 32, though both fold to plain digits.
    if (marked.test(text)) return unclear();
    const dense = compact(text).replace(/^['‘’`]/, '');
    // "3 5000" is no number; "35 000" is one.
    if (/\d\s+\d/.test(text) && !/^\D*\d{1,3}(\s\d{3})+(\D|$)/.test(text)) return unclear();
    const match = pattern.exec(dense);
    const value = match ? parseNumber(match[1] as string) : undefined;
    if (value !== undefined) return { value, word: (match?.[2] ?? '').toLowerCase() };
    return isVague(dense) ? new Finding('number-vague', { value: quote(text), example }) : unclear();
  };
};

/** Notes what was understood unless the text was already the plain number. */
export const noteUnlessPlain = <V extends number>(text: string, value: V, shown: string): V | Finding =>
  text === shown ? value : new Finding('understood', { value: quote(text), understood: shown }, value);

/**
 * The multiple of `step` that a calculated number means: 54.99999999999999 is 55, as the sheet shows it.
 * Undefined when it is not within the noise of the calculation.
 */
export const withoutNoise = (value: number, step: number): number | undefined => {
  const nearest = Math.round(value / step) * step;
  return Math.abs(value - nearest) <= 1e-9 * Math.max(step, Math.abs(nearest)) ? nearest : undefined;
};

/** A value that was rounded, with its note; the bare value where nothing changed. */
export const noteRounded = (given: number, value: number, shown = String(value)): number | Finding =>
  given === value ? value : new Finding('rounded', { value: String(given), rounded: shown }, value);

export const checkRange = (value: number, min: number, max: number): Finding | undefined => {
  if (value < min) return new Finding('below-min', { value, min });
  // A number of eleven digits may be one of a person in the wrong column.
  if (value > max) return new Finding('above-max', { value: value < 1e10 ? value : quote(value), max });
  return undefined;
};
