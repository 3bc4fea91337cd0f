/**
 * Documents of people who have no citizen number, named in the cell before the number: 护照 E12345678. The text that
 * becomes the pseudonym begins with the name below, so a passport is never taken for a citizen number, and a name
 * that is changed here makes other persons of those known by it: never change one (decision 020).
 */
import { isResidenceNumber } from '../../ground/citizen-number.ts';

type IdentityDocument = {
  readonly name: string;
  /** In a cell without blanks, in half-width capitals. */
  readonly words: RegExp;
  readonly number: RegExp;
  /** What stays the same when the document is issued again, where that is not the whole number. */
  readonly lasting?: number;
};

export const identityDocuments: readonly IdentityDocument[] = [
  {
    name: '港澳通行证',
    words: /(?:港澳(?:居民)?(?:来往|往来)?内?地?|来往内地)通行证|回乡证|(?:HONGKONG|MACAO)(?:TRAVEL)?PERMIT/,
    number: /^[HM]\d{8}(?:\d{2})?$/,
    lasting: 9,
  },
  {
    name: '台胞证',
    words: /台湾(?:居民)?(?:来往|往来)?(?:大陆)?通行证|台胞证|TAIWAN(?:TRAVEL)?PERMIT/,
    number: /^\d{8}(?:\d{2}[A-Z]?)?$/,
    lasting: 8,
  },
  {
    name: '永久居留证',
    words: /(?:外国人)?永久居留(?:身份)?证|永居证|PERMANENTRESIDENCE(?:CARD|PERMIT)?/,
    number: /^(?:[A-Z]{3}\d{12}|9\d{16}[\dX])$/,
  },
  {
    name: '护照',
    words: /(?:中国|外国|普通|因私|因公)?护照|PASSPORT/,
    number: /^(?=(?:.*\d){4})[0-9A-Z]{6,12}$/,
  },
];

const label = /^(?:证件)?(?:号码|号|编号|NUMBER|NO)?/;
const bracketed = /\((.*)\)/;

/** As it is kept: the name, a blank, the number. */
const keptAs = ({ name, lasting }: IdentityDocument, number: string): string =>
  `${name} ${number.slice(0, lasting)}`;

/** `invalid` where the document is named and its number cannot be one; undefined where none is named. */
export const readIdentityDocument = (
  text: string,
): { readonly value: string } | { readonly invalid: string } | undefined => {
  if (isResidenceNumber(text)) return { value: `永久居留证 ${text}` };
  for (const document of identityDocuments) {
    if (!document.words.test(text)) continue;
    const rest = text
      .replace(document.words, '')
      .replace(bracketed, '$1')
      .replace(/^[^0-9A-Z\u4e00-\u9fff]+/, '');
    const number = rest.replace(label, '').replace(/[^0-9A-Z\u4e00-\u9fff]/g, '');
    const isResidence =
      document.name !== '永久居留证' || !number.startsWith('9') || isResidenceNumber(number);
    return document.number.test(number) && isResidence
      ? { value: keptAs(document, number) }
      : { invalid: document.name };
  }
  return undefined;
};

/** A passport or permit without its name: which one it is decides who the person is. */
export const lacksDocumentName = (text: string): boolean => /^[A-Z]{1,3}\d{6,12}$/.test(text);

/** Name of the document in a value that was kept, nothing for a citizen number. */
export const documentIn = (value: string): string | undefined =>
  identityDocuments.find(({ name }) => value.startsWith(`${name} `))?.name;
