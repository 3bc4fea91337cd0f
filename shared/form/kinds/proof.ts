import { documentNumberIn, readDocumentNumber } from '../../ground/document-number.ts';
import { quote } from '../../ground/issue.ts';
import { looksLikeLink, readLink } from '../../ground/link.ts';
import { yearOf } from '../../ground/period.ts';
import type { ProofColumn } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

/** What others can look up: the number of an official document, or the address of a page. */
export const proof: Kind<ProofColumn> = {
  reader: (column) => {
    const read = (text: string) => {
      const value = readDocumentNumber(text) ?? readLink(text);
      if (value !== undefined) return value;
      if (looksLikeLink(text)) return new Finding('proof-link-invalid', { value: quote(text) });
      return new Finding('proof-invalid', { value: quote(text) }, undefined, documentNumberIn(text));
    };
    return readText(column, read, (cell) => read(String(cell)));
  },
  print: (value) => value as string,
  layout: (column) => ({ format: '@', width: column.width ?? 220 }),
  example: (_column, { programme, period }, seed) =>
    `${programme.documentOffice}〔${yearOf(period)}〕${seed + 1}号`,
  accepts: () => ({
    zh: '文号，如“机关代字〔年份〕序号”；或以 https:// 开头的网址。',
    en: 'A document number, with the office, the year and the number; or an address that begins with https://.',
  }),
};
