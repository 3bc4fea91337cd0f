/** Rows of a register that other documents name must stay under their number: it is the end of the code they name. */
import { type Issue, makeIssue } from '../ground/issue.ts';
import type { CheckContext, Form, Row } from './define-form.ts';

const numberOf = (code: string): number => Number(code.slice(code.lastIndexOf('-') + 1));

export const registeredRowsRemoved = (
  { register, referredAs }: Pick<Form, 'register' | 'referredAs'>,
  rows: readonly Row[],
  { references }: Pick<CheckContext, 'references'>,
): Issue[] => {
  if (!register || !referredAs) return [];
  const kept = new Set(rows.map((row) => row[register.number]));
  // A number that could not be read may be the missing one.
  if (kept.has(undefined)) return [];
  return (references[referredAs] ?? []).flatMap(({ code, title, namedBy }) =>
    namedBy && !kept.has(numberOf(code))
      ? [
          makeIssue(
            'registered-row-removed',
            { column: register.number },
            { number: numberOf(code), name: `${code} ${title}`, by: namedBy },
          ),
        ]
      : [],
  );
};
