/** Unified social credit code, GB 32100-2015: 18 characters, check = (31 − Σ cᵢ·3^(i−1) mod 31) mod 31 (DOMAIN C9). */

import { creditCheckCharacter, isCreditCode } from '../../ground/credit-check.ts';
import { quote } from '../../ground/issue.ts';
import type { CreditCodeColumn } from '../define-form.ts';
import { compact, readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

export const creditCode: Kind<CreditCodeColumn> = {
  reader: (column) => {
    const read = (text: string) => {
      const code = compact(text).toUpperCase();
      return isCreditCode(code) ? code : new Finding('credit-code-invalid', { value: quote(text) });
    };
    const usual = (text: string) =>
      text.length === 18 && creditCheckCharacter(text) === text[17] ? text : undefined;
    return readText(column, read, (cell) => read(String(cell)), usual);
  },
  print: (value) => value as string,
  layout: (column) => ({ format: '@', width: column.width ?? 180, align: 'center' }),
  example: (_column, _context, seed) => {
    const head = `1137020000${String(1000000 + seed).slice(-7)}`;
    return head + creditCheckCharacter(head);
  },
  accepts: () => ({ zh: '18 位统一社会信用代码。', en: 'The 18-character social credit code.' }),
};
