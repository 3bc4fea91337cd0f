/**
 * What a paper can print of what people typed (decision 009). Where its font has no glyph a box would stand,
 * or another font's character, without any warning: so issuing and printing check first.
 */
import { printableCharacters } from './printable-characters.ts';

/** On one line, without marks that turn or hide what stands beside them. */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim();

/** `20-7e a0` as a class of a regular expression holds it. */
const drawn = printableCharacters.replace(/[0-9a-f]+/g, '\\u{$&}').replace(/\s+/g, '');
/** Default ignorables are never drawn: joiners, variation selectors, direction marks. */
const unprintable = new RegExp(`[^\\s\\p{Default_Ignorable_Code_Point}${drawn}]`, 'gu');

/** Characters of the text that none of its readers would see, each once. */
export const unprintableIn = (text: string): string[] => [...new Set(text.match(unprintable) ?? [])];
