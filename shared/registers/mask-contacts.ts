/**
 * Ways to reach a person that somebody typed into a text, left out of what anybody may see: telephones as people type
 * them, mail addresses, and what stands behind a word such as 电话. Addresses of pages stay whole.
 */

/** Blanks of all kinds, dashes of all widths, dots, slashes and brackets between groups of digits. */
const gap = '[\\s\\p{Pd}\\p{Cf}.·/()（）]{0,3}';
const noDigit = '(?!\\d)';
const extension = `(?:\\s?[-转轉]\\s?\\d{1,6}${noDigit})?`;

const mobile = `(?<!\\d)(?:(?:\\+|00)?86${gap})?1[3-9]\\d(?:${gap}\\d{4}${gap}\\d{4}|${gap}\\d{3}${gap}\\d{5})${extension}${noDigit}`;
/** With the area code; what a date, a path or a book number goes on with is none. */
const landline = `(?<![\\d./-])(?:(?:\\+|00)86${gap})?[(（]?0\\d{2,3}${gap}\\d{3,4}${gap}\\d{4}${extension}(?![\\d/])`;
const telephones = new RegExp(`${mobile}|${landline}`, 'gu');
/** A number that goes on a list of them. */
const furtherOnes = /(…[、,，;；/或\s]{1,2})\d{7,8}(?!\d)/g;
const mails = /[\w.+-]+\s?[@＠]\s?[\w-]+(?:[.．][\w-]+)+/g;
const behindWord =
  /((?:电话|手机|座机|传真|热线|联系(?:方式|人)?|微信|tel|phone|mobile|fax|wechat|qq)[号码號碼.]{0,3}[\s:：是为(（]{0,3})\d(?:[\s\p{Pd}]?\d){5,12}(?!\s?[年月\d])/giu;
const names = /((?:微信|wechat|qq)(?:号码?\s?[:：]?|\s?[:：])\s?)[a-z][\w-]{4,}/gi;

/** What a browser can go to; Chinese writing and punctuation end it. */
const links = /(https?:\/\/[!-~]+)/i;

export const maskContacts = (text: string): string =>
  text
    .split(links)
    .map((part, i) =>
      i % 2
        ? part
        : part
            .replace(mails, '…')
            .replace(telephones, '…')
            .replace(furtherOnes, '$1…')
            .replace(behindWord, '$1…')
            .replace(names, '$1…'),
    )
    .join('');
