/**
 * A text as somebody looking for numbers reads it: every digit of any script as 0 to 9, letters as capitals of one
 * width, what cannot be seen left out. `from` and `to` say where each character of it stands in the text as written.
 */
export type Folded = {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
};

const chineseDigits: { readonly [sign: string]: string | undefined } = Object.fromEntries(
  ['〇零○', '一壹', '二贰貳', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (signs, digit) => [...signs].map((sign) => [sign, String(digit)]),
  ),
);
/** Letters of other scripts that look like X. */
const letterX = /[\u0425\u0445\u03a7\u03c7]/;
const cross = /[×✕✖╳⨯❌✗✘]/;
/** O, I and l where one of them stands for 0 or 1; capitals of other scripts that look the same. */
const letterO = /[\u041e\u043e\u039f\u03bf]/;
const letterI = /[l\u0406\u0456\u0399]/;

const digit = /\p{Nd}/u;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}]/u;
const letter = /\p{L}/u;
const blank = /\s/;

/** Digits of a script stand side by side, ten by ten. */
const digitOf = (character: string): string => {
  const point = character.codePointAt(0) as number;
  let zero = point;
  while (digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((point - zero) % 10);
};

const foldOne = (character: string): string => {
  if (character < '\u0080') return character === 'l' ? 'I' : character.toUpperCase();
  if (chineseDigits[character]) return chineseDigits[character];
  if (cross.test(character)) return '×';
  if (letterX.test(character)) return 'X';
  if (letterO.test(character)) return 'O';
  if (letterI.test(character)) return 'I';
  if (digit.test(character)) return digitOf(character);
  // One place each, also for characters of two code units.
  if (character.length > 1) return letter.test(character) ? '文' : '·';
  return character.toUpperCase().charAt(0);
};

/** Stays one character: a masked number has it in its middle. */
const ellipsis = '…';

export const foldCharacters = (written: string): Folded => {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of written) {
    const end = at + character.length;
    if (character >= ' ' && character < '\u007f') {
      text += foldOne(character);
      from.push(at);
      to.push(end);
      at = end;
      continue;
    }
    const plain = character < '\u0080' || character === ellipsis ? character : character.normalize('NFKC');
    for (const each of plain) {
      if (!blank.test(each) && unseen.test(each)) continue;
      text += foldOne(each);
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  return { text, from, to };
};

/** Every place where a pattern with the flag g holds; what the sheet's Apps Script knows has no matchAll. */
export const matchesIn = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
};
