/**
 * Free text is kept as written, except that the number of a person in it loses its middle: numbers of citizens,
 * passports, permits and bank cards are kept nowhere, whoever types them where (DOMAIN C11). One finder for what
 * is kept, told, logged and scanned for.
 */
import { cardNumbersIn } from './card-numbers-in.ts';
import { citizenNumbersIn, type Found } from './citizen-numbers-in.ts';
import { foldCharacters } from './fold-characters.ts';

const chineseDigits = new Set(
  [...'〇零一壹二贰貳三叁參四肆五伍六陆陸七柒八捌九玖'].map((sign) => sign.charCodeAt(0)),
);
/** O, I, o and l, which stand for 0 and 1 in a number. */
const disguised = new Set([0x4f, 0x49, 0x6f, 0x6c]);
/** The letters of a passport, permit or card before digits, or a word for a document. */
const document =
  /(?<![0-9A-Za-z])(?:[A-Za-z]|[CDEPS][A-Za-z])[ -]?\d|[A-Z]{2}\d{6}|[证證照]|passport|card|permit/i;

/** As how many digits a character counts at most: what is neither ASCII nor Chinese writing may be ⑳. */
const weightOf = (code: number): number => {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || disguised.has(code) ? 1 : 0;
  if (code >= 0x3400 && code <= 0x9fff) return chineseDigits.has(code) ? 1 : 0;
  const isPunctuation =
    (code > 0x2000 && code < 0x2070) || (code >= 0x3000 && code < 0x3040 && code !== 0x3007);
  return isPunctuation || code === 0xff0c || code === 0xff1a || code === 0xff08 || code === 0xff09 ? 0 : 2;
};

/** Most texts hold no number at all, and this tells it in a fraction of the time. */
export const mayHoldNumber = (text: string): boolean => {
  if (text.length < 7) return false;
  let digits = 0;
  let strange = false;
  for (let i = 0; i < text.length; i++) {
    const weight = weightOf(text.charCodeAt(i));
    digits += weight;
    if (weight > 1) strange = true;
  }
  return digits >= 12 || (digits >= 6 && (strange || document.test(text)));
};

/** Citizen numbers first; of two that overlap the first one found. */
const numbersIn = (text: string): readonly (Found & { readonly from: number; readonly to: number })[] => {
  if (!mayHoldNumber(text)) return [];
  const folded = foldCharacters(text);
  const found: Found[] = [];
  for (const each of [...citizenNumbersIn(folded), ...cardNumbersIn(folded)])
    if (found.every(({ first, last }) => each.last < first || last < each.first)) found.push(each);
  return found
    .sort((a, b) => a.first - b.first)
    .map((each) => ({
      ...each,
      from: folded.from[each.first] as number,
      to: folded.to[each.last] as number,
    }));
};

/** How many there are. */
export const countNumbers = (text: string): number => numbersIn(text).length;

/** First and last two characters stay. The same text where there is none. */
export const maskNumbers = (text: string): string => {
  let masked = '';
  let end = 0;
  for (const { from, to, number } of numbersIn(text)) {
    masked += `${text.slice(end, Math.max(from, end))}${number.slice(0, 2)}…${number.slice(-2)}`;
    end = to;
  }
  return end === 0 ? text : masked + text.slice(end);
};

/** Was a number in it? Two that have lost their middle may look the same and yet be two. */
export const isMasked = (text: string): boolean => text.includes('…') && /[0-9A-Z]{2}…[0-9A-Z]{2}/.test(text);
