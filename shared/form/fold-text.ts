/**
 * When two texts are the same to a reader: names, titles and certificate numbers are compared without width,
 * case, blanks, kinds of dash and dot, marks nobody sees and the radicals that PDF files leave. What is kept
 * of a cell stays as it was typed.
 */
import { cleanText } from './tidy.ts';

const plain = /^[\u4e00-\u9fff0-9A-Z-]*$/;
const dashes = /\u2014{1,2}|[-\u2010-\u2015\u2212\u2500\u30fc]/g;
/** Between the parts of a name: 买买提·艾力, • ‧ ∙ ⋅ ・. */
const dots = /[·\u2022\u2027\u2219\u22c5\u30fb]/g;

/** ZX—2015－0001, zx-2015-0001 and ＺＸ-2015-0001 give one text; so do 张 三, 张三 and ⻓江, 长江. */
export const foldText = (text: string): string =>
  plain.test(text)
    ? text
    : cleanText(text)
        .normalize('NFKC')
        .replace(/\s+/g, '')
        .replace(dashes, '-')
        .replace(dots, '·')
        .toUpperCase();
