import { type Issue, makeIssue } from '../ground/issue.ts';
import { isMasked } from '../ground/mask-numbers.ts';
import type { RuledRows } from './check-rules.ts';
import type { Column, Form, Row } from './define-form.ts';
import { foldText } from './fold-text.ts';

/**
 * Rows that agree in all columns of `key`. A submission is asked a second time with `person` in place of the
 * citizen number, because only then is it known whom a row without a number stands for.
 */
export const doubledRows = (
  form: Form,
  { rows, ids, at, headerRow = 0, unread }: RuledRows,
  key: readonly string[] = form.rowKey,
): Issue[] => {
  const issues: Issue[] = [];
  const first = new Map<string, number>();
  const headers = form.rowKey.map((name) => (form.columns[name] as Column).header);
  const columns = {
    zh: headers.map(({ zh }) => `“${zh}”`).join(''),
    en: headers.map(({ en }) => `“${en}”`).join(', '),
  };
  const isEmptyKey = (row: Row, name: string): boolean =>
    (form.emptyInKey?.indexOf(name) ?? -1) >= 0 && !unread?.get(row)?.includes(name);
  const isText = key.map((name) => form.columns[name]?.kind === 'text');
  rows.forEach((row, i) => {
    let text = '';
    for (let k = 0; k < key.length; k++) {
      const value = row[key[k] as string];
      if (value === undefined && isEmptyKey(row, key[k] as string)) {
        text += '\u0000';
        continue;
      }
      // Two that have lost their middle may look the same and yet be two.
      if (value === undefined || (isText[k] && isMasked(String(value)))) return;
      text += `${isText[k] ? foldText(String(value)) : String(value)}\u0000`;
    }
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, i);
    else
      issues.push(
        makeIssue(
          'row-doubled',
          {
            row: at[i] as number,
            rowId: ids[i] as string,
            column: form.rowKey[form.rowKey.length - 1] as string,
          },
          { row: headerRow + (at[earlier] as number) + 1, columns },
        ),
      );
  });
  return issues;
};
