import { quote } from '../../ground/issue.ts';
import { columnExample } from '../column-help.ts';
import type { TextColumn } from '../define-form.ts';
import { cleanText, refuseText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

const defaultLength = 200;

/** Text as typed, without invisible characters. Numbers are taken as their digits. */
export const text: Kind<TextColumn> = {
  reader: (column) => {
    const limit = column.maxLength ?? defaultLength;
    return (cell) => {
      if (cell === null || cell === '') return undefined;
      const typed = String(cell);
      const refused = refuseText(typed);
      if (refused) return refused;
      const clean = cleanText(typed);
      if (clean === '') return undefined;
      if (clean.length > limit)
        return new Finding('text-too-long', { length: clean.length, limit, value: quote(clean) });
      return clean.length < typed.trim().length ? new Finding('tidied', {}, clean) : clean;
    };
  },
  print: (value) => String(value),
  layout: (column) => ({ format: '@', width: column.width ?? 180 }),
  example: (column, context, seed) =>
    (seed === 0 ? columnExample(column, context) : undefined) ?? `${column.header.zh}示例${seed + 1}`,
  accepts: (column) => ({
    zh: `文字，最多 ${column.maxLength ?? defaultLength} 字。`,
    en: `Text, at most ${column.maxLength ?? defaultLength} characters.`,
  }),
};
