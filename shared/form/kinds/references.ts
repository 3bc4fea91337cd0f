import { quote } from '../../ground/issue.ts';
import { howToChoose } from '../../words/issues.ts';
import { targetTexts } from '../../words/references.ts';
import type { ReferencesColumn } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';
import { finderOf, isCodeLike, known } from './reference.ts';

/** Titles hold commas and blanks; codes hold neither. */
const separators = /[、,，;；\n]+/;

/** Parts between separators; one that holds several codes between blanks begins anew with each. */
const partsOf = (text: string): readonly string[] => {
  const parts: string[] = [];
  for (const part of text.split(separators))
    part
      .trim()
      .split(/\s+/)
      .forEach((word, i) => {
        if (i === 0 || isCodeLike(word)) parts.push(word);
        else parts.push(`${parts.pop()} ${word}`);
      });
  return parts;
};

/** Names several rows of another form by their codes, between 、; a title that only one row has is understood. */
export const references: Kind<ReferencesColumn> = {
  reader: (column, context) => {
    const { exact, close } = finderOf(column, context);
    const findAll = (text: string): readonly string[] | string => {
      const whole = exact(text) ?? close(text);
      const codes: string[] = [];
      for (const part of whole === undefined ? partsOf(text) : [text]) {
        if (part.trim() === '') continue;
        const code = exact(part.trim()) ?? close(part);
        if (code === undefined) return part.trim();
        if (codes.indexOf(code) < 0) codes.push(code);
      }
      return codes;
    };
    const read = (text: string) => {
      const found = findAll(text);
      if (typeof found === 'string' || found.length === 0)
        return new Finding('reference-unknown', {
          value: quote(typeof found === 'string' ? found : text),
          target: targetTexts[column.to],
          how: howToChoose.code,
        });
      const shown = found.join('、');
      return shown === text
        ? found
        : new Finding('understood', { value: quote(text), understood: shown }, found);
    };
    return readText(column, read, (cell) => read(String(cell)));
  },
  print: (value) => (value as readonly string[]).join('、'),
  layout: (column) => ({ format: '@', width: column.width ?? 200 }),
  example: (column, context, seed) => {
    const items = known(column, context);
    const item = items[seed % Math.max(1, items.length)];
    if (!item) throw new Error(`an example needs a ${column.to} to refer to`);
    return [item.code];
  },
  accepts: (column) => ({
    zh: `填写${targetTexts[column.to].zh}编号，多个编号用顿号隔开。`,
    en: `Codes of ${targetTexts[column.to].en}, separated by 、 if there are several.`,
  }),
};
