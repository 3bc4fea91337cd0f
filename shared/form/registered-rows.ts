/**
 * Rows of a register that other documents name must stay under their number, which is the end of the code they name,
 * and be what they were: typed over, or filed in another order from a file without ids, a number would silently stand
 * for another person or thing.
 */
import { type Issue, makeIssue, quote } from '../ground/issue.ts';
import type { RuledRows } from './check-rules.ts';
import type { CheckContext, Column, Form } from './define-form.ts';
import { foldText } from './fold-text.ts';

/** Of an item, DC2015-RSJ-001-2, the number of its row stands before its own: 102 (shared/registers/codes.ts). */
export const numberInCode = (code: string): number => {
  const [, , row = '', item] = code.split('-');
  return item === undefined ? Number(row) : Number(row) * 100 + Number(item);
};

export const registeredRowIssues = (
  { columns, register, referredAs }: Pick<Form, 'columns' | 'register' | 'referredAs'>,
  { rows, ids, at }: Pick<RuledRows, 'rows' | 'ids' | 'at'>,
  { references }: Pick<CheckContext, 'references'>,
): Issue[] => {
  if (!register || !referredAs) return [];
  const indexOf = new Map(rows.map((row, i) => [row[register.number], i] as const));
  // A number that could not be read may be the missing one.
  const isWhole = !indexOf.has(undefined);
  return (references[referredAs] ?? []).flatMap(({ code, title: was, namedBy: by }) => {
    const i = indexOf.get(numberInCode(code));
    if (!by || (i === undefined && !isWhole)) return [];
    if (i === undefined) {
      const place = { column: register.number };
      return [
        makeIssue('registered-row-removed', place, {
          number: numberInCode(code),
          name: `${code} ${was}`,
          by,
        }),
      ];
    }
    const title = rows[i]?.[register.title];
    if (title === undefined || foldText(String(title)) === foldText(was)) return [];
    const place = { row: at[i] as number, rowId: ids[i] as string, column: register.title };
    const { header } = columns[register.title] as Column;
    const values = { code, column: header, was: quote(was), title: quote(String(title)), by };
    return [makeIssue('registered-row-renamed', place, values)];
  });
};
