/**
 * What a well-formed text is: one that every store, paper and file can carry. Half a surrogate pair – left by a cut
 * emoji, by `LEFT("𠮷…",1)`, by `_xD83D_` in an xlsx – is refused by the tables and changed by UTF-8; noncharacters
 * and most control characters have no place in XML. Whatever enters is asked here: cells by the check, which names
 * the cell, everything else by functions/http/refuse-ill-formed.ts, which names the field.
 */
import type { Bilingual } from './bilingual.ts';

/** The last two characters of each further plane. */
const planeEnds = Array.from({ length: 16 }, (_, i) => (i + 1).toString(16))
  .map((plane) => `\\u{${plane}fffe}\\u{${plane}ffff}`)
  .join('');
/** As a class of a pattern with the flag u, which takes whole pairs for one character and so finds halves alone. */
export const illFormed = `\\u0000-\\u0008\\u000e-\\u001f\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff${planeEnds}`;
const one = new RegExp(`[${illFormed}]`, 'u');
const each = new RegExp(`[${illFormed}]`, 'gu');

/** The first character that no well-formed text has; '' where there is none. */
export const illFormedIn = (text: string): string => one.exec(text)?.[0] ?? '';

export const isWellFormed = (text: string): boolean => !one.test(text);

/** As it may be shown or told: U+FFFD for each character that cannot be. */
export const mendText = (text: string): string => text.replace(each, '\ufffd');

/** Its beginning of at most that many code units, no character cut in two. */
export const clip = (text: string, length: number): string => {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, text.length > length && last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
};

/** “😀”（U+1F600）: a reader may not see the character either; of what cannot be written its number alone. */
export const namedCharacter = (character: string): Bilingual => {
  const point = `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
  if (!isWellFormed(character)) return { zh: point, en: point };
  return { zh: `“${character}”（${point}）`, en: `“${character}” (${point})` };
};
