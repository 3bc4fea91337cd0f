import { quote } from '../../ground/issue.ts';
import { isVague, parseNumber } from '../chinese-number.ts';
import { compact } from '../tidy.ts';
import { Finding } from './kind.ts';

const marked = /[①-⒛⓪-⓿❶-➓²³¹⁰-₉¼-¾⅐-↏㈠-㊿]/u;
const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words that may stand before or after a number without changing it. */
export type Around = { readonly before: readonly string[]; readonly after: readonly string[] };

/**
 * Compiles a reader of "words number words": answers the number and the word behind it, or why it is
 * not one. `after` is tried longest first.
 */
export const numberBetween = ({ before, after }: Around) => {
  const words = (list: readonly string[]) =>
    [...list]
      .sort((a, b) => b.length - a.length)
      .map(escapeRegExp)
      .join('|');
  const pattern = new RegExp(
    `^(?:(?:${words(before)})*:?)?([0-9.,w零〇一二两兩三四五六七八九十拾百佰千仟万萬亿億壹贰叁肆伍陆柒捌玖]+)(${words(after)})*。?$`,
    'i',
  );
  return (text: string): { value: number; word: string } | Finding => {
    // A ③ is a mark in a list and 3² is no 32, though both fold to plain digits.
    if (marked.test(text)) return new Finding('number-unclear', { value: quote(text) });
    const dense = compact(text).replace(/^['‘’`]/, '');
    // "3 5000" is no number; "35 000" is one.
    if (/\d\s+\d/.test(text) && !/^\D*\d{1,3}(\s\d{3})+(\D|$)/.test(text))
      return new Finding('number-unclear', { value: quote(text) });
    const match = pattern.exec(dense);
    const value = match ? parseNumber(match[1] as string) : undefined;
    if (value !== undefined) return { value, word: (match?.[2] ?? '').toLowerCase() };
    return new Finding(isVague(dense) ? 'number-vague' : 'number-unclear', { value: quote(text) });
  };
};

/** Notes what was understood unless the text was already the plain number. */
export const noteUnlessPlain = <V extends number>(text: string, value: V, shown: string): V | Finding =>
  text === shown ? value : new Finding('understood', { value: quote(text), understood: shown }, value);

export const checkRange = (value: number, min: number, max: number): Finding | undefined => {
  if (value < min) return new Finding('below-min', { value, min });
  if (value > max) return new Finding('above-max', { value, max });
  return undefined;
};
