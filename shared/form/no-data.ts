/**
 * Texts that are no data, whatever the column: words and marks for nothing, words for what is still open,
 * what a formula shows instead of a value, and characters that an encoding has broken. The kinds ask here only
 * about texts that they cannot read themselves: 无 is an answer in a column of 是 and 否.
 */
import type { Bilingual } from '../ground/bilingual.ts';
import { illFormed, namedCharacter } from '../ground/well-formed.ts';

const nothingWords = ['无', '無', '没有', '沒有', '暂无', '暫無', '均无', 'NA', 'NIL', 'NONE', 'NULL'];
/** Said of what will come or is not known: somebody may wait for it, so it is never dropped without a word. */
const openWords = (
  '待定 暂定 暫定 另定 未定 待补 待補 待补充 后补 待填 待填写 待确定 ' +
  '待核 待核实 待查 待商 待通知 另行通知 未知 不详 不詳 不明 不清楚 略 ' +
  'TBD TBC TBA UNKNOWN PENDING'
).split(' ');
/** What a sheet shows until a formula or an import has come to its end. */
const loadingWords = ['LOADING', 'CALCULATING', '加载中', '载入中', '載入中', '正在加载', '正在计算'];

export type NoData = 'nothing' | 'open' | 'loading';
const meanings = new Map<string, NoData>([
  ...nothingWords.map((word) => [word, 'nothing'] as const),
  ...openWords.map((word) => [word, 'open'] as const),
  ...loadingWords.map((word) => [word, 'loading'] as const),
]);
/** Of the words with the marks people write around and behind them. */
const longest = 15;
/** The Chinese characters such a word may begin with, so that an ordinary text is known by its first. */
const beginnings = new Uint8Array(0x10000);
for (const word of meanings.keys()) beginnings[word.charCodeAt(0)] = 1;
export const mayBeginNoData = (code: number): boolean => beginnings[code] === 1;
/** / \ — - -- —— _ . and the like, alone or repeated. */
const nothingMarks = /^[/\\|_.。·~\-\u2010-\u2015\u2212\u2500\s]+$/;
const punctuation = /[\p{P}\s]/gu;

/**
 * `nothing`: the cell is as good as empty. `open`: its content is still to come, or only marks stand in it.
 * `loading`: a formula had no result yet when the cell was copied.
 */
export const noDataIn = (text: string): NoData | undefined => {
  if (text.length > longest || /[0-9]/.test(text)) return undefined;
  const folded = text.normalize('NFKC').toUpperCase();
  if (nothingMarks.test(folded)) return 'nothing';
  const word = folded.replace(punctuation, '');
  return word === '' ? 'open' : meanings.get(word);
};

/** Any `#WORD!` or `#WORD?`, #N/A, #GETTING_DATA, and ##### of a column that was too narrow when it was copied. */
const errorValue = /^(?:#(?:N\/A!?|GETTING_DATA|[A-Z][A-Z0-9_/]*[!?])|#{3,})$/i;
export const isErrorValue = (text: string): boolean => errorValue.test(text.normalize('NFKC'));

/** U+FFFD stands for a byte no encoding knows; a private-use character is seen only with the font that has it. */
const broken = new RegExp(`[${illFormed}\\ufffd\\ue000-\\uf8ff\\u{f0000}-\\u{10ffff}]`, 'u');

export const brokenCharacter = (text: string): Bilingual | undefined => {
  const found = broken.exec(text)?.[0];
  return found === undefined ? undefined : namedCharacter(found);
};

/** Bytes 80–BF of a longer character, as Latin-1 and Windows-1252 show them. */
const rest = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/** The same without what people type themselves between words. */
const odd = '\\u0080-\\u009f\\u00a1-\\u00aa\\u00ac-\\u00b6\\u00b8-\\u00ba\\u00bc-\\u00bf';
const letter = '[À-ÖØ-öø-ÿ]';
const mojibake = new RegExp(
  [
    // UTF-8 read as GBK, and memory that was never written
    '锟斤拷|斤拷锟|烫烫烫|屯屯屯',
    // UTF-8 read as Latin-1: a Chinese character is å–é and two more, å¼\u00a0æ\u00a0· was 张样
    `[ã-é](?:[${odd}][${rest}]|[${rest}][${odd}])`,
    `(?:[ã-é][${rest}\\s]{2}){2}`,
    `Ã[${rest}]|Â[\\u00a1-\\u00bf]|â€[${rest}]`,
    // GBK read as Latin-1: two letters for each character, ÕÅÈý was 张三
    `${letter}[\\u00a1-\\u00ff]${letter}[\\u00a1-\\u00ff]`,
  ].join('|'),
);

/** Text whose bytes were read in another encoding than they were written in. */
export const isGarbled = (text: string): boolean => mojibake.test(text);
